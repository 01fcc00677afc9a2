// How much of a stranger's document is read, and the closed words a reader child may answer with.

export const limits = {
  /** Bytes of one document or mail. */
  inputBytes: 40 * 1024 * 1024,
  /** Bytes of a child's answer. */
  outputBytes: 64 * 1024 * 1024,
  /** Attachments of one mail that are read; a mail with more parts than `mailParts` is not read at all. */
  attachments: 30,
  mailParts: 100,
  mailDepth: 10,
  nestedMails: 3,
  headerBytes: 256 * 1024,
  pages: 300,
  scannedPages: 40,
  textChars: 4 * 1024 * 1024,
  docxEntries: 2000,
  docxBytes: 64 * 1024 * 1024,
  docxRatio: 200,
  /** Milliseconds for a whole document with everything in it. */
  documentMs: 180_000,
} as const

export const warningCodes = [
  'javascript',
  'embedded_files',
  'saved_again',
  'pages_cut',
  'text_cut',
  'page_unreadable',
  'scan_unreadable',
  'not_read',
  'name_changed',
  'duplicate_header',
  'alternatives_differ',
  'hidden_text',
  'struck_text',
  'link_text_differs',
  'macros',
  'external_links',
  'charset_unknown',
  'sender_name_holds_address',
  'reply_to_differs',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** Why a child could not read: its own word, mapped to a refusal by the parent. */
export const failureReasons = ['unreadable', 'too_large', 'encrypted', 'hostile'] as const
export type FailureReason = (typeof failureReasons)[number]

/** Thrown inside a reader child only: the document cannot be read, and why. */
export class ReadFailure extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason, detail: string) {
    super(detail)
    this.name = 'ReadFailure'
    this.reason = reason
  }
}
