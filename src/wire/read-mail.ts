// A mail as its reader would see it: heads, one body text, attachments under harmless names. Nested mails are handed
// back as attachments, so that each gets a child of its own.
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { plainLine, safeFileName, uniqueName } from './file-name.ts'
import { htmlToText } from './html-text.ts'
import { limits, ReadFailure, type WarningCode } from './limits.ts'
import type { MailBox, MailHead } from './reading.ts'

type Warning = { code: WarningCode; detail: string }

/** Heads that may stand once; two of them make programs disagree about who wrote. RFC 5322 § 3.6. */
const onceOnly = ['from', 'sender', 'reply-to', 'to', 'cc', 'subject', 'date', 'message-id', 'content-type']

type Attached = { name: string; mediaType: string; warnings: Warning[]; bytes: Uint8Array }

/** The answer, and the attachments' bytes to be written behind it: as text they would fill the memory three times. */
export type MailRead = { readonly answer: unknown; readonly blobs: readonly Uint8Array[] }

/** Reads one mail. Throws ReadFailure `hostile` beyond the limits on parts, depth and head size. */
export async function readMail(bytes: Uint8Array): Promise<MailRead> {
  refuseManyParts(bytes)
  const email = await parse(bytes)
  if (email.headers.length === 0) throw new ReadFailure('unreadable', 'this is no mail: it has no heads')
  if (email.attachments.length > limits.mailParts) throw tooManyParts()
  const body = bodyOf(email)
  const attachments = attachmentsOf(email.attachments)
  const answer = {
    mail: headOf(email),
    pages: body.text === '' ? [] : [{ n: 1, text: body.text.slice(0, limits.textChars) }],
    warnings: [...headWarnings(email), ...body.warnings],
    attachments: attachments.map(({ bytes: content, ...rest }) => ({ ...rest, size: content.length })),
  }
  return { answer, blobs: attachments.map(attachment => attachment.bytes) }
}

/** A mail's parts, as every reader of ours takes it apart. Throws what the parser throws beyond depth and head size. */
export function parseMail(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, {
    maxNestingDepth: limits.mailDepth,
    maxHeadersSize: limits.headerBytes,
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  })
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await parseMail(bytes)
  } catch (error) {
    const text = error instanceof Error ? error.message : ''
    if (/nesting|header/i.test(text)) {
      throw new ReadFailure('hostile', 'the mail is nested deeper, or has longer heads, than any real mail')
    }
    throw new ReadFailure('unreadable', 'this is no mail that can be read')
  }
}

/** Counted before parsing: a thousand parts cost the parser more than they can be worth. */
function refuseManyParts(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const parts = text.match(/^content-type\s*:/gim)?.length ?? 0
  const boundaries = new Set<string>()
  for (const found of text.matchAll(/boundary\s*=\s*(?:"([^"]{1,200})"|([^\s";]{1,200}))/gi)) {
    if (boundaries.size < 1000) boundaries.add((found[1] ?? found[2] ?? '').trimEnd())
  }
  let delimiters = 0
  for (const line of text.matchAll(/^--(.{1,200}?)\s*$/gm)) if (boundaries.has(line[1] ?? '')) delimiters += 1
  if (Math.max(parts, delimiters) > limits.mailParts) throw tooManyParts()
}

function tooManyParts(): ReadFailure {
  return new ReadFailure('hostile', `the mail has more than ${limits.mailParts} parts`)
}

function headOf(email: Email): MailHead {
  const values = (key: string) => email.headers.filter(head => head.key === key).map(head => head.value)
  return {
    from: boxes(email.from === undefined ? [] : [email.from], 50),
    replyTo: boxes(email.replyTo ?? [], 50),
    to: boxes(email.to ?? [], 500),
    cc: boxes(email.cc ?? [], 500),
    date: dateWithOffset(values('date')[0] ?? ''),
    subject: plainLine(email.subject ?? '', 1000),
    messageId: messageIds(email.messageId ?? '')[0] ?? null,
    inReplyTo: messageIds(email.inReplyTo ?? ''),
    references: messageIds(email.references ?? ''),
    bulk: values('list-unsubscribe').length > 0 || values('precedence').some(v => /bulk|junk/i.test(v)),
    automatic:
      values('auto-submitted').some(value => /^auto-/i.test(value.trim())) ||
      values('x-autoreply').length > 0,
    authenticationResultsHeaders: values('authentication-results')
      .slice(0, 20)
      .map(value => plainLine(value, 2000)),
  }
}

function boxes(addresses: readonly Address[], max: number): MailBox[] {
  const flat = addresses.flatMap(entry =>
    'address' in entry && entry.address !== undefined ? [entry] : entry.group,
  )
  return (flat as { name: string; address?: string }[]).slice(0, max).map(entry => ({
    name: plainLine(entry.name ?? '', 300),
    address: plainLine(entry.address ?? '', 300),
  }))
}

function messageIds(text: string): string[] {
  return [...text.matchAll(/<[^<>\s]{1,900}>/g)].map(match => match[0]).slice(0, 200)
}

/** RFC 5322 date to RFC 3339, keeping the sender's offset: the day on which a paper was sent is the sender's day. */
export function dateWithOffset(value: string): string | null {
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) return null
  const zone = /([+-])(\d{2})(\d{2})\b/.exec(value)
  if (zone === null) return instant.toISOString().replace('.000Z', 'Z')
  const minutes = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]))
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  return `${local}${zone[1]}${zone[2]}:${zone[3]}`
}

function headWarnings(email: Email): Warning[] {
  const warnings: Warning[] = []
  for (const key of onceOnly) {
    const count = email.headers.filter(head => head.key === key).length
    if (count > 1)
      warnings.push({ code: 'duplicate_header', detail: `${key} stands ${count} times in the head` })
  }
  const head = headOf(email)
  const from = head.from[0]
  if (
    from !== undefined &&
    /[^\s<>"]{1,500}@[^\s<>"]{1,500}/.test(from.name) &&
    !from.name.includes(from.address)
  ) {
    warnings.push({
      code: 'sender_name_holds_address',
      detail: 'the sender’s display name shows another address than the one it was sent from',
    })
  }
  if (head.replyTo.some(box => domainOf(box.address) !== domainOf(from?.address ?? ''))) {
    warnings.push({
      code: 'reply_to_differs',
      detail: 'answers would go to another domain than the sender’s',
    })
  }
  return warnings
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function bodyOf(email: Email): { text: string; warnings: Warning[] } {
  const plain = (email.text ?? '').replace(/\r\n?/g, '\n')
  if (email.html === undefined || email.html.trim() === '') return { text: plain, warnings: [] }
  const html = htmlToText(email.html.slice(0, limits.textChars))
  if (plain.trim() === '') return html
  const warnings = [...html.warnings]
  // Compared as words: mail programs wrap lines differently, but a different word is a different mail.
  if (!sameWords(plain, html.text)) {
    warnings.push({
      code: 'alternatives_differ',
      detail: 'the text part and the HTML part say different things',
    })
  }
  return { text: plain, warnings }
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.normalize('NFKC').replace(/[\s>*_|]+/g, '')
  return words(a) === words(b)
}

function attachmentsOf(attachments: readonly Attachment[]): Attached[] {
  const taken = new Set(['body', 'file'])
  return attachments.map((attachment, i) => {
    const given = attachment.filename ?? ''
    const fallback = attachment.mimeType === 'message/rfc822' ? `message-${i + 1}.eml` : `attachment-${i + 1}`
    const name = uniqueName(safeFileName(given, fallback), taken)
    const warnings: Warning[] = []
    if (given !== '' && name !== given) {
      warnings.push({
        code: 'name_changed',
        detail: 'the file name held path parts, hidden characters, or was taken',
      })
    }
    const { content } = attachment
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    return { name, mediaType: plainLine(attachment.mimeType, 120), bytes, warnings }
  })
}
