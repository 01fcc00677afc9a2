// An objection that counsel follows, as its customer meets what ends it: its own withdrawal on the page, and the letter that says that
// counsel decided it again.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { fsckOf } from '../../../../test/server/fsck.ts'
import {
  acted,
  carl,
  mara,
  type TwoTenants,
  twoTenantDemand,
} from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { matterOf } from '../../../domain/registry/state.ts'
import { openBytes } from '../../../store/keys/field.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { tellDecidedAgain } from '../../worker/telling/tell-decided-again.ts'

function keyIn(page: string): string {
  return /name="key" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? assert.fail('the form has its key')
}

describe('an objection that counsel follows', { timeout: 500_000 }, () => {
  let portals: Portals
  let stad: PasskeyClient
  let acme: PasskeyClient
  const movedMs = 0

  before(async () => {
    portals = await openPortals(() => new Date(Date.now() + movedMs).toISOString())
    stad = await portals.client('customer', 'stad-admin')
    acme = await portals.client('customer', 'acme-admin')
  })
  after(() => portals?.close())

  const state = async (id: string) => (await loadAtWork(portals.d, id)) ?? assert.fail()
  const followed = async (): Promise<TwoTenants> => {
    const two = await twoTenantDemand(portals.d)
    const objects = {
      type: 'answer_notice',
      matter: two.stad,
      answer: 'objects',
      text: 'Our council.',
    } as const
    await acted(portals.d, { kind: 'tenant', id: 'stad-admin', tenant: 'stad' }, two.demandId, objects)
    const upheld = { decision: 'upheld', reason: 'The council is right.' } as const
    await acted(portals.d, carl, two.demandId, { type: 'decide_objection', matter: two.stad, ...upheld })
    return two
  }
  const mattersOf = async (two: TwoTenants) =>
    (await state(two.demandId)).demand.matters.find(m => m.id === two.stad) ?? assert.fail()
  const letters = async (two: TwoTenants) => {
    const { stream } = await state(two.demandId)
    const key = stream.keys.get(two.stad) ?? assert.fail()
    const rows = await asWorker(portals.d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        'select id, message from duly.outgoing_mail where matter_id = $1',
        [two.stad],
      ),
    )
    const all = await Promise.all(
      rows.map(({ id, message }) => PostalMime.parse(openBytes(key, [id, 1, 'mail'], message))),
    )
    return all.filter(m => /follow your objection no longer/.test(m.subject ?? ''))
  }

  test('is withdrawn on its page, after one more question, and its lines are decided again', async () => {
    const two = await followed()
    const address = `/demands/${two.stad}`
    assert.match(await text(stad, address), /Withdraw our objection/)
    const question = await text(stad, `${address}/objection`)
    assert.match(question, /Our council\./)
    assert.match(question, /may then leave/)
    // Whoever is not of that customer finds nothing there.
    assert.equal((await acme.call('GET', `${address}/objection`)).status, 404)
    const sent = await stad.call(
      'POST',
      `${address}/objection/withdraw`,
      form({ text: 'The council agreed.', key: keyIn(question) }),
    )
    assert.equal(sent.status, 303)
    const { demand } = await state(two.demandId)
    assert.equal((await mattersOf(two)).objection, null)
    const given = demand.lines.filter(l => l.decision === 'comply' && matterOf(demand, l)?.id === two.stad)
    assert.deepEqual(given, [], 'what was to be given is decided again')
    const page = await text(stad, address)
    assert.match(page, /You told us that you do not object/)
    assert.match(page, /follows your objection: The council is right/, 'what was decided before stays on it')
    assert.doesNotMatch(page, /Withdraw our objection/)
    assert.equal((await stad.call('GET', `${address}/objection`)).status, 303)
  })

  test('is raised for what is chosen on the page, and holds that alone', async () => {
    const two = await twoTenantDemand(portals.d)
    const address = `/demands/${two.stad}`
    const words = { answer: 'objects', text: 'Our minutes.' }
    const review = await stad.call('POST', `${address}/answer/review`, form(words))
    const page = review.bytes.toString()
    assert.match(page, /What is your answer about\?[\s\S]*All of our data[\s\S]*name="about-1"/)
    const send = (fields: Record<string, string>) =>
      stad.call('POST', `${address}/answer`, form({ ...words, key: keyIn(page), ...fields }))
    const nothing = await send({ about: 'some' })
    assert.equal(nothing.status, 400)
    assert.match(nothing.bytes.toString(), /Choose at least one kind of data, or all of it/)
    assert.equal((await send({ about: 'some', 'about-1': '1' })).status, 303)
    const { answer, parties } = await mattersOf(two)
    assert.deepEqual(
      answer?.about?.map(a => a.category),
      ['content_stored'],
    )
    assert.deepEqual(
      parties[0]?.objectionAbout?.map(l => l.category),
      ['content_stored'],
    )
    const shown = await text(stad, address)
    assert.match(shown, /It is about: stored content of/)
    assert.match(shown, /It does not leave until our counsel has decided/)
    assert.match(
      await text(stad, `${address}/answer`),
      /On record so far[\s\S]*It is about: stored content of/,
    )
  })

  test('decided again, is told by a letter with the reason first, and its time to go to court counts from there', async () => {
    const two = await followed()
    const reason = 'The prosecutor narrowed the order to one week.'
    await acted(portals.d, carl, two.demandId, { type: 'decide_objection_again', matter: two.stad, reason })
    assert.match(await text(stad, `/demands/${two.stad}`), /follows it no longer/)
    await tellDecidedAgain(portals.d, await state(two.demandId))
    await tellDecidedAgain(portals.d, await state(two.demandId))
    const [mail, ...more] = await letters(two)
    assert.equal(more.length, 0, 'once')
    assert.equal(mail?.to?.[0]?.address, 'admin@stad.example')
    assert.match(mail?.text ?? '', /narrowed the order to one week/)
    assert.match(mail?.text ?? '', /Until then you can go to court/)
    const m = await mattersOf(two)
    const [again] = m.parties.flatMap(p => p.again ?? [])
    const term = portals.d.settings.windowMinutes * 60_000
    const counted = Date.parse(again?.told?.freeAt ?? '') - Date.parse(again?.told?.at ?? '')
    assert.ok(Math.abs(counted - term) < 60_000, `${counted} of ${term}`)
    const page = await text(stad, `/demands/${two.stad}`)
    assert.match(page, /narrowed the order to one week/)
    assert.match(page, /You can go to court until then/)
    assert.doesNotMatch(await text(acme, `/demands/${two.acme}`), /narrowed|no longer/)
  })

  test('that came back goes to nobody twice, and counsel is asked', async () => {
    const two = await followed()
    const reason = 'Narrowed.'
    await acted(portals.d, carl, two.demandId, { type: 'decide_objection_again', matter: two.stad, reason })
    await tellDecidedAgain(portals.d, await state(two.demandId))
    const [again] = (await mattersOf(two)).parties.flatMap(p => p.again ?? [])
    const letter = again?.letters[0]?.letter ?? ''
    const bounced = {
      type: 'record_delivery',
      matter: two.stad,
      letter,
      status: 'bounced',
      detail: '',
    } as const
    await acted(portals.d, { kind: 'system', id: 'worker' }, two.demandId, bounced)
    await tellDecidedAgain(portals.d, await state(two.demandId))
    assert.equal((await letters(two)).length, 1)
    assert.equal((await mattersOf(two)).parties.flatMap(p => p.again ?? [])[0]?.told, null)
  })

  test('overruled by a court, says which, with the order on record', async () => {
    const two = await followed()
    const { actWithPaper } = await import('../../acts/act-with-paper.ts')
    const act = {
      type: 'overrule_objection',
      matter: two.stad,
      court: 'Travis County District Court',
      number: 'D-1-GN-26',
      on: portals.d.now().slice(0, 10),
      note: 'Produce within five days.',
      lines: [],
    } as const
    const { version } = (await state(two.demandId)).demand
    const paper = { name: 'order.txt', bytes: Buffer.from('ORDER') }
    const wish = { demandId: two.demandId, version, key: 'an-order-of-the-court-1', act, paper }
    const done = await actWithPaper(portals.d, mara, wish)
    assert.ok('demand' in done, JSON.stringify(done))
    const page = await text(stad, `/demands/${two.stad}`)
    assert.match(page, /A court overruled your objection.*Travis County District Court, D-1-GN-26/)
  })

  test('leaves a record that fsck makes again', async () => {
    assert.deepEqual((await fsckOf(portals.d)).differences, [])
  })
})
