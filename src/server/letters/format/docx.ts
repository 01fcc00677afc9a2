// A letter as a word processor takes it: the same blocks as the tagged PDF, with real headings, lists and a table of facts, so
// that counsel can write on.
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { letterWords } from '../../../words/faces/letters.ts'
import { asLanguage } from '../../../words/languages.ts'
import type { Block, LetterText } from '../block.ts'
import type { Head } from './pdf.ts'

export function letterDocx(letter: LetterText, head: Head): Promise<Buffer> {
  const document = new Document({
    title: letter.subject,
    creator: head.provider,
    styles: {
      default: { document: { run: { font: 'Arial', size: 21, language: { value: letter.language } } } },
    },
    sections: [{ children: [...headOf(letter, head), ...letter.blocks.flatMap(blockOf)] }],
  })
  return Packer.toBuffer(document)
}

function headOf(letter: LetterText, head: Head): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: head.provider, bold: true })] }),
    new Paragraph({ text: head.address, spacing: { after: 240 } }),
    ...head.to.map(line => new Paragraph(line)),
    new Paragraph({
      text: letterWords(asLanguage(letter.language) ?? 'en')('head', {
        date: head.date,
        reference: head.reference,
      }),
      spacing: { before: 120, after: 240 },
    }),
    new Paragraph({ text: letter.subject, heading: HeadingLevel.HEADING_1 }),
  ]
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, spacing: { before: 240 } })]
    case 'paragraph':
    case 'small':
      return [new Paragraph({ text: block.text, spacing: { after: 160 } })]
    case 'list':
      return block.items.map(text => new Paragraph({ text, bullet: { level: 0 } }))
    case 'facts':
      return [factsTable(block.rows), new Paragraph('')]
  }
}

function factsTable(rows: readonly (readonly [label: string, value: string])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2800, 6400],
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          children: [cell([new TextRun({ text: label, bold: true })], 30), cell([new TextRun(value)], 70)],
        }),
    ),
  })
}

function cell(children: TextRun[], percent: number): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ children })],
  })
}
