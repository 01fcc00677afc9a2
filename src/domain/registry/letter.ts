// A letter as it went out: events of several slices carry one.
import type { Wording } from '../../directory/letter-wording.ts'
import type { DocumentRef } from '../decision/facts.ts'

/** Each of which may come back, and a person then says what became of it. */
export const lettersToAuthority = [
  'acknowledgement',
  'redirect',
  'determination',
  'no_records',
  'release',
  'recall',
  'follow_up',
  'secrecy_ending',
  'extension',
] as const

export type Letter = {
  readonly id: string
  readonly kind: (typeof lettersToAuthority)[number] | 'notice' | 'delivery' | 'message'
  readonly to: 'authority' | 'tenant'
  readonly subject: string
  /** The stored PDF and mail. */
  readonly document: DocumentRef | null
  readonly messageId: string
  /** Where it went by mail; letters from before this was kept have none. */
  readonly address?: string
  /** For a letter that is not in English. */
  readonly wording?: Wording
}
