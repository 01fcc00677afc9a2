// Checks a manifest without the package: by whoever holds the note alone, or the note and the openings.
// Says what it checked and what it could not, in sentences (docs/design.md § 8: never a bare "ok").

import { equalBytes, fromHex } from '../ledger/bytes.ts'
import { parseVkey } from '../ledger/note.ts'
import { check } from '../ledger/verification-error.ts'
import { checked, type Statement, unchecked } from '../ledger/verify-receipt.ts'
import { type Authorisation, authorisationDigest, scopeOf } from './authorisation/authorisation.ts'
import {
  checkInScope,
  EntryTree,
  encodeEntry,
  type ItemOpening,
  type ManifestHead,
  openingLines,
  parseOpening,
  verifyManifestSignature,
} from './manifest.ts'

export type VerifiedManifest = { head: ManifestHead; items: ItemOpening[] | null; statements: Statement[] }

/**
 * Signature by the gate key, the authorisation's digest, and with the openings each item's place in the tree and in the
 * scope. Throws VerificationError `manifest_signature`, `authorisation`, `manifest_item` or `scope`.
 */
export function verifyManifest(
  note: Uint8Array,
  openings: Uint8Array | null,
  authorisation: Authorisation,
  gateKey: string,
): VerifiedManifest {
  const head = verifyManifestSignature(note, gateKey)
  checkAuthorised(head, authorisation, gateKey)
  const statements = [
    checked(`the manifest is signed by the gate ${parseVkey(gateKey).name}`),
    checked(`it names exactly this authorisation, digest ${head.authorisation}`),
  ]
  if (openings === null) {
    const missing = `what its ${head.count} items are, and whether they are inside the order: the openings are not at hand`
    return { head, items: null, statements: [...statements, unchecked(missing)] }
  }
  const items = verifyOpenings(openings, head, authorisation)
  statements.push(...sayItems(items.length), unchecked('the items themselves: the package is not at hand'))
  return { head, items, statements }
}

export function sayItems(count: number): Statement[] {
  return [
    checked(`the ${count} items are exactly those that the manifest commits to`),
    checked('each item lies inside the line of the order that it answers: identifier, category and period'),
    unchecked("whether the items' times and accounts are true: they are as the source stated them"),
    unchecked('whether anything is missing that the order reaches'),
  ]
}

/** Throws VerificationError `authorisation` unless manifest, authorisation and gate name each other. */
export function checkAuthorised(head: ManifestHead, authorisation: Authorisation, gateKey: string): void {
  const digest = authorisationDigest(authorisation)
  check(
    equalBytes(digest, fromHex(head.authorisation)),
    'authorisation',
    'the manifest names another authorisation',
  )
  check(authorisation.gate === gateKey, 'authorisation', 'the authorisation is for another gate')
}

function verifyOpenings(file: Uint8Array, head: ManifestHead, authorisation: Authorisation): ItemOpening[] {
  const tree = new EntryTree()
  const items: ItemOpening[] = []
  const scope = scopeOf(authorisation)
  for (const line of openingLines(file)) {
    const opening = parseOpening(line, items.length + 1, head.listing === null ? 1 : 2)
    checkInScope(opening, scope)
    tree.add(encodeEntry(opening))
    items.push(opening)
  }
  checkTree(tree, head)
  return items
}

/** Throws VerificationError `manifest_item` unless these are all the items of the manifest, in order. */
export function checkTree(tree: EntryTree, head: ManifestHead): void {
  check(tree.count === head.count, 'manifest_item', 'the number of items is not that of the manifest', {
    items: tree.count,
    manifest: head.count,
  })
  check(
    equalBytes(tree.root(), fromHex(head.root)),
    'manifest_item',
    'the items are not those of the manifest',
  )
}
