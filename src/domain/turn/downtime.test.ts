// After a downtime everything that came due is due at once: each clock acts, in any order, and none acts twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  file,
  gagged,
  given,
  MATTER,
  places,
  play,
  policy,
  readSecrecy,
  roadTo,
  type Step,
  withChallenges,
} from '../../../test/given.ts'
import { assessed } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { DemandEvent } from '../registry/event.ts'
import { deadlines } from './deadline.ts'
import type { Deadline } from './step.ts'

const WEEK = at(7 * 24 * 60)
const secret: Step = [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-11-27' })]
const part: Step = [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-11-27', covers: ['agency'] })]
const open = [
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
] as const
const objects: Step = [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }]
const confirm: Step = [cast.carl, { type: 'confirm_secrecy', matter: MATTER }]

/** Where a demand may stand when everything stops. */
const standing: readonly (readonly [string, DemandEvent[]])[] = [
  ...places.map(place => [place, roadTo(place)] as const),
  ['secret', roadTo('secondRead', { read: [secret] })],
  ['secret in part', roadTo('secondRead', { read: [part] })],
  ['silenced', play([secret, confirm], roadTo('notified'))],
  ['objected', play([objects], roadTo('notified'))],
  [
    'challenged',
    play(
      [[cast.carl, file('byOrder')]],
      roadTo('answered', { assessed: [[cast.mara, withChallenges(assessed([...open]))]] }),
    ),
  ],
  [
    'emergency',
    play(
      [[cast.mara, { type: 'mark_emergency', source: 'person', voluntary: true, note: 'x' }]],
      roadTo('confirmed'),
    ),
  ],
]

const armed = (past: readonly DemandEvent[]): Deadline[] => {
  const d = given(past).state
  return d ? deadlines(d, policy).filter(c => c.dueAt <= WEEK) : []
}

/** What the clock did, and the past with it. */
function fired(past: readonly DemandEvent[], { clock, dueAt }: Deadline) {
  const { decided } = given(past).when({ type: 'fire_clock', clock, dueAt }, { by: cast.clock, at: WEEK })
  assert.ok(!isRefusal(decided), clock)
  const step: Step = [cast.clock, { type: 'fire_clock', clock, dueAt }, WEEK]
  return { acted: decided.length > 0, past: play([step], past) }
}

test('after a week of downtime each clock that came due acts once, whichever comes first', () => {
  const kinds = new Set<string>()
  for (const [name, before] of standing)
    for (const order of ['first', 'last'] as const) {
      let past: DemandEvent[] = [...before]
      const done = new Set<string>()
      for (let turn = 0; turn < 30; turn++) {
        const due = armed(past).filter(c => !done.has(`${c.clock}@${c.dueAt}`))
        const next = order === 'first' ? due[0] : due.at(-1)
        if (!next) break
        const one = fired(past, next)
        assert.ok(one.acted, `${name}: ${next.clock} came due and did nothing`)
        assert.ok(!fired(one.past, next).acted, `${name}: ${next.clock} acted twice`)
        done.add(`${next.clock}@${next.dueAt}`)
        kinds.add(next.clock.split(':')[0] ?? '')
        past = one.past
      }
      assert.deepEqual(
        armed(past).filter(c => !done.has(`${c.clock}@${c.dueAt}`)),
        [],
        `${name}: something goes on coming due`,
      )
    }
  assert.deepEqual([...kinds].toSorted(), [
    'authorisation',
    'challenge',
    'emergency',
    'notice',
    'objection',
    'production',
    'secrecy',
    'secrecy_part',
    'secrecy_warning',
    'unread',
    'window',
  ])
})
