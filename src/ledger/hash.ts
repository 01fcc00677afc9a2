// SHA-256 as the ledger uses it. A caller on Node may pass its faster built-in; both must give the same bytes.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { concat, hex, utf8 } from './bytes.ts'

export type Sha256 = (data: Uint8Array) => Uint8Array

export function sha256(data: Uint8Array): Uint8Array {
  return nobleSha256(data)
}

export function sha256Hex(data: Uint8Array): string {
  return hex(sha256(data))
}

/** Bytes of a domain label followed by one zero byte, so that no label is the beginning of another's input. */
export function domain(label: string): Uint8Array {
  return concat(utf8(label), Uint8Array.of(0))
}
