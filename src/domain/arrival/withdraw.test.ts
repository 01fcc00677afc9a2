import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  challengeStep,
  close,
  DIGEST,
  file,
  given,
  IDENTIFIER,
  MATTER,
  NOW,
  openly,
  type Place,
  places,
  play,
  policy,
  prepare,
  readSecrecy,
  recordLookup,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { undecidedLines, wentAway } from '../decision/redirect-outcome.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, liveAuthorisation, type Matter, openLines } from '../registry/state.ts'
import { mayAuthorise } from '../release/authorise.ts'
import { outcomeOf } from '../release/outcome.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const said: CommandOf<'record_withdrawal'> = {
  type: 'record_withdrawal',
  how: 'telephone',
  from: 'AUSA Roe',
  on: '2026-11-25',
  note: 'We do not need it any more.',
  document: null,
  asks: [],
  accounts: [],
}
const online = { ...said, how: 'portal', from: 'officer', note: '' } as const
const demandOf = (events: readonly DemandEvent[]) => given(events).state as Demand
const before = places.slice(0, places.indexOf('released'))

test('at every step before the answer is out: nothing leaves any more, and what is left is to close it as withdrawn', () => {
  for (const place of before) {
    const { demand, events } = given(roadTo(place)).when(said, { by: cast.mara })
    assert.equal(demand.withdrawal?.from, 'AUSA Roe', place)
    assert.equal(liveAuthorisation(demand), null, place)
    assert.ok(mayAuthorise(demand, NOW), place)
    assert.deepEqual(undecidedLines(demand), [], place)
    assert.ok(!deadlines(demand, policy).some(c => c.clock.startsWith('production')), place)
    const confirmed =
      demand.facts === null
        ? play([[cast.ines, { type: 'confirm_facts', facts: facts([IDENTIFIER]), changed: [] }]], events)
        : events
    assert.equal(nextStep(demandOf(confirmed), NOW).step, 'close', place)
    const closed = demandOf(play([[cast.mara, close]], confirmed))
    assert.deepEqual([closed.closed?.outcome, outcomeOf(closed)], ['withdrawn', 'withdrawn'], place)
  }
})

test('what was signed is revoked in the same write, and the gate that was quicker is written down as late', () => {
  given(roadTo('authorised')).when(said, { by: cast.mara }).then(['DemandWithdrawn', 'AuthorisationRevoked'])
  const { events } = given(roadTo('sealed')).when(said, { by: cast.mara })
  const late = given(events).when(
    { type: 'record_released', digest: DIGEST, sha256: 'e'.repeat(64), expiresAt: NOW },
    { by: cast.gate },
  )
  assert.equal(late.demand.released, null)
})

test('it is final: nothing is looked up, decided, prepared or recorded a second time, and after a release nothing is taken back', () => {
  const gone = play([[cast.mara, said]], roadTo('answered'))
  for (const command of [prepare(), determine([comply('acc1'), reject('acc1')]), file('other')] as const)
    given(gone).when(command, { by: cast.carl }).then({ code: 'wrong_stage' })
  given(gone).when(said, { by: cast.mara }).then({ code: 'already_done' })
  for (const place of ['released', 'downloaded', 'closed'] as const)
    given(roadTo(place)).when(said, { by: cast.mara }).then({ code: 'wrong_stage' })
})

test('it says who, when and what, and nobody speaks for an officer in the portal', () => {
  const refused = { code: 'invalid_input' } as const
  for (const wrong of [
    { ...said, from: ' ' },
    { ...said, on: '2026-11-27' },
    { ...said, note: '' },
    { ...said, how: 'portal' as const },
  ])
    given(roadTo('answered')).when(wrong, { by: cast.mara }).then(refused)
})

test('an officer of the authority that was authenticated withdraws the whole in the portal, at each step; nobody else’s officer does', () => {
  for (const place of before.slice(before.indexOf('authenticated'))) {
    const { demand } = given(roadTo(place)).when(online, { by: cast.officer })
    assert.equal(demand.withdrawal?.how, 'portal', place)
    given(roadTo(place)).when(online, { by: cast.stranger }).then({ code: 'not_found' })
  }
  const part = { ...online, accounts: ['acc1'] }
  given(roadTo('answered')).when(part, { by: cast.officer }).then({ code: 'invalid_input' })
  given(roadTo('answered')).when(said, { by: cast.officer }).then({ code: 'invalid_input' })
})

test('an open challenge is recorded as ended before it closes', () => {
  const filed = play([[cast.carl, file('other')]], roadTo('answered'))
  const id = demandOf(filed).challenges[0]?.id ?? ''
  const gone = play([[cast.mara, said]], filed)
  assert.equal(nextStep(demandOf(gone), NOW).step, 'challenge')
  given(gone).when(close, { by: cast.mara }).then({ code: 'challenge_open' })
  const over = play([[cast.carl, challengeStep(id, 'withdrawn')]], gone)
  assert.equal(nextStep(demandOf(over), NOW).step, 'close')
})

const two = { [IDENTIFIER]: 'acme', 'bert@stad.example': 'stad' }
const lines = ['acc1', 'acc2'].flatMap(account => [
  { account, category: 'subscriber' as const },
  { account, category: 'content_stored' as const },
])
const both = (place: Place) =>
  roadTo(place, {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two)), changed: [] }]],
    matched: [[cast.gate, recordLookup(two)]],
    assessed: [[cast.mara, assessed(lines)]],
    determined: [[cast.mara, determine([comply('acc1'), reject('acc1'), comply('acc2'), reject('acc2')])]],
    read: demandMatters(m => [cast.mara, readSecrecy(m, openly)]),
    secondRead: demandMatters(m => [cast.carl, { type: 'confirm_secrecy', matter: m }]),
    notified: demandMatters(m => [cast.mara, sendNotice(m)]),
    answered: [
      [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'no_objection', text: '' }],
      [cast.stad, { type: 'answer_notice', matter: 'id5-2', answer: 'no_objection', text: '' }],
    ],
    prepared: [[cast.mara, prepare([comply('acc1'), comply('acc2')])]],
  })

function demandMatters<T>(step: (matter: string) => T): T[] {
  return [MATTER, 'id5-2'].map(step)
}

test('a part that is taken back is asked for no more, revokes what was signed over it, and leaves the rest to be answered', () => {
  const part = { ...said, accounts: ['acc2'] }
  const { decided, demand } = given(both('authorised')).when(part, { by: cast.mara })
  assert.ok(!isRefusal(decided))
  assert.deepEqual(
    decided.map(e => e.kind),
    ['DemandWithdrawn', 'AuthorisationRevoked'],
  )
  assert.equal(demand.withdrawal, null)
  assert.ok(!openLines(demand).some(l => l.account === 'acc2'))
  assert.ok(!demand.lines.some(l => l.account === 'acc2'))
  const [acme, stad] = demand.matters as [Matter, Matter]
  assert.deepEqual([wentAway(demand, acme), wentAway(demand, stad)], [false, true])
  assert.equal(nextStep(demand, NOW).step, 'prepare', 'the rest goes on')
})

test('taking back each part is taking back the whole, and a part of other facts is asked for again', () => {
  const ask = demandOf(both('matched')).facts?.asks[0]?.id ?? ''
  const all = given(both('matched')).when({ ...said, accounts: ['acc1', 'acc2'] }, { by: cast.mara })
  assert.ok(all.demand.withdrawal)
  const part = play([[cast.mara, { ...said, accounts: ['acc2'] }]], both('matched'))
  assert.equal(openLines(demandOf(part)).length, 2)
  const again = (period: { from: string | null; to: string | null } | null) => {
    const known = facts(Object.keys(two))
    const asks = known.asks.map(a => (a.id === ask && period ? { ...a, period } : a))
    return openLines(
      demandOf(
        play([[cast.ines, { type: 'confirm_facts', facts: { ...known, asks }, changed: ['asks'] }]], part),
      ),
    ).length
  }
  assert.equal(again(null), 2, 'it is still taken back')
  assert.equal(again({ from: '2020-01-01T00:00:00.000Z', to: null }), 4)
  given(part)
    .when({ ...said, accounts: ['acc2'] }, { by: cast.mara })
    .then({ code: 'invalid_input' })
})
