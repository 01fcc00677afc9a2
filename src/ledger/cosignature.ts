// c2sp.org/tlog-cosignature, cosignature/v1 (Ed25519): a witness says that at this time this was the largest consistent tree
// it had seen. The structure leaves room for ML-DSA-44 lines (type 0x06), which this version does not know.
import { concat, utf8 } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'
import { COSIGNATURE, keyId, type SignatureLine, type Signer, type Verifier } from './note.ts'
import { check } from './verification-error.ts'

/** Seconds since 1970, as a witness signed them; kept below 2^53. */
export function cosign(text: string, time: number, signer: Signer): SignatureLine {
  check(signer.type === COSIGNATURE, 'cosignature', 'not a witness key', { name: signer.name })
  return {
    name: signer.name,
    keyId: keyId(signer.name, signer.type, signer.key),
    signature: concat(encodeTime(time), signer.sign(message(text, time))),
  }
}

/** The time of a cosignature that holds, in seconds since 1970. Throws `cosignature`. */
export function verifyCosignature(text: string, line: SignatureLine, verifier: Verifier): number {
  const evidence = { name: verifier.name }
  check(verifier.type === COSIGNATURE, 'cosignature', 'not a witness key', evidence)
  check(line.signature.length === 72, 'cosignature', 'a cosignature is a time and 64 bytes', evidence)
  const time = decodeTime(line.signature)
  const holds = verifyEd25519(verifier.key, message(text, time), line.signature.subarray(8))
  check(holds, 'cosignature', 'the cosignature does not hold', evidence)
  return time
}

function message(text: string, time: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${time}\n${text}`)
}

function encodeTime(time: number): Uint8Array {
  check(Number.isSafeInteger(time) && time >= 0, 'cosignature', 'not a time in whole seconds')
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(time))
  return out
}

function decodeTime(bytes: Uint8Array): number {
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0))
  check(Number.isSafeInteger(time), 'cosignature', 'the time is out of range')
  return time
}
