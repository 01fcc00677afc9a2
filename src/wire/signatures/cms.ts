// Does a signature in CMS (RFC 5652) hold over these bytes, and whose certificate says so? The structure is walked here, every
// computation is OpenSSL's. Nothing here knows whom to trust: a certificate is named, and whether its issuer may vouch is not asked.
import { createHash, verify, X509Certificate } from 'node:crypto'
import { certificateFields } from './certificate.ts'
import {
  childrenOf,
  DerFailure,
  type Element,
  elementAt,
  expectTag,
  octetsOf,
  oidOf,
  TAG,
  timeOf,
} from './der.ts'
import { digests, isWeakHash, methodOf } from './method.ts'

/** How it ended. `weak`: it holds, and others could have made it so. */
export type Verdict = 'intact' | 'broken' | 'weak' | 'not_understood'

export type CmsResult = {
  readonly verdict: Verdict
  /** Hash of what was signed: `sha256`. */
  readonly digest: string | null
  /** By the signer's own word, or of a time stamp by its maker's. */
  readonly at: Date | null
  readonly certificate: X509Certificate | null
}

/** What the signed bytes are: the file itself; its SHA-1 inside the signature; a time stamp's imprint of it. */
export type Content = 'detached' | 'sha1' | 'timestamp'

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  subjectKeyId: '2.5.29.14',
} as const

/** A chain has three or four. */
const CERTIFICATES = 40

/** Somebody changed something: told from what is not understood. */
class Broken extends Error {}

/** The bytes of the file that a signature is of. */
export type Signed = { readonly hash: (name: string) => Buffer; readonly bytes: () => Buffer }

/** Throws nothing for what is in `der`. */
export function verifyCms(der: Buffer, content: Content, file: Signed): CmsResult {
  const found: { -readonly [K in keyof CmsResult]: CmsResult[K] } = {
    verdict: 'not_understood',
    digest: null,
    at: null,
    certificate: null,
  }
  try {
    const signed = signedDataIn(der)
    const signer = signerOf(signed)
    found.digest = signer.digest
    found.certificate = certificateOf(signed.certificates, signer.id)
    const inner = innerContent(signed, content, file)
    found.at = inner?.at ?? signer.at
    const verdict = verdictOf(signer, found.certificate, { type: signed.contentType, inner, file })
    found.verdict = verdict === 'intact' && inner?.weak ? 'weak' : verdict
  } catch (error) {
    if (error instanceof Broken) found.verdict = 'broken'
    else if (!(error instanceof DerFailure) && !isFromOpenSsl(error)) throw error
  }
  return found
}

/** A certificate, a key or a signature that OpenSSL cannot read. */
function isFromOpenSsl(error: unknown): boolean {
  return error instanceof Error && /^ERR_(?:OSSL|CRYPTO)/.test(String((error as { code?: unknown }).code))
}

type SignedData = {
  readonly contentType: string
  readonly content: Buffer | null
  readonly certificates: readonly Element[]
  readonly signers: readonly Element[]
}

/** Bytes behind the structure are zeros, which fill the place kept for it: others were put there by somebody. */
function signedDataIn(der: Buffer): SignedData {
  const outer = expectTag(elementAt(der), TAG.sequence)
  if (der.subarray(outer.whole.length).some(byte => byte !== 0))
    throw new Broken('bytes behind the signature')
  const [type, wrapped] = childrenOf(outer)
  if (oidOf(type) !== OID.signedData) throw new DerFailure('no signed data')
  const parts = childrenOf(expectTag(childrenOf(expectTag(wrapped, 0xa0))[0], TAG.sequence))
  const [contentType, explicit] = childrenOf(expectTag(parts[2], TAG.sequence))
  const certificates = parts.find(part => part.tag === 0xa0)
  return {
    contentType: oidOf(contentType),
    content: explicit ? octetsOf(childrenOf(explicit)[0]) : null,
    certificates: certificates ? childrenOf(certificates).slice(0, CERTIFICATES) : [],
    signers: childrenOf(expectTag(parts.at(-1), TAG.set)),
  }
}

type Signer = {
  readonly id: Element
  readonly digest: string
  readonly attributes: Attributes | null
  readonly method: readonly Element[]
  readonly signature: Buffer
  readonly at: Date | null
}

/** A PDF's signature has one signer (ISO 32000-2, 12.8.3.3). */
function signerOf({ signers }: SignedData): Signer {
  if (signers.length !== 1) throw new DerFailure('not one signer')
  const [, id, algorithm, ...rest] = childrenOf(expectTag(signers[0], TAG.sequence))
  const digest = hashNamed(algorithm)
  if (!id) throw new DerFailure('no signer')
  const attributes = rest[0]?.tag === 0xa0 ? attributesOf(rest.shift() as Element) : null
  const method = childrenOf(expectTag(rest[0], TAG.sequence))
  const at = attributes ? timeOf(attributes.values.get(OID.signingTime)?.[0]) : null
  return { id, digest, attributes, method, signature: octetsOf(rest[1]), at }
}

function hashNamed(algorithm: Element | undefined): string {
  const name = digests[oidOf(childrenOf(expectTag(algorithm, TAG.sequence))[0])]
  if (!name) throw new DerFailure('a hash that is not known')
  return name
}

type Attributes = { readonly signed: Buffer; readonly values: ReadonlyMap<string, readonly Element[]> }

/** What is signed are the attributes as a SET, whatever tag they have where they stand (RFC 5652 § 5.4). */
function attributesOf(element: Element): Attributes {
  const values = new Map<string, readonly Element[]>()
  for (const attribute of childrenOf(element)) {
    const [type, set] = childrenOf(expectTag(attribute, TAG.sequence))
    values.set(oidOf(type), childrenOf(expectTag(set, TAG.set)))
  }
  const signed = Buffer.from(element.whole)
  signed[0] = TAG.set
  return { signed, values }
}

/** The certificate that the signer is named by: issuer and number, or the name of its key (RFC 5652 § 5.3). */
function certificateOf(certificates: readonly Element[], id: Element): X509Certificate | null {
  const found = certificates.filter(one => one.tag === TAG.sequence).find(one => isNamedBy(one, id))
  return found ? new X509Certificate(found.whole) : null
}

function isNamedBy(certificate: Element, id: Element): boolean {
  const fields = certificateFields(certificate)
  const [serial, , issuer] = fields
  if (id.tag === TAG.sequence) {
    const [named, number] = childrenOf(id)
    return Boolean(
      issuer && serial && named?.whole.equals(issuer.whole) && number?.whole.equals(serial.whole),
    )
  }
  const extensions = fields.find(field => field.tag === 0xa3)
  const list = extensions ? childrenOf(expectTag(childrenOf(extensions)[0], TAG.sequence)) : []
  const keyId = list.map(childrenOf).find(([type]) => oidOf(type) === OID.subjectKeyId)
  return (
    id.tag === 0x80 && keyId !== undefined && octetsOf(elementAt(octetsOf(keyId.at(-1)))).equals(id.content)
  )
}

/** What the signature holds inside itself, where that is what is signed. */
type Inner = { readonly bytes: Buffer; readonly at: Date | null; readonly weak: boolean }

function innerContent(signed: SignedData, content: Content, file: Signed): Inner | null {
  if (content === 'detached') {
    // A signature that brings its own bytes is of those, not of this file.
    if (signed.content !== null) throw new Broken('it holds what it signs')
    return null
  }
  if (signed.content === null) throw new DerFailure('nothing is signed')
  if (content === 'sha1') {
    if (!signed.content.equals(file.hash('sha1'))) throw new Broken('of another file')
    return { bytes: signed.content, at: null, weak: true }
  }
  if (signed.contentType !== OID.timeStampInfo) throw new DerFailure('no time stamp')
  const [, , message, , time] = childrenOf(elementAt(signed.content))
  const [algorithm, imprint] = childrenOf(expectTag(message, TAG.sequence))
  const hash = hashNamed(algorithm)
  if (!octetsOf(imprint).equals(file.hash(hash))) throw new Broken('of another file')
  return { bytes: signed.content, at: timeOf(time), weak: isWeakHash(hash) }
}

type Over = { readonly type: string; readonly inner: Inner | null; readonly file: Signed }

function verdictOf(
  signer: Signer,
  certificate: X509Certificate | null,
  { type, inner, file }: Over,
): Verdict {
  const { attributes, digest } = signer
  if (attributes) {
    const expected = inner ? createHash(digest).update(inner.bytes).digest() : file.hash(digest)
    checkAttributes(attributes, expected, type)
  } else if (type !== OID.data) {
    throw new DerFailure('without the attributes that it needs')
  }
  if (!certificate) return 'not_understood'
  if (attributes) checkCertificate(attributes, certificate)
  const method = methodOf(signer.method, digest, certificate.publicKey)
  if (!method) return 'not_understood'
  const signed = attributes?.signed ?? inner?.bytes ?? file.bytes()
  const key = { key: certificate.publicKey, ...method.options }
  if (!verify(method.hash, signed, key, signer.signature)) return 'broken'
  return method.weak ? 'weak' : 'intact'
}

/** The attributes are what is signed: without these two they could be of anything (RFC 5652 § 5.3). */
function checkAttributes({ values }: Attributes, digest: Buffer, contentType: string): void {
  const one = (name: string) => {
    const [value] = values.get(name) ?? []
    if (!value) throw new Broken('without an attribute that it needs')
    return value
  }
  if (!octetsOf(one(OID.messageDigest)).equals(digest)) throw new Broken('of another file')
  if (oidOf(one(OID.contentType)) !== contentType) throw new Broken('of another kind of content')
}

/** Where the signer wrote down the certificate, no other with the same key takes its place (RFC 5035). */
function checkCertificate({ values }: Attributes, certificate: X509Certificate): void {
  for (const name of [OID.signingCertificate, OID.signingCertificateV2]) {
    const [value] = values.get(name) ?? []
    if (!value) continue
    const [first] = childrenOf(expectTag(childrenOf(value)[0], TAG.sequence))
    const fields = childrenOf(expectTag(first, TAG.sequence))
    const named = fields[0]?.tag === TAG.sequence ? hashNamed(fields[0]) : 'sha256'
    const hash = name === OID.signingCertificate ? 'sha1' : named
    const hashed = octetsOf(fields.find(field => field.tag === TAG.octets))
    if (!hashed.equals(createHash(hash).update(certificate.raw).digest()))
      throw new Broken('of another certificate')
  }
}
