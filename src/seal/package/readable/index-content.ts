// What the index of a package says, once for the page and once for the PDF: what was ordered, by the signed authorisation, and what
// answers it, by what the gate measured. Nothing of it comes from the server.

import { hex } from '../../../ledger/bytes.ts'
import {
  type Authorisation,
  authorisationDigest,
  instrumentsOf,
  scopeOf,
} from '../../authorisation/authorisation.ts'
import type { HandIn } from '../../hand-ins.ts'
import type { ScopePart } from '../../scope.ts'
import { fill, type IndexKey, type IndexWords } from './index-words.ts'

export type FileRow = {
  path: string
  size: number
  sha256: string
  /** The lines of the order that it answers; none for what answers none (the certificate). */
  parts: readonly string[]
}

/** What the gate measured of one part of the scope while it collected. */
export type Measured = { quarantined: number; duplicates: number; omitted: number }

export type IndexInput = {
  authorisation: Authorisation
  words: IndexWords
  /** Items in the package, by line. */
  items: ReadonlyMap<string, number>
  /** In the order of the scope; null where the collection was not told. */
  measured: readonly Measured[] | null
  /** What custodians handed in by hand. */
  handIns: readonly HandIn[]
  tables: readonly { kind: string; rows: number }[]
  messages: number
  standalone: number
  mailboxes: readonly { path: string; account: string; messages: number }[]
  hasCertificate: boolean
  /** How many files the list names. */
  files: number
}

/** `data`: a value of data, of its own direction whatever letters it has; `code`: one that is compared letter by letter. */
export type Piece = { text: string; is: 'words' | 'data' | 'code' }
/** Lines, each of pieces with a space between. */
export type Said = readonly (readonly Piece[])[]
export type Fact = readonly [label: string, said: Said]

export type Say = (key: IndexKey, values?: Record<string, string | number>) => string

export function saying({ texts }: IndexWords): Say {
  return (key, values) => fill(texts[key], values)
}

export function titleOf({ words, authorisation }: IndexInput): string {
  return saying(words)('title', { reference: authorisation.demand })
}

export function orderFacts({ authorisation, words }: IndexInput): Fact[] {
  const t = saying(words)
  const production = authorisation.v === 'duly/authorisation/v1' ? null : authorisation.production
  return [
    [t('order.reference'), [[data(authorisation.demand)]]],
    [t('order.papers'), authorisation.papers.map(paper => [code(paper)])],
    [t('order.instruments'), instrumentsOf(authorisation).map(id => instrument(id, words))],
    ...(production === null ? [] : [[t('order.production'), line(String(production.number))] satisfies Fact]),
    [t('order.readers'), authorisation.recipients.map(one => [data(one.name)])],
    [t('order.digest'), [[code(hex(authorisationDigest(authorisation)))]]],
    [t('order.gate'), [[code(authorisation.gate.split('+')[0] ?? '')]]],
  ]
}

/** For each line of the order, its columns. */
export function lineFacts(input: IndexInput): Fact[][] {
  const { authorisation, words } = input
  const t = saying(words)
  return scopeOf(authorisation).map((part, index) => {
    const under =
      authorisation.v === 'duly/authorisation/v1'
        ? authorisation.instrument
        : authorisation.lines[index]!.instrument
    return [
      [t('lines.line'), line(part.part)],
      [t('lines.account'), [[data(part.identifier.value)]]],
      [t('lines.category'), line(t(`category.${part.category}`))],
      [t('lines.period'), line(period(part, words, t))],
      [t('lines.under'), [instrument(under, words)]],
      [t('lines.items'), line(String(input.items.get(part.part) ?? 0))],
      [t('lines.missing'), missing(input, part, index, t).map(text => [{ text, is: 'words' }])],
    ]
  })
}

/** Its name, and the id that two people signed. One that the packs of this release do not know has its id alone. */
function instrument(id: string, { instruments }: IndexWords): Piece[] {
  return Object.hasOwn(instruments, id) ? [data(instruments[id] ?? ''), code(id)] : [code(id)]
}

function period({ from, to }: ScopePart, { texts }: IndexWords, t: Say): string {
  if (from === null && to === null) return t('period.none')
  return t('period', { from: from ?? texts['period.beginning'], to: to ?? texts['period.now'] })
}

function missing({ items, measured }: IndexInput, part: ScopePart, index: number, t: Say): string[] {
  const own = measured?.[index]
  const said = [
    ...((items.get(part.part) ?? 0) === 0 ? [t('none_found')] : []),
    ...(own === undefined ? [t('not_measured')] : []),
    ...(own && own.quarantined > 0 ? [t('outside', { n: own.quarantined })] : []),
    ...(own && own.omitted > 0 ? [t('omitted', { n: own.omitted })] : []),
    ...(own && own.duplicates > 0 ? [t('twice', { n: own.duplicates })] : []),
  ]
  return said.length === 0 ? [t('nothing_missing')] : said
}

/** For each export that the gate did not fetch itself: of which lines, by whom, and when. */
export function handInFacts({ authorisation, handIns, words }: IndexInput): Fact[][] {
  const t = saying(words)
  const scope = scopeOf(authorisation)
  return handIns.map(({ source, at, by, confirmedBy, export: file }) => {
    const lines = scope.filter(part => part.source === source).map(({ part }) => part)
    return [
      [t('lines.line'), line(lines.join(', '))],
      [t('hand.at'), line(at)],
      [t('hand.by'), [[data(by.name)]]],
      [t('hand.confirmed'), [[data(confirmedBy.name)]]],
      [t('hand.export'), [[code(file)]]],
    ]
  })
}

/** What is where: a path, what it holds, and where else the same is. */
export type Entry = { path: string; said: string; also: readonly string[] }

export function entriesInside({
  words,
  tables,
  messages,
  standalone,
  mailboxes,
  hasCertificate,
}: IndexInput): Entry[] {
  const t = saying(words)
  const entry = (path: string, said: string, also: readonly string[] = []) => ({ path, said, also })
  return [
    ...(messages > 0 ? [entry('data/messages/', t('inside.messages', { n: messages }))] : []),
    ...mailboxes.map(({ path, account, messages: n }) => entry(path, t('inside.mailbox', { n, account }))),
    ...tables.map(({ kind, rows }) =>
      entry(`data/tables/${kind}.csv`, t('inside.table', { n: rows }), [
        `data/tables/${kind}.xlsx`,
        `data/records/${kind}.jsonl`,
      ]),
    ),
    ...(tables.length > 0 ? [entry('data/tables/columns.csv', t('inside.columns'))] : []),
    ...(standalone > 0 ? [entry('data/files/', t('inside.files', { n: standalone }))] : []),
    ...(hasCertificate ? [entry('data/certificate.pdf', t('inside.certificate'))] : []),
  ]
}

/** No item is in the package. */
export function isEmpty({ messages, tables, standalone }: IndexInput): boolean {
  return messages + tables.length + standalone === 0
}

export const checks = ['check.bag', 'check.duly', 'check.listing', 'check.not'] as const

function line(text: string): Said {
  return [[{ text, is: 'words' }]]
}

function data(text: string): Piece {
  return { text, is: 'data' }
}

function code(text: string): Piece {
  return { text, is: 'code' }
}

/** What no reader sees, or what turns a line around, shown as the mark for a letter that is not known. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      '\ufffd',
    )
}
