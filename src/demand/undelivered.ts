// A letter to the authority that did not arrive, or could not be written at all: it is a person's step until it was sent anew, posted,
// found to have reached them, or said not to be needed. Nothing is counted against an authority that was not written to.
import type { CommandOf } from './command.ts'
import { isCalendarDay } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { isWithdrawn } from './gone.ts'
import type { Next } from './next.ts'
import { awaitedMatters } from './redirect.ts'
import { whyCounsels } from './redirect-letter.ts'
import { type Refusal, refuse } from './refusal.ts'
import { allWarnings } from './secrecy-clock.ts'
import type { Demand } from './state.ts'
import { hasArrived, isSame, type Undelivered, type WhichLetter } from './undelivered-state.ts'

/** Those that somebody has to do something about: it did not arrive, nothing else says it, and what it says still matters. */
export function openUndelivered(d: Demand): readonly Undelivered[] {
  return d.undelivered.filter(u => u.settled === null && !isMoot(d, u))
}

/** What it would say is over. */
function isMoot(d: Demand, u: WhichLetter): boolean {
  if (u.kind === 'follow_up') return d.followUp === null || d.followUp.settled !== null
  if (u.kind === 'secrecy_ending') return !d.matters.some(m => allWarnings(m).some(w => w.until === u.about))
  if (u.kind === 'release') return d.downloaded !== null
  if (isWithdrawn(d)) return true
  if (u.kind === 'redirect') return awaitedMatters(d).length === 0
  if (u.kind === 'extension') return d.released !== null || d.closed !== null
  return u.kind === 'acknowledgement' && d.closed !== null
}

/** It went out and did not come back, or a person has said how it arrived or why it need not. */
export function isDealtWith(d: Demand, which: WhichLetter): boolean {
  const sent = d.letters.some(l => l.to === 'authority' && isSame(l, which) && hasArrived(d, l))
  return sent || d.undelivered.some(u => isOf(u, which) && u.settled !== null && u.settled.how !== 'anew')
}

/** Addresses whose mail server refused what went there last. */
export function refusedAddresses(d: Pick<Demand, 'letters' | 'undelivered'>): readonly string[] {
  const last = new Map<string, boolean>()
  for (const l of d.letters)
    if (l.to === 'authority' && l.address)
      last.set(
        l.address.toLowerCase(),
        d.undelivered.some(u => u.letter === l.id),
      )
  return [...last].flatMap(([address, refused]) => (refused ? [address] : []))
}

/** When the authority was reminded of the process that has to follow; `waived`: a person said why it was not. Null: not yet. */
export function reminderOf(d: Demand): { readonly at: string; readonly waived: boolean } | null {
  const which: WhichLetter = { kind: 'follow_up', about: '' }
  const sent = d.letters.findLast(l => isSame(l, which) && !d.undelivered.some(u => u.letter === l.id))
  const said = d.undelivered.findLast(u => isOf(u, which) && u.settled !== null && u.settled.how !== 'anew')
  if (sent) return { at: sent.at, waived: false }
  return said?.settled ? { at: said.settled.at, waived: said.settled.how === 'not_needed' } : null
}

function isOf(u: Undelivered, { kind, about }: WhichLetter): boolean {
  return u.kind === kind && u.about === about
}

/** By the program alone: once for each letter, and once where none could be written. */
export function recordUndelivered(command: CommandOf<'record_undelivered'>, d: Demand): Decided {
  const { type: _, ...data } = command
  const letter = d.letters.find(l => l.id === data.letter)
  if (data.letter !== null) {
    if (letter?.to !== 'authority')
      return refuse('not_found', 'There is no such letter here.', 'Reload the demand.')
    const later = d.letters.slice(d.letters.indexOf(letter) + 1)
    const known = d.undelivered.some(u => u.letter === data.letter)
    // Said again since, it is that letter which has to arrive.
    if (known || later.some(l => l.to === 'authority' && isSame(l, data))) return []
  } else if (isDealtWith(d, data) || d.undelivered.some(u => isOf(u, data) && u.settled === null)) return []
  return [{ kind: 'LetterUndelivered', matter: null, data }]
}

export function settleUndelivered(command: CommandOf<'settle_undelivered'>, d: Demand, c: Context): Decided {
  const { type: _, ...data } = command
  const open = d.undelivered.find(u => isOf(u, data) && u.settled === null)
  if (!open) return refuse('already_done', 'No such letter waits for anything here.', 'Reload the demand.')
  if (data.how === 'not_needed') {
    if (data.note.trim() === '')
      return refuse(
        'invalid_input',
        'A reason in words is missing.',
        'Say why the authority need not have this letter.',
      )
    return [{ kind: 'LetterSettled', matter: null, data: { ...data, on: null } }]
  }
  if (data.on === null || !isDayUntilNow(data.on, open.at, c.now))
    return refuse(
      'invalid_input',
      'It reached the authority on no such day.',
      'Enter a day from that of the letter until today.',
    )
  if (data.note.trim() === '')
    return refuse(
      'invalid_input',
      data.how === 'posted' ? 'The address is missing.' : 'How this is known is missing.',
      data.how === 'posted' ? 'Say where the letter went.' : 'Say it in a sentence.',
    )
  return [{ kind: 'LetterSettled', matter: null, data }]
}

/** Wherever the post office stands (UTC−12 to UTC+14); a letter that came back was written up to three days before that was known. */
function isDayUntilNow(day: string, since: string, now: string): boolean {
  const dayOf = (at: string, hours: number) =>
    new Date(Date.parse(at) + hours * 3_600_000).toISOString().slice(0, 10)
  return isCalendarDay(day) && day >= dayOf(since, -12 - 72) && day <= dayOf(now, 14)
}

/** A demand is not closed over what its authority was to hear. */
export function refuseUndelivered(d: Demand): Refusal | null {
  return openUndelivered(d).length === 0
    ? null
    : refuse(
        'wrong_stage',
        'A letter to the authority did not arrive.',
        'Send it anew, record that it was posted, or say why it is not needed.',
      )
}

const words = {
  no_address:
    'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.',
  no_mail:
    'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.',
  refused: 'A letter to the authority came back: send it to another address, or by post and record it.',
} as const

/** `pressing`: those that do not wait for the road; that a paper arrived is said by every later letter too. */
export function undeliveredStep(d: Demand, { pressing }: { readonly pressing: boolean }): Next | null {
  const open = openUndelivered(d).find(u => !pressing || u.kind !== 'acknowledgement')
  if (!open) return null
  const counsel = d.named !== null || (open.kind === 'redirect' && whyCounsels(d) !== null)
  return { step: 'undelivered', turn: counsel ? 'counsel' : 'analyst', says: words[open.why] }
}
