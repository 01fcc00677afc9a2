// Several authorisations signed in one ceremony, each still provable alone (docs/threats.md E13.15): the passkey signs the root of
// a tree over their digests, and with each digest goes its way up. docs/spec/authorisation.md has the bytes.
import { concat, fromHex, hex, utf8 } from '../../ledger/bytes.ts'
import { sha256 } from '../../ledger/hash.ts'
import {
  hashLeaf,
  hashNode,
  inclusionProof,
  type NodeReader,
  rangeRoot,
  rootOfInclusion,
} from '../../ledger/merkle.ts'
import { readHex, readInteger, readList, readObject } from '../shape.ts'

export const authorisationListFormat = 'duly/authorisation-list/v1'
/** More than anybody reads in one sitting. */
export const MAX_LIST = 50

/** Where a digest stands in a signed list: its number from 0, how many there are, the way up in hex from its sibling on. */
export type ListPlace = { readonly index: number; readonly size: number; readonly path: readonly string[] }

/** What the passkey signs for all of `digests` (32 bytes each, two to MAX_LIST, in the order in which they were listed). */
export function listChallenge(digests: readonly Uint8Array[]): Uint8Array {
  return challengeOf(digests.length, rangeRoot(0, digests.length, nodesOf(digests)))
}

/** The place of number `index`. Throws RangeError where the list has no such number. */
export function listPlace(digests: readonly Uint8Array[], index: number): ListPlace {
  const path = inclusionProof(index, digests.length, nodesOf(digests)).map(hex)
  return { index, size: digests.length, path }
}

/** The challenge of the list in which `digest` has this place. Throws VerificationError where no list can have it. */
export function challengeAt(digest: Uint8Array, { index, size, path }: ListPlace): Uint8Array {
  return challengeOf(
    size,
    rootOfInclusion(
      { index, hash: hashLeaf(digest) },
      size,
      path.map(step => fromHex(step, 32)),
    ),
  )
}

/** Throws ShapeError for anything but a place. */
export function readListPlace(value: unknown, path: string): ListPlace {
  const raw = readObject(value, path, ['index', 'size', 'path'] as const)
  const size = readInteger(raw.size, `${path}.size`, { min: 2, max: MAX_LIST })
  return {
    index: readInteger(raw.index, `${path}.index`, { min: 0, max: size - 1 }),
    size,
    path: readList(raw.path, `${path}.path`, (step, at) => readHex(step, at, 32), { min: 1, max: 6 }),
  }
}

function challengeOf(size: number, root: Uint8Array): Uint8Array {
  if (!(size >= 2 && size <= MAX_LIST)) throw new RangeError(`a list has 2 to ${MAX_LIST} members`)
  return sha256(concat(utf8(authorisationListFormat), Uint8Array.of(0, size), root))
}

function nodesOf(digests: readonly Uint8Array[]): NodeReader {
  const node: NodeReader = (level, index) =>
    level === 0
      ? hashLeaf(digests[index]!)
      : hashNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1))
  return node
}
