// Tests of what a contact sets for itself: who has left, the digest, passkeys. In the world of `console.test.ts`, which starts the
// installation for them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPasskeyClient, type PasskeyClient } from '../../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../../src/cli/passkey/software-passkey.ts'
import { addContact, addTenant } from '../../../src/server/directory.ts'
import { nextDigest } from '../../../src/server/surfaces/customer/digest.ts'
import { asWorker, loadAtWork } from '../../../src/server/worker/demand-at-work.ts'
import { sendDigests } from '../../../src/server/worker/telling/digests.ts'
import { tellTenants } from '../../../src/server/worker/telling/tell-tenants.ts'
import { endAccessOfLeft } from '../../../src/server/worker/upkeep/left-contacts.ts'
import { openBytes } from '../../../src/store/keys/field.ts'
import { callAs } from '../far-side.ts'
import { secretDemand, twoTenantDemand } from '../portal/demands.ts'
import { form, text, tokenIn } from '../portal/pages.ts'
import type { World } from './programs.ts'

const send = (who: PasskeyClient, path: string, fields: Record<string, string>) =>
  who.call('POST', path, form(fields))

test('a digest comes at seven in the provider’s zone, across a change of the clocks, a weekly one on Mondays', () => {
  const zone = 'Europe/Amsterdam'
  assert.equal(nextDigest('daily', '2026-11-26T05:59:00.000Z', zone), '2026-11-26T06:00:00.000Z')
  assert.equal(nextDigest('daily', '2026-11-26T06:00:00.000Z', zone), '2026-11-27T06:00:00.000Z')
  assert.equal(nextDigest('daily', '2026-10-24T12:00:00.000Z', zone), '2026-10-25T06:00:00.000Z')
  assert.equal(nextDigest('weekly', '2026-11-26T06:00:00.000Z', zone), '2026-11-30T06:00:00.000Z')
  assert.equal(nextDigest('daily', '2026-11-26T00:00:00.000Z', 'Asia/Kolkata'), '2026-11-26T01:30:00.000Z')
})

/** `world`: as it is when a test runs. */
export function contactTests(world: () => World): void {
  /** Those of a table that wait, as text, the last ones last. */
  async function mails(table: 'tenant_mail' | 'officer_mail'): Promise<{ id: string; body: string }[]> {
    const { d } = world().portals
    const rows = await asWorker(d, tx =>
      tx.query<{ id: string; message: Buffer }>(`select id, message from duly.${table} order by next_at`, []),
    )
    return rows.map(({ id, message }) => {
      const raw = openBytes(d.vault.directoryKey, [id, 1, 'mail'], message).toString('utf8')
      return { id, body: raw.replaceAll('\r\n', '\n').replaceAll('=\n', '') }
    })
  }

  const newMails = async (
    work: () => Promise<unknown>,
    table: 'tenant_mail' | 'officer_mail' = 'tenant_mail',
  ) => {
    const before = new Set((await mails(table)).map(m => m.id))
    await work()
    return (await mails(table)).filter(m => !before.has(m.id)).map(m => m.body)
  }

  async function newContact(tenant: string, id: string): Promise<PasskeyClient> {
    const { d, client } = world().portals
    const contact = { id, name: `Contact ${id}`, mail: `${id}@${tenant}.example`, language: 'en' }
    await asWorker(d, tx => addContact(tx, d.vault, tenant, contact))
    return client('customer', id)
  }

  test('a digest says where the demands stand, the same in both worlds, and an empty one is not sent', async () => {
    const { portals, acme, told } = world()
    const { d } = portals
    assert.equal((await send(acme, '/digest', { digest: 'daily' })).status, 303)
    assert.match(await text(acme, '/contacts'), /value="daily" checked/)
    const due = (since: string) =>
      asWorker(d, tx =>
        tx.query(
          "update duly.contact set digest_next = $1::timestamptz - interval '1 minute', digest_since = $2 where id = 'acme-admin' and digest is not null",
          [d.now(), since],
        ),
      )
    const digest = async () => {
      await due(d.now())
      return newMails(() => sendDigests(d))
    }
    const stable = (body: string) => body.replaceAll(/^(Date|Message-ID|.*boundary).*$/gm, '')
    const [first, ...more] = await digest()
    assert.equal(more.length, 0)
    assert.match(first ?? '', new RegExp(told.reference))
    for (const said of ['Travis', 'anna@', 'subscriber']) assert.ok(!first?.includes(said), said)
    assert.deepEqual(await newMails(() => sendDigests(d)), [], 'its clock has moved on')
    await secretDemand(d)
    assert.deepEqual((await digest()).map(stable), [first ?? ''].map(stable))
    await send(acme, '/digest', { digest: 'none' })
    assert.equal((await digest()).length, 0)
    const quiet = { id: 'quiet', kind: 'enterprise', country: 'NL', name: 'Quiet', domains: [] } as const
    await asWorker(d, tx => addTenant(tx, d.vault, quiet, 'key-quiet'))
    const reader = await newContact('quiet', 'quiet-admin')
    await send(reader, '/digest', { digest: 'weekly' })
    await asWorker(d, tx =>
      tx.query("update duly.contact set digest_next = $1 where id = 'quiet-admin'", [d.now()]),
    )
    assert.deepEqual(await newMails(() => sendDigests(d)), [])
  })

  test('the notice of a contact who is said to have left goes to the next; who is said so of is written to and contradicts', async () => {
    const { portals, acme, stad } = world()
    const { d } = portals
    const two = await newContact('stad', 'stad-two')
    const next = await twoTenantDemand(d)
    const triesOf = async () =>
      (await loadAtWork(d, next.demandId))?.demand.matters.find(m => m.id === next.stad)?.notice?.tries
    assert.deepEqual(
      (await triesOf())?.map(t => t.contact),
      ['stad-admin'],
    )
    assert.equal((await send(acme, '/contacts/stad-admin/left', {})).status, 404)
    const [mail] = await newMails(async () => {
      assert.equal((await send(two, '/contacts/stad-admin/left', {})).status, 303)
    })
    assert.match(mail ?? '', /To: admin@stad\.example[\s\S]*Contact stad-two has told/)
    assert.equal((await send(two, '/contacts/stad-admin/left', {})).status, 409)
    assert.match(await text(two, '/contacts'), /Said to have left/)
    assert.doesNotMatch(await text(two, '/contacts'), /I am still here/)
    await tellTenants(d, (await loadAtWork(d, next.demandId))!)
    const tries = await triesOf()
    assert.deepEqual(
      tries?.map(t => t.contact),
      ['stad-admin', 'stad-two'],
    )
    assert.equal((await send(two, '/contacts/still-here', {})).status, 409, 'of nobody else')
    assert.match(await text(stad, '/contacts'), /I am still here/)
    assert.equal((await send(stad, '/contacts/still-here', {})).status, 303)
    assert.doesNotMatch(await text(stad, '/contacts'), /Said to have left/)
  })

  test('who says that they have left is out at once, with their tokens; somebody always gets the notices', async () => {
    const { portals, stad } = world()
    const { d } = portals
    const three = await newContact('stad', 'stad-three')
    const token = tokenIn(await send(three, '/programs/tokens', { name: 'x', days: '30' }))
    const list = () => callAs(portals.origin('customer'), token, '/api/v1/demands')
    assert.equal((await list()).status, 200)
    assert.equal((await send(three, '/contacts/stad-three/left', {})).status, 303)
    assert.equal((await three.call('GET', '/')).status, 401)
    assert.equal((await list()).status, 401)
    await newContact('stad', 'stad-four')
    assert.equal((await send(stad, '/contacts/stad-four/left', {})).status, 303)
    await asWorker(d, tx =>
      tx.query("update duly.contact set left_at = now() - interval '8 days' where id = 'stad-four'", []),
    )
    await endAccessOfLeft(d)
    await asWorker(d, tx => tx.query("update duly.contact set active = false where id = 'stad-two'", []))
    assert.doesNotMatch(await text(stad, '/contacts'), /stad-(two|three|four)@/)
    assert.equal((await send(stad, '/contacts/stad-admin/left', {})).status, 400)
  })

  test('a spare passkey is added and removed, never the last one, and each change is mailed and noted', async () => {
    const { portals } = world()
    const { d } = portals
    for (const [surface, id, table] of [
      ['customer', 'acme-admin', 'tenant_mail'],
      ['authority', 'travis-officer', 'officer_mail'],
    ] as const) {
      const first = surface === 'customer' ? world().acme : await portals.client(surface, id)
      assert.match(await text(first, '/passkeys'), /your only one/)
      const only = /name="id"/.test(await text(first, '/passkeys'))
      assert.equal(only, false)
      const passkey = createSoftwarePasskey({
        rpId: d.dir.settings.hosts[surface],
        origin: portals.origin(surface),
      })
      const spare = openPasskeyClient(passkey)
      const added = await newMails(async () => {
        const answer = await first.call('POST', '/passkeys/add', form({}))
        assert.equal(answer.status, 303)
        await spare.enrol(`${portals.origin(surface)}${answer.headers.location}`)
      }, table)
      assert.match(added[0] ?? '', /newly added/)
      await spare.signIn()
      const ids = [...(await text(spare, '/passkeys')).matchAll(/name="id" value="([^"]+)"/g)].map(
        m => m[1] ?? '',
      )
      assert.equal(ids.length, 2)
      assert.match(await text(spare, '/passkeys'), /<h2>Passkey of \d/)
      const name = (who: typeof spare, passkey: string, label: string) =>
        send(who, '/passkeys/name', { passkey, label })
      assert.equal((await name(spare, ids[1] ?? '', 'Key in the <safe>')).status, 303)
      assert.match(await text(first, '/passkeys'), /<h2><bdi>Key in the &lt;safe&gt;<\/bdi><\/h2>/)
      const stranger = surface === 'customer' ? world().stad : world().acme
      assert.equal((await name(stranger, ids[1] ?? '', 'x')).status, 404)
      assert.equal((await name(spare, ids[1] ?? '', ' ')).status, 303)
      assert.doesNotMatch(await text(first, '/passkeys'), /safe/)
      const foreign = await send(surface === 'customer' ? world().stad : first, '/passkeys/remove', {
        id: 'x',
      })
      assert.equal(foreign.status, 404)
      const removed = await newMails(async () => {
        assert.equal((await send(first, '/passkeys/remove', { id: ids[1] ?? '' })).status, 303)
      }, table)
      assert.match(removed[0] ?? '', /taken away/)
      assert.equal((await spare.call('GET', '/')).status, 401, 'its session ended with it')
      await assert.rejects(spare.signIn())
      assert.equal((await send(first, '/passkeys/remove', { id: ids[0] ?? '' })).status, 403)
      const acts = await asWorker(d, tx =>
        tx.query<{ kind: string }>(
          "select kind from duly.system_act where about = $1 and kind like 'passkey%' order by at",
          [id],
        ),
      )
      assert.deepEqual(
        acts.map(a => a.kind),
        ['passkey_enrolled', 'passkey_enrolled', 'passkey_revoked'],
      )
    }
  })
}
