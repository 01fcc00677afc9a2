// Requests to a witness as a log makes them, for tests: a tree of some leaves, and every step from one of its sizes to another.
import { base64, fromUtf8, utf8 } from '../ledger/bytes.ts'
import { encodeCheckpoint, signCheckpoint } from '../ledger/checkpoint.ts'
import { consistencyProof, emptyRoot } from '../ledger/merkle.ts'
import { ED25519, type Signer } from '../ledger/note.ts'
import { createTileTree, nodesFromTiles } from '../ledger/tiles.ts'
import { encodeSigner, parseSigner } from './keys.ts'

export const ORIGIN = 'provider.example/log/2026h2'
export const logKey: Signer = parseSigner(encodeSigner(ORIGIN, ED25519, new Uint8Array(32).fill(1)))

export type Changes = { root?: Uint8Array; key?: Signer; proof?: Uint8Array[] }

export type Growth = {
  /** Roots by size. */
  roots: readonly Uint8Array[]
  request: (old: number, size: number, changes?: Changes) => Uint8Array
}

/** A log of `leaves` leaves; another `history` is another log under the same name and key, from its first leaf on. */
export function growth(leaves: number, history = 'leaf'): Growth {
  const files = new Map<string, Uint8Array>()
  const roots = [emptyRoot()]
  const tree = createTileTree()
  for (let size = 1; size <= leaves; size++) {
    tree.append(utf8(`${history} ${size}`))
    for (const { path, bytes } of tree.takeFiles()) files.set(path, bytes)
    roots.push(tree.root())
  }
  const request = (old: number, size: number, changes: Changes = {}): Uint8Array => {
    const node = nodesFromTiles(size, path => files.get(path))
    const proof = changes.proof ?? (old > 0 && old <= size ? consistencyProof(old, size, node) : [])
    const key = changes.key ?? logKey
    const checkpoint = signCheckpoint({ origin: key.name, size, root: changes.root ?? roots[size]! }, key)
    return utf8(
      `old ${old}\n${proof.map(hash => base64(hash) + '\n').join('')}\n${fromUtf8(encodeCheckpoint(checkpoint))}`,
    )
  }
  return { roots, request }
}
