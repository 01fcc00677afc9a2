// A leaf: 72 bytes that say nothing to whoever lacks the opening, and cannot be opened in two ways (docs/spec/leaf.md).
//   version 1 | class 1 | zero 6 | C 32 | h 32,  h = SHA-256("leaf/v1" | salt | v | r | length | JCS(record))
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { concat, equalBytes, fromHex, hex, u32be, utf8 } from './bytes.ts'
import {
  commit,
  commitNothing,
  commitOpenly,
  encodeScalar,
  isPoint,
  parseScalar,
  wideScalar,
} from './commitment.ts'
import { domain, type Sha256, sha256 } from './hash.ts'
import {
  CLASS_BYTE,
  classOf,
  committedValue,
  encodeRecord,
  LEAF_CLASSES,
  type LeafClass,
  type LogRecord,
  parseRecordValue,
} from './record.ts'
import { check } from './verification-error.ts'

export const LEAF_LENGTH = 72
const LEAF_VERSION = 1

export type Leaf = { class: LeafClass; commitment: Uint8Array; hash: Uint8Array }

/** What hides a leaf: 32 bytes of salt and the blinding scalar, 0 < r < q. */
export type Blinding = { salt: Uint8Array; r: bigint }

/** What opens a leaf. salt, v and r are 32 bytes each in hexadecimal; v and r little-endian canonical scalars. */
export type Opening = { record: LogRecord; salt: string; v: string; r: string }

export function encodeLeaf(leaf: Leaf): Uint8Array {
  check(
    leaf.commitment.length === 32 && leaf.hash.length === 32,
    'leaf',
    'commitment and hash are 32 bytes each',
  )
  return concat(
    Uint8Array.of(LEAF_VERSION, CLASS_BYTE[leaf.class], 0, 0, 0, 0, 0, 0),
    leaf.commitment,
    leaf.hash,
  )
}

/** Refuses another length, version, class or non-zero reserved byte, and a commitment that is no group element. */
export function parseLeaf(bytes: Uint8Array): Leaf {
  check(bytes.length === LEAF_LENGTH, 'leaf', 'a leaf is 72 bytes', { length: bytes.length })
  check(bytes[0] === LEAF_VERSION, 'leaf', 'not leaf version 1', { version: bytes[0]! })
  const leafClass = LEAF_CLASSES.find(name => CLASS_BYTE[name] === bytes[1])
  check(leafClass !== undefined, 'leaf_class', 'no such leaf class', { class: bytes[1]! })
  check(
    bytes.subarray(2, 8).every(byte => byte === 0),
    'leaf',
    'reserved bytes are not zero',
  )
  const commitment = bytes.slice(8, 40)
  check(isPoint(commitment), 'leaf_commitment', 'the commitment is not a canonical ristretto255 element')
  return { class: leafClass, commitment, hash: bytes.slice(40) }
}

/** A record under its blinding: the leaf and what opens it. The committed number follows from the record alone. */
export function sealLeaf(record: LogRecord, blinding: Blinding): { leaf: Uint8Array; opening: Opening } {
  check(blinding.salt.length === 32, 'leaf', 'the salt is 32 bytes')
  const v = committedValue(record)
  const opening: Opening = {
    record,
    salt: hex(blinding.salt),
    v: hex(encodeScalar(v)),
    r: hex(encodeScalar(blinding.r)),
  }
  return { leaf: leafBy(commitToClass(classOf(record)), opening), opening }
}

/**
 * Of a class that never commits to a number the work is less. It follows from the class, which everybody sees, and not from the
 * number: a dummy costs what a record in its slot would.
 */
function commitToClass(leafClass: LeafClass): typeof commit {
  return leafClass === 'E' || leafClass === 'P' ? (_, r) => commitNothing(r) : commit
}

/**
 * The only leaf that this opening opens. Throws `record`, `leaf_value` (v is not the number that the record stands for)
 * or `not_canonical`.
 */
export function leafOfOpening(opening: Opening): Uint8Array {
  return leafBy(commitOpenly, opening)
}

function leafBy(commitTo: typeof commit, opening: Opening): Uint8Array {
  const record = parseRecordValue(opening.record)
  const v = parseScalar(fromHex(opening.v, 32))
  const r = parseScalar(fromHex(opening.r, 32))
  check(r > 0n, 'leaf_value', 'the blinding scalar is zero')
  check(v === committedValue(record), 'leaf_value', 'the committed number is not what the record says')
  return encodeLeaf({ class: classOf(record), commitment: commitTo(v, r), hash: openingHash(opening) })
}

function openingHash(opening: Opening): Uint8Array {
  const record = encodeRecord(opening.record)
  return sha256(
    concat(
      utf8('leaf/v1'),
      fromHex(opening.salt, 32),
      fromHex(opening.v, 32),
      fromHex(opening.r, 32),
      u32be(record.length),
      record,
    ),
  )
}

/** The record of a leaf, once hash, commitment, class and number all reopen; otherwise throws what does not. */
export function openLeaf(bytes: Uint8Array, opening: Opening): LogRecord {
  const leaf = parseLeaf(bytes)
  const record = parseRecordValue(opening.record)
  check(leaf.class === classOf(record), 'leaf_class', 'the leaf stands in another class than its record', {
    class: leaf.class,
    kind: record.kind,
  })
  check(equalBytes(leaf.hash, openingHash(opening)), 'leaf_hash', 'the hash does not reopen', {
    kind: record.kind,
  })
  const expected = leafOfOpening(opening)
  check(equalBytes(bytes, expected), 'leaf_commitment', 'the commitment does not reopen', {
    kind: record.kind,
  })
  return record
}

/** HKDF-SHA-256 from the matter's key: nothing of a leaf's blinding is stored, and deleting the key hides it for good. */
export function deriveOpening(key: Uint8Array, leafId: string): Blinding {
  const okm = derive(key, 'duly/opening/v1', fromHex(leafId, 16), 96)
  const r = wideScalar(okm.subarray(32))
  if (r === 0n) throw new Error('the derived blinding scalar is zero')
  return { salt: okm.slice(0, 32), r }
}

/**
 * The secret id of the obligation that a secrecy makes, hexadecimal scalar. `secrecyId` is the leaf id of the secrecy's
 * record; the same id serves when the obligation is rolled into the next half-year.
 */
export function deriveObligationId(key: Uint8Array, secrecyId: string): string {
  return hex(encodeScalar(wideScalar(derive(key, 'duly/obligation/v1', fromHex(secrecyId, 16), 64))))
}

function derive(key: Uint8Array, label: string, context: Uint8Array, length: number): Uint8Array {
  if (key.length !== 32) throw new RangeError('the key is 32 bytes')
  return expand(nobleSha256, extract(nobleSha256, key), concat(domain(label), context), length)
}

/** RFC 6962 section 2.1: SHA-256(0x00 | leaf), the name by which records point at earlier leaves. */
export function leafHash(leaf: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(concat(Uint8Array.of(0), leaf))
}
