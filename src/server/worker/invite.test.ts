// Who is told and cannot sign in gets a link that works, with each notice and once for each.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { fsckOf } from '../../../test/server/fsck.ts'
import { carl, openFor, type TwoTenants, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { openBytes } from '../../store/keys/field.ts'
import { ownerOfLink } from '../sign-in/links.ts'
import { asWorker, loadAtWork } from './demand-at-work.ts'
import { inviteWhoIsNeeded } from './invite.ts'

const DAY = 86_400_000

describe('an invitation to who is told', { timeout: 500_000 }, () => {
  let portals: Portals
  let movedMs = 0
  const told: TwoTenants[] = []

  before(async () => {
    portals = await openPortals(() => new Date(Date.now() + movedMs).toISOString())
  })
  after(() => portals?.close())

  async function tell(): Promise<TwoTenants> {
    const two = await twoTenantDemand(portals.d)
    await openFor(portals.d, carl, two.demandId)
    told.push(two)
    return two
  }
  async function react({ demandId }: TwoTenants): Promise<void> {
    const work = (await loadAtWork(portals.d, demandId)) ?? assert.fail()
    // Whatever happens in the demand: it is done again.
    for (let i = 0; i < 2; i++) await inviteWhoIsNeeded(portals.d, work)
  }
  /** Tokens of the links in the mails to Acme of this demand. */
  async function links({ demandId, acme }: TwoTenants): Promise<string[]> {
    const { stream } = (await loadAtWork(portals.d, demandId)) ?? assert.fail()
    const key = stream.keys.get(acme) ?? assert.fail()
    const rows = await asWorker(portals.d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        "select id, message from duly.outgoing_mail where matter_id = $1 and letter_id like 'invitation-%'",
        [acme],
      ),
    )
    const mails = await Promise.all(
      rows.map(({ id, message }) => PostalMime.parse(openBytes(key, [id, 1, 'mail'], message))),
    )
    return mails.map(m => /\/enrol#(\S+)/.exec(m.text ?? '')?.[1] ?? assert.fail('no link'))
  }
  const works = (token: string) =>
    asWorker(portals.d, tx => ownerOfLink(tx, 'customer', token, portals.d.now()))

  test('comes once with the first notice, whatever happens in the demand later', async () => {
    const first = await tell()
    await react(first)
    const [link = '', ...more] = await links(first)
    assert.deepEqual([(await works(link))?.id, more], ['acme-admin', []])
    movedMs += 10 * DAY
    await react(first)
    assert.equal((await links(first)).length, 1)
  })

  test('comes with the next notice where the link of the first has ended unused, and none where one still works', async () => {
    const second = await tell()
    await react(second)
    const [link = ''] = await links(second)
    assert.equal((await works(link))?.id, 'acme-admin')
    const third = await tell()
    await react(third)
    assert.deepEqual(await links(third), [])
    assert.ok(await works(link), 'the one that was mailed goes on working')
  })

  test('does not come to who has a passkey, and comes to whose passkey was taken away', async () => {
    await portals.client('customer', 'acme-admin')
    movedMs += 10 * DAY
    const fourth = await tell()
    await react(fourth)
    assert.deepEqual(await links(fourth), [])
    await asWorker(portals.d, tx =>
      tx.query("update duly.credential set revoked_at = $1 where owner_id = 'acme-admin'", [portals.d.now()]),
    )
    movedMs += 10 * DAY
    const fifth = await tell()
    await react(fifth)
    const [link = ''] = await links(fifth)
    assert.equal((await works(link))?.id, 'acme-admin')
  })

  test('the notice names the page of the very matter', async () => {
    for (const two of told) {
      const { stream, demand } = (await loadAtWork(portals.d, two.demandId)) ?? assert.fail()
      const letter = demand.matters.find(m => m.id === two.acme)?.notice?.letter.id
      const [row] = await asWorker(portals.d, tx =>
        tx.query<{ id: string; message: Buffer }>(
          'select id, message from duly.outgoing_mail where letter_id = $1',
          [letter],
        ),
      )
      const { id, message } = row ?? assert.fail()
      const raw = openBytes(stream.keys.get(two.acme) ?? assert.fail(), [id, 1, 'mail'], message)
      const { text } = await PostalMime.parse(raw)
      assert.ok(
        text?.split(/\s/).some(word => word.startsWith(`${portals.d.urls.customer}/demands/${two.acme}`)),
      )
      assert.doesNotMatch(text ?? '', /enrol/)
    }
  })

  test('fsck takes each of these mails for one of ours', async () => {
    const { d } = portals
    const found = await fsckOf(d)
    assert.deepEqual(
      found.differences.map(f => f.what).filter(what => /mail/.test(what)),
      [],
    )
  })
})
