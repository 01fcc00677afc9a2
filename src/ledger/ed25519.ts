// Ed25519 checks (RFC 8032) in their strictest form: canonical encodings, cofactorless equation compared as bytes, no key
// and no R of small order. That is what OpenSSL 3.5 accepts, so browser and server never disagree about a signature.
import { mulAddUnsafe } from '@noble/curves/abstract/curve.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concat, equalBytes } from './bytes.ts'

const Point = ed25519.Point
const L = Point.Fn.ORDER

export function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (key.length !== 32 || signature.length !== 64) return false
  const encodedR = signature.subarray(0, 32)
  const a = decode(key)
  const r = decode(encodedR)
  const s = littleEndian(signature.subarray(32))
  if (!a || !r || s >= L) return false
  const k = littleEndian(sha512(concat(encodedR, key, message))) % L
  // Both products at once, and without the table of the base point: who checks a receipt needs it a few times, not thousands.
  const right = mulAddUnsafe(Point, [Point.BASE, a.negate()], [s, k])
  return equalBytes(right.toBytes(), encodedR)
}

function decode(bytes: Uint8Array): InstanceType<typeof Point> | undefined {
  try {
    const point = Point.fromBytes(bytes, false)
    return point.isSmallOrder() ? undefined : point
  } catch {
    return undefined
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt('0x' + bytes.toReversed().toHex())
}
