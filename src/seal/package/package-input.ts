// What is sealed into a package.
import type { AnySigner } from '../../ledger/note.ts'
import type { PdfMade } from '../../pdf/pdf-text.ts'
import type { Authorisation } from '../authorisation/authorisation.ts'
import type { HandIn } from '../hand-ins.ts'
import type { DataCategory, Identifier } from '../scope.ts'
import type { Measured } from './readable/index-content.ts'
import type { IndexWords } from './readable/index-words.ts'

/** One item as the gate hands it over. Its name in the package is made here. */
export type PackageItem = {
  /** Length and, where it is known, SHA-256 (hex) of what `stream` gives: anything else stops the sealing. */
  size: number
  sha256?: string
  stream: AsyncIterable<Uint8Array>
  mediaType: string
  identifier: Identifier
  category: DataCategory
  at: string | null
  /** The line of the order that it answers. */
  part: string
  /** The hand-in that it came by, by its number in `handIns`. */
  handIn?: number
}

export type SealInput = {
  authorisation: Authorisation
  items: AsyncIterable<PackageItem>
  /** The same items once more, for the mailboxes; without it, or null, there are none. */
  again?: (() => AsyncIterable<PackageItem>) | null
  /** The index in the reader's language. */
  words: IndexWords
  /** Sets a text as a tagged PDF; whose process does it, the caller knows. */
  pdf: (made: PdfMade) => Promise<Uint8Array>
  /** What was left out while collecting, for each part of the scope in its order; null where that is not known. */
  measured?: readonly Measured[] | null
  /** The opened leaf of the authorisation with its proof: an encoded receipt with this one leaf (E13.8). */
  receipt: Uint8Array
  certificatePdf: Uint8Array | null
  /** `encodeLookupAnswers` of what the lines name; null under an authorisation v1. */
  lookups: Uint8Array | null
  /** What custodians handed in by hand; none where the gate asked every source itself. */
  handIns?: readonly HandIn[]
  /** Whether a load file for review software stands in it. */
  loadFile?: boolean
  gate: AnySigner
  /** The file to make; it appears whole or not at all. Beside it a folder that nobody can read (`.spool`) stands while sealing. */
  out: string
}
