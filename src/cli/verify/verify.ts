// `duly verify`: finds out what each path is, checks it offline against the keys of a trust file, and says what it checked and
// what it could not. Files of one call are also compared with each other.

import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseReceipt } from '../../ledger/receipt.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import type { Statement } from '../../ledger/verify-receipt.ts'
import { readIdentityFile } from '../../seal/age/age-keys.node.ts'
import { type Io, WrongUse } from '../io.ts'
import {
  type AtHand,
  checkCheckpoint,
  checkDocument,
  checkEdition,
  checkLog,
  checkNotice,
  checkPackage,
  checkReceipt,
  type Document,
  fileHash,
} from './check.ts'
import { identify, type Kind, type Subject } from './identify.ts'
import { attachmentsOf, hashesOf } from './notice-mail.ts'
import { readTrust, sayTrust, type TrustSource, trustBeside } from './trust-file.ts'

const HOLDS = 0
const DOES_NOT_HOLD = 1

type Failure = { code: string; message: string; evidence: Record<string, string | number> }
type Verdict = { path: string; kind: Kind; holds: boolean; statements: Statement[]; failure: Failure | null }

/** Exit status 0: everything named holds; 1: something does not, or nothing could be checked; 2: wrong use. */
export async function verify(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { identity: { type: 'string', short: 'i' }, trust: { type: 'string' } },
  })
  if (positionals.length === 0)
    throw new WrongUse('Name what to verify: duly verify PATH… [-i KEY] [--trust FILE]')
  const subjects = await Promise.all(positionals.map(identify))
  const atHand = await gather(subjects, values.identity)
  const verdicts: Verdict[] = []
  for (const [i, subject] of subjects.entries()) {
    const many = subjects.length > 1 ? ([i, subjects.length] as const) : []
    io.progress(`checking ${basename(subject.path)}`, ...many)
    verdicts.push(await judge(subject, values.trust, atHand))
    if (!io.json) io.out(describe(verdicts.at(-1) as Verdict))
  }
  const holds = verdicts.every(verdict => verdict.holds)
  if (io.json) io.out(JSON.stringify({ holds, files: verdicts }, null, 1))
  return holds ? HOLDS : DOES_NOT_HOLD
}

async function gather(subjects: readonly Subject[], keyFile: string | undefined): Promise<AtHand> {
  const named = subjects.filter(({ kind }) => kind === 'receipt').map(({ path }) => resolve(path))
  const beside = await Promise.all(
    subjects.filter(({ kind }) => kind !== 'receipt').map(({ path }) => receiptsIn(dirname(resolve(path)))),
  )
  const receipts = await Promise.all([...new Set([...named, ...beside.flat()])].map(readReceipt))
  const documents = await Promise.all(subjects.map(documentsOf))
  return {
    receipts: receipts.flatMap(receipt => (receipt === null ? [] : [receipt])),
    documents: documents.flat(),
    identities: keyFile === undefined ? [] : readIdentityFile(await readKeyFile(keyFile)),
  }
}

/** A tenant's `receipt.json`, the `release-receipt.json` of a package. */
async function receiptsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter(name => /^([\w-]+-)?receipt[\w-]*\.json$/.test(name)).map(name => join(folder, name))
}

/** Null where there is none, or where it is none: its own check says so if it was named. */
async function readReceipt(path: string): Promise<AtHand['receipts'][number] | null> {
  try {
    const bytes = await readFile(path)
    return { name: basename(path), bytes, receipt: parseReceipt(bytes) }
  } catch (error) {
    if (error instanceof VerificationError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The file itself, and what a mail carries: a paper served by mail is one of its attachments. */
async function documentsOf({ path, kind }: Subject): Promise<Document[]> {
  if (kind !== 'notice' && kind !== 'other') return []
  const whole = { sha256: await fileHash(path), name: basename(path), path }
  const attached = kind === 'notice' ? await attachmentsOf(await readFile(path)) : []
  return [
    whole,
    ...attached.flatMap(({ name, bytes }) =>
      hashesOf(bytes).map(sha256 => ({ sha256, name: `${name} in ${basename(path)}`, path })),
    ),
  ]
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new WrongUse(`The key file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function judge(subject: Subject, trustFile: string | undefined, atHand: AtHand): Promise<Verdict> {
  const { path, kind } = subject
  try {
    const source = trustFile === undefined ? await trustBeside(path, kind) : await readTrust(trustFile)
    const statements = [...(await checkOf(subject, source, atHand)), sayTrust(source)]
    const holds = statements.some(({ is }) => is === 'checked')
    return { path, kind, holds, statements, failure: holds ? null : NOTHING_CHECKED }
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    const { code, message, evidence } = error
    return { path, kind, holds: false, statements: [], failure: { code, message, evidence } }
  }
}

const NOTHING_CHECKED: Failure = {
  code: 'nothing_checked',
  message: 'nothing here could be checked: add the reader’s key (-i KEY) or the receipt of the release',
  evidence: {},
}

function checkOf(subject: Subject, { trust }: TrustSource, atHand: AtHand): Promise<Statement[]> {
  const { path } = subject
  switch (subject.kind) {
    case 'receipt':
      return checkReceipt(path, trust, atHand)
    case 'notice':
      return checkNotice(path, trust, atHand)
    case 'package':
      return checkPackage(path, trust, atHand)
    case 'checkpoint':
      return checkCheckpoint(path, trust)
    case 'log':
      return checkLog(path, trust)
    case 'edition':
      return checkEdition(path, trust)
    case 'other':
      return checkDocument(path, atHand)
  }
}

const SIGNS = { checked: '✓', unchecked: '?', attention: '!' } as const
const KINDS: Record<Kind, string> = {
  receipt: 'a receipt',
  notice: 'a notice',
  package: 'a package',
  log: 'the folder of a log',
  checkpoint: 'a checkpoint',
  edition: 'an edition of the report',
  other: 'a document',
}

function describe({ path, kind, holds, statements, failure }: Verdict): string {
  const lines = statements.map(({ is, text }) => `  ${SIGNS[is]} ${text}`)
  const count = (is: Statement['is']) => statements.filter(statement => statement.is === is).length
  if (!holds && failure) {
    const evidence = Object.entries(failure.evidence).map(([name, value]) => `${name} ${value}`)
    const why = `  ✗ ${failure.message} (${[failure.code, ...evidence].join(', ')})`
    const verdict = failure === NOTHING_CHECKED ? [] : ['  It does not hold.']
    return [`${path}: ${KINDS[kind]}`, ...lines, why, ...verdict, ''].join('\n')
  }
  const sum = `${count('checked')} checked, ${count('unchecked')} not checkable here, ${count('attention')} to look at`
  return [`${path}: ${KINDS[kind]}`, ...lines, `  What was checked holds: ${sum}.`, ''].join('\n')
}
