// Checks a manifest without the package: by whoever holds the note alone, or the note and the openings.
// Says what it checked and what it could not, in sentences (design.md § 8: never a bare "ok").

import { equalBytes, fromHex } from '../ledger/bytes.ts'
import { check } from '../ledger/verification-error.ts'
import { type Authorisation, authorisationDigest } from './authorisation.ts'
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

/** What a verification established, and what it could not: both in plain sentences, in the order of the checks. */
export type Statements = { checked: string[]; unchecked: string[] }

export type VerifiedManifest = Statements & { head: ManifestHead; items: ItemOpening[] | null }

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
  const checked = ['The manifest is signed by the gate key.', 'It names exactly this authorisation.']
  if (openings === null) {
    const unchecked = [
      'What the items are, and whether they are inside the order: the openings are not at hand.',
    ]
    return { head, items: null, checked, unchecked }
  }
  const items = verifyOpenings(openings, head, authorisation)
  checked.push(
    `The ${items.length} items are exactly those that the manifest commits to.`,
    'Each item lies inside the line of the order that it answers.',
  )
  return {
    head,
    items,
    checked,
    unchecked: [restsOnSources, 'The items themselves: the package is not at hand.'],
  }
}

/** What no check inside the package can show. */
export const restsOnSources =
  "That the items' times and accounts are true: they are as the source stated them."

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
  for (const line of openingLines(file)) {
    const opening = parseOpening(line, items.length + 1)
    checkInScope(opening, authorisation.scope)
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
