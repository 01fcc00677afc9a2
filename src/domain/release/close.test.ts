import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  callback,
  cast,
  close,
  gagged,
  given,
  MATTER,
  PACKAGE,
  pass,
  play,
  readSecrecy,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Command } from '../registry/command.ts'

const rejected = [reject('acc1', 'subscriber'), reject('acc1')]
const allRejected = { determined: [[cast.mara, determine(rejected)]] } as const
const redirect = (line: LineDecision): LineDecision => ({
  ...line,
  decision: 'redirect',
  ground: 'tenant_is_organisation',
})
const answer = (outcome: 'withdrawn' | 'went_to_tenant'): Command => ({
  type: 'record_redirect_answer',
  outcome,
  note: 'mail of today',
  exception: null,
})
const mara = { by: cast.mara }

test('a demand closes with every line decided, what was to leave released, and each tenant told', () => {
  given(roadTo('received')).when(close, mara).then({ code: 'wrong_stage' })
  given(roadTo('assessed')).when(close, mara).then({ code: 'wrong_stage' })
  given(roadTo('answered')).when(close, mara).then({ code: 'wrong_stage' })
  given(roadTo('secondRead', allRejected)).when(close, mara).then({ code: 'notice_first' })
  given(roadTo('notified', allRejected)).when(close, mara).then(['Closed'])
  given(roadTo('released')).when(close, mara).then(['Closed'])
})

test('a live secrecy stands in for the notice, which stays owed after the closing', () => {
  const secret = roadTo('secondRead', { ...allRejected, read: [[cast.mara, readSecrecy(MATTER, gagged)]] })
  const closed = play([[cast.mara, close], ...lifted()], secret)
  // And what is counted of its lines follows.
  given(closed).when(sendNotice(MATTER), { by: cast.clock }).then(['NoticeSent', 'LinesCounted'])
})

test('a withdrawn or redirected demand closes without a determination of every line', () => {
  for (const outcome of ['withdrawn', 'went_to_tenant'] as const) {
    const gone = play(
      [
        [cast.mara, determine([redirect(reject('acc1'))])],
        [cast.mara, answer(outcome)],
      ],
      roadTo('assessed'),
    )
    const { demand } = given(gone).when(close, mara)
    assert.equal(demand.closed?.outcome, outcome === 'withdrawn' ? 'withdrawn' : 'redirected')
  }
})

test('nothing closes over a live authorisation', () => {
  const partly = roadTo('authorised', {
    determined: [[cast.mara, determine([...determineLines(), redirect(reject('acc1'))])]],
  })
  const gone = play([[cast.mara, answer('went_to_tenant')]], partly)
  given(gone).when(close, mara).then({ code: 'wrong_stage' })
})

function determineLines() {
  return [
    {
      ...reject('acc1', 'subscriber'),
      decision: 'comply',
      ground: 'required_by_law',
      period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
    },
  ] as LineDecision[]
}

test('after the closing only what is still owed can be done', () => {
  const closed = roadTo('closed')
  const refused = { code: 'wrong_stage' } as const
  const over: Command[] = [
    close,
    pass(),
    callback('confirmed'),
    { type: 'send_message', text: 'hello' },
    { type: 'confirm_facts', facts: given(closed).state?.facts as never, changed: [] },
    determine(rejected),
  ]
  for (const command of over) given(closed).when(command, { by: cast.carl }).then(refused)
  given(closed)
    .when(
      {
        type: 'record_letter',
        matter: null,
        letter: { id: 'l', kind: 'message', to: 'authority', subject: 's', document: null, messageId: 'm' },
      },
      mara,
    )
    .then(['LetterSent'])
})

test('a released answer counts as complied in full or in part, by its lines', () => {
  assert.equal(given(roadTo('closed')).state?.closed?.outcome, 'complied_in_part')
  assert.equal(given(roadTo('closed')).state?.closed?.country, 'US')
  assert.equal(given(roadTo('closed')).state?.closed?.accounts, 1)
})

test('what was rejected counts as rejected, what had no data as no data', () => {
  const outcome = (lines: LineDecision[]) =>
    given(roadTo('notified', { determined: [[cast.mara, determine(lines)]] })).when(close, mara).demand.closed
      ?.outcome
  assert.equal(outcome(rejected), 'rejected')
  assert.equal(
    outcome(rejected.map(l => ({ ...l, decision: 'no_data', ground: 'no_records_in_scope' }))),
    'no_data',
  )
  // Decided as challenged, and nothing filed: that counts as nothing yet.
  assert.equal(outcome(rejected.map(l => ({ ...l, decision: 'challenge', ground: 'overbroad' }))), undefined)
})

test('the officer of the demand’s authority confirms the package that was released, once', () => {
  const confirm = (sha256: string): Command => ({ type: 'confirm_download', sha256 })
  given(roadTo('sealed')).when(confirm(PACKAGE), { by: cast.officer }).then({ code: 'not_found' })
  given(roadTo('released')).when(confirm(PACKAGE), { by: cast.stranger }).then({ code: 'not_found' })
  given(roadTo('released'))
    .when(confirm('0'.repeat(64)), { by: cast.officer })
    .then({ code: 'invalid_input' })
  given(roadTo('released')).when(confirm(PACKAGE), { by: cast.officer }).then(['Downloaded'])
  given(roadTo('downloaded')).when(confirm(PACKAGE), { by: cast.officer }).then([])
})

test('a message has words, and an officer writes only to demands of the own authority', () => {
  const say = (text: string): Command => ({ type: 'send_message', text })
  given(roadTo('determined')).when(say('  '), mara).then({ code: 'invalid_input' })
  given(roadTo('determined')).when(say('hello'), { by: cast.stranger }).then({ code: 'not_found' })
  const { demand } = given(roadTo('determined')).when(say('hello'), { by: cast.officer })
  assert.equal(demand.messages[0]?.from, 'officer')
  given(roadTo('confirmed')).when(say('hello'), { by: cast.officer }).then({ code: 'not_found' })
})

const fire = (clock: string, dueAt: string): Command => ({ type: 'fire_clock', clock, dueAt })

test('each clock acts once, not before its time', () => {
  const due = '2026-12-01T23:00:00.000Z'
  const clocks: [ReturnType<typeof roadTo>, Command, string][] = [
    [roadTo('notified'), fire(`window:${MATTER}`, at(60)), at(60)],
    [roadTo('determined'), fire('production:order', due), due],
    [roadTo('released'), fire('download:package', at(20_000)), at(20_000)],
  ]
  for (const [past, command, when] of clocks) {
    const early = new Date(Date.parse(when) - 1).toISOString()
    given(past).when(command, { by: cast.clock, at: early }).then([])
    const { events } = given(past).when(command, { by: cast.clock, at: when })
    assert.equal(events.length, past.length + 1)
    given(events).when(command, { by: cast.clock, at: when }).then([])
  }
})

test('a clock that is not armed does nothing', () => {
  const by = { by: cast.clock, at: '2099-01-01T00:00:00.000Z' }
  for (const clock of ['window:x', 'secrecy:x', 'authorisation:x', 'download:package', 'nonsense:1'])
    given(roadTo('determined'))
      .when(fire(clock, at(0)), by)
      .then([])
  given(roadTo('determined'))
    .when(fire('production:order', at(0)), by)
    .then([])
})
