// The closed list of what has a leaf, and the exact fields of each record (schema version 1; docs/spec/leaf.md). A record
// holds digests, times and words from closed lists: never an identifier, a name or the text of a paper.

import { fromHex } from './bytes.ts'
import { CELLS, COUNTRIES, cellCode, ENTRIES, OUTCOMES, PROCESSES } from './code-book.ts'
import { parseScalar } from './commitment.ts'
import type { HalfYear } from './half-year.ts'
import { encodeJcs, parseJcs } from './jcs.ts'
import * as f from './record-fields.ts'
import { COLUMNS, lineCode } from './statistics/counted-line.ts'
import { check } from './verification-error.ts'

/** S statistics, E events, O obligations, X their discharge, P what gate or release waits for. */
export type LeafClass = 'S' | 'E' | 'O' | 'X' | 'P'
export const LEAF_CLASSES: readonly LeafClass[] = ['S', 'E', 'O', 'X', 'P']
export const CLASS_BYTE: Record<LeafClass, number> = { S: 1, E: 2, O: 3, X: 4, P: 5 }

export const DATA_CATEGORIES = [
  'subscriber',
  'traffic',
  'location',
  'content_stored',
  'content_realtime',
] as const
export const DECISIONS = ['comply', 'narrow', 'redirect', 'reject', 'challenge', 'no_data'] as const

const slots = f.count(0, 65_535)

/** Slots per tick. O and X have slots for obligations due in the log's half-year and for those due in the next. */
export const SLOT_SHAPE = {
  S: slots,
  E: slots,
  O: slots,
  O_next: slots,
  X: slots,
  X_next: slots,
  P: f.count(1, 65_535),
}

const common = { v: f.literal(1), id: f.leafId, at: f.time }

// Demand-level records (before a tenant is known, or for a paper that reached none) have matter null.
const matter = {
  ...common,
  matter: f.nullable(f.randomId),
  paper: f.digest, // as served
  receivedAt: f.time,
  copy: f.nullable(f.digest), // as given to this tenant
  previous: f.list(f.digest), // RFC 6962 leaf hashes of the leaves this one follows
}

const outcome = f.object({
  part: f.token,
  category: f.oneOf(DATA_CATEGORIES),
  decision: f.oneOf(DECISIONS),
  instrument: f.token,
})

const cell = f.object({
  country: f.oneOf(COUNTRIES),
  process: f.oneOf(PROCESSES),
  outcome: f.oneOf(OUTCOMES),
  entry: f.oneOf(ENTRIES),
})

const secrecy = { ...matter, matter: f.randomId, order: f.digest, until: f.nullable(f.time) }

const SHAPES = {
  log_opened: {
    ...common,
    origin: f.originName,
    half: f.halfYear,
    ticks: f.object({ seconds: f.count(1, 86_400), slowEvery: f.count(1, 86_400) }),
    slots: f.object(SLOT_SHAPE),
    codeBook: f.digest,
    previousLog: f.nullable(f.text), // the last checkpoint of the log before this one, whole text
  },
  received: matter,
  determined: { ...matter, packs: f.list(f.digest), codeBook: f.digest, outcomes: f.list(outcome, 1) },
  notified: { ...matter, matter: f.randomId, copy: f.digest },
  objected: { ...matter, matter: f.randomId, objection: f.digest },
  challenged: { ...matter, filing: f.nullable(f.digest) },
  closed: matter,
  secrecy_begun: secrecy,
  secrecy_extended: secrecy,
  secrecy_ended: { ...matter, matter: f.randomId },
  corrected: { ...matter, corrects: f.digest },
  // What an authority may see opened: no matter, tenant, secrecy or statistics.
  authorised: { ...common, paper: f.digest, authorisation: f.digest },
  released: { ...common, paper: f.digest, authorisation: f.digest, package: f.digest, manifest: f.digest },
  revoked: { ...common, paper: f.digest, authorisation: f.digest },
  approver_enrolled: { ...common, approver: f.digest, change: f.oneOf(['enrolled', 'removed']) },
  pack_changed: { ...common, pack: f.token, before: f.nullable(f.digest), after: f.nullable(f.digest) },
  policy_changed: { ...common, policy: f.token, before: f.nullable(f.digest), after: f.nullable(f.digest) },
  audit_heads: { ...common, heads: f.digest, streams: f.count(0) },
  statistics: { ...matter, codeBook: f.digest, cell },
  // Of no matter and of no moment: docs/spec/counted-line.md says why.
  counted_line: {
    ...common,
    at: f.halfYearBegin,
    codeBook: f.digest,
    line: f.leafId,
    number: f.count(1, 65_535),
    row: f.words(COLUMNS),
  },
  obligation: { ...matter, matter: f.randomId, obligation: f.scalar, due: f.halfYear, continues: f.bool },
  discharge: {
    ...matter,
    matter: f.randomId,
    obligation: f.scalar,
    due: f.halfYear,
    by: f.oneOf(['notified', 'extended', 'continues']),
  },
  dummy: { ...common, class: f.oneOf(['S', 'E', 'O', 'X', 'P']) },
} satisfies Record<string, f.Shape>

export type RecordKind = keyof typeof SHAPES
export type RecordOf<K extends RecordKind> = { kind: K } & f.Infer<(typeof SHAPES)[K]>
export type LogRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind]
export const RECORD_KINDS = Object.keys(SHAPES) as RecordKind[]

const CHECKS = Object.fromEntries(
  Object.entries(SHAPES).map(([kind, shape]) => [kind, f.object({ kind: f.literal(kind), ...shape })]),
)

/** A value as a record: exactly the fields of its kind, each in its one form. */
export function parseRecordValue(value: unknown): LogRecord {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const shape = typeof kind === 'string' && Object.hasOwn(CHECKS, kind) ? CHECKS[kind] : undefined
  check(shape !== undefined, 'record', 'not a kind of record')
  check(shape.holds(value), 'record', 'the record does not have exactly the fields of its kind', {
    kind: String(kind),
  })
  return value as LogRecord
}

/** Strict: canonical JSON and exactly the fields of the kind. */
export function parseRecord(bytes: Uint8Array): LogRecord {
  return parseRecordValue(parseJcs(bytes))
}

export function encodeRecord(record: LogRecord): Uint8Array {
  return encodeJcs(parseRecordValue(record))
}

/** The class in whose slots a record of this kind stands. */
export function classOf(record: LogRecord): LeafClass {
  switch (record.kind) {
    case 'statistics':
    case 'counted_line':
      return 'S'
    case 'obligation':
      return 'O'
    case 'discharge':
      return 'X'
    case 'authorised':
    case 'released':
    case 'revoked':
      return 'P'
    case 'dummy':
      return record.class
    default:
      return 'E'
  }
}

/** The half-year for which an obligation or its discharge must be in the log; null for every other kind. */
export function dueOf(record: LogRecord): HalfYear | null {
  return record.kind === 'obligation' || record.kind === 'discharge' ? record.due : null
}

/** The number that the leaf's commitment holds: the cell's code, the obligation's id, otherwise 0. */
export function committedValue(record: LogRecord): bigint {
  if (record.kind === 'statistics') return BigInt(cellCode(record.cell))
  if (record.kind === 'counted_line') return lineCode(record.row)
  if (record.kind === 'obligation' || record.kind === 'discharge') {
    const id = parseScalar(fromHex(record.obligation, 32))
    // A cell code and an obligation id never meet in one class; small ids would only come from a broken derivation.
    check(id > BigInt(CELLS), 'record', 'the id of an obligation is not a derived scalar')
    return id
  }
  return 0n
}
