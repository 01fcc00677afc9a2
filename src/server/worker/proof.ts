// Proofs for leaves that are public: what gate, authority and tenant are handed.
import { join } from 'node:path'
import { leafHash } from '../../ledger/leaf.ts'
import { buildReceipt, encodeReceipt, type LeafToProve } from '../../ledger/receipt.ts'
import { viewFiles } from '../../log/files.ts'
import { proveInclusion, tlogProofFile } from '../../log/proofs.ts'
import { sha256Node } from '../../log/sha256.ts'
import type { LeafAtWork } from '../../store/demand/stored-leaves.ts'
import type { Deployment } from '../deployment.ts'

/** The folder of one log: the last segment of its origin (`2026h2`, or a successor `2026h2-2`). */
export function logFolder(d: Deployment, origin: string): string {
  return join(d.dir.log, origin.slice(origin.lastIndexOf('/') + 1))
}

export function isPublic(
  leaf: LeafAtWork | undefined,
): leaf is LeafAtWork & { origin: string; index: number; publishedAt: string } {
  return leaf?.publishedAt != null && leaf.origin !== null && leaf.index !== null
}

/** Opening and tlog-proof text, as a gate order carries them. Throws where the leaf is not public yet. */
export function provedLeaf(
  d: Deployment,
  leaf: LeafAtWork,
): { opening: LeafAtWork['opening']; proof: string } {
  return { opening: leaf.opening, proof: Buffer.from(tlogProofFile(prove(d, leaf))).toString('utf8') }
}

/** A receipt over public leaves (docs/threats.md E13.12). */
export function receiptOf(d: Deployment, leaves: readonly LeafAtWork[]): Uint8Array {
  const proved = leaves.map((leaf): LeafToProve => {
    const { checkpoint, ...proof } = prove(d, leaf)
    return { opening: leaf.opening, index: proof.index, hashes: proof.hashes, checkpoint }
  })
  return encodeReceipt(buildReceipt(proved))
}

function prove(d: Deployment, leaf: LeafAtWork) {
  if (!isPublic(leaf)) throw new Error('a leaf is proved once it is public')
  const files = viewFiles(logFolder(d, leaf.origin))
  const checkpoint =
    leaf.checkpoint === null ? undefined : new Uint8Array(Buffer.from(leaf.checkpoint, 'utf8'))
  return proveInclusion(files.read, { index: leaf.index, hash: leafHash(leaf.bytes) }, sha256Node, checkpoint)
}
