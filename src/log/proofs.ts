// Inclusion proofs out of the public folder, against the checkpoint that is published there or one kept from before.

import { parseCheckpoint } from '../ledger/checkpoint.ts'
import type { Sha256 } from '../ledger/hash.ts'
import { inclusionProof, verifyInclusion } from '../ledger/merkle.ts'
import { type FileReader, nodesFromTiles } from '../ledger/tiles.ts'
import { encodeTlogProof, type InclusionProof } from '../ledger/tlog-proof.ts'
import { CHECKPOINT_FILE } from '../ledger/verify-log.ts'

export type ProofFromTiles = InclusionProof & { checkpoint: Uint8Array }

/**
 * Proof that the leaf with this hash has this index. `checkpoint` defaults to the published one; an earlier one works as
 * well, as its tiles are beginnings of later ones. Checked before it is given out: a damaged tile throws, it never leaves.
 */
export function proveInclusion(
  read: FileReader,
  leaf: { index: number; hash: Uint8Array },
  hash: Sha256,
  checkpoint: Uint8Array | undefined = read(CHECKPOINT_FILE),
): ProofFromTiles {
  if (!checkpoint) throw new Error('the log has published no checkpoint')
  const head = parseCheckpoint(checkpoint)
  const node = nodesFromTiles(head.size, withSuperseded(read), hash)
  const hashes = inclusionProof(leaf.index, head.size, node, hash)
  verifyInclusion(leaf, head, hashes, hash)
  return { index: leaf.index, hashes, checkpoint }
}

/** The complete tlog-proof file. */
export function tlogProofFile(proof: ProofFromTiles): Uint8Array {
  return encodeTlogProof({ index: proof.index, hashes: proof.hashes }, proof.checkpoint)
}

// A partial tile that is gone was replaced by a wider one of the same index: its beginning is the tile that was asked for.
function withSuperseded(read: FileReader): FileReader {
  return path => {
    const exact = read(path)
    const match = /^(.+)\.p\/([0-9]+)$/.exec(path)
    if (exact || !match) return exact
    const width = Number(match[2])
    const full = read(match[1]!)
    return full?.subarray(0, width * 32)
  }
}
