// A process that sets one text as a PDF and ends: the text as JSON on standard input, the PDF on standard output. Whoever starts it
// lets it read this program and nothing else.
import { readFileSync, writeSync } from 'node:fs'
import type { PdfMade } from './pdf-text.ts'
import { taggedPdf } from './tagged-pdf.ts'

const made = JSON.parse(readFileSync(0, 'utf8')) as PdfMade & { createdAt: string }
const bytes = await taggedPdf({ ...made, createdAt: new Date(made.createdAt) })
for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)
