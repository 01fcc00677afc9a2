// One ASN.1 element at a time out of bytes of a stranger (ITU-T X.690, BER as signers write it): nothing is built that nobody
// asked for, no length reaches beyond its parent, and elements without a length nest a few deep at most.

/** Thrown inside a reader child only: these bytes are not what they would have to be. */
export class DerFailure extends Error {}

export type Element = {
  /** Class, form and number in one byte: 0x30 is a SEQUENCE. */
  readonly tag: number
  readonly content: Buffer
  /** With its head, as it stands in the file. */
  readonly whole: Buffer
}

export const TAG = {
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

const CONSTRUCTED = 0x20
/** In signatures: a content info, its content, one or two within. */
const OPEN_DEPTH = 16
/** Children of one element. A certificate revocation list is skipped as one. */
const CHILDREN = 10_000

/** The first element of `bytes`. */
export function elementAt(bytes: Buffer, depth = 0): Element {
  const tag = bytes[0]
  const first = bytes[1]
  if (tag === undefined || first === undefined) throw new DerFailure('cut off')
  if ((tag & 0x1f) === 0x1f) throw new DerFailure('a tag of many bytes')
  if (first === 0x80) return openElement(bytes, tag, depth)
  const head = first < 0x80 ? 2 : 2 + (first & 0x7f)
  if (head > 6 || bytes.length < head) throw new DerFailure('a length of too many bytes')
  const length = first < 0x80 ? first : bytes.readUIntBE(2, head - 2)
  if (head + length > bytes.length) throw new DerFailure('longer than what holds it')
  return { tag, content: bytes.subarray(head, head + length), whole: bytes.subarray(0, head + length) }
}

/** An element without a length ends with two zeros behind its last child. */
function openElement(bytes: Buffer, tag: number, depth: number): Element {
  if ((tag & CONSTRUCTED) === 0 || depth >= OPEN_DEPTH) throw new DerFailure('without a length')
  let at = 2
  for (let n = 0; n < CHILDREN; n += 1) {
    if (bytes[at] === 0 && bytes[at + 1] === 0)
      return { tag, content: bytes.subarray(2, at), whole: bytes.subarray(0, at + 2) }
    at += elementAt(bytes.subarray(at), depth + 1).whole.length
  }
  throw new DerFailure('too many elements')
}

/** What a constructed element holds, in order. */
export function childrenOf({ tag, content }: Element): Element[] {
  if ((tag & CONSTRUCTED) === 0) throw new DerFailure('holds no elements')
  const children: Element[] = []
  for (let at = 0; at < content.length; ) {
    const child = elementAt(content.subarray(at))
    children.push(child)
    at += child.whole.length
    if (children.length > CHILDREN) throw new DerFailure('too many elements')
  }
  return children
}

export function expectTag(element: Element | undefined, tag: number): Element {
  if (element?.tag !== tag) throw new DerFailure(`no element of kind ${tag}`)
  return element
}

/** The dotted name of an object identifier. */
export function oidOf(element: Element | undefined): string {
  const { content } = expectTag(element, TAG.oid)
  if (content.length === 0 || content.length > 32) throw new DerFailure('no object identifier')
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f)
    if (arc > Number.MAX_SAFE_INTEGER / 128) throw new DerFailure('an arc of an identifier is too large')
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  const [first = 0, ...rest] = arcs
  const top = Math.min(2, Math.floor(first / 40))
  return [top, first - 40 * top, ...rest].join('.')
}

/** An OCTET STRING, also one in pieces. */
export function octetsOf(element: Element | undefined): Buffer {
  if (element?.tag !== (TAG.octets | CONSTRUCTED)) return expectTag(element, TAG.octets).content
  return Buffer.concat(childrenOf(element).map(piece => expectTag(piece, TAG.octets).content))
}

/** UTCTime or GeneralizedTime in UTC, as X.509 and CMS want them (RFC 5652 § 11.3); null where it is neither. */
export function timeOf(element: Element | undefined): Date | null {
  if (element?.tag !== TAG.utcTime && element?.tag !== TAG.generalizedTime) return null
  const text = element.content.toString('latin1')
  const match = /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d{1,9})?Z$/.exec(
    element.tag === TAG.utcTime ? `${Number(text.slice(0, 2)) < 50 ? 20 : 19}${text}` : text,
  )
  if (!match) return null
  const [century, year, month, day, hour, minute, second] = match.slice(1)
  return validDate(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** null where it is none, or in a year that is not written with four digits. */
export function validDate(text: string): Date | null {
  const date = new Date(text)
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? date : null
}
