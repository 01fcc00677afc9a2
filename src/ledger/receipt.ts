// A receipt: the opened leaves of one matter (or of one authorisation) with their inclusion proofs, for someone who trusts
// only a log key and witnesses. One byte string per receipt (docs/spec/receipt.md).
import { fromUtf8, utf8 } from './bytes.ts'
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { encodeJcs, parseJcs } from './jcs.ts'
import type { Opening } from './leaf.ts'
import { parseRecordValue } from './record.ts'
import { encodeProofHead, parseProofHead } from './tlog-proof.ts'
import { check } from './verification-error.ts'

export const RECEIPT_VERSION = 'duly/receipt/v1'

/** A tlog-proof up to its empty line; the text at `checkpoints[checkpoint]` appended makes the proof file whole. */
export type ReceiptLeaf = Opening & { proof: string; checkpoint: number }

export type Receipt = {
  v: typeof RECEIPT_VERSION
  /** What the origins of all logs in the receipt have before their last slash: `<host>/log`. */
  origin: string
  /** SHA-256 of the copy given with the last notice in the receipt; null before one. */
  copy: string | null
  leaves: ReceiptLeaf[]
  checkpoints: string[]
}

export type LeafToProve = { opening: Opening; index: number; hashes: Uint8Array[]; checkpoint: Uint8Array }

const MAX_LEAVES = 10_000

/** Puts leaves and checkpoints in their one order and lists each checkpoint once. */
export function buildReceipt(leaves: readonly LeafToProve[]): Receipt {
  check(leaves.length > 0, 'receipt', 'a receipt has leaves')
  const proved = leaves
    .map(leaf => ({ ...leaf, head: parseCheckpoint(leaf.checkpoint), text: fromUtf8(leaf.checkpoint) }))
    .sort((a, b) => compare(a.head.origin, b.head.origin) || a.index - b.index)
  const heads = new Map(proved.map(leaf => [leaf.text, leaf.head]))
  const checkpoints = [...heads.entries()].sort(([, a], [, b]) => compareHeads(a, b)).map(([text]) => text)
  return {
    v: RECEIPT_VERSION,
    origin: logPrefix(proved[0]!.head.origin),
    copy: lastCopy(proved.map(leaf => leaf.opening)),
    leaves: proved.map(leaf => ({
      ...leaf.opening,
      proof: encodeProofHead(leaf),
      checkpoint: checkpoints.indexOf(leaf.text),
    })),
    checkpoints,
  }
}

export function encodeReceipt(receipt: Receipt): Uint8Array {
  checkShape(receipt)
  return encodeJcs(receipt)
}

/**
 * Strict: canonical JSON, exactly the fields, leaves and checkpoints in order, each listed once and each checkpoint used.
 * Checks no signature: see verifyReceipt. Throws `receipt`, `record`, `proof`, `checkpoint`, `not_canonical`, `origin`, `copy`.
 */
export function parseReceipt(bytes: Uint8Array): Receipt {
  const receipt = parseJcs(bytes) as unknown as Receipt
  checkShape(receipt)
  return receipt
}

function checkShape(receipt: Receipt): void {
  check(hasExactly(receipt, ['v', 'origin', 'copy', 'leaves', 'checkpoints']), 'receipt', 'not a receipt')
  check(receipt.v === RECEIPT_VERSION, 'receipt', 'not a receipt of version 1')
  const { leaves, checkpoints } = receipt
  check(
    Array.isArray(leaves) && leaves.length > 0 && leaves.length <= MAX_LEAVES,
    'receipt',
    'a receipt has leaves',
  )
  check(Array.isArray(checkpoints) && checkpoints.every(isText), 'receipt', 'a receipt has checkpoints')
  const heads = checkpoints.map(text => parseCheckpoint(utf8(text)))
  check(inOrder(heads, compareHeads), 'receipt', 'the checkpoints are not in order')
  const placed = leaves.map(leaf => placeLeaf(leaf, heads))
  const byPlace = (a: Place, b: Place): number => compare(a.origin, b.origin) || a.index - b.index
  check(inOrder(placed, byPlace), 'receipt', 'the leaves are not in order')
  const used = new Set(leaves.map(leaf => leaf.checkpoint))
  check(used.size === checkpoints.length, 'receipt', 'a checkpoint that no leaf needs')
  check(
    heads.every(head => logPrefix(head.origin) === receipt.origin),
    'origin',
    'a checkpoint of another log',
  )
  check(receipt.copy === lastCopy(leaves), 'copy', 'the copy is not that of the last notice')
}

type Place = { origin: string; index: number }

function placeLeaf(leaf: ReceiptLeaf, heads: readonly Checkpoint[]): Place {
  const exact = hasExactly(leaf, ['record', 'salt', 'v', 'r', 'proof', 'checkpoint'])
  check(exact && [leaf.salt, leaf.v, leaf.r, leaf.proof].every(isText), 'receipt', 'not a leaf of a receipt')
  const record = parseRecordValue(leaf.record)
  check('paper' in record, 'receipt', 'a record that belongs to no paper', { kind: record.kind })
  const head = Number.isInteger(leaf.checkpoint) ? heads[leaf.checkpoint] : undefined
  check(head !== undefined, 'receipt', 'the leaf names no checkpoint of the receipt')
  const proof = parseProofHead(leaf.proof)
  check(encodeProofHead(proof) === leaf.proof && !proof.extra, 'proof', 'the proof is not in its one form')
  return { origin: head.origin, index: proof.index }
}

function lastCopy(leaves: readonly Opening[]): string | null {
  const notices = leaves.map(leaf => leaf.record).filter(record => record.kind === 'notified')
  return notices.at(-1)?.copy ?? null
}

/** `<host>/log` of `<host>/log/2026h2`. */
function logPrefix(origin: string): string {
  const at = origin.lastIndexOf('/')
  check(at > 0, 'origin', 'the origin has no half-year', { origin })
  return origin.slice(0, at)
}

function compareHeads(a: Checkpoint, b: Checkpoint): number {
  return compare(a.origin, b.origin) || a.size - b.size
}

/** By UTF-16 code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function inOrder<T>(items: readonly T[], by: (a: T, b: T) => number): boolean {
  return items.every((item, i) => i === 0 || by(items[i - 1]!, item) < 0)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function hasExactly(value: unknown, names: string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).length === names.length && names.every(name => Object.hasOwn(value, name))
}
