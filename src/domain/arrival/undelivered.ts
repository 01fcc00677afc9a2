// A letter to the authority that did not arrive, or could not be written at all: it is a person's step until it was sent anew, posted,
// found to have reached them, or said not to be needed. Nothing is counted against an authority that was not written to.

import { z } from 'zod'
import { isCalendarDay } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { undeliveredWays } from '../../vocabulary/closed-lists.ts'
import { isComplete } from '../decision/lines-given.ts'
import { awaitedMatters } from '../decision/redirect.ts'
import { whyCounsels } from '../decision/redirect-letter.ts'
import { isWithdrawn } from '../decision/redirect-outcome.ts'
import { given, onDemand } from '../registry/act.ts'
import { day, prose } from '../registry/input.ts'
import { lettersToAuthority } from '../registry/letter.ts'
import { unfetched } from '../registry/production-state.ts'
import type { Demand } from '../registry/state.ts'
import { allWarnings } from '../secrecy/secrecy-clock.ts'
import type { Next } from '../turn/step.ts'
import type { ArrivalEvents } from './events.ts'
import type { Undelivered, WhichLetter } from './state.ts'
import { hasArrived, isSame } from './undelivered-state.ts'

/** Those that somebody has to do something about: it did not arrive, nothing else says it, and what it says still matters. */
export function openUndelivered(d: Demand): readonly Undelivered[] {
  return d.undelivered.filter(u => u.settled === null && !isMoot(d, u))
}

/** What it would say is over. */
function isMoot(d: Demand, u: WhichLetter): boolean {
  if (u.kind === 'follow_up') return d.followUp === null || d.followUp.settled !== null
  if (u.kind === 'secrecy_ending') return !d.matters.some(m => allWarnings(m).some(w => w.until === u.about))
  if (u.kind === 'release') return unfetched(d).length === 0
  if (isWithdrawn(d)) return true
  if (u.kind === 'redirect') return awaitedMatters(d).length === 0
  if (u.kind === 'extension') return isComplete(d) || d.closed !== null
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
export const recordUndelivered = onDemand({
  type: 'record_undelivered',
  emits: ['LetterUndelivered'],
  given: given<ArrivalEvents['LetterUndelivered']>(),
  who: { staff: [], system: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, d) => {
    const letter = d.letters.find(l => l.id === data.letter)
    if (data.letter !== null) {
      if (letter?.to !== 'authority')
        return refuse('not_found', sentence('letters.no_such_letter_here'), sentence('borders.reload_demand'))
      const later = d.letters.slice(d.letters.indexOf(letter) + 1)
      const known = d.undelivered.some(u => u.letter === data.letter)
      // Said again since, it is that letter which has to arrive.
      if (known || later.some(l => l.to === 'authority' && isSame(l, data))) return []
    } else if (isDealtWith(d, data) || d.undelivered.some(u => isOf(u, data) && u.settled === null)) return []
    return [{ kind: 'LetterUndelivered', matter: null, data }]
  },
})

export const settleUndelivered = onDemand({
  type: 'settle_undelivered',
  emits: ['LetterSettled'],
  input: {
    kind: z.enum(lettersToAuthority),
    about: z.string().max(10),
    how: z.enum(undeliveredWays),
    on: day.nullable(),
    note: prose,
  },
  given: given<Pick<ArrivalEvents['LetterSettled'], 'kind'>>(),
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [d => (d.undelivered.some(u => u.settled === null) ? null : nothingWaits())],
  decide: ({ type: _, ...data }, d, c) => {
    const open = d.undelivered.find(u => isOf(u, data) && u.settled === null)
    if (!open) return nothingWaits()
    if (data.how === 'not_needed')
      return data.note.trim() === ''
        ? refuse(
            'invalid_input',
            sentence('deciding.reason_words_missing'),
            sentence('letters.say_why_authority_need_not'),
          )
        : [{ kind: 'LetterSettled', matter: null, data: { ...data, on: null } }]
    if (data.on === null || !isDayUntilNow(data.on, open.at, c.now))
      return refuse(
        'invalid_input',
        sentence('letters.reached_authority_no_such_day'),
        sentence('letters.enter_day_from_letter_until'),
      )
    if (data.note.trim() === '')
      return refuse(
        'invalid_input',
        data.how === 'posted' ? sentence('telling.address_missing') : sentence('telling.how_known_missing'),
        data.how === 'posted' ? sentence('telling.say_where_letter_went') : sentence('telling.say_sentence'),
      )
    return [{ kind: 'LetterSettled', matter: null, data }]
  },
})

function nothingWaits(): Refusal {
  return refuse(
    'already_done',
    sentence('letters.no_such_letter_waits_anything'),
    sentence('borders.reload_demand'),
  )
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
        sentence('letters.letter_authority_did_not_arrive'),
        sentence('letters.send_anew_record_posted_say'),
      )
}

const words = {
  no_address: sentence('letters.letter_authority_cannot_sent_because'),
  no_mail: sentence('letters.letter_lane_due_nothing_goes'),
  refused: sentence('letters.letter_authority_came_back_send'),
} as const

/** `pressing`: those that do not wait for the road; that a paper arrived is said by every later letter too. */
export function undeliveredStep(d: Demand, { pressing }: { readonly pressing: boolean }): Next | null {
  const open = openUndelivered(d).find(u => !pressing || u.kind !== 'acknowledgement')
  if (!open) return null
  const counsel = d.named !== null || (open.kind === 'redirect' && whyCounsels(d) !== null)
  return { step: 'undelivered', turn: counsel ? 'counsel' : 'analyst', says: words[open.why] }
}
