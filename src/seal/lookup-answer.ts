// What the gate answers to a look-up, signed by the gate: which identifier names which account. The signed head holds one salted hash to
// an entry, so that a package can carry the entries it uses and say nothing of the others. Spec: docs/spec/authorisation.md.

import { base64, concat, fromBase64, hex, utf8 } from '../ledger/bytes.ts'
import { verifyEd25519 } from '../ledger/ed25519.ts'
import { encodeJcs } from '../ledger/jcs.ts'
import { ED25519, encodeVkey, parseVkey, type Signer } from '../ledger/note.ts'
import { check } from '../ledger/verification-error.ts'
import { formatDigest, readDigest, readSigned, readVkey } from './authorisation/authorisation-fields.ts'
import {
  type DataCategory,
  dataCategories,
  type Identifier,
  isSameIdentifier,
  readIdentifier,
} from './scope.ts'
import {
  readHex,
  readList,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
  ShapeError,
} from './shape.ts'

export const lookupAnswerFormat = 'duly/lookup-answer/v1'
const entryFormat = 'duly/lookup-entry/v1'
/** Identifiers of one look-up, and what a few sources may find for them. */
const MAX_ENTRIES = 20_000

/** Where the data of an identifier lie. */
export type FoundAccount = {
  source: string
  /** The source's own id of the account. */
  account: string
  /** Stands for the tenant: the same within a demand for one tenant, and telling nobody which (hex, 32 bytes). */
  tenant: string
  /** What the source holds of the account. */
  categories: DataCategory[]
}

/** One identifier in one place; `found` null: no source knows it. */
export type LookupEntry = { salt: string; identifier: Identifier; found: FoundAccount | null }

/** What is signed. */
export type LookupAnswerHead = {
  v: typeof lookupAnswerFormat
  /** Digest (hex) of the look-up that is answered: `lookupDigest`. */
  lookup: string
  /** The demand's public reference, as the look-up has it. */
  demand: string
  gate: string
  at: string
  /** Hash (hex) of each entry, in their order. */
  entries: string[]
}

/** The head as it was signed, and as many of its entries as are shown. */
export type LookupAnswer = {
  head: LookupAnswerHead
  /** Ed25519 by the gate's key over "duly/lookup-answer/v1" ‖ 0x00 ‖ JCS of the head; base64. */
  signature: string
  shown: LookupEntry[]
}

/** SHA-256("duly/lookup-entry/v1" ‖ 0x00 ‖ JCS), hex. */
export function lookupEntryHash(entry: LookupEntry): string {
  return hex(formatDigest(entryFormat, encodeJcs(readEntry(entry, 'entry'))))
}

/** SHA-256("duly/lookup-answer/v1" ‖ 0x00 ‖ JCS of the head), hex: by this an authorisation names the answer. */
export function lookupAnswerHash(head: LookupAnswerHead): string {
  return hex(formatDigest(lookupAnswerFormat, encodeJcs(readHead(head, 'head'))))
}

/** Signs what was found; all of it is shown. */
export function signLookupAnswer(
  found: Pick<LookupAnswerHead, 'lookup' | 'demand' | 'at'>,
  entries: readonly LookupEntry[],
  gate: Signer,
): LookupAnswer {
  const head: LookupAnswerHead = {
    v: lookupAnswerFormat,
    ...found,
    gate: encodeVkey(gate),
    entries: entries.map(lookupEntryHash),
  }
  return { head, signature: base64(gate.sign(signedBytes(head))), shown: [...entries] }
}

/** Throws VerificationError `signature` unless this gate signed the head, and `authorisation` for an entry that is not in it. */
export function verifyLookupAnswer(answer: LookupAnswer, gateKey: string): void {
  const gate = parseVkey(gateKey)
  const own = answer.head.gate === gateKey && gate.type === ED25519
  check(own, 'signature', 'the look-up was answered by another gate')
  const signed = verifyEd25519(gate.key, signedBytes(answer.head), fromBase64(answer.signature))
  check(signed, 'signature', 'the gate did not sign the look-up’s answer')
  const listed = new Set(answer.head.entries)
  const stray = answer.shown.some(entry => !listed.has(lookupEntryHash(entry)))
  check(!stray, 'authorisation', 'an entry is not in the answer that was signed')
}

/** The entry that says so of this identifier and account; undefined where the answer shows none. */
export function entryFor(
  answer: LookupAnswer,
  line: { identifier: Identifier; source: string; account: string },
): (LookupEntry & { found: FoundAccount }) | undefined {
  return answer.shown.find(
    (entry): entry is LookupEntry & { found: FoundAccount } =>
      entry.found !== null &&
      isSameIdentifier(entry.identifier, line.identifier) &&
      entry.found.source === line.source &&
      entry.found.account === line.account,
  )
}

/** The answers with the entries that these lines use and no other; one that no line names is left out. */
export function answersForLines(
  answers: readonly LookupAnswer[],
  lines: readonly { lookup: string; identifier: Identifier; source: string; account: string }[],
): LookupAnswer[] {
  return answers.flatMap(answer => {
    const hash = lookupAnswerHash(answer.head)
    const used = lines.filter(line => line.lookup === hash).flatMap(line => entryFor(answer, line) ?? [])
    return used.length === 0 ? [] : [{ ...answer, shown: [...new Set(used)] }]
  })
}

/** A list of answers as a file of a package: JCS in UTF-8. */
export function encodeLookupAnswers(answers: readonly LookupAnswer[]): Uint8Array {
  return encodeJcs(answers.map((answer, index) => readLookupAnswer(answer, `answers[${index}]`)))
}

/** Throws VerificationError `authorisation` for what `encodeLookupAnswers` would not write. */
export function parseLookupAnswers(bytes: Uint8Array): LookupAnswer[] {
  return readSigned(bytes, value => readList(value, 'answers', readLookupAnswer, { min: 1, max: 1_000 }))
}

/** Throws ShapeError. */
export function readLookupAnswer(value: unknown, path: string): LookupAnswer {
  const raw = readObject(value, path, ['head', 'signature', 'shown'] as const)
  return {
    head: readHead(raw.head, `${path}.head`),
    signature: readSignature(raw.signature, `${path}.signature`),
    shown: readList(raw.shown, `${path}.shown`, readEntry, { min: 0, max: MAX_ENTRIES }),
  }
}

function signedBytes(head: LookupAnswerHead): Uint8Array {
  // A note cannot hold a zero byte, so no note that this key signs is ever these bytes.
  return concat(utf8(lookupAnswerFormat), Uint8Array.of(0), encodeJcs(readHead(head, 'head')))
}

function readHead(value: unknown, path: string): LookupAnswerHead {
  const raw = readObject(value, path, ['v', 'lookup', 'demand', 'gate', 'at', 'entries'] as const)
  const head: LookupAnswerHead = {
    v: readOneOf(raw.v, `${path}.v`, [lookupAnswerFormat] as const),
    lookup: readDigest(raw.lookup, `${path}.lookup`),
    demand: readToken(raw.demand, `${path}.demand`),
    gate: readVkey(raw.gate, `${path}.gate`),
    at: readTime(raw.at, `${path}.at`),
    entries: readList(raw.entries, `${path}.entries`, readDigest, { min: 1, max: MAX_ENTRIES }),
  }
  return head
}

function readEntry(value: unknown, path: string): LookupEntry {
  const raw = readObject(value, path, ['salt', 'identifier', 'found'] as const)
  return {
    salt: readHex(raw.salt, `${path}.salt`, 32),
    identifier: readIdentifier(raw.identifier, `${path}.identifier`),
    found: raw.found === null ? null : readFound(raw.found, `${path}.found`),
  }
}

function readFound(value: unknown, path: string): FoundAccount {
  const raw = readObject(value, path, ['source', 'account', 'tenant', 'categories'] as const)
  return {
    source: readToken(raw.source, `${path}.source`),
    account: readText(raw.account, `${path}.account`),
    tenant: readDigest(raw.tenant, `${path}.tenant`),
    categories: readList(
      raw.categories,
      `${path}.categories`,
      (each, at) => readOneOf(each, at, dataCategories),
      {
        min: 0,
        max: dataCategories.length,
      },
    ),
  }
}

function readSignature(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length !== 88 || fromBase64(value).length !== 64)
    throw new ShapeError(path, 'must be 64 bytes in base64')
  return value
}
