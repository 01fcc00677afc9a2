// A text as a tagged PDF: headings, paragraphs, lists and facts carry their structure, title and language, so that a screen
// reader reads it as a text. The same text gives the same bytes; nothing is asked of a clock.
import { fontFile, isStandard, type Run, runsOf } from './fonts.ts'
import { linesOf } from './line-break.ts'
import type { PdfBlock, PdfMade, PdfText } from './pdf-text.ts'

const MARGIN = 64
type Doc = PDFKit.PDFDocument
/** `standard`: the standard typefaces have every letter of it; else all of it is set in ours, so that no line looks different. */
type Sheet = { readonly doc: Doc; readonly standard: boolean; readonly colon: string }

/** A text outside the standard fonts is set in ours; a letter that none has is named by its code. */
export async function taggedPdf({ text, head, author, createdAt, beside }: PdfMade): Promise<Buffer> {
  // Loaded with the first PDF: a process that writes none does not hold it.
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: text.language,
    displayTitle: true,
    info: { Title: text.title, Author: author, CreationDate: createdAt, Producer: 'Duly' },
  })
  const bytes = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const sheet = { doc, standard: isStandard(JSON.stringify([text, head, beside])), colon: text.colon }
  for (const { text: line, after, ...style } of head) paragraph(sheet, root, 'P', line, style, after)
  writeText(sheet, root, text)
  if (beside) writeBeside(sheet, root, beside)
  root.end()
  doc.end()
  return bytes
}

function writeText(sheet: Sheet, root: PDFKit.PDFStructureElement, { title, blocks }: PdfText): void {
  paragraph(sheet, root, 'H1', title, { size: 13, bold: true })
  for (const block of blocks) writeBlock(sheet, root, block)
}

function writeBeside(sheet: Sheet, root: PDFKit.PDFStructureElement, beside: PdfText): void {
  const part = sheet.doc.struct('Sect', { lang: beside.language })
  root.add(part)
  sheet.doc.addPage()
  writeText({ ...sheet, colon: beside.colon }, part, beside)
  part.end()
}

function writeBlock(sheet: Sheet, root: PDFKit.PDFStructureElement, block: PdfBlock): void {
  const body = { size: 10 }
  switch (block.kind) {
    case 'heading':
      paragraph(sheet, root, 'H2', block.text, { size: 10.5, bold: true }, 3)
      break
    case 'part':
      paragraph(sheet, root, 'H3', block.text, { size: 10, bold: true }, 2)
      break
    case 'paragraph':
      paragraph(sheet, root, 'P', block.text, body)
      break
    case 'small':
      paragraph(sheet, root, 'P', block.text, { size: 8.5 })
      break
    case 'list':
      writeList(sheet, root, block.items)
      break
    case 'facts':
      for (const [label, value] of block.rows)
        paragraph(sheet, root, 'P', `${label}${sheet.colon}${value}`, body, 2)
      sheet.doc.moveDown(0.5)
  }
}

function writeList(sheet: Sheet, root: PDFKit.PDFStructureElement, items: readonly string[]): void {
  const list = sheet.doc.struct('L')
  root.add(list)
  for (const item of items) {
    const li = sheet.doc.struct('LI')
    list.add(li)
    const content = sheet.doc.struct('LBody', {}, () => {
      setText(sheet, `• ${item}`, { size: 10 }, { lineGap: 0, indent: 8 })
    })
    li.add(content)
    li.end()
    sheet.doc.moveDown(0.2)
  }
  list.end()
  sheet.doc.moveDown(0.4)
}

function paragraph(
  sheet: Sheet,
  root: PDFKit.PDFStructureElement,
  tag: string,
  text: string,
  style: Style,
  after = 7,
): void {
  root.add(
    sheet.doc.struct(tag, {}, () => {
      setText(sheet, text, style, { lineGap: 1.5, indent: 0 })
    }),
  )
  sheet.doc.y += after
}

type Style = { readonly size: number; readonly bold?: true | undefined }

type Options = { readonly lineGap: number; readonly indent: number }

function setText(sheet: Sheet, text: string, { size, bold }: Style, { lineGap, indent }: Options): void {
  const { doc } = sheet
  doc.fontSize(size)
  if (sheet.standard) {
    doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').text(plainMarks(text), { lineGap, indent })
    return
  }
  const width = (of: string) => runsOf(of).reduce((sum, run) => sum + widthOf(doc, run, bold), 0)
  for (const line of linesOf(text, doc.page.width - 2 * MARGIN - indent, width))
    setLine(doc, runsOf(line), { size, bold, lineGap, indent })
}

/** Of the typefaces' own heights the tallest, so that lines stand evenly whatever is in them. */
const HEIGHT = 1.45
const BASELINE = 1.1

/** Run by run on one baseline, so that a reader of the PDF finds every letter as text. */
function setLine(doc: Doc, runs: readonly Run[], { size, bold, lineGap, indent }: Style & Options): void {
  if (doc.y + size * HEIGHT > doc.page.maxY()) doc.continueOnNewPage()
  const top = doc.y
  let x = MARGIN + indent
  for (const run of runs) {
    const width = widthOf(doc, run, bold)
    doc.text(run.text, x, top + size * BASELINE, { lineBreak: false, baseline: 'alphabetic' })
    x += width
  }
  doc.x = MARGIN
  doc.y = top + size * HEIGHT + lineGap
}

/** Leaves the run's typeface chosen. */
function widthOf(doc: Doc, { font, text }: Run, bold: true | undefined): number {
  const name = `${font}${bold ? '-bold' : ''}`
  doc.registerFont(name, fontFile(font, bold === true))
  return doc.font(name).widthOfString(text)
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
