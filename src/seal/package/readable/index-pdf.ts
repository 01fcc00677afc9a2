// The index as the text of a tagged PDF: what stands on the page (`index-content.ts`), for a file that is printed and kept.
import type { PdfBlock, PdfMade } from '../../../pdf/pdf-text.ts'
import {
  checks,
  entriesInside,
  type FileRow,
  handInFacts,
  type IndexInput,
  isEmpty,
  lineFacts,
  orderFacts,
  type Said,
  saying,
  titleOf,
  visible,
} from './index-content.ts'

export const pdfPath = 'index.pdf'

/** A PDF is held whole while it is made. Of a longer order or list it names the first, and says where the rest is. */
export const most = 500

/** `rows`: the first files, at most `most`. */
export function indexPdf(input: IndexInput, rows: readonly FileRow[]): PdfMade {
  const { authorisation, words } = input
  return {
    text: {
      title: visible(titleOf(input)),
      language: words.language,
      colon: words.colon,
      blocks: [
        ...order(input),
        ...lines(input),
        ...byHand(input),
        ...inside(input),
        ...check(input),
        ...files(input, rows),
      ],
    },
    head: [],
    author: authorisation.gate.split('+')[0] ?? '',
    // A date that two people signed, so that the same package sealed again has the same PDF.
    createdAt: new Date(authorisation.notBefore),
    beside: null,
  }
}

function order(input: IndexInput): PdfBlock[] {
  const t = saying(input.words)
  return [
    paragraph(t('lead')),
    heading(t('order')),
    { kind: 'facts', rows: orderFacts(input).map(([label, said]) => [label, plain(said)]) },
  ]
}

function lines(input: IndexInput): PdfBlock[] {
  const t = saying(input.words)
  const all = lineFacts(input)
  return [
    heading(t('lines')),
    ...all.slice(0, most).flatMap(([name, ...facts]): PdfBlock[] => [
      { kind: 'part', text: name === undefined ? '' : `${name[0]} ${plain(name[1])}` },
      { kind: 'facts', rows: facts.map(([label, said]) => [label, plain(said)]) },
    ]),
    ...(all.length > most ? [paragraph(t('pdf.lines', { n: most, all: all.length }))] : []),
    paragraph(t('told_elsewhere')),
  ]
}

function byHand(input: IndexInput): PdfBlock[] {
  const t = saying(input.words)
  const all = handInFacts(input)
  if (all.length === 0) return []
  return [
    heading(t('hand')),
    paragraph(t('hand.lead')),
    ...all
      .slice(0, most)
      .map(
        (facts): PdfBlock => ({ kind: 'facts', rows: facts.map(([label, said]) => [label, plain(said)]) }),
      ),
  ]
}

function inside(input: IndexInput): PdfBlock[] {
  const t = saying(input.words)
  const items = entriesInside(input).map(({ path, said, also }) =>
    visible([`${path}: ${said}`, ...also].join(' ')),
  )
  return [
    heading(t('inside')),
    { kind: 'list', items: isEmpty(input) ? [...items, t('inside.nothing')] : items },
    ...(input.tables.length > 0 ? [paragraph(t('formulas'))] : []),
  ]
}

function check({ words }: IndexInput): PdfBlock[] {
  const t = saying(words)
  return [heading(t('check')), { kind: 'list', items: checks.map(key => t(key)) }]
}

function files(input: IndexInput, rows: readonly FileRow[]): PdfBlock[] {
  const { words, files: all } = input
  const t = saying(words)
  const items = rows.slice(0, most).map(({ path, size, sha256, parts }) => {
    const of = parts.length === 0 ? [] : [`${t('lines.line')} ${parts.join(', ')}`]
    return visible([path, `${t('files.bytes')} ${size}`, ...of, `SHA-256 ${sha256}`].join(' · '))
  })
  return [
    heading(t('files')),
    { kind: 'list', items },
    ...(all > items.length ? [paragraph(t('pdf.files', { n: items.length, all }))] : []),
  ]
}

function plain(said: Said): string {
  return visible(said.map(pieces => pieces.map(({ text }) => text).join(' ')).join('\n'))
}

function heading(text: string): PdfBlock {
  return { kind: 'heading', text: visible(text) }
}

function paragraph(text: string): PdfBlock {
  return { kind: 'paragraph', text: visible(text) }
}
