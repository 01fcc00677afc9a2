// Whom, when and on which way a tenant is told; its window; its answers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  gagged,
  given,
  letter,
  MATTER,
  NOW,
  openly,
  play,
  policy,
  readSecrecy,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { assessed, comply } from '../../../test/papers/papers.ts'
import { today } from '../../../test/parties.ts'
import { ITSELF } from '../../directory/tenant-chain.ts'
import { shiftWorkingDays } from '../../kernel/days.ts'
import type { Notice } from '../../law/answer.ts'
import { wantsExtension } from '../challenge/more-time.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { nextWay } from './escalation.ts'
import { mayNotify } from './notify.ts'
import { noticeTerms } from './promised-terms.ts'
import { windowFor } from './window.ts'
import { windowHoldsLine } from './window-open.ts'

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const terms = noticeTerms(policy, null)
const days = (n: number) => new Date(Date.parse(NOW) + n * 86_400_000).toISOString()

/** The same answer of the law, with what it says of notice. */
function withNotice(command: CommandOf<'record_assessment'>, notice: Partial<Notice>): Command {
  const whole = {
    value: 'permitted_now',
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
  return { ...command, answer: answer as unknown as CommandOf<'record_assessment'>['answer'] }
}
const lawSays = (notice: Partial<Notice>) =>
  roadTo('secondRead', {
    assessed: [
      [
        cast.mara,
        withNotice(
          assessed([
            { account: 'acc1', category: 'subscriber' },
            { account: 'acc1', category: 'content_stored' },
          ]),
          notice,
        ),
      ],
    ],
  })

test('where the authority tells, Duly never does, and the matter can be closed all the same', () => {
  const past = lawSays({ value: 'authority_notifies', by: 'authority' })
  given(past).when(sendNotice(MATTER), { by: cast.carl }).then({ code: 'authority_notifies' })
  assert.ok(!deadlines(state(past), policy).some(c => c.clock.startsWith('notice:')))
  assert.notEqual(nextStep(state(past), NOW).step, 'notify')
})

test('a law that forbids and a reading that found nothing do not go together', () => {
  const past = lawSays({ value: 'prohibited' })
  given(past).when(sendNotice(MATTER), { by: cast.carl }).then({ code: 'secrecy_forbids_notice' })
  assert.deepEqual(
    [nextStep(state(past), NOW).step, nextStep(state(past), NOW).turn],
    ['read_secrecy', 'counsel'],
  )
  assert.equal(
    mayNotify(
      state(lawSays({ value: 'prohibited', until: '2026-11-20' })),
      matter(lawSays({ value: 'prohibited', until: '2026-11-20' })),
      { now: NOW, counsel: false },
    ),
    null,
  )
})

test('what the packs leave open about telling is counsel’s, and no clock’s', () => {
  const past = lawSays({ value: 'needs_review' })
  given(past).when(sendNotice(MATTER), { by: cast.mara }).then({ code: 'counsel_required' })
  given(past)
    .when(sendNotice(MATTER), { by: { kind: 'system', id: 'worker' } })
    .then({ code: 'counsel_required' })
  given(past).when(sendNotice(MATTER), { by: cast.carl }).then(['NoticeSent'])
  assert.equal(nextStep(state(past), NOW).turn, 'counsel')
})

test('telling is due a working day after the decision, or sooner where the contract says so', () => {
  const due = (past: readonly DemandEvent[]) =>
    deadlines(state(past), policy).find(c => c.clock.startsWith('notice:'))?.dueAt
  assert.equal(due(roadTo('secondRead')), '2026-11-26T09:00:00.000Z')
  assert.equal(
    noticeTerms(policy, { noticeHours: 4, windowHours: 48, languages: [], closedExceptions: [] })
      .windowMinutes,
    2880,
  )
  assert.equal(due(roadTo('notified')), undefined)
})

const reported = (letterId: string, status: 'accepted' | 'delivered' | 'bounced'): Command => ({
  type: 'record_delivery',
  matter: MATTER,
  letter: letterId,
  status,
  detail: '',
})
const worker = { kind: 'system', id: 'worker' } as const
const again = (contact: string): Command => ({
  type: 'repeat_notice',
  matter: MATTER,
  contact,
  why: 'bounced',
  letter: { ...letter('notice', 'tenant'), id: `letter-${contact}` },
})

test('a notice that bounced or that nobody opened goes to the next contact, once to each, then to counsel', () => {
  const told = roadTo('notified')
  const way = (past: readonly DemandEvent[], now: string, contacts = ['contact', 'second']) =>
    nextWay(state(past), matter(past), today(contacts, now))
  const toSecond = (why: string) => ({ way: 'repeat', party: ITSELF, contact: 'second', why })
  assert.equal(way(told, NOW), null)
  assert.equal(way(told, days(2.9)), null)
  assert.deepEqual(way(told, days(3)), toSecond('unread'))
  const bounced = play([[worker, reported('letter-notice', 'bounced')]], told)
  assert.deepEqual(way(bounced, NOW), toSecond('bounced'))
  // The administrator has left: the directory names another.
  assert.deepEqual(way(told, NOW, ['second']), toSecond('contact_skipped'))
  const second = play([[worker, again('second')]], bounced)
  given(second).when(again('second'), { by: worker }).then({ code: 'already_done' })
  assert.equal(way(second, NOW), null)
  const both = play([[worker, reported('letter-second', 'bounced')]], second)
  assert.deepEqual(way(both, NOW), { way: 'escalate', party: ITSELF, why: 'unreached' })
  const escalated = play([[worker, { type: 'escalate_notice', matter: MATTER, why: 'unreached' }]], both)
  assert.equal(way(escalated, NOW), null)
  assert.deepEqual(
    [nextStep(state(escalated), NOW).step, nextStep(state(escalated), NOW).turn],
    ['post_notice', 'counsel'],
  )
  const posted = play(
    [
      [
        cast.carl,
        { type: 'record_posted_notice', matter: MATTER, postedOn: '2026-11-25', to: 'Kade 1', note: '' },
      ],
    ],
    escalated,
  )
  assert.notEqual(nextStep(state(posted), NOW).step, 'post_notice')
  for (const end of [
    [cast.acme, { type: 'mark_notice_read', matter: MATTER }],
    [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'no_objection', text: '' }],
  ] as const)
    assert.equal(way(play([end], bounced), days(9)), null)
})

test('that the next server took it says less than what came back from behind it', () => {
  const past = play(
    [
      [worker, reported('letter-notice', 'bounced')],
      [worker, reported('letter-notice', 'accepted')],
    ],
    roadTo('notified'),
  )
  assert.equal(matter(past).notice?.tries[0]?.delivery, 'bounced')
})

test('a contact who is the subject is not told, and why is written down', () => {
  const skip: Command = {
    type: 'skip_contact',
    matter: MATTER,
    contact: 'contact',
    why: 'is_subject',
    note: 'Named in the paper.',
  }
  given(roadTo('secondRead'))
    .when({ ...skip, note: '' } as Command, { by: cast.mara })
    .then({ code: 'invalid_input' })
  const past = play([[cast.mara, skip]], roadTo('secondRead'))
  given(past).when(skip, { by: cast.mara }).then([])
  const told = play([[cast.mara, sendNotice(MATTER)]], past)
  given(told).when(again('contact'), { by: worker }).then({ code: 'already_done' })
})

test('who is found to be the subject as the notice is made is kept out in the same write, and before it', () => {
  const subject = { contact: 'acme-other', why: 'is_subject', note: 'anna@acme.example' } as const
  const notice = { ...sendNotice(MATTER), keptOut: [subject] } as Command
  const past = play([[cast.mara, notice]], roadTo('secondRead'))
  given(roadTo('secondRead')).when(notice, { by: cast.mara }).then(['ContactSkipped', 'NoticeSent'])
  assert.deepEqual(matter(past).skipped, [{ ...subject, by: 'mara' }])
  assert.equal('keptOut' in (matter(past).notice ?? {}), false)
  const said = play([[cast.mara, { type: 'skip_contact', matter: MATTER, ...subject }]], roadTo('secondRead'))
  given(said).when(notice, { by: cast.mara }).then(['NoticeSent'])
})

test('who is not to be told neither frees the window nor gives or takes back a consent, and learns nothing by it', () => {
  const skip: Command = {
    type: 'skip_contact',
    matter: MATTER,
    contact: cast.acme.id,
    why: 'account_hijacked',
    note: 'Their security officer called.',
  }
  const skipped = play([[cast.mara, skip]], roadTo('notified'))
  const answer: Command = { type: 'answer_notice', matter: MATTER, answer: 'no_objection', text: '' }
  for (const command of [
    answer,
    { ...answer, answer: 'consents' },
    { type: 'revoke_consent', matter: MATTER, why: '' },
  ] as const)
    assert.deepEqual(
      given(skipped).when(command, { by: cast.acme }).decided,
      given(skipped).when(command, { by: cast.stad }).decided,
    )
  given(skipped).when(answer, { by: cast.acme }).then({ code: 'not_found' })
  given(skipped)
    .when(answer, { by: { ...cast.acme, id: 'acme-other' } })
    .then(['NoticeAnswered'])
})

test('the window is as long as promised, is cut by the term, and an order of eight hours leaves none', () => {
  const d = state(roadTo('secondRead'))
  const m = matter(roadTo('secondRead'))
  const on = (dueAt: string | null, minutes: number) =>
    windowFor({ ...d, facts: d.facts && { ...d.facts, dueAt } }, m, { ...terms, windowMinutes: minutes }, NOW)
  assert.deepEqual(on(null, 60).fits, 'whole')
  assert.deepEqual(on('2026-12-01T23:00:00.000Z', 60), {
    endsAt: at(60),
    fits: 'whole',
    dueAt: '2026-12-01T23:00:00.000Z',
  })
  const cut = on('2026-12-01T23:00:00.000Z', 7 * 24 * 60)
  assert.deepEqual([cut.endsAt, cut.fits], ['2026-11-30T23:00:00.000Z', 'cut'])
  assert.deepEqual(on('2026-11-25T17:00:00.000Z', 60), {
    endsAt: NOW,
    fits: 'none',
    dueAt: '2026-11-25T17:00:00.000Z',
  })
  // Taken in before its service: the term leaves a day until then, and an order of hours has no window all the same.
  const served = { ...d, received: { ...d.received, servedAt: '2026-12-01T09:00:00.000Z' } }
  const early = (dueAt: string) =>
    windowFor({ ...served, facts: d.facts && { ...d.facts, dueAt } }, m, { ...terms, windowMinutes: 60 }, NOW)
      .fits
  assert.deepEqual(
    [early('2026-12-01T17:00:00.000Z'), early('2026-12-02T09:00:00.000Z'), early('2026-12-02T09:00:00.001Z')],
    ['none', 'none', 'whole'],
  )
  const rejected = windowFor({ ...d, lines: [] }, m, { ...terms, windowMinutes: 7 * 24 * 60 }, NOW)
  assert.equal(rejected.fits, 'whole', 'where nothing leaves no term presses')
})

test('where the term cuts the window the authority is asked for more time, once', () => {
  const notice = { ...(sendNotice(MATTER, at(30)) as object), promised: at(7 * 24 * 60) } as Command
  // The window is an hour by policy; the notice says that more was promised.
  const told = play([[cast.mara, { ...notice, windowEndsAt: at(60) } as Command]], roadTo('secondRead'))
  assert.deepEqual(
    wantsExtension(state(told)).map(w => w.matter.id),
    [MATTER],
  )
  assert.equal(nextStep(state(told), NOW).step, 'ask_extension')
  const until = wantsExtension(state(told))[0]?.until ?? ''
  assert.equal(
    until,
    shiftWorkingDays(at(7 * 24 * 60), 2),
    'behind what was promised there is time to decide and sign',
  )
  const due = '2026-12-10T23:00:00.000Z'
  const later = state(told)
  assert.equal(
    wantsExtension({ ...later, facts: later.facts && { ...later.facts, dueAt: due } })[0]?.until,
    shiftWorkingDays(due, 2),
    'never less than the term itself',
  )
  const asked = play(
    [
      [
        cast.mara,
        { type: 'ask_extension', matters: [MATTER], until, letter: letter('extension', 'authority') },
      ],
    ],
    told,
  )
  assert.deepEqual(wantsExtension(state(asked)), [])
  assert.equal(nextStep(state(asked), NOW).step, 'window')
})

const objects: Command = {
  type: 'answer_notice',
  matter: MATTER,
  answer: 'objects',
  text: 'The wrong person.',
}

test('an objection one second after the window is kept, marked late, shown to counsel, and holds what has not left', () => {
  const ends = at(60)
  const before = play(
    [[cast.acme, objects, new Date(Date.parse(ends) - 1).toISOString()]],
    roadTo('notified'),
  )
  assert.equal(matter(before).answer?.late, undefined)
  assert.equal(matter(play([[cast.acme, objects, ends]], roadTo('notified'))).answer?.late, true)
  const after = new Date(Date.parse(ends) + 1000).toISOString()
  const ended = play(
    [[cast.clock, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: ends }, ends]],
    roadTo('notified'),
  )
  const late = play([[cast.acme, objects, after]], ended)
  assert.equal(matter(late).answer?.late, true)
  assert.ok(matter(late).objectionOpen)
  assert.deepEqual(
    [nextStep(state(late), after).step, nextStep(state(late), after).turn],
    ['decide_objection', 'counsel'],
  )
  const signed = play([[cast.acme, objects, after]], roadTo('authorised'))
  assert.equal(state(signed).authorisation?.status, 'revoked')
})

test('an open objection goes before everything two working days before production is due', () => {
  const past = play([[cast.acme, objects]], roadTo('notified'))
  const clock = deadlines(state(past), policy).find(c => c.clock.startsWith('objection:'))
  assert.equal(clock?.dueAt, '2026-11-27T23:00:00.000Z')
  assert.equal(nextStep(state(past), clock?.dueAt ?? '').says.key, 'next.production_falls_due_soon_decide')
})

test('an answer that asks something of us waits for counsel’s word, and more time stays within the term', () => {
  for (const answer of ['needs_time', 'answers_itself', 'has_filed'] as const) {
    const past = play(
      [[cast.acme, { type: 'answer_notice', matter: MATTER, answer, text: 'x' }]],
      roadTo('notified'),
    )
    assert.deepEqual(
      [nextStep(state(past), NOW).step, nextStep(state(past), NOW).turn],
      ['note_answer', 'counsel'],
    )
    const noted = play([[cast.carl, { type: 'note_answer', matter: MATTER, note: 'Read.' }]], past)
    assert.notEqual(nextStep(state(noted), NOW).step, 'note_answer')
  }
  const extend = (windowEndsAt: string): Command => ({
    type: 'extend_window',
    matter: MATTER,
    windowEndsAt,
    reason: 'They asked.',
  })
  const told = roadTo('notified')
  given(told)
    .when(extend(at(30)), { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(told).when(extend('2026-12-02T00:00:00.000Z'), { by: cast.carl }).then({ code: 'invalid_input' })
  given(told)
    .when(extend(at(600)), { by: cast.mara })
    .then({ code: 'not_allowed' })
  const longer = play([[cast.carl, extend(at(600))]], told)
  assert.ok(windowHoldsLine(matter(longer), comply('acc1', 'subscriber'), at(599)))
})

test('a reading that was begun anew holds the notice until a second person confirms it', () => {
  const past = play([[cast.mara, readSecrecy(MATTER, openly)]], roadTo('secondRead'))
  given(past).when(sendNotice(MATTER), { by: cast.carl }).then({ code: 'secrecy_unconfirmed' })
})

test('where a notice is held, or is the authority’s to give, that is next and not an authorisation that would be refused', () => {
  const secret = { ...gagged, until: '2026-12-31' }
  const held = play(
    [
      [cast.mara, readSecrecy(MATTER, secret)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      ...lifted(),
      [cast.carl, { type: 'hold_late_notice', matter: MATTER, until: at(1440), reason: 'x' }],
    ],
    roadTo('excepted'),
  )
  const next = nextStep(state(held), at(60))
  assert.deepEqual([next.step, next.turn], ['notify', 'clock'])
  const past = roadTo('secondRead')
  const told = state(past)
  const rule = { value: 'authority_notifies', until: null, cite: 'x', duties: [] }
  const answer = Object.fromEntries(told.lines.map(l => [lineKey(l), { notice: rule }]))
  const assessment = { ...told.assessment, answer } as unknown as Demand['assessment']
  const theirs = nextStep({ ...told, assessment }, at(60))
  assert.deepEqual([theirs.step, theirs.turn], ['read_secrecy', 'counsel'])
})
