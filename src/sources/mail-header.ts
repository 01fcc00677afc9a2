// The few header fields of a message that are traffic data: who, whom, when, which message. Written for hostile mail: bounded,
// byte-transparent, and with no opinion on anything else in it.

import type { Readable } from 'node:stream'

/** In this order, under these names. Subject, and everything a sender may fill with content, is left out. */
const fields = [
  'date',
  'from',
  'sender',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'message-id',
  'in-reply-to',
  'received',
] as const

const maxHeader = 256 * 1024

/** The bytes up to the first empty line, as Latin-1 so that none is lost; at most 256 KiB. */
export async function readHeader(openStream: () => Readable): Promise<string> {
  const stream = openStream()
  let text = ''
  for await (const chunk of stream) {
    text += (chunk as Buffer).toString('latin1')
    const end = text.search(/\r?\n\r?\n/)
    if (end >= 0) return text.slice(0, end)
    if (text.length > maxHeader) return text.slice(0, maxHeader)
  }
  return text
}

/** Each field that occurs, with all its values in order; folded lines are joined (RFC 5322 § 2.2.3). */
export function headerFacts(header: string): Record<string, string[]> {
  const values = new Map<string, string[]>()
  for (const line of header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    const known = fields.find(field => field === name)
    if (colon > 0 && known !== undefined)
      values.set(known, [...(values.get(known) ?? []), asText(line.slice(colon + 1).trim())])
  }
  return Object.fromEntries(
    fields.filter(field => values.has(field)).map(field => [field, values.get(field)!]),
  )
}

/** UTF-8 where the bytes are UTF-8 (RFC 6532), otherwise the bytes one by one. */
function asText(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? text : latin1
}
