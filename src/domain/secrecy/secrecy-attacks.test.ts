// Sequences that would tell a tenant what is forbidden, or would never tell what must be told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  copy,
  gagged,
  given,
  letter,
  MATTER,
  NOW,
  play,
  policy,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { assessed } from '../../../test/papers/papers.ts'
import { today } from '../../../test/parties.ts'
import type { Notice } from '../../law/answer.ts'
import type { Secrecy } from '../decision/facts.ts'
import { nextWay } from '../notice/escalation.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { coveredParts } from './secrecy-state.ts'

const worker = { kind: 'system', id: 'worker' } as const
const confirm: Step = [cast.carl, { type: 'confirm_secrecy', matter: MATTER }]
const order = (until: string | null, more: Partial<Secrecy> = {}): Secrecy => ({ ...gagged, until, ...more })
const agency = (until: string | null) => order(until, { covers: ['agency'] })
const read = (secrecy: Secrecy, when = NOW, by: Step[0] = cast.mara): Step => [
  by,
  readSecrecy(MATTER, secrecy),
  when,
]
const under = (past: readonly DemandEvent[], ...secrecies: Secrecy[]) =>
  secrecies.reduce<DemandEvent[]>((before, s) => play([read(s), confirm], before), [...past])
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const may = (past: readonly DemandEvent[], now: string, counsel = false) =>
  mayNotify(state(past), matter(past), { now, counsel })?.code ?? null
const due = (past: readonly DemandEvent[], kind: string) =>
  deadlines(state(past), policy).find(c => c.clock.startsWith(`${kind}:`))
const fire = (past: readonly DemandEvent[], kind: string, now: string): DemandEvent[] => {
  const clock = due(past, kind)
  assert.ok(clock && clock.dueAt <= now, `${kind} is due`)
  return play([[cast.clock, { type: 'fire_clock', clock: clock.clock, dueAt: clock.dueAt }, now]], past)
}
const extension = (step: 'filed' | 'denied', when = NOW): Step => [
  cast.carl,
  {
    type: 'record_secrecy_extension',
    matter: MATTER,
    step,
    on: '2026-11-25',
    note: 'Docket 7.',
    document: copy,
  },
  when,
]
const hold = (until: string): Command => ({ type: 'hold_late_notice', matter: MATTER, until, reason: 'x' })
const OVER = '2026-12-01T12:00:00.000Z'
const ready = roadTo('excepted')

test('counsel holds no first notice behind an order that covers a part, nor a late one behind the end of another order', () => {
  given(under(ready, agency('2030-12-31')))
    .when(hold('2030-12-31T00:00:00.000Z'), { by: cast.carl })
    .then({ code: 'wrong_stage' })
  const ended = fire(under(ready, order('2026-11-30'), agency('2030-12-31')), 'secrecy', OVER)
  given(ended)
    .when(hold('2030-12-31T00:00:00.000Z'), { by: cast.carl, at: OVER })
    .then({ code: 'invalid_input' })
  given(ended).when(hold('2026-12-04T12:00:00.000Z'), { by: cast.carl, at: OVER }).then(['LateNoticeHeld'])
})

test('a motion to lengthen stays open until somebody records what became of it, or a longer order is read', () => {
  const filed = play([extension('filed')], under(ready, order('2026-11-30')))
  for (const other of [agency('2026-12-31'), order('2026-11-28'), order('2026-11-30')]) {
    const lapsed = fire(under(filed, other), 'secrecy', OVER)
    assert.equal(may(lapsed, OVER, true), 'late_notice_held', JSON.stringify(other))
  }
  assert.equal(matter(under(filed, order('2027-01-31'))).extension, null)
  const replaced = play(
    [
      [
        cast.mara,
        {
          ...(readSecrecy(MATTER, order('2026-11-29')) as object),
          replaces: matter(filed).orders[0]?.id,
        } as Command,
      ],
      confirm,
    ],
    filed,
  )
  assert.equal(matter(replaced).extension, null, 'an order in its place answers the motion')
})

test('a hold of counsel is not undone by an order of a part', () => {
  const held = play(
    [[cast.carl, hold('2026-12-03T12:00:00.000Z'), OVER]],
    fire(under(ready, order('2026-11-30')), 'secrecy', OVER),
  )
  const part = play([read(agency('2027-01-31'), OVER), [confirm[0], confirm[1], OVER]], held)
  assert.equal(may(part, OVER, true), 'late_notice_held')
})

test('a motion to lengthen a part keeps back the part and not the notice, also after the day of its end', () => {
  const filed = play([extension('filed')], under(ready, agency('2026-11-30')))
  assert.equal(may(filed, NOW), null, 'that there is a demand may be told')
  for (const past of [filed, fire(filed, 'secrecy_part', OVER)]) {
    assert.deepEqual(coveredParts(matter(past), OVER), ['agency'])
    given(past)
      .when(sendNotice(MATTER, '2027-01-01T00:00:00.000Z'), { by: cast.carl, at: OVER })
      .then({ code: 'secrecy_forbids_notice' })
  }
  const denied = play([extension('denied', OVER)], fire(filed, 'secrecy_part', OVER))
  assert.deepEqual(coveredParts(matter(denied), OVER), [])
})

test('an order that was over before it was read has a clock of its own, also where another ended on the same day', () => {
  const first = fire(under(ready, order('2026-11-30')), 'secrecy', OVER)
  const later = '2026-12-02T09:00:00.000Z'
  const again = play([read(order('2026-11-30'), later), [confirm[0], confirm[1], later]], first)
  // A row of the same clock with the same time has acted already, and would not act again.
  assert.notEqual(due(again, 'secrecy')?.dueAt, OVER)
  assert.equal(may(fire(again, 'secrecy', later), later), null)
})

/** The same answer of the law, with what it says of notice. */
function lawSays(notice: Partial<Notice>): DemandEvent[] {
  const command = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ]) as CommandOf<'record_assessment'>
  const whole = {
    value: 'prohibited',
    until: null,
    whom: 'customer',
    by: 'provider',
    cite: 'a law',
    duties: [],
    ...notice,
  }
  const answer = Object.fromEntries(
    command.lines.map(l => [lineKey(l), { notice: whole, challenges: [], conflicts: [] }]),
  )
  return roadTo('excepted', {
    assessed: [
      [cast.mara, { ...command, answer: answer as unknown as CommandOf<'record_assessment'>['answer'] }],
    ],
  })
}

test('what a law forbids until a day is forbidden until that day is over everywhere', () => {
  const past = play(
    [[cast.mara, readSecrecy(MATTER, { ...gagged, kind: 'none', until: null })], confirm],
    lawSays({ until: '2026-11-30' }),
  )
  assert.equal(may(past, '2026-12-01T11:59:59.000Z'), 'secrecy_forbids_notice')
  assert.equal(may(past, OVER), null)
})

test('an order that lapses frees nothing that a law forbids for longer; one that was lifted by a person does', () => {
  const past = under(lawSays({ until: '2027-01-31' }), order('2026-11-30'))
  assert.equal(may(fire(past, 'secrecy', OVER), OVER), 'secrecy_forbids_notice')
  assert.equal(may(play(lifted(), past), NOW), null)
  assert.equal(
    may(fire(under(lawSays({}), order('2026-11-30')), 'secrecy', OVER), OVER),
    null,
    'with no day of its own',
  )
})

test('who read an order does not say that it no longer binds, whoever read another one since', () => {
  const two = play(
    [read(order('2026-12-31')), confirm, read(order('2026-11-30'), NOW, cast.nils), confirm],
    ready,
  )
  const [first, second] = matter(two).orders
  const end = (id: string | null): Command => ({
    type: 'end_secrecy',
    note: 'Order of the court.',
    document: copy,
    matter: MATTER,
    why: 'lifted',
    order: id,
  })
  for (const id of [first?.id ?? '', null])
    given(two).when(end(id), { by: cast.mara }).then({ code: 'not_allowed' })
  const counsel = play(
    [read(order('2026-12-31'), NOW, cast.carl), [cast.mara, confirm[1]], read(order('2026-11-30'))],
    ready,
  )
  const both = play([confirm], counsel)
  given(both)
    .when(end(matter(both).orders[0]?.id ?? ''), { by: cast.carl })
    .then({ code: 'same_person' })
  given(both).when(end(null), { by: cast.carl }).then({ code: 'same_person' })
  assert.ok(second)
})

test('an order that ends before it begins is refused', () => {
  given(ready)
    .when(readSecrecy(MATTER, order('2026-11-30', { from: '2026-12-01' })), { by: cast.mara })
    .then({ code: 'invalid_input' })
})

test('where the law’s answer became that the authority tells, what was told is not said again', () => {
  const told = roadTo('notified')
  const [answer] = lawSays({ value: 'authority_notifies', by: 'authority' }).filter(
    e => e.kind === 'Assessed',
  )
  assert.ok(answer)
  const became = { type: 'record_assessment', ...(answer.data as object) } as Command
  const past = play([[cast.mara, became]], told)
  const again: Command = {
    type: 'repeat_notice',
    matter: MATTER,
    contact: 'second',
    why: 'unread',
    letter: { ...letter('notice', 'tenant'), id: 'again' },
  }
  given(past)
    .when(again, { by: worker, at: at(9000) })
    .then({ code: 'authority_notifies' })
  const way = today(['second'], at(9000))
  assert.equal(nextWay(state(past), matter(past), way), null)
})

test('a late notice does not leave by itself over a message that nobody has read, and somebody is asked to', () => {
  const filed = (when: string): Step => [
    cast.mail,
    {
      type: 'file_reply',
      receivedAt: when,
      documents: [],
      from: 'j.doe@travis.example',
      authenticated: true,
      subject: 'Re: your letter',
      text: 'The court has extended the order.',
    },
    when,
  ]
  const alone = (past: readonly DemandEvent[]) =>
    mayNotify(state(past), matter(past), { now: OVER, counsel: false, byItself: true })?.code ?? null
  const past = fire(
    play([filed('2026-11-30T20:00:00.000Z')], under(ready, order('2026-11-30'))),
    'secrecy',
    OVER,
  )
  assert.equal(alone(past), 'late_notice_held')
  given(past)
    .when(sendNotice(MATTER, '2027-01-01T00:00:00.000Z'), { by: worker, at: OVER })
    .then({ code: 'late_notice_held' })
  assert.deepEqual(
    [nextStep(state(past), OVER).step, nextStep(state(past), OVER).turn],
    ['check_docket', 'counsel'],
  )
  assert.equal(may(past, OVER), null, 'a person may')
  const look: Command = {
    type: 'check_docket',
    matter: MATTER,
    found: 'nothing_found',
    where: 'Their mail.',
    note: '',
  }
  assert.equal(alone(play([[cast.mara, look, OVER]], past)), null)
  const before = under(play([filed('2026-11-25T08:00:00.000Z')], ready), order('2026-11-30'))
  assert.equal(
    alone(fire(before, 'secrecy', OVER)),
    null,
    'what came before the reading was there to be read',
  )
  assert.ok(due(past, 'late'), 'and where nobody looks, it comes to counsel in a working day')
})

test('an order without an end is looked at in each half-year for which it is counted, and once in each', () => {
  const past = under(ready, order(null))
  assert.notEqual(nextStep(state(past), NOW).step, 'check_docket')
  const turn = '2027-01-01T00:00:00.000Z'
  const rolled = fire(past, 'secrecy_roll', turn)
  assert.equal(nextStep(state(rolled), turn).step, 'check_docket')
  const look: Command = {
    type: 'check_docket',
    matter: MATTER,
    found: 'nothing_found',
    where: 'PACER',
    note: '',
  }
  const looked = play([[cast.mara, look, turn]], rolled)
  assert.notEqual(nextStep(state(looked), turn).step, 'check_docket')
})
