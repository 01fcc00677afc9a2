// Pedersen commitments C = r*G + v*H on ristretto255 (RFC 9496): perfectly hiding, binding while nobody knows log_G H.
// Additions always take the same number of steps, and never with the neutral element, so that a dummy (v = 0) costs what a
// real leaf costs; the tick's duration would otherwise count the real ones (docs/threats.md E2).
import { mulAddUnsafe } from '@noble/curves/abstract/curve.js'
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { utf8 } from './bytes.ts'
import { VerificationError } from './verification-error.ts'

const Point = ristretto255.Point
type Point = InstanceType<typeof Point>

/** Order of the group: 2^252 + 27742317777372353535851937790883648493. */
export const ORDER: bigint = Point.Fn.ORDER

/** RFC 9496 section 4.3.4: the one-way map of SHA-512 of the label. */
export function pointFromLabel(label: string): Point {
  return mapToPoint(sha512(utf8(label)))
}

/** RFC 9496 section 4.3.4 on 64 uniform bytes. */
export function mapToPoint(uniform: Uint8Array): Point {
  const map = ristretto255_hasher.deriveToCurve
  if (!map) throw new Error('the curve library lacks the ristretto255 one-way map')
  return map(uniform)
}

/** Nobody knows its discrete logarithm to G: it comes from a hash. */
export const H: Point = pointFromLabel('duly/H/v1')

const WINDOWS = 64
const RADIX = 16n

type Table = { rows: Point[][]; correction: Point }
let table: Table | undefined

// rows[i][d] = 16^i * (d*H + D): the offset D keeps every addend away from the neutral element; the sum of the offsets is
// taken off at the end.
function tableOfH(): Table {
  if (table) return table
  const rows: Point[][] = []
  let h = H
  let d = pointFromLabel('duly/offset/v1')
  let correction = Point.ZERO
  for (let i = 0; i < WINDOWS; i++) {
    correction = correction.add(d)
    const row = [d]
    for (let k = 1; k < 16; k++) row.push(row[k - 1]!.add(h))
    rows.push(row)
    for (let k = 0; k < 4; k++) {
      h = h.double()
      d = d.double()
    }
  }
  table = { rows, correction }
  return table
}

function timesH(v: bigint): Point {
  const { rows, correction } = tableOfH()
  let sum = rows[0]![Number(v % RADIX)]!
  let rest = v / RADIX
  for (let i = 1; i < WINDOWS; i++) {
    sum = sum.add(rows[i]![Number(rest % RADIX)]!)
    rest /= RADIX
  }
  return sum.subtract(correction)
}

/** The 32-byte encoding of r*G + v*H. Needs 1 <= r < q and 0 <= v < q; r = 0 would show v and is a bug in the caller. */
export function commit(v: bigint, r: bigint): Uint8Array {
  checkRanges(v, r)
  // The secret scalar r meets only the base point, whose multiplication in the library is constant-sequence.
  return Point.BASE.multiply(r).add(timesH(v)).toBytes()
}

/** The same bytes as `commit(0n, r)` in half the time, for where everybody knows that no number is committed to. */
export function commitNothing(r: bigint): Uint8Array {
  checkRanges(0n, r)
  return Point.BASE.multiply(r).toBytes()
}

/**
 * The same bytes for whoever was given v and r to check them: nothing is secret then, so the number of steps follows the
 * scalars, and no table is made, which for a single receipt would take longer than all of its checks.
 */
export function commitOpenly(v: bigint, r: bigint): Uint8Array {
  checkRanges(v, r)
  return mulAddUnsafe(Point, [Point.BASE, H], [r, v]).toBytes()
}

function checkRanges(v: bigint, r: bigint): void {
  if (r <= 0n || r >= ORDER) throw new RangeError('the blinding scalar is out of range')
  if (v < 0n || v >= ORDER) throw new RangeError('the committed value is out of range')
}

/** True where the bytes are the one canonical encoding of a group element (RFC 9496 section 4.3.1). */
export function isPoint(bytes: Uint8Array): boolean {
  try {
    Point.fromBytes(bytes)
    return true
  } catch {
    return false
  }
}

/** 32 bytes, little-endian, below q. */
export function encodeScalar(scalar: bigint): Uint8Array {
  if (scalar < 0n || scalar >= ORDER) throw new RangeError('scalar out of range')
  return Point.Fn.toBytes(scalar)
}

export function parseScalar(bytes: Uint8Array): bigint {
  const scalar = fromLittleEndian(bytes)
  if (bytes.length !== 32 || scalar >= ORDER) {
    throw new VerificationError(
      'not_canonical',
      'not a canonical scalar (32 bytes little-endian below the group order)',
    )
  }
  return scalar
}

/** 64 uniform bytes, little-endian, modulo q: bias below 2^-259. */
export function wideScalar(uniform: Uint8Array): bigint {
  if (uniform.length !== 64) throw new RangeError('a wide scalar needs 64 bytes')
  return fromLittleEndian(uniform) % ORDER
}

function fromLittleEndian(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt('0x' + bytes.toReversed().toHex())
}
