// What is sealed into a package.
import type { AnySigner } from '../../ledger/note.ts'
import type { Authorisation } from '../authorisation/authorisation.ts'
import type { DataCategory, Identifier } from '../scope.ts'

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
}

export type SealInput = {
  authorisation: Authorisation
  items: AsyncIterable<PackageItem>
  /** The opened leaf of the authorisation with its proof: an encoded receipt with this one leaf (E13.8). */
  receipt: Uint8Array
  certificatePdf: Uint8Array | null
  /** `encodeLookupAnswers` of what the lines name; null under an authorisation v1. */
  lookups: Uint8Array | null
  gate: AnySigner
  /** The file to make; it appears whole or not at all. Beside it a spool that nobody can read stands while sealing. */
  out: string
}
