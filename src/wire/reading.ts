// What a reader child may say about a document, and how strictly the parent takes it: a child that has parsed hostile
// bytes is itself hostile, so its answer is parsed like a message from outside.
import { z } from 'zod'
import { failureReasons, limits, type WarningCode, warningCodes } from './limits.ts'

/** Where a word stands: offsets in the page's text; box as fractions of the page, origin at the top left. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** 0 to 100, only where the page was read by OCR. */
  readonly confidence?: number | undefined
  /** What stood here in the first reading of the picture, where later readings of the same place outvoted it. */
  readonly firstRead?: string | undefined
}

export type Page = {
  readonly n: number
  readonly text: string
  readonly words?: readonly Word[] | undefined
  /** Present where the text was read from a picture; `second` is a reading at another scale, to compare. */
  readonly ocr?: { readonly confidence: number; readonly second: string } | undefined
  /** Between child and parent: the text is a machine's reading of the picture that covers the page. */
  readonly layer?: true | undefined
}

export type Warning = { readonly code: WarningCode; readonly detail: string }

/** What a certificate says of itself. Whether its issuer may vouch for anybody is asked nowhere. */
export type SignerCertificate = {
  readonly name: string
  readonly organisation: string
  readonly country: string
  readonly issuer: string
  /** RFC 3339. */
  readonly from: string
  readonly until: string
  /** SHA-256 of it, hex. */
  readonly fingerprint: string
  readonly selfSigned: boolean
}

/** One signature of a PDF, as the bytes show it. Intact says that what it covers is what was signed, by whoever has that key. */
export type Signature = {
  readonly kind: 'signature' | 'time_stamp'
  readonly verdict: 'intact' | 'broken' | 'weak' | 'not_understood'
  /**
   * `whole`: every byte but its own string. `followed`: up to where another intact one goes on. `changed_after`: bytes came
   * behind it that no signature covers. `part`: it leaves out more than its own string.
   */
  readonly covers: 'whole' | 'followed' | 'changed_after' | 'part'
  /** Where bytes came behind it: the words of the pages then and now. */
  readonly words: 'same' | 'changed' | 'not_compared'
  /** The hash that it is made with; null where that is not known. */
  readonly digest: string | null
  /** RFC 3339, by the signer's own word. */
  readonly signedAt: string | null
  readonly certificate: SignerCertificate | null
}

export type Part = {
  /** `file`; in a mail `body` or the attachment's name, neutralised and made unique. */
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly size: number
  readonly pages: readonly Page[]
  readonly warnings: readonly Warning[]
  /** Of a PDF; missing where it was read before signatures were looked at. */
  readonly signatures?: readonly Signature[] | undefined
}

export type MailBox = { readonly name: string; readonly address: string }

export type MailHead = {
  readonly from: readonly MailBox[]
  readonly replyTo: readonly MailBox[]
  readonly to: readonly MailBox[]
  readonly cc: readonly MailBox[]
  /** As written by the sender, RFC 3339 with its offset; null where it is missing or no date. */
  readonly date: string | null
  readonly subject: string
  readonly messageId: string | null
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  /** Signs of mass mail (List-Unsubscribe, Precedence: bulk). */
  readonly bulk: boolean
  /** A machine answered (RFC 3834); missing where it was read before that was looked at. */
  readonly automatic?: boolean | undefined
  readonly authenticationResultsHeaders: readonly string[]
}

export type Reading = {
  readonly parts: readonly Part[]
  readonly mail?: MailHead | undefined
  readonly warnings: readonly Warning[]
}

const warning = z.strictObject({ code: z.enum(warningCodes), detail: z.string().max(400) })
const fraction = z.number().min(-10).max(10)
const word = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  x: fraction,
  y: fraction,
  w: fraction,
  h: fraction,
  confidence: z.number().min(0).max(100).optional(),
  firstRead: z.string().max(1000).optional(),
})
const page = z.strictObject({
  n: z.int().min(1).max(100_000),
  text: z.string().max(limits.textChars),
  words: z.array(word).optional(),
  ocr: z
    .strictObject({ confidence: z.number().min(0).max(100), second: z.string().max(limits.textChars) })
    .optional(),
  layer: z.literal(true).optional(),
})
const box = z.strictObject({ name: z.string().max(1000), address: z.string().max(1000) })
const ids = z.array(z.string().max(1000)).max(200)
const mailHead = z.strictObject({
  from: z.array(box).max(50),
  replyTo: z.array(box).max(50),
  to: z.array(box).max(500),
  cc: z.array(box).max(500),
  date: z.string().max(40).nullable(),
  subject: z.string().max(2000),
  messageId: z.string().max(1000).nullable(),
  inReplyTo: ids,
  references: ids,
  bulk: z.boolean(),
  automatic: z.boolean().optional(),
  authenticationResultsHeaders: z.array(z.string().max(4000)).max(20),
})
const attachment = z.strictObject({
  name: z.string().max(200),
  mediaType: z.string().max(200),
  /** Bytes that follow the answer, in the order of this list. */
  size: z.int().min(0),
  warnings: z.array(warning).max(20),
})

const failure = z.strictObject({ failed: z.enum(failureReasons), detail: z.string().max(400) })

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/)
const named = z.string().max(200)
const signature = z.strictObject({
  kind: z.enum(['signature', 'time_stamp']),
  verdict: z.enum(['intact', 'broken', 'weak', 'not_understood']),
  covers: z.enum(['whole', 'followed', 'changed_after', 'part']),
  words: z.enum(['same', 'changed', 'not_compared']),
  digest: z.string().max(20).nullable(),
  signedAt: instant.nullable(),
  certificate: z
    .strictObject({
      name: named,
      organisation: named,
      country: named,
      issuer: named,
      from: instant,
      until: instant,
      fingerprint: z.string().regex(/^[\da-f]{64}$/),
      selfSigned: z.boolean(),
    })
    .nullable(),
})

const pagesAnswer = z.strictObject({
  pages: z.array(page).max(limits.pages),
  warnings: z.array(warning).max(400),
  /** The last that is said counts. */
  signatures: z.array(signature).max(limits.signatures).optional(),
})
const mailAnswer = pagesAnswer.extend({
  mail: mailHead,
  attachments: z.array(attachment).max(limits.mailParts),
})

export type PagesAnswer = z.infer<typeof pagesAnswer>
export type MailAnswer = Omit<z.infer<typeof mailAnswer>, 'mail' | 'attachments'> & {
  mail: MailHead
  attachments: readonly Attachment[]
}

export type Failure = z.infer<typeof failure>

/** Takes a child's answer about a document without parts of its own, or throws. */
export function parsePagesAnswer(value: unknown): PagesAnswer | Failure {
  return z.union([failure, pagesAnswer]).parse(value)
}

/** An attachment with its bytes, once the parent has cut them out of what follows the answer. */
export type Attachment = Omit<z.infer<typeof attachment>, 'size'> & { readonly bytes: Buffer }

/** Takes a child's answer about a mail, or throws. */
export function parseMailAnswer(value: unknown, blob: Buffer): MailAnswer | Failure {
  const answer = z.union([failure, mailAnswer]).parse(value)
  if ('failed' in answer) return answer
  const ends = answer.attachments.map((_, i) =>
    answer.attachments.slice(0, i + 1).reduce((sum, a) => sum + a.size, 0),
  )
  if ((ends.at(-1) ?? 0) !== blob.length)
    throw new RangeError('the attachments are not as long as the answer says')
  const attachments = answer.attachments.map(({ size, ...rest }, i) => {
    const end = ends[i] as number
    return { ...rest, bytes: blob.subarray(end - size, end) }
  })
  return { ...answer, attachments }
}
