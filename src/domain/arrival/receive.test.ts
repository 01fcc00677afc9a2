import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, IDENTIFIER, NOW, play, roadTo } from '../../../test/given.ts'
import { facts, receive as received } from '../../../test/papers/papers.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'
import type { Command } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'

const junk: Command = { type: 'file_as_not_demand', reason: 'advertisement', note: 'A newsletter.' }
const confirm = (f: ConfirmedFacts): Command => ({ type: 'confirm_facts', facts: f, changed: [] })
const good = facts([IDENTIFIER])

function asking(change: Partial<ConfirmedFacts['asks'][number]>): ConfirmedFacts {
  return { ...good, asks: good.asks.map(a => ({ ...a, ...change })) }
}

test('a paper that arrives is a demand with a reference of its own', () => {
  const { demand } = given([]).when(received(NOW), { by: cast.mail })
  assert.equal(demand.reference, 'D-0001')
  assert.equal(demand.receivedBy.id, 'mail')
})

test('a demand is received once', () => {
  given(roadTo('received')).when(received(NOW), { by: cast.mail }).then({ code: 'already_received' })
})

test('only the desk and the telephone bring a demand without a paper', () => {
  const bare = { ...received(NOW), documents: [] }
  for (const channel of ['mail', 'upload', 'file', 'portal'] as const)
    given([])
      .when({ ...bare, channel }, { by: cast.ines })
      .then({ code: 'invalid_input' })
  for (const channel of ['desk', 'telephone'] as const)
    given([])
      .when({ ...bare, channel }, { by: cast.ines })
      .then(['DemandReceived'])
})

test('served after it was received is a mistake, unless the service is uncertain', () => {
  const late = { ...received(NOW), servedAt: '2026-11-26T00:00:00.000Z' }
  given([]).when(late, { by: cast.mail }).then({ code: 'invalid_input' })
  given([])
    .when({ ...late, servedUncertain: true }, { by: cast.mail })
    .then(['DemandReceived'])
})

test('nothing can be done to a demand that is not here', () => {
  given([]).when(junk, { by: cast.ines }).then({ code: 'not_found' })
})

test('what is not a demand is filed with a reason in words', () => {
  given(roadTo('received'))
    .when({ ...junk, note: ' ' }, { by: cast.ines })
    .then({ code: 'invalid_input' })
  given(roadTo('received')).when(junk, { by: cast.ines }).then(['FiledAsNotDemand'])
})

test('what is filed away stays with the desk until another person has looked at it', () => {
  const filed = play([[cast.ines, junk]], roadTo('received'))
  const look: Command = { type: 'confirm_not_demand', note: '' }
  assert.deepEqual(nextStep(given(filed).state as Demand, NOW).step, 'confirm_not_demand')
  given(filed).when(look, { by: cast.ines }).then({ code: 'same_person' })
  given(filed).when(look, { by: cast.mara }).then(['NotDemandConfirmed'])
  const seen = play([[cast.mara, look]], filed)
  assert.deepEqual(nextStep(given(seen).state as Demand, NOW).step, 'done')
  given(seen).when(look, { by: cast.carl }).then({ code: 'already_done' })
  given(roadTo('received')).when(look, { by: cast.mara }).then({ code: 'wrong_stage' })
  // Filed before a second look was asked for: nothing is due.
  const before = filed.map(e =>
    e.kind === 'FiledAsNotDemand' ? { ...e, data: { ...e.data, look: undefined } } : e,
  )
  assert.deepEqual(nextStep(given(before as typeof filed).state as Demand, NOW).step, 'done')
})

test('a demand whose facts are confirmed is not filed away', () => {
  given(roadTo('confirmed')).when(junk, { by: cast.ines }).then({ code: 'wrong_stage' })
})

test('what was filed away can only be taken up again, and then goes its whole road', () => {
  const filed = play([[cast.ines, junk]], roadTo('received'))
  given(filed).when({ type: 'send_message', text: 'hello' }, { by: cast.mara }).then({ code: 'wrong_stage' })
  const again = play([[cast.ines, confirm(good)]], filed)
  given(again).when({ type: 'send_message', text: 'hello' }, { by: cast.mara }).then(['MessageSent'])
})

test('facts name an instrument, something asked, and categories for each ask', () => {
  const start = given(roadTo('received'))
  const refused = { code: 'facts_incomplete' } as const
  const letters = good.papers.map(p => ({ ...p, role: 'covering_letter' as const }))
  start.when(confirm({ ...good, papers: letters }), { by: cast.ines }).then(refused)
  start.when(confirm({ ...good, asks: [] }), { by: cast.ines }).then(refused)
  start.when(confirm(asking({ categories: [] })), { by: cast.ines }).then(refused)
  start.when(confirm(good), { by: cast.ines }).then(['FactsConfirmed'])
})

test('a period that ends before it begins is a mistake', () => {
  const backwards = asking({ period: { from: '2026-02-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' } })
  given(roadTo('received')).when(confirm(backwards), { by: cast.ines }).then({ code: 'invalid_input' })
})

test('other facts open the determination again', () => {
  const { demand } = given(roadTo('determined')).when(confirm({ ...good, reference: 'GJ-18' }), {
    by: cast.ines,
  })
  assert.deepEqual(demand.lines, [])
})

test('after a look-up it is still about the same accounts', () => {
  given(roadTo('asked'))
    .when(confirm(facts(['somebody@else.example'])), { by: cast.ines })
    .then({ code: 'wrong_stage' })
  given(roadTo('asked'))
    .when(confirm({ ...good, purpose: 'civil_litigation' }), { by: cast.ines })
    .then(['FactsConfirmed'])
})

test('facts stand still under a live authorisation', () => {
  given(roadTo('prepared')).when(confirm(good), { by: cast.ines }).then({ code: 'wrong_stage' })
  given(roadTo('authorised')).when(confirm(good), { by: cast.ines }).then({ code: 'wrong_stage' })
  const revoked = play(
    [[cast.carl, { type: 'revoke_authorisation', digest: 'd'.repeat(64), reason: 'Facts.' }]],
    roadTo('authorised'),
  )
  given(revoked).when(confirm(good), { by: cast.ines }).then(['FactsConfirmed'])
})
