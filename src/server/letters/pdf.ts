// A letter as a tagged PDF: headings, paragraphs, lists and facts carry their structure, title and language, so that a
// screen reader reads it as a letter.
import PDFDocument from 'pdfkit'
import { asLanguage } from '../../words/languages.ts'
import { letterWords } from '../../words/letters.ts'
import type { Block, LetterText } from './block.ts'
import { fontFile, isStandard, runsOf } from './fonts.ts'

export type Head = {
  readonly provider: string
  readonly address: string
  readonly reference: string
  readonly date: string
  readonly to: readonly string[]
}

const MARGIN = 64
type Doc = PDFKit.PDFDocument

/** The letter's bytes. A text outside the standard fonts is set in ours; what none has is named by its code. */
export function letterPdf(letter: LetterText, head: Head, createdAt: Date): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    info: { Title: letter.subject, Author: head.provider, CreationDate: createdAt, Producer: 'Duly' },
  })
  const bytes = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  writeHead(doc, root, head, letter.language)
  paragraph(doc, root, 'H1', letter.subject, { size: 13, bold: true })
  for (const block of letter.blocks) writeBlock(doc, root, block)
  root.end()
  doc.end()
  return bytes
}

function writeHead(doc: Doc, root: PDFKit.PDFStructureElement, head: Head, language: string): void {
  paragraph(doc, root, 'P', head.provider, { size: 11, bold: true })
  paragraph(doc, root, 'P', head.address, { size: 9 }, 18)
  for (const line of head.to) paragraph(doc, root, 'P', line, { size: 10 }, 0)
  paragraph(
    doc,
    root,
    'P',
    letterWords(asLanguage(language) ?? 'en')('head', { date: head.date, reference: head.reference }),
    { size: 9 },
    14,
  )
}

function writeBlock(doc: Doc, root: PDFKit.PDFStructureElement, block: Block): void {
  const body = { size: 10 }
  switch (block.kind) {
    case 'heading':
      paragraph(doc, root, 'H2', block.text, { size: 10.5, bold: true }, 3)
      break
    case 'paragraph':
      paragraph(doc, root, 'P', block.text, body)
      break
    case 'list':
      writeList(doc, root, block.items)
      break
    case 'facts':
      for (const [label, value] of block.rows) paragraph(doc, root, 'P', `${label}: ${value}`, body, 2)
      doc.moveDown(0.5)
  }
}

function writeList(doc: Doc, root: PDFKit.PDFStructureElement, items: readonly string[]): void {
  const list = doc.struct('L')
  root.add(list)
  for (const item of items) {
    const li = doc.struct('LI')
    list.add(li)
    const content = doc.struct('LBody', {}, () => {
      setText(doc, `• ${item}`, { size: 10 }, { indent: 8 })
    })
    li.add(content)
    li.end()
    doc.moveDown(0.2)
  }
  list.end()
  doc.moveDown(0.4)
}

function paragraph(
  doc: Doc,
  root: PDFKit.PDFStructureElement,
  tag: string,
  text: string,
  style: Style,
  after = 7,
): void {
  root.add(
    doc.struct(tag, {}, () => {
      setText(doc, text, style, { lineGap: 1.5 })
    }),
  )
  doc.y += after
}

type Style = { readonly size: number; readonly bold?: true }

/** In one typeface where the standard one reaches, else run by run, so that a reader of the PDF finds every letter as text. */
function setText(doc: Doc, text: string, { size, bold }: Style, options: PDFKit.Mixins.TextOptions): void {
  doc.fontSize(size)
  if (isStandard(text)) {
    doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').text(plainMarks(text), options)
    return
  }
  const runs = runsOf(text)
  runs.forEach((run, i) => {
    const name = `${run.font}${bold ? '-bold' : ''}`
    doc.registerFont(name, fontFile(run.font, bold === true))
    doc.font(name).text(run.text, { ...options, continued: i < runs.length - 1 })
  })
}

/** The standard fonts hold Latin-1 only. */
function plainMarks(text: string): string {
  const swaps: Record<string, string> = {
    '’': "'",
    '‘': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '…': '...',
  }
  return text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[^\x00-\u00ff•]/g, c => swaps[c] ?? c)
}

function collect(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
