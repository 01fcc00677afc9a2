// What an `audit_heads` record commits to: the heads of all audit chains at a tick, none of which can then be rewritten.
import { concat } from './bytes.ts'
import { domain, sha256Hex } from './hash.ts'

/** SHA-256("duly/audit-heads/v1" | 0x00 | the 32-byte heads in rising byte order), hexadecimal. */
export function auditHeadsDigest(heads: readonly Uint8Array[]): string {
  if (heads.some(head => head.length !== 32)) throw new RangeError('a head is 32 bytes')
  const sorted = heads.map(head => head.toHex()).sort()
  return sha256Hex(concat(domain('duly/audit-heads/v1'), ...sorted.map(head => Uint8Array.fromHex(head))))
}
