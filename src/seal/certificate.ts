// What a custodian's passkey signs for a certificate of authenticity: exactly this document, with this statement, for what was collected
// under this authorisation. Spec: docs/spec/authorisation.md.

import { encodeJcs } from '../ledger/jcs.ts'
import { formatDigest, readDigest, readSigned, readVkey } from './authorisation/authorisation-fields.ts'
import { readHex, readObject, readOneOf, readTime, readToken } from './shape.ts'

export const certificateFormat = 'duly/certificate/v1'

export type SignedCertificate = {
  v: typeof certificateFormat
  /** 16 random bytes, hex. */
  id: string
  /** Digest (hex) of the authorisation under which was collected what is certified. */
  authorisation: string
  /** SHA-256 (hex) of the document, byte for byte as it goes into the package. */
  document: string
  /** SHA-256 (hex) of the statement, as the custodian read it, in UTF-8. */
  statement: string
  /** Verifier key of the one gate that may seal it. */
  gate: string
  /** Person id of the custodian. */
  by: string
  at: string
}

/** Throws VerificationError `authorisation` where the bytes are not its one encoding. */
export function parseCertificate(bytes: Uint8Array): SignedCertificate {
  return readSigned(bytes, readCertificate)
}

/** JCS (RFC 8785) in UTF-8. Refuses to write what `parseCertificate` would refuse. */
export function encodeCertificate(certificate: SignedCertificate): Uint8Array {
  return encodeJcs(readCertificate(certificate))
}

/** SHA-256("duly/certificate/v1" ‖ 0x00 ‖ JCS): the challenge of the custodian's passkey. */
export function certificateDigest(certificate: SignedCertificate | Uint8Array): Uint8Array {
  const bytes = certificate instanceof Uint8Array ? certificate : encodeCertificate(certificate)
  parseCertificate(bytes)
  return formatDigest(certificateFormat, bytes)
}

const fields = ['v', 'id', 'authorisation', 'document', 'statement', 'gate', 'by', 'at'] as const

function readCertificate(value: unknown): SignedCertificate {
  const raw = readObject(value, 'certificate', fields)
  return {
    v: readOneOf(raw.v, 'certificate.v', [certificateFormat] as const),
    id: readHex(raw.id, 'certificate.id', 16),
    authorisation: readDigest(raw.authorisation, 'certificate.authorisation'),
    document: readDigest(raw.document, 'certificate.document'),
    statement: readDigest(raw.statement, 'certificate.statement'),
    gate: readVkey(raw.gate, 'certificate.gate'),
    by: readToken(raw.by, 'certificate.by'),
    at: readTime(raw.at, 'certificate.at'),
  }
}
