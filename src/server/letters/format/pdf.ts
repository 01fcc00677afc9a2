// A letter as a tagged PDF: who writes to whom above it, then its text.

import type { PdfText } from '../../../pdf/pdf-text.ts'
import { taggedPdf } from '../../../pdf/tagged-pdf.ts'
import { letterWords } from '../../../words/faces/letters.ts'
import { asLanguage } from '../../../words/languages.ts'
import { colon } from '../../../words/when.ts'
import type { LetterText } from '../block.ts'

export type Head = {
  readonly provider: string
  readonly address: string
  readonly reference: string
  readonly date: string
  readonly to: readonly string[]
}

/** The letter's bytes. `beside`: the same in another language, on a page of its own and marked as being in it. */
export async function letterPdf(
  letter: LetterText,
  head: Head,
  createdAt: Date,
  beside: LetterText | null = null,
): Promise<Buffer> {
  return taggedPdf({
    text: textOf(letter),
    head: headOf(head, letter.language),
    author: head.provider,
    createdAt,
    beside: beside && textOf(beside),
  })
}

function textOf({ subject, language, blocks }: LetterText): PdfText {
  return { title: subject, language, colon: colon(asLanguage(language) ?? 'en'), blocks }
}

function headOf({ provider, address, reference, date, to }: Head, language: string) {
  const line = letterWords(asLanguage(language) ?? 'en')('head', { date, reference })
  return [
    { text: provider, size: 11, bold: true as const },
    { text: address, size: 9, after: 18 },
    ...to.map(text => ({ text, size: 10, after: 0 })),
    { text: line, size: 9, after: 14 },
  ]
}
