// Checks a receipt against a trust file and says, sentence by sentence, what was checked and what could not be.
import { utf8 } from './bytes.ts'
import { leafHash, leafOfOpening } from './leaf.ts'
import { verifyInclusion } from './merkle.ts'
import { parseReceipt, type Receipt } from './receipt.ts'
import type { LogRecord } from './record.ts'
import { parseProofHead } from './tlog-proof.ts'
import { type Trust, type VerifiedCheckpoint, verifyCheckpoint, witnessedBy } from './trust.ts'
import { check } from './verification-error.ts'

/** `checked`: holds. `unchecked`: nothing here can show it. `attention`: holds, but a reader should look. */
export type Statement = { is: 'checked' | 'unchecked' | 'attention'; text: string }

export type ProvedLeaf = {
  record: LogRecord
  origin: string
  index: number
  /** RFC 6962 leaf hash, hexadecimal. */
  hash: string
  /** When at the latest the leaf was in the witnessed log; RFC 3339. */
  witnessedBy: string
}

export type VerifiedReceipt = { receipt: Receipt; leaves: ProvedLeaf[]; statements: Statement[] }

/** SHA-256, hexadecimal, of the copy and of the paper as served, where the reader has them. */
export type Given = { copySha256?: string; paperSha256?: string }

/** A leaf must be in the log within this time of what it records (the log's merge delay). */
export const MERGE_DELAY_HOURS = 24

/**
 * Throws VerificationError at the first thing that does not hold: form, leaf, inclusion, log signature, witness quorum,
 * one matter and one paper throughout, the copy and paper given. Lateness is a statement, not a failure.
 */
export function verifyReceipt(bytes: Uint8Array, trust: Trust, given: Given = {}): VerifiedReceipt {
  const receipt = parseReceipt(bytes)
  const checkpoints = receipt.checkpoints.map(text => verifyCheckpoint(utf8(text), trust))
  const leaves = receipt.leaves.map(leaf => proveLeaf(leaf, checkpoints[leaf.checkpoint]!))
  const paper = checkOneMatter(leaves)
  const statements = [
    ...sayLog(checkpoints),
    ...leaves.map(sayLeaf),
    ...sayPaper(paper, given),
    ...sayCopy(receipt, given),
    ...saySecrecy(leaves),
    ...sayLinks(leaves),
    unchecked('whether further leaves of this matter exist; the receipt shows those that are in it'),
  ]
  return { receipt, leaves, statements }
}

function proveLeaf(leaf: Receipt['leaves'][number], checkpoint: VerifiedCheckpoint): ProvedLeaf {
  const { record, salt, v, r } = leaf
  const proof = parseProofHead(leaf.proof)
  const hash = leafHash(leafOfOpening({ record, salt, v, r }))
  verifyInclusion({ index: proof.index, hash }, checkpoint, proof.hashes)
  return {
    record,
    origin: checkpoint.origin,
    index: proof.index,
    hash: hash.toHex(),
    witnessedBy: new Date(witnessedBy(checkpoint) * 1000).toISOString(),
  }
}

function checkOneMatter(leaves: readonly ProvedLeaf[]): string {
  const papers = new Set(leaves.map(({ record }) => ('paper' in record ? record.paper : '')))
  const matters = new Set(
    leaves.flatMap(({ record }) => ('matter' in record && record.matter ? [record.matter] : [])),
  )
  check(papers.size === 1, 'matter', 'the leaves belong to several papers', { papers: papers.size })
  check(matters.size <= 1, 'matter', 'the leaves belong to several matters', { matters: matters.size })
  return [...papers][0]!
}

function sayLog(checkpoints: readonly VerifiedCheckpoint[]): Statement[] {
  const said = checkpoints.map(({ origin, size, witnessed, quorum }) =>
    checked(
      `the log ${origin} signed its tree of ${size} leaves, and ${witnessed.length} of at least ` +
        `${quorum} witnesses cosigned it`,
    ),
  )
  return [...said, ...sayWitnesses(checkpoints)]
}

/** What the witnesses of these checkpoints are worth. */
export function sayWitnesses(checkpoints: readonly VerifiedCheckpoint[]): Statement[] {
  return checkpoints.some(checkpoint => checkpoint.selfWitnessed)
    ? [{ is: 'attention', text: 'self-witnessed: consistent, but no independent witness' }]
    : []
}

function sayLeaf(leaf: ProvedLeaf): Statement {
  const { record, index, origin, witnessedBy } = leaf
  const since = record.kind === 'received' ? record.receivedAt : record.at
  const hours = (Date.parse(witnessedBy) - Date.parse(since)) / 3_600_000
  const text = `"${record.kind}" of ${since} is leaf ${index} of ${origin}, witnessed by ${witnessedBy}`
  if (hours > MERGE_DELAY_HOURS) {
    const note = `${Math.floor(hours)} hours later: logged late, or proved by a later checkpoint than it could have been`
    return { is: 'attention', text: `${text}, ${note}` }
  }
  // Witness times are whole seconds, so up to one second before is no contradiction.
  if (hours * 3600 < -1)
    return { is: 'attention', text: `${text}, before the time that the record itself gives` }
  return checked(text)
}

function sayPaper(paper: string, given: Given): Statement[] {
  if (given.paperSha256 === undefined) {
    return [unchecked(`the paper as served was not given; every leaf names SHA-256 ${paper}`)]
  }
  check(given.paperSha256 === paper, 'paper', 'the paper is not the one that the leaves name', {
    logged: paper,
  })
  return [checked('the paper as served is the one that every leaf names')]
}

function sayCopy(receipt: Receipt, given: Given): Statement[] {
  const { copy } = receipt
  if (given.copySha256 === undefined) {
    const text =
      copy === null
        ? 'no notice with a copy is in the receipt'
        : `the copy was not given; logged is SHA-256 ${copy}`
    return [unchecked(text)]
  }
  check(given.copySha256 === copy, 'copy', 'the copy is not the one that was logged with the notice', {
    logged: copy ?? 'none',
  })
  return [checked('the copy is the one that was logged with the notice')]
}

function saySecrecy(leaves: readonly ProvedLeaf[]): Statement[] {
  const records = leaves.map(leaf => leaf.record)
  const discharges = records.filter(record => record.kind === 'discharge')
  const obligations = records.filter(record => record.kind === 'obligation')
  const said = obligations.map((duty): Statement => {
    const end = discharges.find(record => record.obligation === duty.obligation && record.due === duty.due)
    return end
      ? checked(`the duty to tell, due in ${duty.due}, was discharged in the log: ${end.by}`)
      : { is: 'attention', text: `the duty to tell, due in ${duty.due}, has no discharge in this receipt` }
  })
  const begun = records.filter(
    record => record.kind === 'secrecy_begun' || record.kind === 'secrecy_extended',
  ).length
  if (begun > 0 && obligations.length === 0) {
    said.push({
      is: 'attention',
      text: 'secrecy is recorded, but the duty to tell afterwards is not in this receipt',
    })
  }
  return said
}

function sayLinks(leaves: readonly ProvedLeaf[]): Statement[] {
  const hashes = new Set(leaves.map(leaf => leaf.hash))
  const links = leaves.flatMap(({ record }) => ('previous' in record ? record.previous : []))
  const outside = links.filter(link => !hashes.has(link)).length
  const inside = links.length - outside
  const said = inside > 0 ? [checked(`${inside} links between leaves lead to leaves of this receipt`)] : []
  return outside > 0
    ? [...said, unchecked(`${outside} links lead to leaves that are not in this receipt`)]
    : said
}

export function checked(text: string): Statement {
  return { is: 'checked', text }
}

export function unchecked(text: string): Statement {
  return { is: 'unchecked', text }
}
