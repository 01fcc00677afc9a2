// What is known of how a demand came: calls that confirmed who asks, letters that did not arrive, whether it was quarantined.
import type { ArrivalEvents, CalledContact, ReadKey } from './events.ts'

/** A confirmed call of whoever the demand was matched to, as it is now. */
export type Call = {
  readonly authority: string
  readonly officer: string | null
  readonly contact: CalledContact
  readonly spokeWith: string
  readonly keys: readonly ReadKey[]
  readonly by: string
  readonly at: string
}

/** Which letter: its kind, and of a warning the last day of the secrecy that it speaks of (YYYY-MM-DD); empty of every other. */
export type WhichLetter = Pick<ArrivalEvents['LetterUndelivered'], 'kind' | 'about'>

export type Undone = {
  readonly annexSentAt: string | null
  /** Matters whose customer the agency was asked to go to, and since when. */
  readonly redirectAskedAt: Readonly<Record<string, string>>
  /** Matters for whom more time was asked for, and until when. */
  readonly extensionAskedUntil: Readonly<Record<string, string>>
}

export type Undelivered = ArrivalEvents['LetterUndelivered'] & {
  readonly at: string
  /** What it had done, and has not while it has not arrived. */
  readonly undone: Undone
  /** `anew`: a later letter says it. Null: nobody has done anything about it. */
  readonly settled:
    | { readonly how: 'anew'; readonly at: string }
    | (Omit<ArrivalEvents['LetterSettled'], 'kind' | 'about'> & { readonly by: string; readonly at: string })
    | null
}

export type Taken = Pick<ArrivalEvents['TakenIntoLane'], 'how' | 'seenBy'> & {
  readonly by: string
  readonly at: string
  readonly settled: (ArrivalEvents['LaneSettled'] & { readonly by: string; readonly at: string }) | null
}
