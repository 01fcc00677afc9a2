// The platform's SHA-256 for the ledger's functions, several times as fast as the portable one.
import { hash } from 'node:crypto'

export function sha256Node(data: Uint8Array): Uint8Array {
  return new Uint8Array(hash('sha256', data, 'buffer'))
}
