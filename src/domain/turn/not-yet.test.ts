// What is said to be impossible now is: whatever sequence of commands brought a demand where it is, nothing that is listed would have
// been taken; who did the first half reads the rule that keeps the second from them; and the next step is never among the impossible.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { picker } from '../../../test/drawn/pick.ts'
import { wish } from '../../../test/drawn/wish.ts'
import { beginnings, sequences, World } from '../../../test/drawn/world.ts'
import {
  cast,
  contextOf,
  gagged,
  given,
  MATTER,
  play,
  prepare,
  readSecrecy,
  roadTo,
  sign,
} from '../../../test/given.ts'
import type { Actor } from '../../kernel/actor.ts'
import { inEnglish } from '../../kernel/message.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { dueAtOf } from '../challenge/suspension.ts'
import type { Command } from '../registry/command.ts'
import { decide } from '../registry/decide.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { type Act, type NotYet, notYet } from './not-yet.ts'

type InWords = Omit<NotYet, 'detail' | 'next'> & { readonly detail: string; readonly next: string | null }

function at(past: readonly DemandEvent[], by: Actor = cast.carl): Partial<Record<Act, InWords>> {
  const list = notYet(given(past).state as Demand, contextOf({ by }, past.length))
  const words = ({ detail, next, ...n }: NotYet) => ({
    ...n,
    detail: inEnglish(detail),
    next: next && inEnglish(next),
  })
  return Object.fromEntries(list.map(n => [n.act, words(n)]))
}

/** The acts that a command would be listed as. */
function actsOf(command: Command): string[] {
  if (command.type === 'determine') return ['determine', ...command.lines.map(l => `determine_${l.decision}`)]
  return [
    command.type === 'record_letter' && command.letter.kind === 'redirect' ? 'redirect_letter' : command.type,
  ]
}

test('nothing that is listed as impossible is taken, by whomever', () => {
  const taken = new Set<string>()
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        const now = new Date(Date.parse(world.now) + draw.minutes * 60_000).toISOString()
        const [by, command] = wish(draw.mode, world.demand, now, picker(draw.n))
        const context = { ...world.context(by), now }
        const decided = decide(command, world.demand, context)
        if (!isRefusal(decided) && decided.length > 0) {
          const listed = notYet(world.demand, context).filter(n => actsOf(command).includes(n.act))
          assert.deepEqual(listed, [], `${command.type} was taken`)
          for (const act of actsOf(command)) taken.add(act)
        }
        world.step(draw)
      }
    }),
    { numRuns: 60, seed: 20261126 },
  )
  for (const act of ['determine_redirect', 'determine_reject', 'determine_comply', 'send_notice', 'close'])
    assert.ok(taken.has(act), `no sequence did ${act}`)
})

test('each act says the sentence, the way out and the citation of its own rule', () => {
  const early = at(roadTo('confirmed'))
  assert.equal(early.request_lookup?.detail, 'The sender is not authenticated, so nothing is looked up.')
  assert.equal(early.request_lookup?.next, 'Complete the checks and the call-back.')
  assert.equal(early.request_lookup?.cite, 'promise 1')
  assert.match(early.determine?.detail ?? '', /law has not been asked/)
  assert.match(early.decide_objection?.detail ?? '', /No customer/)
  assert.match(early.record_collection?.detail ?? '', /two people’s signatures/)
  const told = at(roadTo('notified'))
  assert.equal(told.prepare_authorisation?.code, 'window_open')
  assert.equal(told.sign_authorisation?.code, 'authorisation_stale')
  assert.equal(told.decide_objection?.detail, 'There is no open objection.')
  assert.equal(told.decide_objection?.next, null, 'what was loaded just now is not loaded again')
  assert.equal(told.extend_window, undefined, 'what can be done is not listed')
})

test('of a decision as a whole one reason is told; of single ones, each its own', () => {
  const open = at(roadTo('assessed'))
  assert.equal(open.determine, undefined)
  assert.equal(open.determine_reject, undefined)
  const early = at(roadTo('confirmed'))
  assert.ok(early.determine)
  assert.equal(early.determine_reject, undefined)
})

test('who lacks the role reads first what stands in everybody’s way, then for whom the act is', () => {
  const past = roadTo('notified')
  assert.equal(at(past, cast.aud).prepare_authorisation?.code, 'window_open')
  assert.equal(at(past, cast.aud).extend_window?.code, 'not_allowed')
  assert.match(at(past, cast.aud).extend_window?.next ?? '', /counsel/)
  assert.equal(at(past, cast.subCounsel).extend_window?.code, 'subcontractor_excluded')
})

test('who did the first half reads why the second is another’s', () => {
  const read = play([[cast.carl, readSecrecy(MATTER, gagged)]], roadTo('excepted'))
  assert.equal(at(read).confirm_secrecy?.code, 'same_person')
  assert.equal(at(read, cast.ada).confirm_secrecy, undefined)
  const signed = play([[cast.ada, sign]], play([[cast.mara, prepare()]], roadTo('answered')))
  assert.equal(at(signed, cast.ada).sign_authorisation?.detail, 'You have already signed it.')
  assert.equal(at(signed, cast.bo).sign_authorisation, undefined)
})

test('what fails for the words or the day of a form alone is no reason', () => {
  const told = roadTo('notified')
  const due = dueAtOf(given(told).state as Demand, MATTER)
  assert.ok(due)
  const longest: Command = { type: 'extend_window', matter: MATTER, windowEndsAt: due, reason: 'Asked for.' }
  assert.equal(at(play([[cast.carl, longest]], told)).extend_window, undefined)
  assert.equal(at(roadTo('received')).confirm_facts, undefined)
})

test('of what is closed each act says so, but for what goes on', () => {
  const closed = at(roadTo('closed'))
  assert.equal(closed.determine?.detail, 'This demand is closed.')
  assert.equal(closed.record_letter, undefined)
})
