// What is shown before a press that does two things: the questions that confirming these facts leaves open, and the notice as it will be
// once its reader has confirmed that nothing forbids it. Both are looked at alone: nothing is written, and the act itself is refused.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type AdminDesk, openAdminDesk } from '../../../../test/server/admin-desk.ts'
import { carl, factsOf, mara, openFor, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { act } from '../../../../test/store-road.ts'
import type { LetterDraft } from '../../../api/desk/letters.ts'
import type { Answer, PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import type { Secrecy } from '../../../domain/decision/facts.ts'
import type { OpenQuestion } from '../../../law/live/questions.ts'
import { addAuthority, addOfficer, addPerson } from '../../directory.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'

const open: Secrecy = { kind: 'none', instrument: null, passage: null, from: null, until: null }
const silent: Secrecy = { ...open, kind: 'court_order', until: '2099-01-01' }
const refusalOf = (a: Answer) => a.json<{ refusal?: { code: string; next: string } }>().refusal

describe('one press for two acts', { timeout: 300_000 }, () => {
  let desk: AdminDesk
  let asMara: PasskeyClient
  let asCarl: PasskeyClient

  before(async () => {
    desk = await openAdminDesk()
    const { d } = desk
    await asWorker(d, async tx => {
      for (const { id, roles } of [
        { id: 'carl', roles: ['counsel'] },
        { id: 'nils', roles: ['intake'] },
      ] as const)
        await addPerson(
          tx,
          d.vault,
          { id, name: id, mail: null, human: `h-${id}`, employment: 'employee', roles },
          d.now(),
        )
      const travis = { id: 'travis', country: 'US', name: 'Travis County', domains: [], callback: '1' }
      await addAuthority(tx, d.vault, { ...travis, key: null }, d.now())
      const officer = { id: 'travis-officer', name: 'J. Doe', mail: 'j@travis.example' }
      await addOfficer(tx, d.vault, 'travis', { ...officer, phone: null, key: null })
    })
    asCarl = await desk.client('carl')
    asMara = await desk.client('mara')
  })
  after(() => desk?.close())

  const versionOf = async (id: string) => (await loadAtWork(desk.d, id))?.demand.version

  test('the questions of facts that are about to be confirmed are shown, and only of facts that are whole', async () => {
    let seen = 0
    await twoTenantDemand(desk.d, async id => {
      const at = `/api/demands/${id}/facts/ordinary`
      const version = await versionOf(id)
      const form = async (facts: unknown, authority: string | null) => {
        const answer = await asMara.call('POST', at, { facts, authority })
        assert.equal(answer.status, 200, answer.bytes.toString())
        return answer.json<{ form: readonly OpenQuestion[] }>().form
      }
      const whole = factsOf('doc')
      const asked = await form(whole, 'travis')
      assert.ok(asked.length > 0)
      for (const one of asked) assert.ok(one.ordinary?.says, one.fact)
      const [first] = asked
      assert.ok(first)
      const answers = { [first.fact]: first.ordinary?.value }
      const fewer = await form({ ...whole, answers }, 'travis')
      assert.ok(!fewer.some(one => one.fact === first.fact), 'what is confirmed is not asked')
      assert.deepEqual(await form({ ...whole, instrument: '' }, 'travis'), [])
      assert.deepEqual(await form('no facts', null), [])
      const other = await form({ ...whole, instrument: 'us.order.wiretap' }, null)
      assert.notDeepEqual(other, asked, 'another kind of paper states other things')

      const odd = await asMara.call('POST', at, { facts: whole, authority: null, unknown: 1 })
      assert.equal(odd.status, 400)
      assert.ok(refusalOf(odd)?.next)
      const unopened = await (await desk.client('nils')).call('POST', at, { facts: whole, authority: null })
      assert.deepEqual([unopened.status, refusalOf(unopened)?.code], [403, 'grant_needed'])
      const none = at.replace(id, '0'.repeat(32))
      assert.equal((await asMara.call('POST', none, { facts: whole, authority: null })).status, 404)
      assert.equal(await versionOf(id), version, 'nothing is written')
      const [read] = await desk.query<{ n: number }>(
        `select count(*)::int as n from duly.access_read r join duly.access a on a.id = r.access_id
         where a.person_id = 'mara' and a.demand_id = $1 and r.what = 'law'`,
        [id],
      )
      assert.equal(read?.n, 1, 'it is on record that the law was asked about it')
      seen += 1
    })
    assert.equal(seen, 1)
  })

  test('the notice is shown as it will be once its second reader has confirmed, to that reader alone', async () => {
    let seen = 0
    await twoTenantDemand(desk.d, undefined, async (id, acme) => {
      const draft = (by: PasskeyClient, once_confirmed?: boolean) =>
        by.call('POST', `/api/demands/${id}/notice/draft`, {
          matter: acme,
          ...(once_confirmed === undefined ? {} : { once_confirmed }),
        })
      const read = (secrecy: Secrecy) =>
        act(desk.d.store, mara, id, { type: 'read_secrecy', matter: acme, secrecy, passages: [], note: '' })
      const refused = async (answer: Answer, code: string) => {
        assert.deepEqual([answer.status, refusalOf(answer)?.code], [409, code])
        assert.ok(refusalOf(answer)?.next)
      }
      await openFor(desk.d, carl, id)
      await refused(await draft(asCarl, true), 'secrecy_unconfirmed')

      await read(open)
      const version = await versionOf(id)
      await refused(await draft(asCarl), 'secrecy_unconfirmed')
      await refused(await draft(asCarl, false), 'secrecy_unconfirmed')
      await refused(await draft(asMara, true), 'secrecy_unconfirmed')
      const shown = await draft(asCarl, true)
      assert.equal(shown.status, 200, shown.bytes.toString())
      assert.match(shown.json<LetterDraft>().to ?? '', /admin@acme\.example/)
      assert.equal(await versionOf(id), version, 'nothing is written')
      const body = { matter: acme, version, key: 'k'.repeat(16), once_confirmed: true }
      await refused(await asCarl.call('POST', `/api/demands/${id}/notice`, body), 'secrecy_unconfirmed')

      await read(silent)
      await refused(await draft(asCarl, true), 'secrecy_unconfirmed')
      await read(open)
      seen += 1
      return null
    })
    assert.equal(seen, 1)
  })
})
