// What an X.509 certificate (RFC 5280) says of itself, on lines without hidden characters.
import { createHash, type X509Certificate } from 'node:crypto'
import { plainLine } from '../file-name.ts'
import type { SignerCertificate } from '../reading.ts'
import { childrenOf, DerFailure, type Element, elementAt, expectTag, oidOf, TAG, validDate } from './der.ts'

const COMMON_NAME = '2.5.4.3'
const COUNTRY = '2.5.4.6'
const ORGANISATION = '2.5.4.10'

/** Null where it cannot be read. */
export function describeCertificate(certificate: X509Certificate): SignerCertificate | null {
  const from = validDate(certificate.validFrom)
  const until = validDate(certificate.validTo)
  if (!from || !until) return null
  try {
    const [, , issuedBy, , holder] = certificateFields(elementAt(certificate.raw))
    const [subject, issuer] = [namesIn(holder), namesIn(issuedBy)]
    return {
      name: subject.get(COMMON_NAME) ?? subject.get(ORGANISATION) ?? '',
      organisation: subject.get(ORGANISATION) ?? '',
      country: subject.get(COUNTRY) ?? '',
      issuer: issuer.get(COMMON_NAME) ?? issuer.get(ORGANISATION) ?? '',
      from: from.toISOString(),
      until: until.toISOString(),
      fingerprint: createHash('sha256').update(certificate.raw).digest('hex'),
      selfSigned: holder?.whole.equals((issuedBy as Element).whole) === true,
    }
  } catch (error) {
    if (error instanceof DerFailure) return null
    throw error
  }
}

/** Serial number, algorithm, issuer, validity, subject, key and the rest; the version is left out. */
export function certificateFields(certificate: Element): Element[] {
  const fields = childrenOf(expectTag(childrenOf(certificate)[0], TAG.sequence))
  return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
}

/**
 * The first of each kind. Read here: on a certificate of a Brainpool key X509Certificate.toLegacyObject() ends Node 26.10 with a
 * segmentation fault.
 */
function namesIn(name: Element | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const attribute of childrenOf(expectTag(name, TAG.sequence)).flatMap(childrenOf)) {
    const [type, value] = childrenOf(expectTag(attribute, TAG.sequence))
    const kind = oidOf(type)
    if (value && !found.has(kind)) found.set(kind, plainLine(textOf(value), 200))
  }
  return found
}

/** BMPString is UTF-16, TeletexString in practice Latin-1; all others that are in use are UTF-8 or a part of it. */
function textOf({ tag, content }: Element): string {
  if (tag === 0x1e)
    return Buffer.from(content.subarray(0, content.length & ~1))
      .swap16()
      .toString('utf16le')
  return content.toString(tag === 0x14 ? 'latin1' : 'utf8')
}
