// More is to leave than the tenant was told: it is told again before anything of it leaves, and can object to it as the first time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  follow,
  gagged,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  NOW,
  pass,
  play,
  policy,
  prepare,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import { NO_TERMS } from '../../directory/tenant-terms.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { LineDecision } from '../decision/events.ts'
import type { ConfirmedFacts, Secrecy } from '../decision/facts.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import { decide as decideCommand } from '../registry/decide.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { mayNotify } from './notify.ts'
import { waysWider } from './re-notice.ts'

const worker = { kind: 'system', id: 'worker' } as const
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const ways = (past: readonly DemandEvent[]) => waysWider(state(past), matter(past))
const may = (past: readonly DemandEvent[], now = NOW) =>
  mayNotify(state(past), matter(past), { now, counsel: false })?.code ?? null
const clocks = (past: readonly DemandEvent[]) => deadlines(state(past), policy)
const decide = (...lines: LineDecision[]): Step => [cast.carl, determine(lines)]
const early = { from: '2026-06-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }
const short = (line: LineDecision): LineDecision => ({ ...line, period: early })
const narrow = (line: LineDecision): LineDecision => ({
  ...line,
  decision: 'narrow',
  ground: 'period_not_justified',
})
const refused = { ...reject('acc1', 'subscriber') }
const again: Step = [cast.mara, sendNotice(MATTER, at(120)), at(60)]
const says = (answer: CommandOf<'answer_notice'>['answer'], text = ''): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer, text },
]
const order = (more: Partial<Secrecy> = {}): Secrecy => ({ ...gagged, until: '2026-12-31', ...more })
const secret = (more: Partial<Secrecy> = {}): readonly Step[] => [
  [cast.mara, readSecrecy(MATTER, order(more))],
  [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
]

/** Told of these lines. */
const told = (...lines: LineDecision[]) => roadTo('notified', { determined: [[cast.mara, determine(lines)]] })
const refusedFirst = told(refused, reject('acc1'))
const widened = play([decide(comply('acc1'), reject('acc1'))], refusedFirst)
/** A window was open and is over; told again at its end, until minute 120. */
const retold = play([again], widened)

test('what counts is each line that is to leave: another decision, a longer period, a kind of data, whole instead of a part', () => {
  const rows: [LineDecision[], LineDecision[], string[]][] = [
    [[refused, reject('acc1')], [comply('acc1'), reject('acc1')], ['decision']],
    [[short(comply('acc1')), reject('acc1')], [comply('acc1'), reject('acc1')], ['period']],
    [[narrow(short(comply('acc1'))), reject('acc1')], [narrow(comply('acc1')), reject('acc1')], ['period']],
    [[narrow(comply('acc1')), reject('acc1')], [comply('acc1'), reject('acc1')], ['decision']],
    [[reject('acc1')], [comply('acc1'), reject('acc1')], ['category']],
    [[comply('acc1'), reject('acc1')], [short(comply('acc1')), reject('acc1')], []],
    [[comply('acc1'), reject('acc1')], [narrow(comply('acc1')), reject('acc1')], []],
    [[comply('acc1'), reject('acc1')], [refused, reject('acc1')], []],
    [[comply('acc1'), reject('acc1')], [comply('acc1'), reject('acc1')], []],
  ]
  for (const [first, then, expected] of rows)
    assert.deepEqual(ways(play([decide(...then)], told(...first))), expected)
})

test('another authority and a corrected paper count; a name written otherwise, and what was not known, do not', () => {
  const corrected = (change: Partial<ConfirmedFacts>) => {
    const confirm: Command = {
      type: 'confirm_facts',
      facts: { ...facts([IDENTIFIER]), ...change },
      changed: [],
    }
    const lines = [
      { account: 'acc1', category: 'subscriber' },
      { account: 'acc1', category: 'content_stored' },
    ] as const
    const other = 'authorityName' in change
    return play(
      [
        [cast.ines, confirm],
        ...(other ? ([[cast.mara, pass(false)]] as const) : []),
        [cast.mara, assessed(lines)],
        decide(comply('acc1'), reject('acc1')),
      ],
      told(comply('acc1'), reject('acc1')),
    )
  }
  assert.deepEqual(ways(corrected({})), [])
  assert.deepEqual(ways(corrected({ authorityName: 'TRAVIS COUNTY, District Attorney' })), [])
  assert.deepEqual(ways(corrected({ dueAt: '2026-12-09T23:00:00.000Z', reference: null })), [])
  assert.deepEqual(ways(corrected({ authorityName: 'Hays County District Attorney' })), ['authority'])
  assert.deepEqual(ways(corrected({ reference: 'GJ-18' })), ['paper'])
  const [paper] = facts([IDENTIFIER]).papers
  assert.ok(paper)
  assert.deepEqual(ways(corrected({ papers: [{ ...paper, document: 'doc2' }] })), ['paper'])
  const elsewhere: Step = [
    cast.mara,
    { type: 'authenticate', authority: 'hays', officer: null, checks: [], callbackNeeded: false },
  ]
  assert.deepEqual(ways(play([elsewhere], told(comply('acc1'), reject('acc1')))), ['authority'])
})

test('nothing of it leaves before the tenant was told again, and one next action says why', () => {
  assert.equal(may(widened), null)
  const { step, turn, says } = nextStep(state(widened), NOW)
  assert.deepEqual([step, turn], ['notify', 'analyst'])
  assert.equal(says.key, 'next.more_leave_than_tenant_told')
  given(widened)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'notice_first' })
  // Less than it was told needs no word.
  const less = play([decide(short(comply('acc1')), reject('acc1'))], told(comply('acc1'), reject('acc1')))
  assert.equal(may(less), 'already_done')
  given(less)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then(['AuthorisationPrepared'])
})

test('the further notice says in which ways, keeps the code of the first, and its window begins anew', () => {
  const { notice, windowEnded } = matter(retold)
  const first = matter(refusedFirst).notice
  assert.deepEqual([notice?.sentAt, notice?.code, notice?.late], [first?.sentAt, first?.code, false])
  assert.deepEqual(notice?.further, { at: at(60), readAt: null, wider: ['decision'] })
  assert.deepEqual([notice?.windowEndsAt, windowEnded], [at(120), false])
  assert.equal(retold.filter(e => e.kind === 'NoticeSent').at(-1)?.data.late, false)
  assert.ok(clocks(retold).some(c => c.clock === `window:${MATTER}` && c.dueAt === at(120)))
  given(retold)
    .when(prepare(), { by: cast.mara, at: at(119) })
    .then({ code: 'window_open' })
  given(retold)
    .when(prepare(), { by: cast.mara, at: at(120) })
    .then(['AuthorisationPrepared'])
  assert.equal(may(retold, at(61)), 'already_done')
  given(widened)
    .when(sendNotice(MATTER, at(100)), { by: cast.mara, at: at(60) })
    .then({ code: 'invalid_input' })
})

test('a window never runs past the due moment, and a term of hours leaves none', () => {
  const late = '2026-12-01T08:00:00.000Z'
  const soon = play([[cast.mara, sendNotice(MATTER, late), late]], widened)
  assert.equal(matter(soon).notice?.windowEndsAt, late)
  given(soon)
    .when(prepare([comply('acc1')], '2026-12-01T10:00:00.000Z'), { by: cast.mara, at: late })
    .then(['AuthorisationPrepared'])
})

test('an answer to less frees nobody, is kept, and can be given anew', () => {
  const free = play([says('no_objection')], refusedFirst)
  const more = play([decide(comply('acc1'), reject('acc1')), again], free)
  assert.equal(matter(more).answer, null)
  assert.equal(matter(more).earlier[0]?.answer?.answer, 'no_objection')
  given(more)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'window_open' })
  const freed = play([[cast.acme, says('no_objection')[1], at(62)]], more)
  given(freed)
    .when(prepare(), { by: cast.mara, at: at(63) })
    .then(['AuthorisationPrepared'])
})

test('an objection that counsel decided of less is kept, and the tenant can object to more', () => {
  const overrule: Step = [
    cast.carl,
    { type: 'decide_objection', matter: MATTER, decision: 'overruled', reason: 'Not convincing.' },
  ]
  const objected = play([says('objects', 'No.')], refusedFirst)
  const decided = play([overrule, decide(comply('acc1'), reject('acc1')), again], objected)
  assert.equal(matter(decided).objection, null)
  assert.equal(matter(decided).earlier[0]?.objection?.decision, 'overruled')
  given(decided)
    .when(says('objects', 'Still not.')[1], { by: cast.acme, at: at(61) })
    .then(['NoticeAnswered'])
  // Decided only after it was told again: the window goes on, because it was an objection to less.
  const open = play([decide(comply('acc1'), reject('acc1')), again], objected)
  assert.ok(matter(open).objectionOpen)
  given(open)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'objection_undecided' })
  const after = play([overrule], open)
  assert.deepEqual([matter(after).answer, matter(after).objection], [null, null])
  given(after)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'window_open' })
  const upheld = play(
    [[cast.carl, { type: 'decide_objection', matter: MATTER, decision: 'upheld', reason: 'x' }]],
    open,
  )
  assert.equal(matter(upheld).objection?.decision, 'upheld')
})

test('a question that counsel has not read goes on holding', () => {
  const asks = play(
    [says('needs_time', 'A week.'), decide(comply('acc1'), reject('acc1')), again],
    refusedFirst,
  )
  assert.equal(matter(asks).answer?.answer, 'needs_time')
  given(asks)
    .when(prepare(), { by: cast.mara, at: at(121) })
    .then({ code: 'objection_undecided' })
})

test('its term is that of the first notice, and runs from the decision that made it more', () => {
  const due = clocks(widened).find(c => c.clock === `notice:${MATTER}`)
  assert.equal(due?.dueAt, '2026-11-26T09:00:00.000Z')
  assert.equal(due?.what.key, 'clocks.tenant_told_more_leave')
  assert.ok(!clocks(retold).some(c => c.clock === `notice:${MATTER}`))
})

test('a contract’s own term for telling counts from that decision too', () => {
  const decided = decideCommand(determine([comply('acc1'), reject('acc1')]), state(refusedFirst), {
    now: at(60),
    actor: cast.carl,
    newId: () => 'x',
    newReference: () => 'D-1',
    policy,
    tenantKind: () => 'enterprise',
    terms: () => ({ ...NO_TERMS, noticeHours: 4 }),
  })
  assert.ok(!isRefusal(decided))
  const more = follow(refusedFirst, decided, { by: cast.carl, at: at(60) })
  assert.equal(clocks(more).find(c => c.clock === `notice:${MATTER}`)?.dueAt, at(300))
})

test('under a live secrecy nothing further is told, and what the law lets nobody tell leaves', () => {
  const silent = play([...secret(), decide(comply('acc1'), reject('acc1'))], refusedFirst)
  assert.equal(may(silent), 'secrecy_forbids_notice')
  assert.ok(!clocks(silent).some(c => c.clock === `notice:${MATTER}`))
  given(silent)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then(['AuthorisationPrepared'])
})

test('the notice that leaves when the secrecy ends covers it, once, and its window begins then', () => {
  const signed = play(
    [...secret(), decide(comply('acc1'), reject('acc1')), [cast.mara, prepare(), at(61)]],
    refusedFirst,
  )
  const ended = play(lifted(), signed)
  assert.equal(state(ended).authorisation?.status, 'revoked', 'it stood on the secrecy')
  const out = play([[worker, sendNotice(MATTER, at(120)), at(60)]], ended)
  const { notice, silent } = matter(out)
  assert.equal(silent, null)
  assert.deepEqual(notice?.further, { at: at(60), readAt: null, wider: ['decision'], keptBack: true })
  assert.equal(notice?.windowEndsAt, at(120))
  assert.equal(may(out, at(61)), 'already_done')
  assert.deepEqual(ways(out), [])
  given(out)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'window_open' })
})

test('an unread order holds both the notice and what it would be about', () => {
  const pending = play(
    [[cast.mara, readSecrecy(MATTER, order())], decide(comply('acc1'), reject('acc1'))],
    refusedFirst,
  )
  assert.equal(may(pending), 'secrecy_unconfirmed')
  given(pending)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'notice_first' })
  assert.equal(nextStep(state(pending), NOW).step, 'confirm_secrecy')
})

test('an order of what the paper says stands in for telling of its lines; one of who asks does not', () => {
  const content = play(
    [...secret({ covers: ['content'] }), decide(comply('acc1'), reject('acc1'))],
    refusedFirst,
  )
  given(content)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then(['AuthorisationPrepared'])
  const agency = play(
    [...secret({ covers: ['agency'] }), decide(comply('acc1'), reject('acc1'))],
    refusedFirst,
  )
  given(agency)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'notice_first' })
  const ended = play(lifted({ order: matter(agency).orders[0]?.id ?? '' }), agency)
  assert.equal(may(ended), null)
})

test('where the first notice left out who asks, the further one leaves it out too', () => {
  const without = (step: Step): Step => [
    step[0],
    { ...(step[1] as CommandOf<'send_notice'>), withheld: ['agency'] },
    step[2] ?? NOW,
  ]
  const first = play(
    [...secret({ covers: ['agency'] }), without([cast.mara, sendNotice(MATTER)])],
    roadTo('secondRead', { determined: [[cast.mara, determine([refused, reject('acc1')])]] }),
  )
  assert.equal(may(first), 'secrecy_forbids_notice')
  const more = play([decide(comply('acc1'), reject('acc1'))], first)
  assert.equal(may(more), null)
  const out = play([without(again)], more)
  assert.deepEqual(matter(out).notice?.withheld, ['agency'])
  assert.deepEqual(matter(out).notice?.further?.wider, ['decision'])
  assert.equal(may(out, at(61)), 'secrecy_forbids_notice')
})

test('a message that came since keeps no notice of more back, where nothing was ever secret', () => {
  const reply: Step = [
    cast.mail,
    {
      type: 'file_reply',
      receivedAt: NOW,
      documents: [],
      from: 'j.doe@travis.example',
      authenticated: true,
      subject: 'Re',
      text: 'Thanks.',
      messageId: null,
    } as never,
  ]
  const wrote = play([reply], widened)
  const byItself = { now: at(60), counsel: false, byItself: true }
  assert.equal(mayNotify(state(wrote), matter(wrote), byItself), null)
})

test('to repeat the last notice to another contact is no new one', () => {
  const repeat: Command = {
    type: 'repeat_notice',
    matter: MATTER,
    contact: 'second',
    why: 'unread',
    letter: { ...letter('notice', 'tenant'), id: 'letter-second' },
  }
  const out = play([[worker, repeat, at(61)]], retold)
  assert.equal(matter(out).notice?.windowEndsAt, at(120))
  assert.equal(matter(out).notice?.tries.length, 2)
})
