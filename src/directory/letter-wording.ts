// The words of a letter that is not in English: approved as a template by a named lawyer, or confirmed for this letter by counsel.

import type { Actor } from '../kernel/actor.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'

export type Wording = {
  readonly template: string
  readonly language: string
  /** SHA-256 of the template's text in that language. */
  readonly hash: string
  /** Who approved the template, by id of the directory; null where nobody has. */
  readonly approvedBy: string | null
  /** Who read this letter beside its English and confirmed it; null where the template is approved. */
  readonly confirmedBy: string | null
}

/** English has no wording of its own: its template is the source. */
export function mayLeaveIn(wording: Wording | undefined, actor: Actor): Refusal | null {
  if (!wording || wording.approvedBy !== null) return null
  const counsel = actor.kind === 'staff' && actor.roles.includes('counsel') && actor.employment === 'employee'
  if (counsel && wording.confirmedBy === actor.id) return null
  return refuse(
    'counsel_required',
    sentence('deciding.no_lawyer_approved_letter_language'),
    sentence('deciding.counsel_reads_beside_english_text'),
    'decision 24',
  )
}
