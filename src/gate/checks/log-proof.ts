// Is the leaf in the public log, and is that log the one the gate has always seen? Pure but for the reader of the log's files,
// which is passed in. A proof may be older than the public checkpoint; both and the journal must stand in one history.

import { equalBytes, utf8 } from '../../ledger/bytes.ts'
import type { TreeHead } from '../../ledger/checkpoint.ts'
import { leafHash, leafOfOpening } from '../../ledger/leaf.ts'
import { consistencyProof, verifyConsistency, verifyInclusion } from '../../ledger/merkle.ts'
import { type FileReader, nodesFromTiles } from '../../ledger/tiles.ts'
import { encodeTlogProof, type InclusionProof, parseTlogProof } from '../../ledger/tlog-proof.ts'
import { type Trust, type VerifiedCheckpoint, verifyCheckpoint } from '../../ledger/trust.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { type GateRefusal, isGateRefusal, refuse } from '../refusal.ts'
import type { LeafProof } from './order.ts'

export type TreeSeen = { size: number; root: Uint8Array }

/** The files of the public log with this origin; undefined for one that is not there. */
export type PublicLogs = (origin: string) => FileReader

export type Included = {
  proof: InclusionProof
  checkpoint: VerifiedCheckpoint
  /** The checkpoint verbatim. */
  checkpointBytes: Uint8Array
  /** The public log's head, to be remembered before anything is done. Set once the history was checked. */
  head?: TreeHead
}

/** The opened leaf under the checkpoint that its proof carries: pinned log key, pinned witnesses, no further line. */
export function checkIncluded(leaf: LeafProof, trust: Trust): Included | GateRefusal {
  const parsed = tryTo('leaf_malformed', () => {
    const bytes = utf8(leaf.proof)
    const { proof, checkpoint } = parseTlogProof(bytes)
    if (!equalBytes(encodeTlogProof(proof, checkpoint), bytes) || proof.extra) return refuse('leaf_malformed')
    return { proof, checkpointBytes: checkpoint, hash: leafHash(leafOfOpening(leaf.opening)) }
  })
  if (isGateRefusal(parsed)) return parsed
  const { proof, checkpointBytes, hash } = parsed
  const checkpoint = believe(checkpointBytes, trust)
  if (isGateRefusal(checkpoint)) return checkpoint
  return tryTo('leaf_not_included', () => {
    verifyInclusion({ index: proof.index, hash }, checkpoint, proof.hashes)
    return { proof, checkpoint, checkpointBytes }
  })
}

/**
 * A log that is not pinned may be next half-year's, and a further line behind the log's own may be of a witness that was named since:
 * the order waits for the keeper. Any other flaw is final.
 */
function believe(bytes: Uint8Array, trust: Trust): VerifiedCheckpoint | GateRefusal {
  try {
    return verifyCheckpoint(bytes, trust)
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    if (error.code === 'origin') return refuse('log_not_pinned')
    const isFurther = error.code === 'signature_lines' && Number(error.evidence.line) > 0
    return refuse(isFurther ? 'witness_not_pinned' : 'checkpoint_not_believed')
  }
}

export type Freshness = { now: string; staleSeconds: number; quorum: number }

export type History = {
  included: Included
  trust: Trust
  publicLogs: PublicLogs
  seen: (origin: string) => TreeSeen | null
  /** Null: of any age, as a log that is over no longer grows. */
  freshness: Freshness | null
}

/** Null where journal, public log and proof show one growing tree, and the public head is as fresh as asked; then `included.head` is set. */
export function checkHistory(history: History): GateRefusal | null {
  const { included, trust, publicLogs, seen, freshness } = history
  const { origin } = included.checkpoint
  const publicLog = publicLogs(origin)
  const head = readHead(publicLog, trust)
  if (isGateRefusal(head)) return head
  if (head.origin !== origin) return refuse('log_unreadable')
  const remembered = seen(head.origin)
  if (remembered !== null && head.size < remembered.size) return refuse('log_rolled_back')
  if (head.size < included.checkpoint.size) return refuse('log_behind_proof')
  for (const before of [remembered, included.checkpoint]) {
    const refusal = before === null ? null : checkGrown(before, head, publicLog)
    if (refusal) return refusal
  }
  included.head = { origin: head.origin, size: head.size, root: head.root }
  return freshness === null || isFresh(head, freshness) ? null : refuse('checkpoint_stale')
}

function readHead(publicLog: FileReader, trust: Trust): VerifiedCheckpoint | GateRefusal {
  const bytes = publicLog(CHECKPOINT_FILE)
  if (bytes === undefined) return refuse('log_unreadable')
  return believe(bytes, trust)
}

function checkGrown(before: TreeSeen, head: VerifiedCheckpoint, publicLog: FileReader): GateRefusal | null {
  try {
    const node = nodesFromTiles(head.size, publicLog)
    verifyConsistency(before, head, consistencyProof(before.size, head.size, node))
    return null
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    return refuse(error.code === 'file_missing' ? 'log_unreadable' : 'log_forked')
  }
}

/** The time by which a quorum had witnessed the head: one witness with a wrong clock cannot make an old head fresh. */
function isFresh(head: VerifiedCheckpoint, { now, staleSeconds, quorum }: Freshness): boolean {
  const times = head.witnessed.map(witness => witness.time).sort((a, b) => b - a)
  const witnessed = times[quorum - 1]
  // A time in the future would stay fresh for as long as it likes.
  return witnessed !== undefined && Math.abs(Date.parse(now) / 1000 - witnessed) <= staleSeconds
}

function tryTo<T>(code: GateRefusal['code'], work: () => T | GateRefusal): T | GateRefusal {
  try {
    return work()
  } catch (error) {
    if (error instanceof VerificationError) return refuse(code)
    throw error
  }
}
