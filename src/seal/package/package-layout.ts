// Where everything stands in a package: a BagIt bag (RFC 8493) with one base directory, in one order, with names that Duly
// makes. Spec: docs/spec/package.md.

import { type Authorisation, scopeOf } from '../authorisation/authorisation.ts'
import type { ScopePart } from '../scope.ts'

/** The base directory, so that opening by hand in a full directory mixes nothing. */
export function baseDirectory(authorisation: Authorisation): string {
  return `duly-${authorisation.id}`
}

export const basePattern = /^duly-[0-9a-f]{32}\//

/** Files after the items, in their order. The certificate is left out where there is none, the look-ups under an authorisation v1. */
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
export type FileAfterItems = (typeof filesAfterItems)[number]

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
  const extension = Object.hasOwn(extensions, mediaType) ? extensions[mediaType] : 'bin'
  return `data/items/${String(n).padStart(8, '0')}.${extension}`
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

/** Under the first format of an authorisation. */
export function isFirst({ v }: Authorisation): boolean {
  return v === 'duly/authorisation/v1'
}

/** What the officer reads first. */
export function readme(authorisation: Authorisation, count: number): string {
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
    'What is where',
    '',
    '  items/                      what was demanded, one file to an item',
    '  openings.json               for each item: account, category, time as the source states it, line of the order, SHA-256',
    '  manifest.note               the list of items, signed by the gate that sealed them',
    '  authorisation.json          what two people approved: scope, recipients, expiry',
    '  authorisation-receipt.json  proof that the approval was in the public log before anything left',
    '  certificate.pdf             certificate of authenticity, where one was drawn up',
    ...(isFirst(authorisation) ? [] : [lookupsLine]),
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
