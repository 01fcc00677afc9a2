// Dummies fill the slots that no record needs. They come from the tick's key and their index alone, so that whoever holds
// the key can tell them from records again (the report's proof needs their openings), and nobody else can.
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, hex } from './bytes.ts'
import { domain } from './hash.ts'
import { deriveOpening, type Opening, sealLeaf } from './leaf.ts'
import type { LeafClass } from './record.ts'

/** The dummy of a slot. `at` is the time of the tick, RFC 3339 UTC with milliseconds. */
export function dummyLeaf(
  tickKey: Uint8Array,
  slot: { index: number; class: LeafClass; at: string },
): { leaf: Uint8Array; opening: Opening } {
  const id = dummyId(tickKey, slot.index)
  return sealLeaf({ v: 1, kind: 'dummy', id, at: slot.at, class: slot.class }, deriveOpening(tickKey, id))
}

/** HMAC-SHA-256 of the label and the index as big-endian uint64 under the tick's key, first 16 bytes. */
function dummyId(tickKey: Uint8Array, index: number): string {
  if (tickKey.length !== 32) throw new RangeError('the key is 32 bytes')
  const place = new Uint8Array(8)
  new DataView(place.buffer).setBigUint64(0, BigInt(index))
  return hex(hmac(sha256, tickKey, concat(domain('duly/dummy/v1'), place)).slice(0, 16))
}
