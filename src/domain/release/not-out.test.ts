import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  contextOf,
  gagged,
  given,
  letter,
  MATTER,
  NOW,
  play,
  prepare,
  readSecrecy,
  released,
  roadTo,
  type Step,
  sendNotice,
  sign,
} from '../../../test/given.ts'
import { today } from '../../../test/parties.ts'
import { ITSELF } from '../../directory/tenant-chain.ts'
import { inEnglish } from '../../kernel/message.ts'
import { viewOf } from '../../queue/traits.ts'
import { nextWay } from '../notice/escalation.ts'
import { isOut } from '../notice/notice-state.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { notYet } from '../turn/not-yet.ts'

const worker = { kind: 'system', id: 'worker' } as const
const state = (past: readonly DemandEvent[]) => fold('demand', past) as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const bounce = (id = 'letter-notice', when = at(5)): Step => [
  worker,
  { type: 'record_delivery', matter: MATTER, letter: id, status: 'bounced', detail: '' },
  when,
]
const again = (contact: string, when = at(10)): Step => [
  worker,
  {
    type: 'repeat_notice',
    matter: MATTER,
    contact,
    why: 'bounced',
    letter: { ...letter('notice', 'tenant'), id: `letter-${contact}` },
  },
  when,
]
const post = (postedOn = NOW.slice(0, 10)): Command => ({
  type: 'record_posted_notice',
  matter: MATTER,
  postedOn,
  to: 'Kade 1',
  note: '',
})
const reads: Command = { type: 'mark_notice_read', matter: MATTER }
const told = roadTo('notified')
const bounced = play([bounce()], told)
const LATER = at(90)

test('while every mail of the notice came back nothing is prepared, and the step says how the tenant can be told', () => {
  given(bounced).when(prepare(), { by: cast.mara, at: LATER }).then({ code: 'notice_first' })
  const next = nextStep(state(bounced), LATER)
  assert.deepEqual([next.step, next.turn], ['post_notice', 'counsel'])
  assert.equal(next.says.key, 'next.no_mail_reached_tenant_name')
  const waits = notYet(state(bounced), contextOf({ by: cast.mara, at: LATER }, bounced.length))
  const prepare_ = waits.find(w => w.act === 'prepare_authorisation')
  assert.match(prepare_ ? inEnglish(prepare_.detail) : '', /came back/)
  const second = play([again('second'), bounce('letter-second', at(12))], bounced)
  given(second).when(prepare(), { by: cast.mara, at: LATER }).then({ code: 'notice_first' })
})

test('one copy that did not come back, was read, answered or posted is enough', () => {
  const both: Step = [
    cast.mara,
    {
      ...sendNotice(MATTER),
      also: [{ contact: 'reseller', letter: { ...letter('notice', 'tenant'), id: 'letter-also' } }],
    } as Command,
  ]
  const ways: (readonly Step[])[] = [
    [bounce(), again('second')],
    [[cast.acme, reads, at(3)], bounce()],
    [bounce(), [cast.acme, reads, at(6)]],
    [bounce(), [cast.carl, post(), at(6)]],
    [
      bounce(),
      [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'no_objection', text: '' }, at(6)],
    ],
  ]
  for (const steps of ways) assert.ok(isOut(matter(play(steps, told))))
  // Each party of the chain has its own copy: one that came back is not out by another’s.
  for (const steps of [[bounce()], [bounce('letter-also')]])
    assert.ok(!isOut(matter(play(steps, roadTo('notified', { notified: [both] })))))
  const none = play([bounce(), bounce('letter-also')], roadTo('notified', { notified: [both] }))
  assert.ok(!isOut(matter(none)))
})

test('a mail that comes back late revokes what was prepared or signed, and nobody signs it', () => {
  const answered = play(
    [[worker, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(61)]],
    told,
  )
  const prepared = play([[cast.mara, prepare(), at(62)]], answered)
  for (const past of [
    prepared,
    play([[cast.ada, sign, at(63)]], prepared),
    play(
      [
        [cast.ada, sign, at(63)],
        [cast.bo, sign, at(64)],
      ],
      prepared,
    ),
  ]) {
    const after = play([bounce('letter-notice', at(65))], past)
    assert.equal(state(after).authorisation?.status, 'revoked')
    given(after)
      .when(sign, { by: cast.ada, at: at(66) })
      .then({ code: 'authorisation_stale' })
  }
})

test('a live prohibition stands in for telling here too, of all or of what the paper says; of who asks it does not', () => {
  const under = (covers?: readonly ('agency' | 'content')[]): Step[] => [
    [
      cast.mara,
      readSecrecy(MATTER, {
        kind: 'court_order',
        instrument: 'x',
        passage: 'x',
        from: '2026-11-01',
        until: '2026-12-31',
        ...(covers ? { covers } : {}),
      }),
      at(70),
    ],
    [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(71)],
  ]
  const over = play(
    [[worker, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(61)]],
    bounced,
  )
  for (const covers of [undefined, ['content'] as const])
    given(play(under(covers), over))
      .when(prepare(), { by: cast.mara, at: LATER })
      .then(['AuthorisationPrepared'])
  const named = play(under(['agency']), over)
  given(named).when(prepare(), { by: cast.mara, at: LATER }).then({ code: 'notice_first' })
  assert.deepEqual(nextStep(state(named), LATER).step, 'notify')
  assert.equal(nextStep(state(named), LATER).turn, 'clock')
})

test('after counsel was asked to post it a contact named since is written to, and that copy is out', () => {
  const asked = play(
    [[worker, { type: 'escalate_notice', matter: MATTER, why: 'unreached' }, at(6)]],
    bounced,
  )
  const named = play([again('second')], asked)
  assert.equal(nextStep(state(named), at(11)).step, 'window')
  const bouncedToo = play([bounce('letter-second', at(12))], named)
  const way = today(['contact', 'second'], at(13))
  assert.deepEqual(nextWay(state(bouncedToo), matter(bouncedToo), way), {
    way: 'escalate',
    party: ITSELF,
    why: 'unreached',
  })
  given(bouncedToo)
    .when({ type: 'escalate_notice', matter: MATTER, why: 'unreached' }, { by: worker, at: at(13) })
    .then(['NoticeEscalated'])
})

test('a mail that comes back twice, or after somebody has read, says nothing new, and asks nobody for anything', () => {
  const twice = play([bounce('letter-notice', at(7))], bounced)
  assert.deepEqual(matter(twice), matter(bounced))
  const after = play([again('second'), bounce('letter-notice', at(20))], bounced)
  assert.ok(isOut(matter(after)))
  const way = today(['contact', 'second', 'third'], at(30))
  assert.equal(nextWay(state(after), matter(after), way), null, 'the second one is on its way')
  const opened = play([[cast.acme, reads, at(3)], bounce()], told)
  assert.equal(nextWay(state(opened), matter(opened), way), null)
  assert.notEqual(nextStep(state(opened), at(30)).step, 'post_notice')
})

test('a late notice of a closed demand that comes back goes on to the next contact, then to counsel, and by post', () => {
  const order = { ...gagged, until: '2026-12-01' }
  const ended = '2026-12-02T12:00:00.000Z'
  const secret = roadTo('closed', {
    read: [[cast.mara, readSecrecy(MATTER, order)]],
    notified: [],
    answered: [],
  })
  const late = play(
    [
      [worker, { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: ended }, ended],
      [worker, { ...sendNotice(MATTER), windowEndsAt: '2026-12-09T12:00:00.000Z' } as Command, ended],
    ],
    secret,
  )
  assert.equal(nextStep(state(late), ended).step, 'done')
  const back = play([bounce('letter-notice', '2026-12-02T12:05:00.000Z')], late)
  const now = '2026-12-02T12:06:00.000Z'
  const way = (past: readonly DemandEvent[], contacts: readonly string[]) =>
    nextWay(state(past), matter(past), today(contacts, now))
  assert.deepEqual(way(back, ['contact', 'second']), {
    way: 'repeat',
    party: ITSELF,
    contact: 'second',
    why: 'bounced',
  })
  const counsel = play([[worker, { type: 'escalate_notice', matter: MATTER, why: 'unreached' }, now]], back)
  assert.deepEqual(way(back, ['contact']), { way: 'escalate', party: ITSELF, why: 'unreached' })
  assert.deepEqual(
    [nextStep(state(counsel), now).step, nextStep(state(counsel), now).turn],
    ['post_notice', 'counsel'],
  )
  const posted = play([[cast.carl, post('2026-12-02'), now]], counsel)
  assert.notEqual(nextStep(state(posted), now).step, 'post_notice')
  assert.ok(!posted.some(e => e.kind === 'WindowExtended'), 'nothing is left to object to')
})

test('a late notice for the post of a closed demand is counsel’s until somebody has recorded that it was posted', () => {
  const ended = '2026-12-02T12:00:00.000Z'
  const secret = roadTo('closed', {
    read: [[cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-01' })]],
    notified: [],
    answered: [],
  })
  const byPost = {
    ...sendNotice(MATTER),
    contact: 'post',
    windowEndsAt: '2026-12-09T12:00:00.000Z',
  } as Command
  const late = play(
    [
      [worker, { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: ended }, ended],
      [cast.carl, byPost, ended],
    ],
    secret,
  )
  const now = '2026-12-03T12:00:00.000Z'
  const next = nextStep(state(late), now)
  assert.deepEqual([next.step, next.turn], ['post_notice', 'counsel'])
  const columns = { step: next.step, turn: next.turn, closedAt: state(late).closed?.at ?? null }
  assert.equal(viewOf(columns), 'open', 'it is at work')
  assert.equal(nextStep(state(play([[cast.carl, post('2026-12-02'), now]], late)), now).step, 'done')
})

test('a bounce between signature and release revokes; once the gate has moved the package it is out after a revocation', () => {
  const logged = roadTo('sealed', {
    answered: [[worker, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(61)]],
    prepared: [[cast.mara, prepare(), at(62)]],
    signedOnce: [[cast.ada, sign, at(63)]],
    authorised: [[cast.bo, sign, at(64)]],
  })
  const back = play([bounce('letter-notice', at(70))], logged)
  assert.equal(state(back).authorisation?.status, 'revoked')
  const out = given(back).when(released(), { by: cast.gate, at: at(71) }).demand
  assert.equal(out.released, null)
  assert.equal(out.lateReleases.length, 1)
  // Out before it came back: it is out, and the tenant is still to be told.
  const gone = play([[cast.gate, released(), at(65)], bounce('letter-notice', at(70))], logged)
  assert.equal(state(gone).authorisation?.status, 'authorised')
  const way = today(['contact', 'second'], at(71))
  assert.deepEqual(nextWay(state(gone), matter(gone), way), {
    way: 'repeat',
    party: ITSELF,
    contact: 'second',
    why: 'bounced',
  })
})
