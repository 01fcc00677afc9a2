// The one way in which a check of signed or logged material fails: a literal code and the evidence, never a bare "invalid".
// Anything else that is thrown from a verifier is a bug.

/** What a check of leaves, logs, receipts and trust files can find wrong. */
export type LedgerCode =
  | 'not_canonical' // bytes that encoding again does not give back
  | 'record' // a record whose fields are not exactly those of its kind
  | 'leaf' // not 72 bytes of version 1
  | 'leaf_class'
  | 'leaf_hash'
  | 'leaf_commitment'
  | 'leaf_value'
  | 'code_book'
  | 'vkey'
  | 'note'
  | 'signature'
  | 'signature_lines'
  | 'cosignature'
  | 'quorum'
  | 'origin'
  | 'checkpoint'
  | 'proof'
  | 'inclusion'
  | 'consistency'
  | 'tile'
  | 'entry_bundle'
  | 'file_missing'
  | 'file_extra'
  | 'layout'
  | 'trust'
  | 'receipt'
  | 'matter'
  | 'copy'
  | 'paper'

/** What a check of a sealed package can find wrong. */
export type SealCode =
  | 'package_hash'
  | 'manifest_signature'
  | 'manifest_item'
  | 'scope'
  | 'authorisation'
  | 'bag'
  | 'age'

/** What a check of a published edition can find wrong, beside what its log and its signature can. */
export type EditionCode =
  | 'edition' // figures that do not add up, or a form that is not an edition's
  | 'file_hash' // a file that is not the one that the signed list names

export type VerificationCode = LedgerCode | SealCode | EditionCode

export type Evidence = Record<string, string | number>

export class VerificationError extends Error {
  readonly code: VerificationCode
  readonly evidence: Evidence

  constructor(
    code: VerificationCode,
    message: string,
    evidence: Evidence = {},
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'VerificationError'
    this.code = code
    this.evidence = evidence
  }
}

/** Throws a VerificationError unless the condition holds. */
export function check(
  condition: boolean,
  code: VerificationCode,
  message: string,
  evidence: Evidence = {},
): asserts condition {
  if (!condition) throw new VerificationError(code, message, evidence)
}
