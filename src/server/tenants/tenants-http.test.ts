// The directory over HTTP: who may, by table, by list, by token; and two worlds: with a demand that nobody may know of, and without.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import type { SyncPlan, TenantPage } from '../../api/desk/tenants.ts'
import type { Body, PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { importOpenDemands } from '../open-demands/take-in.ts'

const TABLE = `record,tenant,name,kind,country,source_key,contact,mail
tenant,havn,Havn A/S,public_sector,DK,k-havn,,
contact,havn,Ida,,,,havn-ida,ida@havn.example
`
const SECRET = `reference,authority,country,received,tenant,identifiers,secrecy,secrecy_until,secrecy_source,status,outcome
S-1,Travis County DA,US,2026-01-01,acme,anna@acme.example,court_order,2099-01-01,18 USC 2705(b) order,answered,complied
S-2,Travis County DA,US,2026-01-01,havn,ida@havn.example,court_order,,18 USC 2705(b) order,open,
`

describe('the directory over HTTP', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  let mara: PasskeyClient
  let ada: PasskeyClient
  before(async () => {
    desk = await openAdminDesk()
    root = await desk.client('root')
    noor = await desk.client('noor')
    mara = await desk.client('mara')
    ada = await desk.client('ada')
  })
  after(() => desk?.close())

  const upload = (text: string): Body => {
    const edge = 'edge-of-a-part'
    const head = `--${edge}\r\ncontent-disposition: form-data; name="table"; filename="t.csv"\r\ncontent-type: text/csv\r\n\r\n`
    return {
      bytes: Buffer.from(`${head}${text}\r\n--${edge}--\r\n`),
      mediaType: `multipart/form-data; boundary=${edge}`,
    }
  }

  test('administrators edit, the desk reads, and an approver does neither', async () => {
    assert.equal((await mara.call('GET', '/api/tenants')).status, 200)
    assert.equal((await ada.call('GET', '/api/tenants')).status, 403)
    assert.equal((await mara.call('POST', '/api/tenants/import', upload(TABLE))).status, 403)
    assert.equal(
      (
        await mara.call('POST', '/api/tenants/acme/close', {
          toldAfter: 'last_contacts',
          reason: 'Gone since May.',
        })
      ).status,
      403,
    )
    assert.equal((await root.call('GET', '/api/tenants/nobody')).status, 404)
  })

  test('a table is tried and taken by an administrator, and comes back as an export', async () => {
    const tried = await root.call('POST', '/api/tenants/import?dry=1', upload(TABLE))
    assert.deepEqual(
      tried.json<SyncPlan>().added.map(t => t.id),
      ['havn'],
    )
    assert.equal((await root.call('GET', '/api/tenants/havn')).status, 404)
    const done = (await root.call('POST', '/api/tenants/import', upload(TABLE))).json<SyncPlan>()
    assert.deepEqual([done.done, done.refused], [true, []])
    const exported = await root.call('GET', '/api/tenants/export.csv')
    assert.match(exported.bytes.toString(), /contact,havn,Ida,/)
    assert.match(String(exported.headers['content-disposition']), /attachment/)
    const broken = await root.call('POST', '/api/tenants/import', upload('colour\nred\n'))
    assert.match(broken.json<SyncPlan>().refused[0]?.detail ?? '', /Columns are missing/)
  })

  test('of two administrators who edit one tenant the later undoes nothing: it is said, and what is there is shown', async () => {
    const entry = async (who: PasskeyClient) =>
      (await who.call('GET', '/api/tenants/havn')).json<TenantPage>()
    const [first, second] = [await entry(root), await entry(noor)]
    const record = ({ id, version, name, kind, country, domains, contacts }: TenantPage) => ({
      ...{ id, version, name, kind, country, domains },
      contacts: contacts.map(({ id, name, mail, language }) => ({ id, name, mail, language })),
    })
    const renamed = { ...record(first), name: 'Havn AS' }
    const done = await root.call('POST', '/api/tenants/havn', renamed)
    assert.equal(done.json<SyncPlan>().done, true)
    const [ida] = record(second).contacts
    const late = { ...record(second), contacts: [{ ...ida, language: 'da' }] }
    for (const path of ['/api/tenants/havn?dry=1', '/api/tenants/havn']) {
      const no = await noor.call('POST', path, late)
      assert.equal(no.status, 409)
      assert.equal(no.json<{ refusal: { code: string } }>().refusal.code, 'changed_meanwhile')
    }
    const now = await entry(noor)
    assert.deepEqual([now.name, now.contacts[0]?.language], ['Havn AS', null])
    const { version: _, ...unread } = late
    assert.equal((await noor.call('POST', '/api/tenants/havn', unread)).status, 400, 'unread is not saved')
    const again = { ...late, name: now.name, version: now.version }
    assert.equal((await noor.call('POST', '/api/tenants/havn', again)).json<SyncPlan>().done, true)
    await root.call('POST', '/api/tenants/havn', { ...record(await entry(root)), name: 'Havn A/S' })
  })

  test('a program keeps the directory in step by token: the list it reads, written back, changes nothing', async () => {
    const token = async (scopes: string[]) =>
      (await root.call('POST', '/api/admin/tokens', { name: 'Sync', scopes, days: 30 })).json<{
        token: string
      }>().token
    const [reader, writer] = [await token(['directory:read']), await token(['directory:write'])]
    const path = '/api/directory/tenants'
    const list = (await desk.program('GET', path, reader)).json<{ tenants: { id: string; name: string }[] }>()
    assert.deepEqual(
      list.tenants.map(t => t.id),
      ['acme', 'havn', 'stad'],
    )
    assert.equal((await desk.program('PUT', path, reader, list)).status, 403)
    assert.equal((await desk.program('GET', path, null)).status, 401)
    const same = (await desk.program('PUT', path, writer, list)).json<SyncPlan>()
    assert.deepEqual([same.unchanged, same.changed, same.done], [3, [], true])
    const renamed = { tenants: list.tenants.map(t => (t.id === 'havn' ? { ...t, name: 'Havn AS' } : t)) }
    const plan = (await desk.program('PUT', `${path}?dry=1`, writer, renamed)).json<SyncPlan>()
    assert.deepEqual([plan.changed.map(c => c.what), plan.done], [[['name']], false])
  })

  describe('two worlds', () => {
    let acme: PasskeyClient
    let nobody: PasskeyClient
    before(async () => {
      acme = await desk.client('acme-admin', 'customer')
      nobody = await desk.client('stad-admin', 'customer')
    })

    /** What can be seen by who has no access to demands, as bytes. */
    async function seen(): Promise<string[]> {
      const said: string[] = []
      const look = async (who: PasskeyClient, method: 'GET' | 'POST', path: string, sent?: unknown) => {
        const { status, headers, bytes } = await who.call(method, path, sent)
        const { date: _, 'set-cookie': __, ...stable } = headers
        // A form's key against a double act is drawn anew for each page.
        const same = bytes.toString('utf8').replaceAll(/name="key" value="[0-9a-f]{32}"/g, '')
        said.push(`${path} ${status} ${JSON.stringify(stable)} ${same}`)
      }
      for (const who of [acme, nobody])
        for (const path of ['/', '/contacts', '/is-there-a-demand', '/is-there-a-demand/answer'])
          await look(who, 'GET', path)
      for (const path of ['/api/tenants', '/api/tenants/acme', '/api/tenants/havn', '/api/retention'])
        await look(root, 'GET', path)
      // Refused by its form: nobody would be told afterwards.
      await look(root, 'POST', '/api/tenants/acme/close', {
        toldAfter: 'chain_next',
        reason: 'No longer a customer.',
      })
      return said
    }

    test('a secret demand that is brought in leaves no trace: not for its tenant, not for an administrator', async () => {
      // Once beforehand: that an administrator looks is shown to the tenant, once in an hour.
      await seen()
      const first = await seen()
      const analyst: Actor = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' }
      const bytes = Buffer.from(SECRET)
      const done = await importOpenDemands(desk.d, analyst, {
        open: () => bytes,
        system: 'Sheet',
        dry: false,
      })
      assert.ok(!isRefusal(done))
      assert.equal(done.taken, 2, JSON.stringify(done.refused))
      assert.deepEqual(await seen(), first)
    })

    test('nor where its tenant is merged or closed: the answers are those of a tenant without one', async () => {
      const asked = async () =>
        (await acme.call('GET', '/is-there-a-demand/answer')).bytes.toString() +
        (await nobody.call('GET', '/')).bytes.toString()
      const before = await asked()
      const ask = { into: 'stad', reason: 'Taken over by Stad Delfmond.' }
      assert.equal((await root.call('POST', '/api/tenants/acme/merge', ask)).status, 200)
      const { merge } = (await noor.call('GET', '/api/tenants/acme')).json<TenantPage>()
      const settle = `/api/tenants/acme/merge/${merge?.id}`
      assert.equal((await root.call('POST', settle, { confirm: true })).status, 403)
      const merged = await noor.call('POST', settle, { confirm: true })
      const close = { toldAfter: 'last_contacts', reason: 'No longer a customer.' }
      const closed = await root.call('POST', '/api/tenants/havn/close', close)
      assert.deepEqual([merged.status, merged.bytes.toString()], [200, '{}'])
      assert.deepEqual([closed.status, closed.bytes.toString()], [200, '{}'], 'the same as without a demand')
      assert.equal(await asked(), before, 'the successor’s console shows nothing that may not be known')
    })
  })

  describe('a tenant entered by hand', () => {
    const fjord = {
      ...{ id: 'fjord', name: 'Fjord AS', kind: 'enterprise', profession: null, country: 'NO' },
      ...{ sourceKey: 'k-fjord', domains: ['fjord.example'] },
      contact: { name: 'Liv Berg', mail: 'liv@fjord.example', language: 'en' },
    }
    const enter = async (change: object, key?: string) =>
      (await root.call('POST', '/api/tenants', { ...fjord, ...change }, key)).json<SyncPlan>()
    const faults = ({ refused }: SyncPlan) => refused.map(r => [r.line, r.column, r.detail])
    const page = async (id: string) => (await root.call('GET', `/api/tenants/${id}`)).json<TenantPage>()

    test('is there with its first contact, who can be mailed a link; sent again it is there once', async () => {
      assert.equal((await root.call('POST', '/api/tenants?dry=1', fjord)).json<SyncPlan>().added.length, 1)
      assert.equal((await root.call('GET', '/api/tenants/fjord')).status, 404, 'tried alone')
      const done = await enter({}, 'a-press-of-this-form')
      assert.deepEqual([done.done, done.added, done.refused], [true, [{ id: 'fjord', name: 'Fjord AS' }], []])
      const { kind, country, domains, contacts, changes } = await page('fjord')
      assert.deepEqual([kind, country, domains], ['enterprise', 'NO', ['fjord.example']])
      assert.deepEqual(
        contacts.map(c => [c.name, c.mail, c.language, c.receives]),
        [['Liv Berg', 'liv@fjord.example', 'en', ['notice', 'drill']]],
      )
      assert.equal(changes[0]?.who, 'Rut Adler')
      const again = await enter({}, 'a-press-of-this-form')
      assert.deepEqual([again.done, again.unchanged, again.added], [true, 1, []])
      assert.equal((await page('fjord')).contacts.length, 1)
      const [liv] = contacts
      const mailed = await root.call('POST', `/api/tenants/fjord/contacts/${liv?.id}/invite`, {})
      assert.equal(mailed.json<{ mailedTo: string }>().mailedTo, 'liv@fjord.example')
    })

    test('needs an id, a key in the provider’s systems and a domain that no other customer has', async () => {
      const before = await page('acme')
      const other = await enter({ id: 'acme', sourceKey: 'k-new', domains: [] })
      assert.deepEqual(faults(other), [[1, 'tenant', 'This id belongs to another customer.']])
      assert.equal((await page('acme')).version, before.version, 'the one there stays as it was')
      const taken = await enter({ id: 'sound' })
      assert.deepEqual(faults(taken), [
        [1, 'source_key', 'This key is another tenant’s.'],
        [1, 'domains', 'The domain fjord.example is another tenant’s.'],
      ])
      const anybodys = await enter({ id: 'sound', sourceKey: 'k-sound', domains: ['gmail.com'] })
      assert.deepEqual(faults(anybodys), [[1, 'domains', 'Anybody may have an address at gmail.com.']])
      assert.equal((await root.call('GET', '/api/tenants/sound')).status, 404, 'nothing was written')
    })

    test('hears of each field that cannot be read, all at once', async () => {
      const contact = { name: '', mail: 'liv at fjord', language: 'nynorsk' }
      const wrong = await enter({
        id: 'Fjord AS',
        country: 'Norway',
        sourceKey: '',
        domains: ['fjord'],
        contact,
      })
      assert.deepEqual(
        wrong.refused.map(r => [r.line, r.column]),
        [
          [1, 'tenant'],
          [1, 'country'],
          [1, 'domains'],
          [2, 'name'],
          [2, 'mail'],
          [2, 'language'],
        ],
      )
      assert.ok(wrong.refused.every(r => r.next !== ''))
      const keyless = await enter({ id: 'sound', sourceKey: '', domains: [] })
      assert.deepEqual(faults(keyless), [
        [1, 'source_key', 'A new tenant comes with its key in your systems.'],
      ])
    })

    test('is entered by administrators alone, and an entry of today is not made by changing one that is not there', async () => {
      assert.equal((await mara.call('POST', '/api/tenants', fjord)).status, 403)
      const { contact: _, sourceKey, ...entry } = fjord
      const unknown = { ...entry, id: 'sound', sourceKey, version: '0'.repeat(64) }
      assert.equal((await root.call('POST', '/api/tenants/sound', unknown)).status, 404)
    })

    test('gets another contact by hand, alone while nobody of it signs in', async () => {
      const { version, id, name, kind, country, domains, contacts } = await page('fjord')
      const old = contacts.map(({ id, name, mail, language }) => ({ id, name, mail, language }))
      const odd = { id: 'fjord-odd', name: 'Odd Vik', mail: 'odd@fjord.example', language: null }
      const record = { version, id, name, kind, country, domains, contacts: [...old, odd] }
      const plan = (await root.call('POST', '/api/tenants/fjord', record)).json<SyncPlan>()
      assert.deepEqual([plan.changed[0]?.what, plan.waits, plan.done], [['a contact added'], [], true])
      assert.equal((await page('fjord')).contacts.length, 2)
    })
  })
})
