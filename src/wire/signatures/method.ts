// Which hash and which kind of signature an algorithm of CMS names, and which of them others can forge.
import { constants, type KeyObject } from 'node:crypto'
import { childrenOf, type Element, expectTag, oidOf, TAG } from './der.ts'

/** Hashes by their object identifiers. */
export const digests: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
}

const RSA = '1.2.840.113549.1.1.1'
const PSS = '1.2.840.113549.1.1.10'
const MGF1 = '1.2.840.113549.1.1.8'
const EC = '1.2.840.10045.2.1'
const ED25519 = '1.3.101.112'

/** Signatures that name their hash, which has to be the one that the signer names besides. */
const rsaWith: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
}
const ecdsaWith: Readonly<Record<string, string>> = {
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '2.16.840.1.101.3.4.3.10': 'sha3-256',
  '2.16.840.1.101.3.4.3.11': 'sha3-384',
  '2.16.840.1.101.3.4.3.12': 'sha3-512',
}

export type Method = {
  /** null where the algorithm hashes by itself. */
  readonly hash: string | null
  readonly options: { readonly padding?: number; readonly saltLength?: number; readonly dsaEncoding?: 'der' }
  readonly weak: boolean
}

/** How `key` signed with `digest`; null where algorithm, hash and key do not fit together or are not known. */
export function methodOf(algorithm: readonly Element[], digest: string, key: KeyObject): Method | null {
  const oid = oidOf(algorithm[0])
  const weak = isWeakHash(digest) || isShort(key)
  const type = key.asymmetricKeyType
  if (type === 'rsa' && (oid === RSA || rsaWith[oid] === digest))
    return { hash: digest, options: { padding: constants.RSA_PKCS1_PADDING }, weak }
  if ((type === 'rsa' || type === 'rsa-pss') && oid === PSS) {
    const saltLength = saltOf(algorithm[1], digest)
    const options = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: saltLength ?? 0 }
    return saltLength === null ? null : { hash: digest, options, weak }
  }
  // How strong a curve without a name is, nobody can say.
  const onCurve = type === 'ec' && key.asymmetricKeyDetails?.namedCurve !== undefined
  if (onCurve && (oid === EC || ecdsaWith[oid] === digest))
    return { hash: digest, options: { dsaEncoding: 'der' }, weak }
  return type === 'ed25519' && oid === ED25519 ? { hash: null, options: {}, weak } : null
}

/** Two files with the same hash can be made by anybody with a computer (SHAttered, 2017). */
export function isWeakHash(name: string): boolean {
  return name === 'md5' || name === 'sha1'
}

/** Below what NIST SP 800-131A allows for signatures. */
function isShort(key: KeyObject): boolean {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
  if (modulusLength !== undefined) return modulusLength < 2048
  const bits = /\d{3}/.exec(namedCurve ?? '')
  return bits !== null && Number(bits[0]) < 224
}

/** RSASSA-PSS-params (RFC 4055 § 3.1) with one hash throughout, which is all that OpenSSL is asked to verify; else null. */
function saltOf(params: Element | undefined, digest: string): number | null {
  const fields = new Map(childrenOf(expectTag(params, TAG.sequence)).map(f => [f.tag, childrenOf(f)[0]]))
  const hashOf = (algorithm: Element | undefined) =>
    algorithm ? digests[oidOf(childrenOf(algorithm)[0])] : 'sha1'
  const mask = fields.get(0xa1)
  const [generator, masked] = mask ? childrenOf(mask) : []
  if (mask && oidOf(generator) !== MGF1) return null
  if (hashOf(fields.get(0xa0)) !== digest || hashOf(masked) !== digest) return null
  const salt = fields.get(0xa2)
  if (!salt) return 20
  const { content } = expectTag(salt, TAG.integer)
  // Below zero OpenSSL would find out the length by itself.
  return content.length <= 2 && (content[0] ?? 0x80) < 0x80 ? content.readUIntBE(0, content.length) : null
}
