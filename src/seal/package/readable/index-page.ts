// The page that a package opens with. It says what was ordered, by the signed authorisation, and what answers it, by what the gate
// measured; nothing of it comes from the server. No script, nothing from outside, and every text of data is escaped.

import { hex } from '../../../ledger/bytes.ts'
import {
  type Authorisation,
  authorisationDigest,
  instrumentsOf,
  scopeOf,
} from '../../authorisation/authorisation.ts'
import type { ScopePart } from '../../scope.ts'
import { style, styleHash } from './index-style.ts'
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
  tables: readonly { kind: string; rows: number }[]
  messages: number
  standalone: number
  mailboxes: readonly { path: string; account: string; messages: number }[]
  hasCertificate: boolean
  /** How many files the list names. */
  files: number
}

export const rowsOfPage = 2_000

/** How many pages there are, the first among them. */
export function pageCount(files: number): number {
  return Math.max(1, Math.ceil(files / rowsOfPage))
}

/** Page 1 is the index itself. */
export function pagePath(page: number): string {
  return page === 1 ? 'index.html' : `index/${String(page).padStart(4, '0')}.html`
}

/** The first page, or a further one with more of the list. `rows`: those of this page alone. */
export function* indexPage(input: IndexInput, page: number, rows: Iterable<FileRow>): Generator<string> {
  const { words, authorisation } = input
  const t = saying(words)
  const title = t('title', { reference: authorisation.demand })
  yield `<!doctype html>\n<html lang="${escaped(words.language)}">\n<head>\n<meta charset="utf-8">\n`
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">\n`
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n`
  yield `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n`
  if (page === 1) {
    yield* order(input)
    yield* lines(input)
    yield* inside(input)
    yield* check(input)
  } else yield `<p><a href="../index.html">${t('files.back')}</a></p>\n`
  yield* files(input, page, rows)
  yield '</main>\n</body>\n</html>\n'
}

type Say = (key: IndexKey, values?: Record<string, string | number>) => string

/** Every text is escaped whole, so that no value in it can be markup. */
function saying({ texts }: IndexWords): Say {
  return (key, values) => escaped(fill(texts[key], values))
}

export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A value of data inside a sentence or cell: of its own direction, whatever letters it has. */
function value(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`
}

function* order({ authorisation, words }: IndexInput): Generator<string> {
  const t = saying(words)
  const production = authorisation.v === 'duly/authorisation/v1' ? null : authorisation.production
  const code = (text: string) => `<code>${value(text)}</code>`
  const facts: [string, string][] = [
    [t('order.reference'), value(authorisation.demand)],
    [t('order.papers'), authorisation.papers.map(code).join('<br>')],
    [
      t('order.instruments'),
      instrumentsOf(authorisation)
        .map(id => instrument(id, words))
        .join('<br>'),
    ],
    ...(production === null ? [] : [[t('order.production'), String(production.number)] as [string, string]]),
    [t('order.readers'), authorisation.recipients.map(one => value(one.name)).join('<br>')],
    [t('order.digest'), code(hex(authorisationDigest(authorisation)))],
    [t('order.gate'), code(authorisation.gate.split('+')[0] ?? '')],
  ]
  yield `<p>${t('lead')}</p>\n<section>\n<h2>${t('order')}</h2>\n<dl>\n`
  for (const [name, said] of facts) yield `<div><dt>${name}</dt><dd>${said}</dd></div>\n`
  yield '</dl>\n</section>\n'
}

function* lines(input: IndexInput): Generator<string> {
  const { authorisation, words } = input
  const t = saying(words)
  const heads = [
    'lines.line',
    'lines.account',
    'lines.category',
    'lines.period',
    'lines.under',
    'lines.items',
    'lines.missing',
  ] as const
  yield `<section>\n<h2>${t('lines')}</h2>\n${tableStart(heads.map(head => t(head)))}`
  const scope = scopeOf(authorisation)
  for (const [index, part] of scope.entries()) {
    const under =
      authorisation.v === 'duly/authorisation/v1'
        ? authorisation.instrument
        : authorisation.lines[index]!.instrument
    const cells = [
      escaped(part.part),
      value(part.identifier.value),
      t(`category.${part.category}`),
      period(part, words, t),
      instrument(under, words),
      String(input.items.get(part.part) ?? 0),
      missing(input, part, index, t),
    ]
    yield row(
      heads.map(head => t(head)),
      cells,
    )
  }
  yield `</tbody></table>\n<p>${t('told_elsewhere')}</p>\n</section>\n`
}

/** Its name, and the id that two people signed. One that the packs of this release do not know has its id alone. */
function instrument(id: string, { instruments }: IndexWords): string {
  const code = `<code>${value(id)}</code>`
  return Object.hasOwn(instruments, id) ? `${value(instruments[id] ?? '')} ${code}` : code
}

function period({ from, to }: ScopePart, { texts }: IndexWords, t: Say): string {
  if (from === null && to === null) return t('period.none')
  return t('period', { from: from ?? texts['period.beginning'], to: to ?? texts['period.now'] })
}

function missing({ items, measured }: IndexInput, part: ScopePart, index: number, t: Say): string {
  const own = measured?.[index]
  const said = [
    ...((items.get(part.part) ?? 0) === 0 ? [t('none_found')] : []),
    ...(own === undefined ? [t('not_measured')] : []),
    ...(own && own.quarantined > 0 ? [t('outside', { n: own.quarantined })] : []),
    ...(own && own.omitted > 0 ? [t('omitted', { n: own.omitted })] : []),
    ...(own && own.duplicates > 0 ? [t('twice', { n: own.duplicates })] : []),
  ]
  return said.length === 0 ? t('nothing_missing') : said.join('<br>')
}

function* inside(input: IndexInput): Generator<string> {
  const { words, tables, messages, standalone, mailboxes, hasCertificate } = input
  const t = saying(words)
  const entry = (path: string, said: string) =>
    `<li><a href="${escaped(path)}">${escaped(path)}</a><br>${said}</li>\n`
  yield `<section>\n<h2>${t('inside')}</h2>\n<ul>\n`
  if (messages > 0) yield entry('data/messages/', t('inside.messages', { n: messages }))
  for (const { path, account, messages: n } of mailboxes)
    yield entry(path, t('inside.mailbox', { n, account }))
  for (const { kind, rows } of tables) {
    const others = [`data/tables/${kind}.xlsx`, `data/records/${kind}.jsonl`]
    const also = others.map(path => `<a href="${path}">${path}</a>`).join('<br>')
    yield entry(`data/tables/${kind}.csv`, `${t('inside.table', { n: rows })}<br>${also}`)
  }
  if (tables.length > 0) yield entry('data/tables/columns.csv', t('inside.columns'))
  if (standalone > 0) yield entry('data/files/', t('inside.files', { n: standalone }))
  if (hasCertificate) yield entry('data/certificate.pdf', t('inside.certificate'))
  if (messages + tables.length + standalone === 0) yield `<li>${t('inside.nothing')}</li>\n`
  yield `</ul>\n${tables.length > 0 ? `<p>${t('formulas')}</p>\n` : ''}</section>\n`
}

function* check({ words }: IndexInput): Generator<string> {
  const t = saying(words)
  const said = (['check.bag', 'check.duly', 'check.listing', 'check.not'] as const).map(
    key => `<li>${t(key)}</li>`,
  )
  yield `<section>\n<h2>${t('check')}</h2>\n<ul>\n${said.join('\n')}\n</ul>\n</section>\n`
}

function* files(input: IndexInput, page: number, rows: Iterable<FileRow>): Generator<string> {
  const t = saying(input.words)
  const heads = [t('files.name'), t('files.bytes'), t('lines.line'), 'SHA-256']
  const up = page === 1 ? '' : '../'
  yield `<section>\n<h2>${t('files')}</h2>\n${tableStart(heads)}`
  for (const { path, size, sha256, parts } of rows) {
    const name = `<a href="${up}${escaped(path)}">${escaped(path)}</a>`
    yield row(heads, [name, String(size), parts.map(escaped).join(', '), `<code>${sha256}</code>`])
  }
  yield '</tbody></table>\n'
  const pages = pageCount(input.files)
  if (pages > 1) {
    const links = Array.from({ length: pages }, (_, index) => {
      const label = String(index + 1)
      return index + 1 === page ? `<b>${label}</b>` : `<a href="${up}${pagePath(index + 1)}">${label}</a>`
    })
    yield `<nav>${t('files.further')} ${links.join(' ')}</nav>\n`
  }
  yield '</section>\n'
}

function tableStart(heads: readonly string[]): string {
  return `<table>\n<thead><tr>${heads.map(head => `<th scope="col">${head}</th>`).join('')}</tr></thead>\n<tbody>\n`
}

/** Each cell says its column too: on a narrow screen the row becomes a list. */
function row(heads: readonly string[], cells: readonly string[]): string {
  return `<tr>${cells.map((cell, index) => `<td data-head="${heads[index]}">${cell}</td>`).join('')}</tr>\n`
}
