// What forbids telling a customer, as it stands: each order by itself, a longer one that is asked for, and who may be told all the same.
import type { DocumentRef, Secrecy } from '../decision/facts.ts'
import type { SecrecyEvents } from './events.ts'

export type SecrecyOrder = {
  readonly id: string
  readonly secrecy: Secrecy
  readonly at: string
  readonly endedAt: string | null
  /** Null where it stands in the demand's own paper. */
  readonly document: DocumentRef | null
  /** Null in demands from before it was kept. */
  readonly readBy: string | null
  /** A person said that it no longer binds; false where its time ran out. */
  readonly lifted: boolean
}

/** One person has said that it ended before its time; another has not looked yet. */
export type SecrecyEnding = SecrecyEvents['SecrecyEndAsked'] & { readonly by: string; readonly at: string }

export type Motion = {
  readonly on: string
  readonly note: string
  readonly at: string
  readonly by: string
  readonly document: DocumentRef | null
  /** Until when a second person has to say so too; null where its paper shows it, one did, or it is from before that was asked. */
  readonly confirmBy: string | null
  /** Recorded after the end of the secrecy: until that word it holds nothing. */
  readonly afterEnd: boolean
}

export type Silence = {
  /** What happened up to here the tenant has; what came later waits. */
  readonly version: number
  readonly at: string
  /** False while a second person has not confirmed the reading: then nothing was forbidden yet, and nothing will be owed for it. */
  readonly begun: boolean
  /** Its data had left when it began. Later it may not learn that they did, also not by a refusal of its answer. */
  readonly left: boolean
  /** Keys of the parties whose objection had been decided when it began. */
  readonly decided: readonly string[]
}

export type AllowedContact = SecrecyEvents['ContactAllowed'] & {
  readonly by: string
  readonly at: string
  readonly confirmedBy: string | null
  readonly told: (SecrecyEvents['AllowedContactTold'] & { readonly delivery: string }) | null
}
