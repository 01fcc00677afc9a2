import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  extend,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  play,
  policy,
  prepare,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
  sign,
} from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import { wantsExtension } from '../challenge/more-time.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const WINDOW = policy.windowMinutes
const worker = { kind: 'system', id: 'worker' } as const
const state = (past: readonly DemandEvent[]) => fold('demand', past) as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const endOf = (past: readonly DemandEvent[]) => matter(past).notice?.windowEndsAt
const bounce = (id = 'letter-notice', when = at(200)): Step => [
  worker,
  { type: 'record_delivery', matter: MATTER, letter: id, status: 'bounced', detail: '' },
  when,
]
const again = (contact: string, when: string, why: 'bounced' | 'unread' = 'bounced'): Step => [
  worker,
  {
    type: 'repeat_notice',
    matter: MATTER,
    contact,
    why,
    letter: { ...letter('notice', 'tenant'), id: `letter-${contact}` },
  },
  when,
]
const posted = (postedOn: string, when: string): Step => [
  cast.carl,
  { type: 'record_posted_notice', matter: MATTER, postedOn, to: 'Kade 1', note: '' },
  when,
]
const reads = (when: string): Step => [cast.acme, { type: 'mark_notice_read', matter: MATTER }, when]
const ends = (due: string): Step => [
  worker,
  { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: due },
  due,
]
const told = play([ends(at(WINDOW))], roadTo('notified'))
const bounced = play([bounce()], told)

test('where no copy had arrived the window begins with the one that does: a second contact, the post, a reading, an answer', () => {
  const start = at(300)
  const day = '2026-11-25'
  for (const step of [again('second', start), posted(day, start), reads(start)]) {
    const past = play([step], bounced)
    assert.equal(endOf(past), at(300 + WINDOW))
    assert.equal(matter(past).windowEnded, false)
    assert.ok(
      deadlines(state(past), policy).some(c => c.clock === `window:${MATTER}` && c.dueAt === endOf(past)),
    )
    assert.equal(nextStep(state(past), at(310)).step, 'window')
    given(past)
      .when(prepare(), { by: cast.mara, at: at(310) })
      .then({ code: 'window_open' })
  }
  const objects: Step = [
    cast.acme,
    { type: 'answer_notice', matter: MATTER, answer: 'needs_time', text: 'We look.' },
    start,
  ]
  const answered = play([objects], bounced)
  assert.equal(endOf(answered), at(300 + WINDOW))
  assert.equal(
    matter(answered).answer?.late,
    undefined,
    'it knew of nothing that it could have been late for',
  )
})

test('a letter that is recorded later counts from the end of its day', () => {
  const past = play([posted('2026-11-25', at(3 * 1440))], bounced)
  assert.equal(matter(past).notice?.grown?.from, '2026-11-26T12:00:00.000Z')
  // Made for the post from the first on: its window had begun with nothing.
  const made: Step = [cast.mara, { ...sendNotice(MATTER), contact: 'post' } as Command]
  const byPost = play([posted('2026-11-25', at(40))], roadTo('notified', { notified: [made] }))
  assert.equal(endOf(byPost), at(40 + WINDOW))
})

test('the window of a chain begins when the last of its parties has a copy; a further mail to who has one changes nothing', () => {
  const both: Step = [
    cast.mara,
    {
      ...sendNotice(MATTER),
      also: [{ contact: 'reseller', letter: { ...letter('notice', 'tenant'), id: 'letter-also' } }],
    } as Command,
  ]
  const notified = roadTo('notified', { notified: [both] })
  const late = [bounce('letter-notice', at(10)), again('second', at(20))]
  assert.equal(endOf(play(late, notified)), at(20 + WINDOW))
  for (const steps of [
    [bounce('letter-also', at(10)), again('second', at(20), 'unread')],
    [again('second', at(20), 'unread'), bounce('letter-second', at(30))],
  ])
    assert.equal(endOf(play(steps, notified)), at(WINDOW))
})

test('a mail that comes back after a second one went out: the window counts from that one', () => {
  const second = play([again('second', at(30), 'unread')], roadTo('notified'))
  assert.equal(endOf(second), at(WINDOW))
  const late = play([bounce('letter-notice', at(50))], second)
  assert.equal(endOf(late), at(30 + WINDOW))
  // Over by either count: nothing is new.
  const over = play([ends(at(WINDOW)), bounce('letter-notice', at(500))], second)
  assert.equal(endOf(over), at(30 + WINDOW))
})

test('what was signed over a window that begins anew is revoked', () => {
  const second = play([again('second', at(55), 'unread'), ends(at(WINDOW))], roadTo('notified'))
  const signed = play(
    [
      [cast.mara, prepare(), at(61)],
      [cast.ada, sign, at(62)],
      [cast.bo, sign, at(63)],
    ],
    second,
  )
  const after = play([bounce('letter-notice', at(64))], signed)
  assert.equal(state(after).authorisation?.status, 'revoked')
})

test('an answer that frees, a decided objection and a silence let no window begin anew', () => {
  const free: Step = [
    cast.acme,
    { type: 'answer_notice', matter: MATTER, answer: 'no_objection', text: '' },
    at(300),
  ]
  assert.equal(endOf(play([free], bounced)), at(WINDOW))
  const order = {
    kind: 'court_order',
    instrument: 'x',
    passage: 'x',
    from: '2026-11-01',
    until: '2026-12-31',
  } as const
  const silent = play(
    [
      [cast.mara, readSecrecy(MATTER, order), at(210)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(211)],
    ],
    bounced,
  )
  // What it does itself counts as it would without the order.
  assert.equal(endOf(play([reads(at(300))], silent)), at(300 + WINDOW))
  const second = play([again('second', at(30), 'unread')], roadTo('notified'))
  const quiet = play(
    [
      [cast.mara, readSecrecy(MATTER, order), at(40)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(41)],
      bounce('letter-notice', at(50)),
    ],
    second,
  )
  assert.equal(endOf(quiet), at(WINDOW))
})

// ---------------------------------------------------------------- the authority's term

const DUE = '2026-12-02T09:00:00.000Z'
const WEEK = 7 * 24 * 60
const weekly = { ...policy, windowMinutes: WEEK }
const until = (dueAt: string): Partial<Record<'confirmed' | 'notified', readonly Step[]>> => ({
  confirmed: [[cast.ines, { type: 'confirm_facts', facts: { ...facts([IDENTIFIER]), dueAt }, changed: [] }]],
  notified: [
    [cast.mara, { ...sendNotice(MATTER, '2026-12-01T09:00:00.000Z'), promised: at(WEEK) } as Command],
  ],
})
const cut = roadTo('notified', until(DUE))

test('a window that the term had cut grows to what was promised when the authority gives more time, and no further', () => {
  assert.deepEqual([endOf(cut), matter(cut).notice?.promised], ['2026-12-01T09:00:00.000Z', at(WEEK)])
  const whole = given(cut).when(extend('2026-12-20T09:00:00.000Z'), { by: cast.carl, at: at(60) })
  assert.equal(endOf(whole.events), at(WEEK))
  assert.equal(matter(whole.events).notice?.promised, undefined)
  assert.equal(matter(whole.events).notice?.grown?.why, 'more_time')
  // A further one gives nothing more, and a shorter one takes nothing back.
  assert.equal(endOf(play([[cast.carl, extend('2026-12-28T09:00:00.000Z'), at(70)]], whole.events)), at(WEEK))
  assert.equal(endOf(play([[cast.carl, extend(at(80)), at(80)]], whole.events)), at(WEEK))
})

test('it grows as far as the new term leaves, and again with the next', () => {
  const due = '2026-12-02T20:00:00.000Z'
  const some = play([[cast.carl, extend(due), at(60)]], cut)
  assert.equal(endOf(some), '2026-12-01T20:00:00.000Z')
  assert.equal(matter(some).notice?.promised, at(WEEK))
  assert.equal(endOf(play([[cast.carl, extend('2026-12-20T09:00:00.000Z'), at(90)]], some)), at(WEEK))
})

test('an answer after the old end and before the new one is in time, also where the old end had passed', () => {
  const over = '2026-12-01T10:00:00.000Z'
  const ended = play([ends('2026-12-01T09:00:00.000Z')], cut)
  const grown = play([[cast.carl, extend('2026-12-20T09:00:00.000Z'), over]], ended)
  assert.equal(endOf(grown), at(WEEK))
  assert.equal(matter(grown).windowEnded, false)
  const objects: Command = { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }
  const late = given(ended).when(objects, { by: cast.acme, at: over }).events
  assert.equal(matter(late).answer?.late, true)
  const inTime = given(grown).when(objects, { by: cast.acme, at: '2026-12-02T08:59:00.000Z' }).events
  assert.equal(matter(inTime).answer?.late, undefined)
})

test('what was promised and is over grows no more, nor what was whole from the first', () => {
  const past = play([ends('2026-12-01T09:00:00.000Z')], cut)
  const after = '2026-12-02T09:30:00.000Z'
  assert.equal(
    endOf(play([[cast.carl, extend('2026-12-20T09:00:00.000Z'), after]], past)),
    '2026-12-01T09:00:00.000Z',
  )
  const whole = roadTo('notified')
  assert.equal(endOf(play([[cast.carl, extend('2026-12-28T09:00:00.000Z'), at(10)]], whole)), at(WINDOW))
})

test('where the window that begins anew does not fit, the authority is asked for more time, once for it', () => {
  const asked: Step = [
    cast.mara,
    { type: 'ask_extension', letter: letter('extension', 'authority'), matters: [MATTER], until: DUE },
    at(5),
  ]
  const came = play([asked, bounce('letter-notice', at(10))], cut)
  const start = at(20)
  const anew = given(came).when(again('second', start)[1], { by: worker, at: start, policy: weekly }).events
  assert.equal(endOf(anew), '2026-12-01T09:00:00.000Z')
  assert.equal(matter(anew).notice?.promised, at(20 + WEEK))
  assert.deepEqual(
    wantsExtension(state(anew)).map(w => w.matter.id),
    [MATTER],
  )
  assert.deepEqual(wantsExtension(state(play([asked], anew))), [])
})

test('a window of before knows nothing of growing, and what counsel gave stays given', () => {
  const longer: Step = [
    cast.carl,
    { type: 'extend_window', matter: MATTER, windowEndsAt: at(5000), reason: 'As asked.' },
    at(10),
  ]
  const given1 = play([longer], roadTo('notified'))
  assert.deepEqual([matter(given1).notice?.longer, matter(given1).notice?.grown], ['As asked.', undefined])
  const anew = play([bounce('letter-notice', at(20)), again('second', at(30))], given1)
  assert.equal(endOf(anew), at(5000))
})
