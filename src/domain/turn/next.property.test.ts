// Wherever a sequence of commands has brought a demand, somebody is named whose turn it is, and can take it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  approveException,
  assessment,
  checkDocket,
  close,
  confirm,
  confirmEnd,
  confirmFacts,
  danger,
  decideOpen,
  digestOf,
  endLifted,
  noteAnswer,
  noteLate,
  preserve,
  redirectLetter,
  release,
} from '../../../test/drawn/commands.ts'
import { analyst } from '../../../test/drawn/people.ts'
import { first } from '../../../test/drawn/pick.ts'
import { beginnings, sequences, World } from '../../../test/drawn/world.ts'
import { callback, cast, certify, collected, pass, sealed } from '../../../test/given.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import { drawn, isWhole } from '../../../test/sample.ts'
import type { Actor } from '../../kernel/actor.ts'
import { inEnglish } from '../../kernel/message.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { openUndelivered } from '../arrival/undelivered.ts'
import { unapprovedExceptions } from '../decision/redirect.ts'
import { whyCounsels } from '../decision/redirect-letter.ts'
import { holdsToEnd } from '../preservation/hold.ts'
import type { Command } from '../registry/command.ts'
import { decide } from '../registry/decide.ts'
import { isProduced } from '../registry/production-state.ts'
import { type Demand, findLine, liveAuthorisation, openLines } from '../registry/state.ts'
import { nextStep } from './next.ts'
import { type Step, steps } from './step.ts'

/** What is being signed or has left stays as it was decided. */
function undecidedOrFree(d: Demand) {
  const signed = liveAuthorisation(d)?.lines ?? []
  return openLines(d).filter(l => !findLine(signed, l) && !isProduced(d, l))
}

const turns = [
  'intake',
  'analyst',
  'counsel',
  'approver',
  'custodian',
  'tenant',
  'officer',
  'agency',
  'court',
  'gate',
  'log',
  'clock',
  'nobody',
]
/** Steps that a person or the gate takes at once, and for which `guided` knows a way that is right. */
const taken: Partial<Record<Step, (d: Demand, now: string) => [Actor, Command]>> = {
  confirm_facts: () => [cast.ines, confirmFacts(first)],
  authenticate: () => [analyst, pass()],
  callback: d => [
    d.receivedBy.id === 'carl' || d.factsBy === 'carl' ? cast.nils : cast.carl,
    callback('confirmed'),
  ],
  record_danger: d => [analyst, danger(d, first)],
  confirm_emergency: d => [
    [cast.carl, cast.nils, cast.mara].find(
      a => ![d.emergency?.danger?.by, d.receivedBy.id, d.factsBy].includes(a.id),
    ) ?? cast.carl,
    confirm(first),
  ],
  assess: d => [analyst, assessment(d, first)],
  determine: d => [
    analyst,
    determine(
      undecidedOrFree(d).map(l => ({ ...reject(l.account, l.category), ground: 'defective_form' })),
      false,
    ),
  ],
  redirect_answer: () => [
    analyst,
    { type: 'record_redirect_answer', outcome: 'withdrawn', note: 'mail of today', exception: null },
  ],
  preserve: d => [analyst, preserve(d)],
  redirect_letter: d => [whyCounsels(d) ? cast.carl : analyst, redirectLetter],
  approve_exception: d => [pickOther(d), approveException(d)],
  note_answer: d => [cast.carl, noteAnswer(d)],
  certify: () => [cast.cem, certify],
  seal: d => [cast.gate, sealed(digestOf(d))],
  release: d => [cast.gate, release(d)],
  late_release: d => [cast.carl, noteLate(d)],
  decide_production: d => [cast.carl, decideOpen(d, 'produce')],
  end_secrecy: d => [cast.carl, endLifted(d)],
  confirm_secrecy_end: d => [
    [cast.carl, cast.ada].find(a => a.id !== d.matters.find(m => m.ending)?.ending?.by) ?? cast.carl,
    confirmEnd(d, true),
  ],
  check_docket: d => [cast.carl, checkDocket(d)],
  collect: d => [cast.gate, collected('c', digestOf(d))],
  undelivered: (d, now) => {
    const { kind = 'redirect', about = '' } = openUndelivered(d)[0] ?? {}
    const settled = { kind, about, how: 'reached', on: now.slice(0, 10), note: 'x' } as const
    return [analyst, { type: 'settle_undelivered', ...settled }]
  },
  end_hold: (d, now) => {
    const hold = holdsToEnd(d, now)[0] ?? ''
    return [analyst, { type: 'request_hold_end', hold, id: 'e', text: '{}', assertion: {} }]
  },
  close: () => [cast.carl, close],
}

/** Somebody who recorded none of the exceptions. */
function pickOther(d: Demand): Actor {
  const by = unapprovedExceptions(d).map(m => m.exceptionBy)
  return [cast.carl, cast.ada, cast.bo].find(a => !by.includes(a.id)) as Actor
}

test('whatever happened, there is exactly one next step, with somebody whose turn it is, and it can be taken', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        world.step(draw)
        const { step, turn, says } = nextStep(world.demand, world.now)
        assert.ok(steps.includes(step) && turns.includes(turn) && inEnglish(says) !== '')
        seen.add(step)
        const way = taken[step]?.(world.demand, world.now)
        if (!way) continue
        const decided = decide(way[1], world.demand, world.context(way[0]))
        assert.ok(!isRefusal(decided), `${step} is due but refused: ${JSON.stringify(decided)}`)
      }
    }),
    drawn({ numRuns: 800, seed: 20261125 }),
  )
  // Waiting for the log is part of collecting and releasing; what needs days and mail is in lifecycle.property.test.ts and
  // messages.test.ts, a longer secrecy in motion-filed.test.ts, the one who may be told under one in allowed.test.ts, what is filed before its facts are confirmed in receive.test.ts, what another system told in imported.test.ts, what is taken into the lane of named people in
  // taken.test.ts, what an order has kept in test/keeping.test.ts, and what a hold still keeps in
  // hold-step.test.ts.
  const elsewhere = [
    'log',
    'question',
    'confirm_not_demand',
    'confirm_told',
    'settle_lane',
    'read_message',
    'secrecy_extension',
    'confirm_secrecy_extension',
    'confirm_allowed_contact',
    'tell_allowed_contact',
    'post_notice',
    'await_clearance',
    'ask_extension',
    'keep',
    'note_hold_end',
  ]
  for (const step of steps.filter(s => !elsewhere.includes(s)))
    assert.ok(seen.has(step) || !isWhole, `no sequence reached ${step}`)
})
