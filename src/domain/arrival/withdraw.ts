// The agency takes its demand back, or a part of it, before it is answered: what nobody asks for any more leaves by no road. It is
// final; what is asked again is a demand of its own.

import { z } from 'zod'
import { asKept, sentence } from '../../kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type WithdrawalManner, withdrawalManners } from '../../vocabulary/closed-lists.ts'
import type { AskedPart } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { isComplete } from '../decision/lines-given.ts'
import { type FilledIn, type Guard, given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import { day, id, line, list, prose } from '../registry/input.ts'
import { isProduced } from '../registry/production-state.ts'
import {
  type Demand,
  isTakenBack,
  liveAuthorisation,
  openLines,
  partsOf,
  sameIdentifier,
} from '../registry/state.ts'
import { sendersOwn } from './authority-of-demand.ts'

const DAY = 86_400_000

const isAskedStill: Guard = d => {
  if (d.withdrawal)
    return refuse('already_done', sentence('deciding.agency_withdrew_demand'), sentence('deciding.close_it'))
  return isComplete(d)
    ? refuse(
        'wrong_stage',
        sentence('course.answer_been_released_cannot_taken'),
        sentence('course.write_down_what_agency_said'),
      )
    : null
}

const recordWithdrawalInput = {
  how: z.enum(withdrawalManners).exclude(['portal']),
  from: line,
  on: day,
  note: prose,
  /** Ids of the asks and of the accounts that are taken back; both empty: the whole demand. */
  asks: list(id, 0, 1000),
  accounts: list(id, 0, 1000),
}
type RecordWithdrawal = FilledIn<
  typeof recordWithdrawalInput,
  {
    /** By the desk, from what the agency said; or by its own officer in the portal (`portal`), then the whole. */
    readonly how: WithdrawalManner
    readonly document: DocumentRef | null
  }
>

export const recordWithdrawal = onDemand({
  type: 'record_withdrawal',
  emits: ['AuthorisationRevoked', 'DemandWithdrawn'],
  input: recordWithdrawalInput,
  given: given<Pick<RecordWithdrawal, 'how' | 'document'>>(),
  paper: { form: 'withdrawal', plain: null },
  who: { staff: ['intake', 'analyst', 'counsel'], officer: true },
  still: ['withdrawn'],
  guards: [(d, _, c) => (isOtherOfficer(d, c) ? noSuchDemand() : null), isAskedStill],
  decide: (command, d, c) => {
    const no = refuseManner(command, c) ?? refuseWords(command, c)
    if (no) return no
    const parts = chosen(command, d)
    if (parts?.length === 0)
      return refuse(
        'invalid_input',
        sentence('course.names_nothing_still_asked'),
        sentence('course.choose_what_taken_back'),
      )
    const { how, from, on, note, document } = command
    const whole = parts === null || leavesNothing(d, parts)
    const withdrawn: NewEventOf<'DemandWithdrawn'> = {
      kind: 'DemandWithdrawn',
      matter: null,
      data: { how, from, on, note, document, ...(whole ? {} : { parts }) },
    }
    // Of the whole, `revokedBy` says it in the same write; what was signed over a part is signed anew over the rest.
    const live = whole ? null : liveAuthorisation(d)
    return live ? [withdrawn, revoked(live.digest)] : [withdrawn]
  },
})

function revoked(digest: string): NewEventOf<'AuthorisationRevoked'> {
  const reason = asKept(sentence('course.agency_took_back_part_what'))
  return { kind: 'AuthorisationRevoked', matter: null, data: { digest, reason } }
}

/** What left cannot be taken back. */
function hasLeft(d: Demand, { ask, category, identifier }: AskedPart): boolean {
  return d.accounts.some(
    a => sameIdentifier(a.identifier, identifier) && isProduced(d, { ask, category, account: a.id }),
  )
}

function isOtherOfficer(d: Demand, { actor }: Context): boolean {
  return actor.kind === 'officer' && !sendersOwn(d, actor)
}

function refuseManner({ how, asks, accounts }: RecordWithdrawal, c: Context): Refusal | null {
  const officer = c.actor.kind === 'officer'
  const whole = asks.length === 0 && accounts.length === 0
  return officer === (how === 'portal') && (whole || !officer)
    ? null
    : refuse('invalid_input', sentence('course.not_said_way'), sentence('course.say_how_agency_said'))
}

function refuseWords({ how, from, on, document, note }: RecordWithdrawal, c: Context) {
  if (from.trim() === '')
    return refuse(
      'invalid_input',
      sentence('course.who_said_missing'),
      sentence('telling.name_person_who_wrote_called'),
    )
  // A calendar day where the agency is, which may be a day ahead of UTC.
  if (on > new Date(Date.parse(c.now) + DAY).toISOString().slice(0, 10))
    return refuse(
      'invalid_input',
      sentence('deciding.day_lies_future'),
      sentence('deciding.record_when_happened'),
    )
  return how !== 'portal' && document === null && note.trim() === ''
    ? refuse(
        'invalid_input',
        sentence('course.what_agency_said_missing'),
        sentence('course.add_paper_write_down_words'),
      )
    : null
}

/** What these asks and accounts ask for and is not taken back yet; null for the whole. */
function chosen({ asks, accounts }: RecordWithdrawal, d: Demand): AskedPart[] | null {
  if (asks.length === 0 && accounts.length === 0) return null
  const ids = d.accounts.filter(a => accounts.includes(a.id)).map(a => a.identifier)
  return partsOf(d)
    .filter(
      p =>
        asks.includes(p.ask) || ids.some(i => i.kind === p.identifier.kind && i.value === p.identifier.value),
    )
    .filter(p => !isTakenBack(d, p) && !hasLeft(d, p))
}

function leavesNothing(d: Demand, parts: readonly AskedPart[]): boolean {
  return openLines({ ...d, takenBack: [...d.takenBack, ...parts] }).length === 0
}
