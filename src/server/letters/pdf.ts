// A letter as a tagged PDF: headings, paragraphs, lists and facts carry their structure, title and language, so that a
// screen reader reads it as a letter.
import PDFDocument from 'pdfkit'
import type { Block, LetterText } from './block.ts'

export type Head = {
  readonly provider: string
  readonly address: string
  readonly reference: string
  readonly date: string
  readonly to: readonly string[]
}

const MARGIN = 64
type Doc = PDFKit.PDFDocument

/** The letter's bytes. Text outside the standard font's reach is replaced visibly rather than dropped. */
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
  writeHead(doc, root, head)
  paragraph(doc, root, 'H1', letter.subject, () => doc.font('Helvetica-Bold').fontSize(13))
  for (const block of letter.blocks) writeBlock(doc, root, block)
  root.end()
  doc.end()
  return bytes
}

function writeHead(doc: Doc, root: PDFKit.PDFStructureElement, head: Head): void {
  paragraph(doc, root, 'P', head.provider, () => doc.font('Helvetica-Bold').fontSize(11))
  paragraph(doc, root, 'P', head.address, () => doc.font('Helvetica').fontSize(9), 18)
  for (const line of head.to) paragraph(doc, root, 'P', line, () => doc.font('Helvetica').fontSize(10), 0)
  paragraph(
    doc,
    root,
    'P',
    `${head.date} · Reference ${head.reference}`,
    () => doc.font('Helvetica').fontSize(9),
    14,
  )
}

function writeBlock(doc: Doc, root: PDFKit.PDFStructureElement, block: Block): void {
  const body = () => doc.font('Helvetica').fontSize(10)
  switch (block.kind) {
    case 'heading':
      paragraph(doc, root, 'H2', block.text, () => doc.font('Helvetica-Bold').fontSize(10.5), 3)
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
      doc
        .font('Helvetica')
        .fontSize(10)
        .text(`• ${printable(item)}`, { indent: 8 })
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
  style: () => void,
  after = 7,
): void {
  root.add(
    doc.struct(tag, {}, () => {
      style()
      doc.text(printable(text), { lineGap: 1.5 })
    }),
  )
  doc.y += after
}

/** The standard fonts hold Latin-1 only; what they lack is shown as a box's code rather than dropped silently. */
function printable(text: string): string {
  const swaps: Record<string, string> = {
    '’': "'",
    '‘': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '…': '...',
    ' ': ' ',
  }
  return text.replace(
    /[^\n\x20-\x7e\u00a1-\u00ff•]/gu,
    c => swaps[c] ?? `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}

function collect(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
