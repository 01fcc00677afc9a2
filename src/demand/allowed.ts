// Under a secrecy the authority allows one named contact to be told: counsel records it with its paper, another person confirms it, and
// that contact alone has the notice by mail. For everybody else of its organisation, and for the console, nothing has happened
// (decision 48).
import type { AllowedContact } from './allowed-state.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { Next } from './next.ts'
import { authorityTells } from './notice-rule.ts'
import { authoritysToTell, isAnswered, isSaid, noMatter } from './notify.ts'
import { type Refusal, refuse } from './refusal.ts'
import { coveredParts, wholeOrders } from './secrecy-state.ts'
import type { Demand, Matter } from './state.ts'
import { mayLeaveIn } from './wording.ts'

export function allowContact(command: CommandOf<'allow_contact'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const { contact, note, document } = command
  const no = notUnderSecrecy(d, m) ?? unread(m) ?? keptOut(m, contact)
  if (no) return no
  if (m.allowed && !isOpenAgain(m, m.allowed))
    return refuse(
      'already_done',
      'It is recorded whom the authority allows to be told.',
      'Another person confirms it, or says that it does not allow it.',
    )
  if (!document)
    return refuse(
      'invalid_input',
      'The paper by which the authority allows it is missing.',
      'Hand in its letter, mail or order.',
      'promise 3',
    )
  if (note.trim() === '')
    return refuse('invalid_input', 'Who of the authority allows it is missing.', 'Say it in a sentence.')
  const orders = wholeOrders(m).map(o => o.id)
  return [{ kind: 'ContactAllowed', matter: m.id, data: { contact, orders, note, document } }]
}

export function confirmAllowedContact(
  { matter, allows, note }: CommandOf<'confirm_allowed_contact'>,
  d: Demand,
  c: Context,
): Decided {
  const m = d.matters.find(x => x.id === matter)
  if (!m) return noMatter()
  const { allowed } = m
  if (!allowed || allowed.told)
    return refuse('wrong_stage', 'Nobody waits to be told under this secrecy.', 'Reload the demand.')
  if (!allows) {
    if (note.trim() === '')
      return refuse('invalid_input', 'Why it is not allowed is missing.', 'Say it in a sentence.')
    return [{ kind: 'AllowedContactConfirmed', matter: m.id, data: { allows, note } }]
  }
  const no = notUnderSecrecy(d, m) ?? unread(m) ?? keptOut(m, allowed.contact) ?? stale(m, allowed)
  if (no) return no
  if (allowed.confirmedBy)
    return refuse('already_done', 'It is already confirmed.', 'Nothing is left to do here.')
  if (allowed.by === c.actor.id)
    return refuse(
      'same_person',
      'You recorded yourself whom the authority allows to be told.',
      'Another person reads the paper and confirms.',
      'decision 0048',
    )
  return [{ kind: 'AllowedContactConfirmed', matter: m.id, data: { allows, note } }]
}

/** Whom a notice of this matter would go to now: this one contact, where a secrecy keeps it from all others. */
export function allowedToTell({ allowed, secrecy, notice }: Matter): AllowedContact | null {
  return secrecy && !notice && allowed?.confirmedBy && !allowed.told ? allowed : null
}

/** Why this contact may not be told now, or null. Asked by every way on which that notice leaves. */
export function mayTellAllowed(d: Demand, m: Matter): Refusal | null {
  const { allowed } = m
  const under = notUnderSecrecy(d, m)
  if (under) return under
  if (!allowed?.confirmedBy)
    return refuse(
      'secrecy_unconfirmed',
      'No two people have said that the authority allows anybody to be told.',
      'Record it with its paper, and have another person confirm it.',
      'decision 0048',
    )
  if (allowed.told)
    return refuse('already_done', 'This contact was already told.', 'Nothing is left to do here.')
  if (!isAnswered(d))
    return refuse('wrong_stage', 'Nothing is determined yet.', 'Determine the demand first.')
  return unread(m) ?? keptOut(m, allowed.contact) ?? stale(m, allowed)
}

export function tellAllowedContact(
  command: CommandOf<'tell_allowed_contact'>,
  d: Demand,
  c: Context,
): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const no = mayTellAllowed(d, m) ?? mayLeaveIn(command.letter.wording, c.actor)
  if (no) return no
  if (command.contact !== m.allowed?.contact)
    return refuse(
      'not_allowed',
      'The authority allows another contact to be told, and no one else.',
      'Draft the notice again.',
      'promise 3',
    )
  const covered = coveredParts(m, c.now)
  const { type: _, matter: id, withheld = [], ...data } = command
  if (covered.join() !== withheld.join())
    return refuse(
      'secrecy_forbids_notice',
      'The notice does not leave out exactly what a secrecy covers.',
      'Draft the notice again.',
      'promise 3',
    )
  const kept = withheld.length > 0 ? { withheld } : {}
  return [{ kind: 'AllowedContactTold', matter: id, data: { ...data, ...kept, sentAt: c.now } }]
}

/** Whoever is asked for it, and then the notice to that one. */
export function allowedStep(d: Demand): Next | null {
  const open = d.matters.filter(
    m => m.allowed && !m.allowed.told && !notUnderSecrecy(d, m) && !stale(m, m.allowed),
  )
  if (open.some(m => !m.allowed?.confirmedBy && m.readingConfirmedBy))
    return {
      step: 'confirm_allowed_contact',
      turn: 'counsel',
      says: 'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.',
    }
  return open.some(m => m.allowed?.confirmedBy && mayTellAllowed(d, m) === null)
    ? {
        step: 'tell_allowed_contact',
        turn: 'analyst',
        says: 'The authority allows one person to be told: send the notice to that person alone.',
      }
    : null
}

function notUnderSecrecy(d: Demand, m: Matter): Refusal | null {
  if (authorityTells(d, m)) return authoritysToTell(d, m)
  return m.secrecy && !m.notice
    ? null
    : refuse(
        'wrong_stage',
        'No secrecy keeps this notice back from everybody.',
        'Send the notice; what was told already stays told.',
      )
}

function unread(m: Matter): Refusal | null {
  return m.readingConfirmedBy
    ? null
    : refuse(
        'secrecy_unconfirmed',
        'No second person has confirmed the secrecy reading.',
        'Have a colleague confirm it with the passages in view.',
        'design § 4.6',
      )
}

function keptOut(m: Matter, contact: string): Refusal | null {
  return isSaid(m, contact)
    ? refuse(
        'not_allowed',
        'This contact is kept from this demand.',
        'Ask the authority to allow another one.',
        'promise 3',
      )
    : null
}

/** The authority allowed it under the orders that were there: one that came since says nothing of it. */
function stale(m: Matter, allowed: AllowedContact): Refusal | null {
  return wholeOrders(m).every(o => allowed.orders.includes(o.id))
    ? null
    : refuse(
        'secrecy_forbids_notice',
        'An order of secrecy came after the authority allowed this contact to be told.',
        'Ask the authority again, and record its answer anew.',
        'promise 3',
      )
}

/** It came back, or what was allowed was allowed under other orders. */
function isOpenAgain(m: Matter, allowed: AllowedContact): boolean {
  return allowed.told ? allowed.told.delivery === 'bounced' : stale(m, allowed) !== null
}
