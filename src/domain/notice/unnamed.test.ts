// More is to leave, and an order that came after the notice forbids to say who asks: what counsel may tell, and where it stays closed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  copy,
  gagged,
  given,
  MATTER,
  NOW,
  play,
  prepare,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Secrecy } from '../decision/facts.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { mayNotify } from './notify.ts'
import { waysWider } from './re-notice.ts'

const worker = { kind: 'system', id: 'worker' } as const
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const ways = (past: readonly DemandEvent[]) => waysWider(state(past), matter(past))
const may = (past: readonly DemandEvent[], now = NOW) =>
  mayNotify(state(past), matter(past), { now, counsel: false })?.code ?? null
const decide = (...lines: LineDecision[]): Step => [cast.carl, determine(lines)]
const secret = (more: Partial<Secrecy> = {}): readonly Step[] => [
  [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-31', ...more })],
  [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
]
const refusedFirst = roadTo('notified', {
  determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
})

/** Under an order that came after the notice: what counsel's notice is refused with, and what is next. */
const asCounsel = (past: readonly DemandEvent[]) =>
  mayNotify(state(past), matter(past), { now: NOW, counsel: true })?.code ?? null
const unnamed: CommandOf<'send_notice'> = {
  ...(sendNotice(MATTER, at(120)) as CommandOf<'send_notice'>),
  withheld: ['agency'],
}

test('where an order since forbids only to say who asks, counsel may tell of more without that name, and nobody else does', () => {
  const past = play([...secret({ covers: ['agency'] }), decide(comply('acc1'), reject('acc1'))], refusedFirst)
  assert.deepEqual([may(past), asCounsel(past)], ['counsel_required', null])
  const { step, turn, says } = nextStep(state(past), NOW)
  assert.deepEqual([step, turn], ['notify', 'counsel'])
  assert.equal(says.key, 'next.more_leave_order_forbids_say')
  for (const by of [worker, cast.mara])
    given(past)
      .when(unnamed, { by, at: at(60) })
      .then({ code: 'counsel_required' })
  const named = sendNotice(MATTER, at(120))
  given(past)
    .when(named, { by: cast.carl, at: at(60) })
    .then({ code: 'secrecy_forbids_notice' })

  const out = play([[cast.carl, unnamed, at(60)]], past)
  const { notice, silent, told } = matter(out)
  assert.deepEqual([silent, notice?.withheld, notice?.windowEndsAt], [null, ['agency'], at(120)])
  assert.deepEqual(notice?.further, { at: at(60), readAt: null, wider: ['decision'], keptBack: true })
  given(out)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'window_open' })
  assert.ok(told?.asks, 'who asked before is what it knows')
  const other: Step = [
    cast.mara,
    { type: 'authenticate', authority: 'hays', officer: null, checks: [], callbackNeeded: false },
  ]
  assert.deepEqual(ways(play([other], out)), ['authority'])
  // The rest follows by itself when the order ends.
  assert.equal(may(out, at(61)), 'secrecy_forbids_notice')
  assert.equal(may(play(lifted({ order: matter(out).orders[0]?.id ?? '' }), out), at(61)), null)
})

test('it stays closed where more than the name is covered, where another asks or by another paper, and where an order is unsure', () => {
  const more = decide(comply('acc1'), reject('acc1'))
  const agency = secret({ covers: ['agency'] })
  const past = play([...agency, more], refusedFirst)
  const other: Step = [
    cast.mara,
    { type: 'authenticate', authority: 'hays', officer: null, checks: [], callbackNeeded: false },
  ]
  const motion: Step = [
    cast.carl,
    {
      type: 'record_secrecy_extension',
      matter: MATTER,
      step: 'filed',
      on: '2026-11-25',
      document: copy,
      note: 'x',
    },
  ]
  const [unread] = secret({ covers: ['agency'], until: '2027-02-01' })
  assert.ok(unread)
  const closed: readonly (readonly [string, DemandEvent[], string])[] = [
    ['nothing more is to leave', play([...agency], refusedFirst), 'secrecy_forbids_notice'],
    [
      'also what the paper says',
      play([...secret({ covers: ['agency', 'content'] }), more], refusedFirst),
      'secrecy_forbids_notice',
    ],
    ['everything', play([...secret(), more], refusedFirst), 'secrecy_forbids_notice'],
    ['another authority', play([other], past), 'secrecy_forbids_notice'],
    ['a motion for a longer one', play([motion], past), 'secrecy_forbids_notice'],
    ['a second order nobody confirmed', play([unread], past), 'secrecy_forbids_notice'],
  ]
  for (const [why, events, code] of closed) {
    assert.equal(asCounsel(events), code, why)
    given(events)
      .when(unnamed, { by: cast.carl, at: at(60) })
      .then({ code: code as never })
  }
})
