// As attempts.ts, of what is done where something forbids to tell a customer.
import type { Command } from './command.ts'
import type { Context } from './decide.ts'
import type { Letter } from './event.ts'
import type { DocumentRef } from './facts.ts'
import { coveredParts } from './secrecy-state.ts'
import type { Demand, Matter } from './state.ts'

/** Of an act that is one customer's: null where none is known, so that there is nothing to try. */
export type OfMatters = (d: Demand, c: Context) => readonly Command[] | null

export const WORDS = '—'
/** Of more customers nobody is told what cannot be done: each act would be tried for each of them. */
const MOST = 24
export const paper: DocumentRef = { id: '', name: '', sha256: '', size: 0, mediaType: '', title: '' }

export function ofEach(make: (m: Matter, d: Demand, c: Context) => Command | readonly Command[]): OfMatters {
  return (d, c) => {
    if (d.matters.length === 0) return null
    return d.matters.length > MOST ? [] : d.matters.flatMap(m => make(m, d, c))
  }
}

export function letter(kind: Letter['kind'], to: Letter['to'] = 'authority'): Letter {
  return { id: '', kind, to, subject: WORDS, document: null, messageId: '' }
}

export function today({ now }: Context): string {
  return now.slice(0, 10)
}

export function minuteAfter({ now }: Context): string {
  return new Date(Date.parse(now) + 60_000).toISOString()
}

export const attemptsUnderSecrecy = {
  read_secrecy: ofEach(m => ({
    type: 'read_secrecy',
    matter: m.id,
    secrecy: { kind: 'court_order', instrument: null, passage: null, from: null, until: null },
    passages: [],
    note: WORDS,
  })),
  confirm_secrecy: ofEach(m => ({ type: 'confirm_secrecy', matter: m.id })),
  confirm_secrecy_end: ofEach(m =>
    [true, false].map(ends => ({ type: 'confirm_secrecy_end', matter: m.id, ends, note: WORDS })),
  ),
  end_secrecy: ofEach(m =>
    (['lifted', 'lapsed'] as const).map(why => ({ type: 'end_secrecy', matter: m.id, why, note: WORDS })),
  ),
  record_secrecy_extension: ofEach((m, _, c) =>
    (['filed', 'denied'] as const).map(step => ({
      type: 'record_secrecy_extension',
      matter: m.id,
      step,
      on: today(c),
      note: WORDS,
      document: null,
    })),
  ),
  confirm_secrecy_extension: ofEach(m =>
    [true, false].map(filed => ({ type: 'confirm_secrecy_extension', matter: m.id, filed, note: WORDS })),
  ),
  check_docket: ofEach(m => ({
    type: 'check_docket',
    matter: m.id,
    found: 'nothing_found',
    where: WORDS,
    note: WORDS,
  })),
  hold_late_notice: ofEach((m, _, c) => ({
    type: 'hold_late_notice',
    matter: m.id,
    until: minuteAfter(c),
    reason: WORDS,
  })),
  allow_contact: ofEach(m => ({
    type: 'allow_contact',
    matter: m.id,
    contact: '',
    note: WORDS,
    document: paper,
  })),
  confirm_allowed_contact: ofEach(m =>
    [true, false].map(allows => ({ type: 'confirm_allowed_contact', matter: m.id, allows, note: WORDS })),
  ),
  tell_allowed_contact: ofEach((m, _, c) => ({
    type: 'tell_allowed_contact',
    matter: m.id,
    contact: m.allowed?.contact ?? '',
    copy: paper,
    letter: letter('notice', 'tenant'),
    code: '',
    withheld: coveredParts(m, c.now),
  })),
}
