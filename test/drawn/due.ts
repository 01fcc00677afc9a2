// The way to take each step that is due: by somebody who may, so that nothing but the rules can stand in its way.

import { openUndelivered } from '../../src/domain/arrival/undelivered.ts'
import { unapprovedExceptions } from '../../src/domain/decision/redirect.ts'
import { whyCounsels } from '../../src/domain/decision/redirect-letter.ts'
import { holdsToEnd } from '../../src/domain/preservation/hold.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { isProduced } from '../../src/domain/registry/production-state.ts'
import { type Demand, findLine, liveAuthorisation, openLines } from '../../src/domain/registry/state.ts'
import type { Step } from '../../src/domain/turn/step.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { callback, cast, certify, collected, pass, sealed } from '../given.ts'
import { determine, reject } from '../papers/papers.ts'
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
} from './commands.ts'
import { analyst } from './people.ts'
import { first } from './pick.ts'

/** What is being signed or has left stays as it was decided. */
function undecidedOrFree(d: Demand) {
  const signed = liveAuthorisation(d)?.lines ?? []
  return openLines(d).filter(l => !findLine(signed, l) && !isProduced(d, l))
}

/** Steps that a person or the gate takes at once, and for which `guided` knows a way that is right. */
export const due: Partial<Record<Step, (d: Demand, now: string) => [Actor, Command]>> = {
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
  seal: d => [cast.gate, sealed(digestOf(d), digestOf(d))],
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
