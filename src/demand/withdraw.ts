// The agency takes its demand back, or a part of it, before it is answered: what nobody asks for any more leaves by no road. It is
// final; what is asked again is a demand of its own.
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { AskedPart, NewEvent } from './event.ts'
import { sendersOwn } from './officer.ts'
import { noSuchDemand, type Refusal, refuse } from './refusal.ts'
import { type Demand, isTakenBack, liveAuthorisation, openLines, partsOf } from './state.ts'

const DAY = 86_400_000

export function recordWithdrawal(command: CommandOf<'record_withdrawal'>, d: Demand, c: Context): Decided {
  const no = refuseOfficer(command, d, c) ?? refuseStage(d) ?? refuseWords(command, c)
  if (no) return no
  const parts = chosen(command, d)
  if (parts?.length === 0)
    return refuse('invalid_input', 'It names nothing that is still asked for.', 'Choose what is taken back.')
  const { how, from, on, note, document } = command
  const whole = parts === null || leavesNothing(d, parts)
  const withdrawn: NewEvent = {
    kind: 'DemandWithdrawn',
    matter: null,
    data: { how, from, on, note, document, ...(whole ? {} : { parts }) },
  }
  // Of the whole, `revokedBy` says it in the same write; what was signed over a part is signed anew over the rest.
  const live = whole ? null : liveAuthorisation(d)
  return live ? [withdrawn, revoked(live.digest)] : [withdrawn]
}

function revoked(digest: string): NewEvent {
  const reason = 'The agency took back a part of what it asked.'
  return { kind: 'AuthorisationRevoked', matter: null, data: { digest, reason } }
}

function refuseOfficer({ how, asks, accounts }: CommandOf<'record_withdrawal'>, d: Demand, c: Context) {
  const officer = c.actor.kind === 'officer'
  if (officer && !sendersOwn(d, c.actor)) return noSuchDemand()
  const whole = asks.length === 0 && accounts.length === 0
  return officer === (how === 'portal') && (whole || !officer)
    ? null
    : refuse('invalid_input', 'It was not said in this way.', 'Say how the agency said it.')
}

function refuseStage(d: Demand): Refusal | null {
  if (d.withdrawal) return refuse('already_done', 'The agency withdrew this demand.', 'Close it.')
  return d.released
    ? refuse(
        'wrong_stage',
        'The answer has been released: it cannot be taken back.',
        'Write down what the agency said as a message.',
      )
    : null
}

function refuseWords({ how, from, on, document, note }: CommandOf<'record_withdrawal'>, c: Context) {
  if (from.trim() === '')
    return refuse('invalid_input', 'Who said so is missing.', 'Name the person who wrote or called.')
  // A calendar day where the agency is, which may be a day ahead of UTC.
  if (on > new Date(Date.parse(c.now) + DAY).toISOString().slice(0, 10))
    return refuse('invalid_input', 'The day lies in the future.', 'Record it when it has happened.')
  return how !== 'portal' && document === null && note.trim() === ''
    ? refuse('invalid_input', 'What the agency said is missing.', 'Add the paper, or write down its words.')
    : null
}

/** What these asks and accounts ask for and is not taken back yet; null for the whole. */
function chosen({ asks, accounts }: CommandOf<'record_withdrawal'>, d: Demand): AskedPart[] | null {
  if (asks.length === 0 && accounts.length === 0) return null
  const ids = d.accounts.filter(a => accounts.includes(a.id)).map(a => a.identifier)
  return partsOf(d)
    .filter(
      p =>
        asks.includes(p.ask) || ids.some(i => i.kind === p.identifier.kind && i.value === p.identifier.value),
    )
    .filter(p => !isTakenBack(d, p))
}

function leavesNothing(d: Demand, parts: readonly AskedPart[]): boolean {
  return openLines({ ...d, takenBack: [...d.takenBack, ...parts] }).length === 0
}
