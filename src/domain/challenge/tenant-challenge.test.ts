// What a tenant takes to court itself: recorded as its own, holding production as ours does, and counted as ours nowhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  challengeStep,
  file,
  given,
  MATTER,
  NOW,
  type Place,
  play,
  prepare,
  roadTo,
  type Step,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply, determine, reject } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { outcomeOf } from '../release/outcome.ts'
import { nextStep } from '../turn/next.ts'
import { isTenants } from './challenge-state.ts'

const asked = assessed([
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
])
const left = withChallenges(asked)
const road = (place: Place, instead: Partial<Record<Place, readonly Step[]>> = {}) =>
  roadTo(place, { assessed: [[cast.mara, left]], ...instead })
const answered = road('answered')
const demandOf = (events: readonly DemandEvent[]) => given(events).state as Demand
const mayPrepare = (events: readonly DemandEvent[], now = NOW) => {
  const end = new Date(Date.parse(now) + 60 * 60_000).toISOString()
  const { decided } = given(events).when(prepare([comply('acc1')], end), { by: cast.mara, at: now })
  return isRefusal(decided) ? decided.code : 'may'
}
const DUE = '2026-12-01T23:00:00.000Z'

test('a tenant’s own challenge is recorded as its own, and a stay that it obtains holds production as ours does', () => {
  const own = { ...file('byOrder'), party: 'tenant', note: 'Its counsel wrote.' } as const
  const { demand, events } = given(answered).when(own, { by: cast.carl })
  const stored = events.at(-1)
  assert.deepEqual([stored?.kind, stored?.matter], ['ChallengeFiled', MATTER])
  const [challenge] = demand.challenges
  assert.ok(challenge && isTenants(challenge))
  assert.equal(challenge.effect, 'by_court_order_only')
  assert.equal(mayPrepare(events), 'challenge_open', 'counsel decides about an open one, as about ours')
  assert.equal(mayPrepare(events, DUE), 'may', 'contempt is a harm too')
  const stayed = play([[cast.carl, challengeStep(challenge.id, 'stay_ordered')]], events)
  assert.equal(stayed.at(-1)?.matter, MATTER)
  assert.equal(mayPrepare(stayed, DUE), 'production_suspended')
  const over = play([[cast.carl, challengeStep(challenge.id, 'ruling', 'denied')]], stayed)
  assert.equal(mayPrepare(over), 'may', 'a ruling against it ends it')
  const won = play([[cast.carl, challengeStep(challenge.id, 'ruling', 'granted')]], stayed)
  assert.notEqual(mayPrepare(won, DUE), 'may')
})

test('what a tenant’s filing suspends is what the packs leave open to the customer, never what they leave open to us', () => {
  const own = { ...file('byStatute'), party: 'tenant', note: 'x' } as const
  assert.ok(left.type === 'record_assessment' && left.answer)
  const ours = Object.fromEntries(
    left.lines.map(l => [lineKey(l), { challenges: left.answer?.[lineKey(l)]?.challenges }]),
  )
  const answer = ours as unknown as typeof left.answer
  given(road('answered', { assessed: [[cast.mara, { ...left, answer }]] }))
    .when(own, { by: cast.carl })
    .then({ code: 'invalid_input' })
  assert.equal(given(answered).when(own, { by: cast.carl }).demand.challenges[0]?.suspendedBy, 'statute')
})

test('it concerns one tenant, and something shows that the tenant filed it', () => {
  const own = { ...file('other'), party: 'tenant' } as const
  const refused = { code: 'invalid_input' } as const
  given(answered).when(own, { by: cast.carl }).then(refused)
  given(answered)
    .when({ ...own, note: 'x', matters: [] }, { by: cast.carl })
    .then(refused)
  const said = road('answered', {
    answered: [
      [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'has_filed', text: 'At the court.' }],
    ],
  })
  assert.equal(nextStep(demandOf(said), NOW).says.key, 'next.tenant_gone_court_record_challenge')
  const { demand } = given(said).when(own, { by: cast.carl })
  assert.equal(demand.matters[0]?.answerNoted?.by, 'carl', 'its answer is read by that')
  assert.notEqual(nextStep(demand, NOW).step, 'note_answer')
})

test('a tenant’s own challenge makes a demand that we refused none that we challenged', () => {
  const rejected = play(
    [[cast.carl, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
    road('assessed'),
  )
  const ours = play([[cast.carl, file('byOrder')]], rejected)
  const own = play([[cast.carl, { ...file('byOrder'), party: 'tenant', note: 'x' }]], rejected)
  assert.deepEqual([outcomeOf(demandOf(ours)), outcomeOf(demandOf(own))], ['challenged', 'rejected'])
})
