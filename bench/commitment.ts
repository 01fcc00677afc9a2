// A commitment (one multiplication of the base point in constant sequence, 64 additions for the value, one encoding) beside
// one multiplication of the base point by the same library.
import { randomBytes } from 'node:crypto'
import { ristretto255 } from '@noble/curves/ed25519.js'
import { commit, wideScalar } from '../src/ledger/commitment.ts'
import { beside } from './ground/measure.ts'
import type { Result } from './run.ts'

const TIMES = 500
const ROUNDS = 5

export async function bench(): Promise<Result[]> {
  const scalars = Array.from({ length: TIMES }, () => wideScalar(randomBytes(64)))
  const value = wideScalar(randomBytes(64))
  const base = () => scalars.forEach(r => void ristretto255.Point.BASE.multiply(r).toBytes())
  const ours = () => scalars.forEach(r => void commit(value, r))
  base()
  ours()
  let peer = Number.POSITIVE_INFINITY
  let mine = Number.POSITIVE_INFINITY
  // Turn and turn about, best of all: neither side has the quieter machine.
  for (let round = 0; round < ROUNDS; round += 1) {
    peer = Math.min(peer, microseconds(base))
    mine = Math.min(mine, microseconds(ours))
  }
  return [
    beside(
      { name: 'ledger: one commitment', value: mine, unit: 'µs', goal: '≤ 3 × the peer' },
      { name: 'noble base-point multiplication, encoded', value: peer },
      ratio => ratio <= 3,
    ),
  ]
}

function microseconds(work: () => void): number {
  const began = performance.now()
  work()
  return ((performance.now() - began) * 1000) / TIMES
}
