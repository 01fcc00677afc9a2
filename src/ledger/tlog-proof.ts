// c2sp.org/tlog-proof: index, inclusion proof and checkpoint in one text. A receipt stores only the part before the
// checkpoint, which it lists once; the two parts joined are a complete proof file.
import { base64, fromBase64, fromUtf8, parseDecimal, utf8 } from './bytes.ts'
import { check } from './verification-error.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'
const MAX_HASHES = 63

export type InclusionProof = { index: number; hashes: Uint8Array[]; extra?: Uint8Array }

/** Everything up to and with the empty line that comes before the checkpoint. */
export function encodeProofHead(proof: InclusionProof): string {
  const extra = proof.extra ? [`extra ${base64(proof.extra)}`] : []
  return [HEADER, ...extra, `index ${proof.index}`, ...proof.hashes.map(base64), '', ''].join('\n')
}

/** Throws `proof` or `not_canonical`. */
export function parseProofHead(text: string): InclusionProof {
  check(text.endsWith('\n\n'), 'proof', 'the proof does not end with an empty line')
  const lines = text.slice(0, -2).split('\n')
  check(lines.shift() === HEADER, 'proof', 'not a tlog-proof of version 1')
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice(6)) : undefined
  const index = lines.shift()
  check(index?.startsWith('index ') === true, 'proof', 'the proof names no index')
  check(lines.length <= MAX_HASHES, 'proof', 'the proof is too long', { hashes: lines.length })
  const hashes = lines.map(fromBase64)
  check(
    hashes.every(hash => hash.length === 32),
    'proof',
    'a hash of the proof is not 32 bytes',
  )
  const proof = { index: parseDecimal(index!.slice(6)), hashes }
  return extra ? { ...proof, extra } : proof
}

/** A whole proof file: the head, then the checkpoint verbatim. */
export function encodeTlogProof(proof: InclusionProof, checkpoint: Uint8Array): Uint8Array {
  return utf8(encodeProofHead(proof) + fromUtf8(checkpoint))
}

export function parseTlogProof(bytes: Uint8Array): { proof: InclusionProof; checkpoint: Uint8Array } {
  const text = fromUtf8(bytes)
  const at = text.indexOf('\n\n')
  check(at > 0, 'proof', 'the proof has no checkpoint')
  return { proof: parseProofHead(text.slice(0, at + 2)), checkpoint: utf8(text.slice(at + 2)) }
}
