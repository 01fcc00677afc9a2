// One check for each kind of file. Each gives what was checked and what could not be, or throws VerificationError.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseNotice, sayNoticeKey, verifyNotice } from '../../ledger/notice.ts'
import { parseReceipt, type Receipt } from '../../ledger/receipt.ts'
import { type Trust, verifyCheckpoint, verifySignedBy, witnessedBy } from '../../ledger/trust.ts'
import { check, VerificationError } from '../../ledger/verification-error.ts'
import { verifyLog } from '../../ledger/verify-log.ts'
import {
  checked,
  type Given,
  type Statement,
  sayWitnesses,
  unchecked,
  verifyReceipt,
} from '../../ledger/verify-receipt.ts'
import { viewFiles } from '../../log/files.ts'
import { sha256Node } from '../../log/sha256.ts'
import { verifyPackage } from '../../seal/package/package.node.ts'
import { looksLikeMail, readNotice } from './notice-mail.ts'

/** What else is at hand to compare with: given in the same call, or a receipt beside the file. */
export type AtHand = {
  receipts: readonly { name: string; bytes: Uint8Array; receipt: Receipt }[]
  documents: readonly Document[]
  identities: readonly string[]
}

/** A file, or the attachment of a mail: perhaps the copy, perhaps the paper as served. */
export type Document = { sha256: string; name: string; path: string }

export async function checkReceipt(path: string, trust: Trust, atHand: AtHand): Promise<Statement[]> {
  const bytes = await readFile(path)
  const { copy, leaves } = parseReceipt(bytes)
  const paper = leaves.map(({ record }) => ('paper' in record ? record.paper : '')).find(Boolean)
  const [theCopy, thePaper] = [documentWith(copy, atHand), documentWith(paper, atHand)]
  const given: Given = {
    ...(theCopy && { copySha256: theCopy.sha256 }),
    ...(thePaper && { paperSha256: thePaper.sha256 }),
  }
  const { statements } = verifyReceipt(bytes, trust, given)
  if (theCopy) statements.push(checked(`the copy at hand is ${theCopy.name}`))
  if (thePaper) statements.push(checked(`the paper at hand is ${thePaper.name}`))
  return statements
}

function documentWith(sha256: string | null | undefined, { documents }: AtHand): Document | undefined {
  return documents.find(document => document.sha256 === sha256)
}

export async function checkNotice(path: string, trust: Trust, atHand: AtHand): Promise<Statement[]> {
  const bytes = await readFile(path)
  const { note, copies, isMail } = await readNotice(bytes, looksLikeMail(bytes))
  const { fields } = parseNotice(note)
  const own = copies === null ? null : (copies.find(sha256 => sha256 === fields.copy) ?? copies[0]!)
  const document = documentWith(fields.copy, atHand)
  const statements =
    own === null && document === undefined
      ? checkNoteAlone(note, trust)
      : verifyNotice(note, own ?? fields.copy, trust).statements
  if (own === null && document !== undefined) statements.push(checked(`the copy is ${document.name}`))
  if (isMail)
    statements.push(unchecked("the mail's head: sender, subject and date are not part of what is signed"))
  return [...statements, ...compareNotice(fields, atHand.receipts)]
}

/** The signature alone: the copy that the text names is not at hand. */
function checkNoteAlone(bytes: Uint8Array, trust: Trust): Statement[] {
  const { note, fields } = parseNotice(bytes)
  return [
    ...sayNoticeKey(verifySignedBy(note, trust, 'notice')),
    unchecked(`the copy was not given; the text names SHA-256 ${fields.copy}`),
  ]
}

function compareNotice(fields: { matter: string; copy: string }, receipts: AtHand['receipts']): Statement[] {
  return receipts.flatMap(({ name, receipt }) => {
    const records = receipt.leaves.map(leaf => leaf.record)
    // The receipt of a release names no tenant's matter.
    if (!records.some(record => 'matter' in record && record.matter !== null)) return []
    const own = records.some(record => 'matter' in record && record.matter === fields.matter)
    if (!own) return unchecked(`${name} is the receipt of another matter`)
    const logged = records.filter(record => record.kind === 'notified').map(record => record.copy)
    if (logged.length === 0) return unchecked(`${name} holds no leaf of a notice yet`)
    check(logged.includes(fields.copy), 'copy', `the copy is not the one that ${name} says was given`, {
      notice: fields.copy,
      logged: logged.join(', '),
    })
    return checked(`the copy is the one that ${name} says was given with the notice`)
  })
}

export async function checkPackage(path: string, trust: Trust, atHand: AtHand): Promise<Statement[]> {
  const receipt = await releaseOf(path, atHand.receipts)
  const given = receipt === undefined ? {} : { receipt: receipt.bytes }
  if (atHand.identities.length === 0) {
    const { statements } = await verifyPackage(path, null, trust, given)
    return statements
  }
  return (await withFirstKey(atHand.identities, key => verifyPackage(path, key, trust, given))).statements
}

/** The receipt that names this very file; else one that names some package, whose check will then fail; else none. */
async function releaseOf(path: string, receipts: AtHand['receipts']) {
  const releases = receipts.filter(({ receipt }) => released(receipt).length > 0)
  if (releases.length === 0) return undefined
  const sha256 = await fileHash(path)
  return releases.find(({ receipt }) => released(receipt).includes(sha256)) ?? releases[0]
}

function released(receipt: Receipt): string[] {
  return receipt.leaves.flatMap(({ record }) => (record.kind === 'released' ? [record.package] : []))
}

/** Tries the keys of a key file in turn, as age does. */
export async function withFirstKey<T>(keys: readonly string[], use: (key: string) => Promise<T>): Promise<T> {
  const [key, ...more] = keys
  if (key === undefined) throw new Error('a key file holds at least one key')
  try {
    return await use(key)
  } catch (error) {
    const other =
      error instanceof VerificationError && error.code === 'age' && error.evidence.reason === 'no_match'
    if (!other || more.length === 0) throw error
    return withFirstKey(more, use)
  }
}

export async function checkCheckpoint(path: string, trust: Trust): Promise<Statement[]> {
  const checkpoint = verifyCheckpoint(await readFile(path), trust)
  const { origin, size, witnessed, quorum, root } = checkpoint
  const seen = new Date(witnessedBy(checkpoint) * 1000).toISOString()
  return [
    checked(`${origin} signed a tree of ${size} leaves with the root ${root.toHex()}`),
    checked(`${witnessed.length} of at least ${quorum} witnesses cosigned it, a quorum by ${seen}`),
    ...sayWitnesses([checkpoint]),
    unchecked('the tree itself: only the folder of the log can show that it exists'),
    unchecked('whether a later checkpoint exists'),
  ]
}

export async function checkLog(path: string, trust: Trust): Promise<Statement[]> {
  const { read, list } = viewFiles(path)
  return verifyLog({ files: list(), read }, trust, { hash: sha256Node }).statements
}

export async function checkEdition(path: string, trust: Trust): Promise<Statement[]> {
  // Loaded only here: a tenant who checks a receipt needs nothing of the report.
  const { verifyEdition } = await import('../../report/verify-edition.ts')
  const { read, list } = viewFiles(path)
  return verifyEdition(read, list(), trust, sha256Node).statements
}

/** A document that somebody holds beside a receipt or notice: the copy, or the paper as served. */
export async function checkDocument(path: string, atHand: AtHand): Promise<Statement[]> {
  const hashes = atHand.documents.filter(one => one.path === path).map(one => one.sha256)
  for (const { name, receipt } of atHand.receipts) {
    const papers = receipt.leaves.flatMap(({ record }) => ('paper' in record ? [record.paper] : []))
    if (hashes.some(sha256 => papers.includes(sha256)))
      return [checked(`it is the paper as served that ${name} names`)]
    if (hashes.some(sha256 => sha256 === receipt.copy)) return [checked(`it is the copy that ${name} names`)]
  }
  throw new VerificationError('copy', 'it is neither the copy nor the paper of a receipt at hand', {
    sha256: hashes[0] ?? '',
  })
}

export async function fileHash(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) digest.update(chunk as Buffer)
  return digest.digest('hex')
}
