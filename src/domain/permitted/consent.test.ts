// A customer's consent: for what it ticked, after somebody verified it, until it is taken back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  given,
  IDENTIFIER,
  MATTER,
  play,
  policy,
  prepare,
  roadTo,
  sign,
} from '../../../test/given.ts'
import { assessed, comply, determine, reject } from '../../../test/papers/papers.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const scope = {
  items: [{ identifier: IDENTIFIER, category: 'content_stored' }],
  from: '2026-02-01T00:00:00.000Z',
  to: '2026-03-01T00:00:00.000Z',
} as const
const consents: CommandOf<'answer_notice'> = {
  type: 'answer_notice',
  matter: MATTER,
  answer: 'consents',
  text: 'Found out it should be.',
  scope,
}
const notified = roadTo('notified', {
  determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
})
const consentOf = (events: readonly DemandEvent[]) => given(events).state?.matters[0]?.consent

function verify(events: readonly DemandEvent[]): Command {
  const consent = consentOf(events)?.consent ?? ''
  return {
    type: 'verify_consent',
    matter: MATTER,
    consent,
    evidence: 'call_to_directory',
    who: 'A',
    note: '',
  }
}
const law = assessed([
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
])
/** With the consent verified, the law permits the content. */
const permits: Command = {
  ...law,
  lines: law.lines.map(l =>
    l.category === 'content_stored'
      ? { ...l, outcome: 'needs_review' as const, compulsion: 'permitted' as const }
      : l,
  ),
}
const line = (period = { from: scope.from as string, to: scope.to as string }) => ({
  ...comply('acc1', 'content_stored'),
  ground: 'voluntary_consent' as const,
  period,
})
const given1 = play([[cast.acme, consents]], notified)
const verified = play(
  [
    [cast.mara, verify(given1)],
    [cast.mara, permits],
  ],
  given1,
)

test('a consent without a scope lets nothing leave, one outside of what was asked is none', () => {
  const { scope: _, ...bare } = consents
  given(notified).when(bare, { by: cast.acme }).then(['NoticeAnswered'])
  const other = { ...scope, items: [{ identifier: 'bert@stad.example', category: 'subscriber' as const }] }
  given(notified)
    .when({ ...consents, scope: other }, { by: cast.acme })
    .then({ code: 'invalid_input' })
  given(notified).when(consents, { by: cast.acme }).then(['NoticeAnswered', 'ConsentGiven'])
})

test('nothing leaves by a consent that nobody verified, nor beside its lines and days', () => {
  const by = { by: cast.carl }
  given(play([[cast.mara, permits]], given1))
    .when(determine([line()]), by)
    .then({ code: 'consent_missing' })
  const wide = { from: '2026-01-01T00:00:00.000Z', to: scope.to }
  given(verified)
    .when(determine([line(wide)]), by)
    .then({ code: 'authorisation_scope' })
  given(verified)
    .when(determine([line()]), { by: cast.mara })
    .then({ code: 'counsel_required' })
  given(verified)
    .when(determine([line()]), by)
    .then(['Determined'])
})

test('who may verify: staff once, of the consent that stands', () => {
  given(given1)
    .when({ ...verify(given1), consent: 'other' } as Command, { by: cast.mara })
    .then({ code: 'wrong_stage' })
  given(given1)
    .when({ ...verify(given1), who: ' ' } as Command, { by: cast.mara })
    .then({ code: 'invalid_input' })
  given(verified).when(verify(verified), { by: cast.mara }).then({ code: 'already_done' })
})

test('taking it back revokes what stands on it and opens the window again; so does another answer', () => {
  const authorised = play(
    [
      [cast.carl, determine([line()])],
      [cast.mara, prepare([comply('acc1', 'content_stored')])],
      [cast.ada, sign],
      [cast.bo, sign],
    ],
    verified,
  )
  const back: Command = { type: 'revoke_consent', matter: MATTER, why: '' }
  given(authorised).when(back, { by: cast.stad }).then({ code: 'not_found' })
  const revoked = given(authorised).when(back, { by: cast.acme })
  revoked.then(['ConsentRevoked', 'AuthorisationRevoked'])
  assert.equal(revoked.demand.matters[0]?.answer, null)
  const other: Command = { type: 'answer_notice', matter: MATTER, answer: 'needs_time', text: '' }
  given(authorised)
    .when(other, { by: cast.acme })
    .then(['NoticeAnswered', 'ConsentRevoked', 'AuthorisationRevoked'])
})

test('a consent that is verified is read by the law, and what was declined before it is decided again', () => {
  const step = (events: readonly DemandEvent[]) => {
    const { step, turn } = nextStep(given(events).state as Demand, at(3))
    return `${step}: ${turn}`
  }
  const known = play([[cast.mara, verify(given1), at(1)]], given1)
  assert.equal(step(known), 'assess: analyst')
  given(known)
    .when(determine([line()]), { by: cast.carl })
    .then({ code: 'not_assessed' })
  assert.equal(step(play([[cast.mara, permits]], known)), 'determine: analyst')
  const declined = roadTo('notified', {
    assessed: [[cast.mara, permits]],
    determined: [
      [
        cast.mara,
        determine([reject('acc1', 'subscriber'), { ...reject('acc1'), ground: 'permitted_not_required' }]),
      ],
    ],
  })
  const consented = play([[cast.acme, consents]], declined)
  const asked = play(
    [
      [cast.mara, verify(consented), at(1)],
      [cast.mara, permits, at(1)],
    ],
    consented,
  )
  assert.equal(step(asked), 'determine: counsel')
  const again = play([[cast.carl, determine([reject('acc1')]), at(2)]], asked)
  assert.equal(step(again), 'close: analyst')
  const back: Command = { type: 'revoke_consent', matter: MATTER, why: '' }
  assert.equal(step(play([[cast.acme, back, at(2)]], asked)), 'assess: analyst')
})

test('a consent that nobody verified is counsel’s next step until its clock is over, and then stays declined', () => {
  const short = {
    ...law,
    lines: law.lines.map(l =>
      l.category === 'content_stored' ? { ...l, outcome: 'insufficient' as const } : l,
    ),
  }
  const declined = roadTo('notified', {
    assessed: [[cast.mara, short]],
    determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
  })
  const consented = play([[cast.acme, consents]], declined)
  const clock = (events: readonly DemandEvent[], own = policy) =>
    deadlines(given(events).state as Demand, own).find(c => c.clock.startsWith('consent:'))
  const step = (events: readonly DemandEvent[], now: string) => {
    const { step, turn } = nextStep(given(events).state as Demand, now)
    return `${step}: ${turn}`
  }
  const over = '2026-11-27T09:00:00.000Z'
  assert.equal(clock(consented)?.dueAt, over)
  assert.equal(
    clock(consented, { ...policy, counselWorkingDays: 9 } as typeof policy)?.dueAt,
    '2026-12-01T23:00:00.000Z',
  )
  assert.equal(step(consented, at(1)), 'verify_consent: counsel')
  assert.notEqual(step(consented, over), 'verify_consent: counsel')
  const fire: Command = { type: 'fire_clock', clock: clock(consented)?.clock ?? '', dueAt: over }
  const fired = given(consented).when(fire, { by: cast.clock, at: over })
  fired.then(['ClockFired'])
  assert.equal(clock(fired.events), undefined)
  assert.equal(step(fired.events, over), 'close: analyst', 'declined by default')
  given(fired.events).when(verify(consented), { by: cast.mara, at: over }).then(['ConsentVerified'])
  const back: Command = { type: 'revoke_consent', matter: MATTER, why: '' }
  for (const done of [verify(consented), back])
    assert.equal(clock(play([[done === back ? cast.acme : cast.mara, done, at(1)]], consented)), undefined)
  const items = [{ identifier: IDENTIFIER, category: 'subscriber' }] as const
  const given2 = play([[cast.acme, { ...consents, scope: { ...scope, items } }]], roadTo('notified'))
  assert.ok(consentOf(given2))
  assert.equal(clock(given2), undefined, 'what the law requires leaves without it')
})
