// How much of a stranger's document is read, and the closed words a reader child may answer with.

export const limits = {
  /** Bytes of one document or mail. */
  inputBytes: 40 * 1024 * 1024,
  /** Bytes of a child's answer. */
  outputBytes: 64 * 1024 * 1024,
  /** Bytes of JSON in it: what the server's loop parses. */
  jsonBytes: 8 * 1024 * 1024,
  /** Attachments of one mail that are read; a mail with more parts than `mailParts` is not read at all. */
  attachments: 30,
  mailParts: 100,
  mailDepth: 10,
  nestedMails: 3,
  headerBytes: 256 * 1024,
  pages: 300,
  /** Identifiers of one ask, and asks of one paper. */
  identifiers: 4000,
  /** Different words of one message by which it is found. */
  searchWords: 20_000,
  scannedPages: 40,
  textChars: 4 * 1024 * 1024,
  /** Signatures of one PDF that are looked at, and bytes of one: with the lists of revoked certificates that some carry. */
  signatures: 16,
  signatureBytes: 4 * 1024 * 1024,
  docxEntries: 2000,
  docxBytes: 64 * 1024 * 1024,
  docxRatio: 200,
  /** Milliseconds for a whole message with everything in it, from its bytes to what is proposed of it. */
  messageMs: 20_000,
  /** Of these, kept for what is proposed: text that nobody was shown a field of is found less easily. */
  proposeMs: 6_000,
  /** Milliseconds in which a mail's sender is checked, with all questions to DNS, while its sender waits. */
  checkMs: 10_000,
  /** Signatures of one mail that are looked at; with more none is: each costs questions and arithmetic. */
  mailSignatures: 20,
  /** Questions to DNS for one mail, and bytes of one answer: an honest mail needs about 20 and a few hundred. */
  dnsQuestions: 100,
  dnsAnswerBytes: 32 * 1024,
  /** Milliseconds in which a mail is taken apart while its sender waits; after that it is kept whole. */
  splitMs: 10_000,
} as const

export const warningCodes = [
  'javascript',
  'embedded_files',
  'saved_again',
  'signature_broken',
  'changed_after_signing',
  'signatures_cut',
  'pages_cut',
  'text_cut',
  'page_unreadable',
  'scan_unreadable',
  'not_read',
  'name_changed',
  'duplicate_header',
  'alternatives_differ',
  'hidden_text',
  'recognised_text',
  'struck_text',
  'link_text_differs',
  'macros',
  'external_links',
  'charset_unknown',
  'out_of_time',
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
