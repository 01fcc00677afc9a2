// Checks a published edition offline: the signed list and every file in it, the sums, the CSV, the whole log beside it. Says what
// holds and what nothing here can show.
import { equalBytes, utf8 } from '../ledger/bytes.ts'
import { type Sha256, sha256 } from '../ledger/hash.ts'
import { parseVkey } from '../ledger/note.ts'
import { type Trust, verifySignedBy } from '../ledger/trust.ts'
import { check } from '../ledger/verification-error.ts'
import { isOriginOfHalf, verifyLog } from '../ledger/verify-log.ts'
import { checked, type Statement, unchecked } from '../ledger/verify-receipt.ts'
import { encodeCsv } from './csv.ts'
import { type Edition, parseEdition } from './edition.ts'
import {
  encodeNoticeTimesCsv,
  NOTICE_TIMES_CSV,
  NOTICE_TIMES_FILE,
  type NoticeTimes,
  parseNoticeTimes,
} from './notice-times.ts'
import { LIST_FILE, type Listed, LOG_CHECKPOINT, LOG_FOLDER, parseList } from './signed-list.ts'
import { counted, halfWords } from './verifier-words.ts'

/** What an edition cannot do without. */
export const EDITION_FILES = ['cells.csv', 'edition.json', 'index.html', LOG_CHECKPOINT] as const

export type VerifiedEdition = { readonly edition: Edition; readonly statements: Statement[] }

/**
 * `files`: all paths of the folder, relative, with `/`. Throws VerificationError at the first thing that does not hold. Every byte
 * of every file is bound: by the list's signature, or through the log's checkpoint.
 */
export function verifyEdition(
  read: (path: string) => Uint8Array | undefined,
  files: readonly string[],
  trust: Trust,
  hash: Sha256 = sha256,
): VerifiedEdition {
  const must = (path: string): Uint8Array => {
    const bytes = read(path)
    check(bytes !== undefined, 'file_missing', 'the edition lacks a file', { path })
    return bytes
  }
  const { note, half, files: listed } = parseList(must(LIST_FILE))
  const key = parseVkey(verifySignedBy(note, trust, 'notice').key)
  checkFiles(files, listed, must, hash)
  const edition = parseEdition(must('edition.json'))
  check(edition.half === half, 'edition', 'the list and the edition name different half-years')
  const sameCsv = equalBytes(encodeCsv(edition.cells), must('cells.csv'))
  check(sameCsv, 'edition', 'the CSV is not what the cells give', { path: 'cells.csv' })
  return {
    edition,
    statements: [
      checked(`${key.name} signed the list of ${listed.length} files, and each is the one that it names`),
      checked(
        `the totals for ${halfWords(half)} are the sums of ${counted(edition.cells.length, 'cell', 'cells')}, and the CSV holds the same cells`,
      ),
      ...checkNoticeTimes(edition, listed, must),
      ...checkLog(edition, files, must, trust, hash),
      ...sayEdition(edition),
    ],
  }
}

function checkFiles(
  files: readonly string[],
  listed: readonly Listed[],
  must: (path: string) => Uint8Array,
  hash: Sha256,
): void {
  const known = new Set([LIST_FILE, ...listed.map(file => file.path)])
  const extra = files.find(path => !known.has(path) && !path.startsWith(LOG_FOLDER))
  check(extra === undefined, 'file_extra', 'a file that the list does not name', { path: extra ?? '' })
  const lacking = EDITION_FILES.find(path => !known.has(path))
  check(lacking === undefined, 'file_missing', 'the list lacks a file of an edition', { path: lacking ?? '' })
  for (const { path, sha256: said } of listed) {
    check(files.includes(path), 'file_missing', 'the edition lacks a file', { path })
    check(hash(must(path)).toHex() === said, 'file_hash', 'a file is not the one that was signed', { path })
  }
}

/** Editions before November 2026 have no times of notices. Where one of their two files is, both are, and say the same. */
function checkNoticeTimes(
  edition: Edition,
  listed: readonly Listed[],
  must: (path: string) => Uint8Array,
): Statement[] {
  const paths = [NOTICE_TIMES_FILE, NOTICE_TIMES_CSV]
  const there = paths.filter(path => listed.some(file => file.path === path))
  if (there.length === 0) return []
  const lacking = paths.find(path => !there.includes(path))
  check(lacking === undefined, 'file_missing', 'the list lacks a file of an edition', { path: lacking ?? '' })
  const own = parseNoticeTimes(must(NOTICE_TIMES_FILE))
  const same = (['half', 'provider', 'demo', 'publishedAt'] as const).every(key => own[key] === edition[key])
  check(same, 'edition', 'the times of notices are of another edition')
  const csv = equalBytes(encodeNoticeTimesCsv(own.times), must(NOTICE_TIMES_CSV))
  check(csv, 'edition', 'the CSV is not what the times of notices give', { path: NOTICE_TIMES_CSV })
  return [
    checked(
      `the times of ${counted(noticesIn(own), 'notice', 'notices')} stand alike in both of their files`,
    ),
    unchecked(
      'whether the times of notices are what they were, and of all notices: no proof ties them to the leaves of the log yet',
    ),
  ]
}

function noticesIn({ times }: NoticeTimes): number {
  return times.reduce((sum, time) => sum + time.notices, 0)
}

function checkLog(
  edition: Edition,
  files: readonly string[],
  must: (path: string) => Uint8Array,
  trust: Trust,
  hash: Sha256,
): Statement[] {
  const inLog = files.filter(path => path.startsWith(LOG_FOLDER)).map(path => path.slice(LOG_FOLDER.length))
  const log = verifyLog({ files: inLog, read: path => must(LOG_FOLDER + path) }, trust, { hash })
  const { origin, size } = log.checkpoint
  const named =
    edition.log.origin === origin &&
    edition.log.leaves === size &&
    equalBytes(utf8(edition.log.checkpoint), must(LOG_CHECKPOINT))
  check(named, 'edition', 'the edition names another log than the one beside it', { origin })
  check(isOriginOfHalf(origin, edition.half), 'origin', 'the log is of another half-year', { origin })
  return log.statements
}

function sayEdition(edition: Edition): Statement[] {
  const said = [
    unchecked('whether the figures count every demand: no proof ties them to the leaves of the log yet'),
    unchecked('the wording of the pages, in any language; they are those that were signed'),
  ]
  if (edition.log.earlier.length > 0)
    said.push(unchecked(`the earlier logs of this half-year: ${edition.log.earlier.join(', ')}`))
  if (!edition.complete)
    said.push({ is: 'attention', text: `the half-year was not over on ${edition.publishedAt.slice(0, 10)}` })
  if (edition.demo) said.push({ is: 'attention', text: 'a demonstration: invented demands' })
  return said
}
