// Where everything stands in a package: a BagIt bag (RFC 8493) with one base directory, in one order, with names that Duly
// makes. Spec: docs/spec/package.md. Version 1, which is still verified, had one numbered file to an item.

import { type Authorisation, scopeOf } from '../authorisation/authorisation.ts'
import type { ScopePart } from '../scope.ts'
import { fileName, isFileName } from './readable/safe-name.ts'

/** The base directory, so that opening by hand in a full directory mixes nothing. */
export function baseDirectory(authorisation: Authorisation): string {
  return `duly-${authorisation.id}`
}

export const basePattern = /^duly-[0-9a-f]{32}\//

/** Of version 1: files after the items, in their order. The certificate is left out where there is none, the look-ups under an authorisation v1. */
export const filesAfterItems = [
  'data/README.txt',
  'data/authorisation-receipt.json',
  'data/authorisation.json',
  'data/certificate.pdf',
  'data/look-ups.json',
  'data/manifest.note',
  'data/openings.json',
  'manifest-sha256.txt',
  'bag-info.txt',
  'tagmanifest-sha256.txt',
] as const

/** From version 2 on: the second file, by which a reader that goes front to back knows the version. The manifest's own is signed. */
export const versionPath = 'data/package.txt'
/** What is sealed now; and what was sealed before, without a PDF of the index. */
export const versionText = 'duly/package/v3\n'
export const secondVersionText = 'duly/package/v2\n'

export const dictionaryPath = 'data/tables/columns.csv'
export const listingPath = 'data/listing.txt'
/** For review software, where the custodian asked for it. */
export const loadFilePath = 'data/load-file.dat'

/** From version 2 on: files after items, tables and mailboxes, in their order. The pages of the index stand before the listing. */
export const laterFilesAfterItems = [
  loadFilePath,
  'data/README.txt',
  'data/authorisation-receipt.json',
  'data/authorisation.json',
  'data/certificate.pdf',
  'data/look-ups.json',
  'data/hand-ins.json',
  'index.pdf',
  'index.html',
  listingPath,
  'data/manifest.note',
  'data/openings.json',
  'manifest-sha256.txt',
  'bag-info.txt',
  'tagmanifest-sha256.txt',
] as const

export type FileAfterItems = (typeof filesAfterItems)[number] | (typeof laterFilesAfterItems)[number]

/** A line of the listing: what the manifest's `listing` is the hash of. */
export function listingLine(of: { sha256: string; size: number; path: string }): string {
  return `${of.sha256}  ${of.size}  ${of.path}\n`
}

/** What a kind of records may be called: it is a part of file names. */
export const kindPattern = '[a-z][a-z0-9_-]{0,69}'

/** An item that is a file of its own, from version 2 on. */
export function secondItemPath(
  n: number,
  of: { mediaType: string; at: string | null; subject: string | null },
): string {
  const { mediaType, at, subject } = of
  const folder = mediaType === 'message/rfc822' ? 'messages' : 'files'
  return `data/${folder}/${fileName({ at, subject, n, extension: extensionOf(mediaType) })}`
}

/** Whether `path` is one that `secondItemPath` makes for item `n`. */
export function isSecondItemPath(path: string, n: number): boolean {
  const name = /^data\/(?:messages|files)\/([^/]+)$/.exec(path)?.[1]
  return name !== undefined && isFileName(name, n)
}

/** Items keep nothing of a source's name but, from a closed list, what kind of file they are. */
const extensions: Record<string, string> = {
  'message/rfc822': 'eml',
  'application/json': 'json',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/mpeg': 'mp3',
  'video/mp4': 'mp4',
}

export function itemPath(n: number, mediaType: string): string {
  return `data/items/${String(n).padStart(8, '0')}.${extensionOf(mediaType)}`
}

function extensionOf(mediaType: string): string {
  return (Object.hasOwn(extensions, mediaType) ? extensions[mediaType] : undefined) ?? 'bin'
}

/** Whether `path` is one that `itemPath` makes for item `n`. */
export function isItemPath(path: string, n: number): boolean {
  return ['', ...Object.keys(extensions)].some(mediaType => itemPath(n, mediaType) === path)
}

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** `octets` and `files` count everything below data/. */
export function bagInfo(authorisation: Authorisation, payload: { octets: number; files: number }): string {
  return [
    'Bag-Software-Agent: Duly',
    `External-Identifier: ${authorisation.demand}`,
    `Payload-Oxum: ${payload.octets}.${payload.files}`,
    '',
  ].join('\n')
}

/** One line of a BagIt manifest. */
export function manifestLine(sha256: string, path: string): string {
  return `${sha256}  ${path}\n`
}

const lookupsLine =
  '  look-ups.json               signed by the gate: which account each identifier of the order names'

const loadFileLine =
  '  load-file.dat               the same files and tables as a Concordance load file, for review software'

const handInsLine =
  '  hand-ins.json               exports that custodians handed in by hand: who, when, SHA-256; openings.json names the items'

/** Under the first format of an authorisation. */
export function isFirst({ v }: Authorisation): boolean {
  return v === 'duly/authorisation/v1'
}

/** What the officer reads first. */
export function readme(
  authorisation: Authorisation,
  count: number,
  has: { handIns?: boolean; loadFile?: boolean } = {},
): string {
  const scope = scopeOf(authorisation)
  const lines = scope.slice(0, 200).map(describePart)
  const more = scope.length - lines.length
  return `${[
    `Answer to your demand ${authorisation.demand}`,
    '',
    `This package holds ${count} ${count === 1 ? 'item' : 'items'} and nothing outside these lines of the order:`,
    '',
    ...lines,
    ...(more > 0 ? [`  and ${more} further lines: see authorisation.json`] : []),
    '',
    'What is where (a folder that would be empty is not here)',
    '',
    '  ../index.html               open this first: what was ordered, what answers it, every file with its SHA-256',
    '  ../index.pdf                the same to print and to keep',
    '  messages/                   messages, one file (.eml) to each, named by time and subject',
    '  mail/                       the same messages as mailboxes (mbox), one to an account',
    '  tables/                     records as tables (CSV, XLSX), one to a kind; columns.csv says what each column holds',
    '  records/                    the same records as the source gave them, one to a line (JSON Lines)',
    '  files/                      what is neither message nor record',
    '  openings.json               for each item: account, category, time as the source states it, line of the order, SHA-256',
    '  listing.txt                 every file that was written before it: SHA-256, bytes, path',
    '  manifest.note               the list of items and the hash of listing.txt, signed by the gate that sealed them',
    '  authorisation.json          what two people approved: scope, recipients, expiry',
    '  authorisation-receipt.json  proof that the approval was in the public log before anything left',
    '  certificate.pdf             certificate of authenticity, where one was drawn up',
    ...(isFirst(authorisation) ? [] : [lookupsLine]),
    ...(has.handIns ? [handInsLine] : []),
    ...(has.loadFile ? [loadFileLine] : []),
    '',
    'How to check',
    '',
    '  Any BagIt tool checks that every file is complete and unchanged (RFC 8493).',
    '  "duly verify PACKAGE -i KEY --trust trust.json" also checks signatures, scope and log.',
    '  The release receipt handed over beside the package names the hash of the package itself.',
    '',
    'Times are in UTC. No check can show that an item belongs to the account or was made at the time stated:',
    'that is as the source recorded it.',
  ].join('\n')}\n`
}

function describePart(part: ScopePart): string {
  const period =
    part.from === null && part.to === null
      ? 'without a period'
      : `from ${part.from ?? 'the beginning'} until before ${part.to ?? 'now'}`
  return `  ${part.part}: ${part.category} of ${part.identifier.value}, ${period}`
}
