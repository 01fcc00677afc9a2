// What both formats of an authorisation are made of, and how the bytes of any signed format are read and digested.

import { sha256 } from '@noble/hashes/sha2.js'
import { concat, utf8 } from '../../ledger/bytes.ts'
import { digestWords } from '../../ledger/digest-words.ts'
import { parseJcs } from '../../ledger/jcs.ts'
import { parseVkey } from '../../ledger/note.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { canShareFile } from '../recipient.ts'
import { readHex, readText, ShapeError } from '../shape.ts'

/** Notice given, secrecy that stands in for it, or a law under which nobody is to be told by us. */
export const noticeKinds = ['notified', 'secrecy_begun', 'no_notice_due'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const recipientRoles = ['officer', 'authority'] as const
export type RecipientRole = (typeof recipientRoles)[number]

/** Reads bytes of a signed format: in their one encoding and as `read` wants them, or VerificationError `authorisation`. */
export function readSigned<T>(bytes: Uint8Array, read: (value: unknown) => T): T {
  try {
    return read(parseJcs(bytes))
  } catch (cause) {
    if (cause instanceof ShapeError || cause instanceof VerificationError)
      throw new VerificationError('authorisation', cause.message, {}, { cause })
    throw cause
  }
}

/** Digest of any of the signed formats: the format's name separates them, so one can never be taken for another. */
export function formatDigest(format: string, bytes: Uint8Array): Uint8Array {
  return sha256(concat(utf8(format), Uint8Array.of(0), bytes))
}

/** The words by which two people compare a recipient aloud: of SHA-256 over the recipient's text. */
export function recipientFingerprint(key: string): string {
  return digestWords(sha256(utf8(key))).join(' ')
}

/** Approvers compare the words, the gate encrypts to the key: they must be the same thing before anyone signs. */
export function readFingerprint(value: unknown, path: string, key: string): string {
  const words = recipientFingerprint(key)
  if (value !== words) throw new ShapeError(path, 'must be the words of the key')
  return words
}

export function readVkey(value: unknown, path: string): string {
  const text = readText(value, path)
  parseVkey(text)
  return text
}

/** A SHA-256 digest or an RFC 6962 leaf hash, in hex. */
export function readDigest(value: unknown, path: string): string {
  return readHex(value, path, 32)
}

export function refuseRepeats(values: readonly string[], path: string): void {
  if (new Set(values).size !== values.length) throw new ShapeError(path, 'must not name the same thing twice')
}

type Timed = { notBefore: string; expiresAt: string }

/** `windowEnds`: of the windows to object; nothing is released before them, so none may end after the authorisation. */
export function refuseTimes(
  { notBefore, expiresAt }: Timed,
  windowEnds: readonly (string | null)[],
  path: string,
): void {
  if (notBefore >= expiresAt) throw new ShapeError(`${path}.expiresAt`, 'must be after notBefore')
  if (windowEnds.some(end => end !== null && end >= expiresAt))
    throw new ShapeError(`${path}.expiresAt`, 'must be after the end of the objection window')
}

/** Found now, and not when two people have signed and the gate cannot encrypt. */
export function refuseRecipients(recipients: readonly { key: string }[], path: string): void {
  const keys = recipients.map(recipient => recipient.key)
  if (!canShareFile(keys)) throw new ShapeError(path, 'must be all post-quantum or all classical')
  refuseRepeats(keys, path)
}
