// The page that a package opens with (`index-content.ts` says what stands on it). No script, nothing from outside, and every text of
// data is escaped.

import {
  checks,
  entriesInside,
  type FileRow,
  handInFacts,
  type IndexInput,
  isEmpty,
  lineFacts,
  orderFacts,
  type Piece,
  type Said,
  type Say,
  saying as sayingPlain,
  titleOf,
  visible,
} from './index-content.ts'
import { pdfPath } from './index-pdf.ts'
import { style, styleHash } from './index-style.ts'
import type { IndexWords } from './index-words.ts'

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
  const { words } = input
  const t = saying(words)
  const title = escaped(titleOf(input))
  yield `<!doctype html>\n<html lang="${escaped(words.language)}">\n<head>\n<meta charset="utf-8">\n`
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">\n`
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n`
  yield `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n`
  if (page === 1) {
    yield* order(input)
    yield* lines(input)
    yield* byHand(input)
    yield* inside(input)
    yield* check(input)
  } else yield `<p><a href="../index.html">${t('files.back')}</a></p>\n`
  yield* files(input, page, rows)
  yield '</main>\n</body>\n</html>\n'
}

/** Every text is escaped whole, so that no value in it can be markup. */
function saying(words: IndexWords): Say {
  const t = sayingPlain(words)
  return (key, values) => escaped(t(key, values))
}

export function escaped(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function piece({ text, is }: Piece): string {
  if (is === 'words') return escaped(text)
  const value = `<bdi>${escaped(text)}</bdi>`
  return is === 'code' ? `<code>${value}</code>` : value
}

function markup(said: Said): string {
  return said.map(pieces => pieces.map(piece).join(' ')).join('<br>')
}

function* order(input: IndexInput): Generator<string> {
  const t = saying(input.words)
  yield `<p>${t('lead')}</p>\n<section>\n<h2>${t('order')}</h2>\n<dl>\n`
  for (const [name, said] of orderFacts(input))
    yield `<div><dt>${escaped(name)}</dt><dd>${markup(said)}</dd></div>\n`
  yield '</dl>\n</section>\n'
}

function* lines(input: IndexInput): Generator<string> {
  const t = saying(input.words)
  const rows = lineFacts(input)
  const heads = (rows[0] ?? []).map(([head]) => escaped(head))
  yield `<section>\n<h2>${t('lines')}</h2>\n${tableStart(heads)}`
  for (const facts of rows)
    yield row(
      heads,
      facts.map(([, said]) => markup(said)),
    )
  yield `</tbody></table>\n<p>${t('told_elsewhere')}</p>\n</section>\n`
}

function* byHand(input: IndexInput): Generator<string> {
  const all = handInFacts(input)
  if (all.length === 0) return
  const t = saying(input.words)
  const heads = (all[0] ?? []).map(([label]) => escaped(label))
  yield `<section>\n<h2>${t('hand')}</h2>\n<p>${t('hand.lead')}</p>\n${tableStart(heads)}`
  for (const facts of all)
    yield row(
      heads,
      facts.map(([, said]) => markup(said)),
    )
  yield '</tbody></table>\n</section>\n'
}

function* inside(input: IndexInput): Generator<string> {
  const t = saying(input.words)
  const link = (path: string) => `<a href="${escaped(path)}">${escaped(path)}</a>`
  yield `<section>\n<h2>${t('inside')}</h2>\n<ul>\n`
  for (const { path, said, also } of entriesInside(input))
    yield `<li>${[link(path), escaped(said), ...also.map(link)].join('<br>')}</li>\n`
  yield `<li>${link(pdfPath)}<br>${t('inside.pdf')}</li>\n`
  if (isEmpty(input)) yield `<li>${t('inside.nothing')}</li>\n`
  yield `</ul>\n${input.tables.length > 0 ? `<p>${t('formulas')}</p>\n` : ''}</section>\n`
}

function* check({ words }: IndexInput): Generator<string> {
  const t = saying(words)
  const said = checks.map(key => `<li>${t(key)}</li>`)
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
