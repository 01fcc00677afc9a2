// A notice as it lies in a mailbox: the mail's text is the signed note, its one attachment the copy. Nothing else may stand in
// the mail that a reader could take for the notice.

import { createHash } from 'node:crypto'
import type { Email } from 'postal-mime'
import { check, VerificationError } from '../../ledger/verification-error.ts'
import { plainLine } from '../../wire/file-name.ts'
import { parseMail } from '../../wire/read-mail.ts'

export type NoticeParts = {
  note: Uint8Array
  /** SHA-256 of the attached copy, hex, in each form that it may have had before it travelled; none without its mail. */
  copies: string[] | null
  isMail: boolean
}

/** Throws VerificationError `note` where the mail has another form than a notice. */
export async function readNotice(bytes: Uint8Array, isMail: boolean): Promise<NoticeParts> {
  if (!isMail) return { note: bytes, copies: null, isMail }
  const email = await parse(bytes)
  // A mail program shows the HTML and hides the text: what is signed would not be what is read.
  check(
    email.html === undefined || email.html === '',
    'note',
    'the mail has an HTML part, which nobody signed',
  )
  check(email.attachments.length === 1, 'note', 'a notice has exactly one attachment, the copy', {
    attachments: email.attachments.length,
  })
  // The parser ends the last line of a quoted-printable part once more; a note itself never ends in an empty line.
  const text = (email.text ?? '').replaceAll('\r\n', '\n').replace(/\n\n$/, '\n')
  check(text.endsWith('\n'), 'note', 'the text of the mail does not end as a note ends')
  return { note: Buffer.from(text, 'utf8'), copies: hashesOf(bytesOf(email.attachments[0]!.content)), isMail }
}

/** What a mail carries; empty for anything that is no readable mail. */
export async function attachmentsOf(bytes: Uint8Array): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (!looksLikeMail(bytes)) return []
  try {
    const { attachments } = await parse(bytes)
    return attachments.map(({ filename, content }) => ({
      name: plainLine(filename ?? 'attachment', 100),
      bytes: bytesOf(content),
    }))
  } catch (error) {
    // The check of the mail itself says what is wrong with it.
    if (error instanceof VerificationError) return []
    throw error
  }
}

/**
 * A copy that is itself a mail travels as text, so its line ends become those of the mail around it (RFC 2046 § 5.2.1: no
 * transfer encoding but 7bit and 8bit). Each form is compared by its hash, so this makes nothing else pass.
 */
export function hashesOf(content: Uint8Array): string[] {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const text = Buffer.from(content).toString('latin1')
  const crlf = text.replace(/\r?\n/g, '\r\n')
  const forms = [text, text.replace(/\n$/, ''), crlf, crlf.replace(/\r\n$/, '')]
  return [...new Set(forms.map(form => hash(Buffer.from(form, 'latin1'))))]
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') throw new TypeError('attachments come as bytes')
  return new Uint8Array(content)
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await parseMail(bytes)
  } catch (cause) {
    throw new VerificationError('note', 'this is no mail that can be read', {}, { cause })
  }
}

/** A mail begins with head lines up to an empty line, with who sent it among them; a letter does not. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head =
    Buffer.from(bytes.subarray(0, 2 ** 16))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? ''
  const lines = head.split(/\r?\n/)
  return lines.every(line => /^(?:[!-9;-~]+:|[ \t])/.test(line)) && /^from:/im.test(head)
}
