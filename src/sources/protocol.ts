// The collector protocol: how the gate asks a system that holds customer data. A source knows accounts and data, never the legal
// text, and is never trusted: whatever it returns is checked again, item by item (collect.ts, and partOf in the gate).

import type { Readable } from 'node:stream'
import type { Custodian } from '../seal/hand-ins.ts'
import type { HoldPart } from '../seal/hold.ts'
import type { DataCategory, Identifier, ScopePart } from '../seal/scope.ts'

export type { DataCategory, HoldPart, Identifier, ScopePart }

export type Source = {
  /** As declared to the gate, and as scope parts name it. */
  readonly name: string
  describe(): Description
  /** Accounts that the identifiers name. An unknown identifier has no match, whether it never existed or is gone. */
  lookup(token: string, identifiers: readonly Identifier[], signal: AbortSignal): Promise<Match[]>
  /** What the part asks for, in any order. An omission is said, not passed over. */
  collect(token: string, part: ScopePart, signal: AbortSignal): AsyncIterable<Item | Omission>
  /** Absent where it cannot set data apart: then a person does it. */
  readonly holding?: Holding
  /** Where a person hands the data in: then a collection waits until that was done and confirmed. */
  readonly byHand?: ByHand
  close(): Promise<void>
}

export type ByHand = {
  /** What two people handed in and confirmed under the authorisation (its digest); empty: not yet. */
  given(authorisation: string): Promise<Given[]>
  /** The source as a collection under that authorisation sees it: nothing that was handed in under another. */
  under(authorisation: string): Source
}

/** `handIn` is its id at the gate; `export` and `mapping` are hashes. */
export type Given = {
  handIn: string
  export: string
  mapping: string
  at: string
  by: Custodian
  confirmedBy: Custodian
}

/** Setting data apart where they are: nothing is read out of the source by it. */
export type Holding = {
  /**
   * Keeps what the part names and what is there now, also where it is deleted meanwhile, until `release`. Durable when it answers,
   * and idempotent by hold and part: done again after a crash it keeps the same and counts the same.
   */
  hold(token: string, hold: string, part: HoldPart, until: string, signal: AbortSignal): Promise<Held>
  /** Lets go of all that was kept for the hold; of one that it does not know, nothing. */
  release(token: string, hold: string, signal: AbortSignal): Promise<void>
}

/** How much is kept; null where the source cannot count it. */
export type Held = { items: number; bytes: number | null }

export type Description = {
  categories: DataCategory[]
  /** Kinds of identifier that a look-up can be made with. */
  accountKinds: string[]
}

export type Match = {
  identifier: Identifier
  /** The source's own id of the account. */
  account: string
  /** The provider's key of the tenant that the account belongs to. */
  tenant: string
  categories: DataCategory[]
}

export type Item = {
  account: string
  category: DataCategory
  /** The source's own time for it, in the spelling of `readTime`; null where it has none. */
  at: string | null
  /** Unique among what one part collects; told to nobody outside the gate. */
  name: string
  mediaType: string
  /** The hand-in that it came by; absent where the source was asked. */
  handIn?: string
  /** Length of what `stream` gives; null where the source does not know it. */
  size: number | null
  stream(): Readable
}

export const omissionReasons = ['link', 'not_a_file', 'unreadable', 'too_large', 'no_time'] as const
/** Something that stands where the data stands and was not given: a link, an unreadable file. */
export type Omission = { omitted: (typeof omissionReasons)[number] }

export function isOmission(entry: Item | Omission): entry is Omission {
  return 'omitted' in entry
}

/** Why a source gave no answer, or not all of it. Never holds subject data. */
export class SourceFailure extends Error {
  override name = 'SourceFailure'
  readonly code:
    | 'source_token'
    | 'source_deadline'
    | 'source_failed'
    | 'source_unsuited'
    | 'source_cannot_hold'
  readonly source: string

  constructor(code: SourceFailure['code'], source: string, message: string, cause?: unknown) {
    super(`source ${source}: ${message}`, { cause })
    this.code = code
    this.source = source
  }
}
