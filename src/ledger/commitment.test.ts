import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ristretto255 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { fromHex, hex, utf8 } from './bytes.ts'
import {
  commit,
  commitNothing,
  commitOpenly,
  encodeScalar,
  H,
  isPoint,
  mapToPoint,
  ORDER,
  parseScalar,
  wideScalar,
} from './commitment.ts'

const vectors = new URL('../../vectors/third-party/ristretto255/ristretto255.json', import.meta.url)
const Point = ristretto255.Point
const scalar = fc.bigInt({ min: 0n, max: ORDER - 1n })

test('multiples of the generator, refused encodings and the one-way map are those of RFC 9496', () => {
  const v = JSON.parse(readFileSync(vectors, 'utf8'))
  v.multiples.forEach((encoded: string, i: number) => {
    if (i > 0) assert.equal(hex(commit(0n, BigInt(i))), encoded)
    assert.ok(isPoint(fromHex(encoded)))
  })
  const invalid = Object.values<string[]>(v.invalid).flat()
  assert.equal(invalid.length, 29)
  for (const encoded of invalid) assert.ok(!isPoint(fromHex(encoded)), encoded)
  const maps: { label: string; point: string }[] = v.map
  assert.equal(maps.length, 7)
  for (const map of maps) assert.equal(hex(mapToPoint(sha512(utf8(map.label))).toBytes()), map.point)
})

test('a commitment is r*G + v*H, whatever the size of v, and who checks it makes the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.bigInt({ min: 0n, max: 40_000n }), scalar), scalar, (v, r) => {
      if (r === 0n) return
      const expected = Point.BASE.multiplyUnsafe(r).add(H.multiplyUnsafe(v))
      assert.equal(hex(commit(v, r)), hex(expected.toBytes()))
      assert.equal(hex(commitOpenly(v, r)), hex(expected.toBytes()))
    }),
    {
      numRuns: 40,
      examples: [
        [0n, 1n],
        [1n, ORDER - 1n],
        [ORDER - 1n, 1n],
        [ORDER - 1n, ORDER - 1n],
      ],
    },
  )
})

test('a commitment to no number is the one to zero', () => {
  fc.assert(
    fc.property(scalar, r => {
      if (r !== 0n) assert.equal(hex(commitNothing(r)), hex(commit(0n, r)))
    }),
    { numRuns: 40, examples: [[1n], [ORDER - 1n]] },
  )
})

test('a blinding of zero, a value or scalar at or above the order is refused', () => {
  assert.throws(() => commitNothing(0n), RangeError)
  assert.throws(() => commitNothing(ORDER), RangeError)
  for (const make of [commit, commitOpenly]) {
    assert.throws(() => make(1n, 0n), RangeError)
    assert.throws(() => make(ORDER, 1n), RangeError)
    assert.throws(() => make(1n, ORDER), RangeError)
  }
  assert.throws(() => encodeScalar(ORDER), RangeError)
  const order = Uint8Array.from({ length: 32 }, (_, i) => Number((ORDER >> BigInt(8 * i)) & 0xffn))
  assert.throws(() => parseScalar(order), { code: 'not_canonical' })
  assert.equal(parseScalar(encodeScalar(ORDER - 1n)), ORDER - 1n)
  assert.equal(wideScalar(new Uint8Array(64).fill(255)), (2n ** 512n - 1n) % ORDER)
})
