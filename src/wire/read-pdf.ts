// The text layer of a PDF with page and place, and what in the file acts, hides or was added later.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js'
import { compareWords } from './compare-words.ts'
import { plainLine } from './file-name.ts'
import { limits, type WarningCode } from './limits.ts'
import { type Note, typedValues, withBoxes } from './page/fields.ts'
import { lookAtPage, type Seen } from './page/seen.ts'
import { layOut, type PlacedWord, type Run } from './pdf-layout.ts'
import { openPdf } from './pdf-open.ts'
import type { Say } from './reader-says.ts'
import type { Job } from './sandbox.ts'
import { checkSignatures } from './signatures/check-signatures.ts'

type Warning = { code: WarningCode; detail: string }
type Page = { n: number; text: string; words: PlacedWord[]; layer?: true }

/** Milliseconds of one document in which its pages are looked at for what cannot be seen: drawing them is dear. */
const LOOK_MS = 5000
/** Pages of which hidden words are shown. */
const SHOWN = 40

/**
 * Reads every page up to the limits and says each at once, so that one that takes too long costs only those behind it. A
 * page without text comes back empty: the parent sends it to OCR.
 */
export async function sayPdf(bytes: Uint8Array, _job: Job, say: Say): Promise<void> {
  // Before pdfjs takes the bytes over.
  const original = Buffer.from(bytes)
  const { checked, warnings } = checkSignatures(original)
  const signatures = checked.map(one => one.signature)
  const document = await openPdf(bytes)
  say({
    pages: [],
    warnings: [...(await describe(document, original.toString('latin1'))), ...warnings],
    signatures,
  })
  if (!(await sayPages(document, say))) return
  const compared = await compareWords(original, document, checked)
  if (compared) say({ pages: [], ...compared })
}

/** False where the rest was left out. */
async function sayPages(document: PDFDocumentProxy, say: Say): Promise<boolean> {
  let chars = 0
  const look = await lookerAt(document)
  for (let n = 1; n <= Math.min(document.numPages, limits.pages); n += 1) {
    const warnings: Warning[] = []
    const page = await readPage(document, n, look, warnings)
    chars += page.text.length
    if (chars > limits.textChars) {
      const detail = `the text of page ${n} and after was not read`
      say({ pages: [], warnings: [...warnings, { code: 'text_cut', detail }] })
      return false
    }
    say({ pages: [page], warnings })
  }
  return document.numPages <= limits.pages
}

/** All of it at once. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: Page[]; warnings: Warning[] }> {
  const said: { pages: Page[]; warnings: Warning[] }[] = []
  await sayPdf(bytes, { profile: 'pdf', mediaType: 'application/pdf', pages: [] }, answer =>
    said.push(answer as (typeof said)[number]),
  )
  return { pages: said.flatMap(one => one.pages), warnings: said.flatMap(one => one.warnings) }
}

async function readPage(
  document: PDFDocumentProxy,
  n: number,
  look: Look,
  warnings: Warning[],
): Promise<Page> {
  try {
    const page = await document.getPage(n)
    const content = await page.getTextContent()
    const runs = content.items.filter((item): item is typeof item & Run => 'str' in item)
    const seen: Seen = runs.some(run => run.str.trim() !== '') ? await look(page) : { kind: 'plain' }
    const notes = (await page.getAnnotations()) as Note[]
    const shown = withBoxes('runs' in seen ? seen.runs : runs, notes)
    const { text, words } = layOut(shown, page.view as [number, number, number, number])
    warnings.push(...warningsOf(seen, n))
    const values = typedValues(notes).filter(value => !text.includes(value))
    page.cleanup()
    return {
      n,
      text: text + values.map(value => `\n${value.slice(0, 10_000)}`).join(''),
      words,
      ...(seen.kind === 'layer' ? { layer: true } : {}),
    }
  } catch {
    warnings.push({ code: 'page_unreadable', detail: `page ${n} is damaged` })
    return { n, text: '', words: [] }
  }
}

type Look = (page: PDFPageProxy) => Promise<Seen>

/** Looks at pages until the time for it is up. */
async function lookerAt(document: PDFDocumentProxy): Promise<Look> {
  const layers = await quietly(() => document.getOptionalContentConfig())
  const visible = (group: unknown) => layers?.isVisible(group) !== false
  let spent = 0
  return async page => {
    if (spent > LOOK_MS) return { kind: 'unseen' }
    const began = performance.now()
    try {
      return await lookAtPage(page, visible)
    } catch {
      return { kind: 'unseen' }
    } finally {
      spent += performance.now() - began
    }
  }
}

function warningsOf(seen: Seen, n: number): Warning[] {
  if (n > SHOWN || seen.kind === 'plain') return []
  if (seen.kind === 'unseen')
    return [{ code: 'hidden_text', detail: `page ${n} was not looked at for words that cannot be seen` }]
  const warnings: Warning[] = []
  if (/[\p{L}\p{N}]{2}|[\p{L}\p{N}] [\p{L}\p{N}]/u.test(seen.words))
    warnings.push({
      code: 'hidden_text',
      detail: `hidden text found on page ${n}, left out: “${plainLine(seen.words, 120)}”`,
    })
  if (seen.kind === 'layer')
    warnings.push({
      code: 'recognised_text',
      detail: `page ${n} is a picture with a text that a machine recognised in it`,
    })
  return warnings
}

async function describe(document: PDFDocumentProxy, raw: string): Promise<Warning[]> {
  const warnings: Warning[] = []
  const saves = countSaves(raw)
  // pdfjs looks for scripts of document and fields; the names of the keys show those in places it does not look.
  if ((await quietly(() => document.hasJSActions())) === true || /\/(?:JS|JavaScript)\b/.test(raw)) {
    warnings.push({ code: 'javascript', detail: 'the PDF holds scripts; they were not run' })
  }
  const files = await quietly(() => document.getAttachments())
  if (files !== null || /\/(?:EmbeddedFile|FileAttachment)\b/.test(raw)) {
    warnings.push({ code: 'embedded_files', detail: 'there are files inside the PDF; they were not read' })
  }
  if (saves > 1) {
    warnings.push({ code: 'saved_again', detail: `changed after it was first saved (${saves - 1} time(s))` })
  }
  if (document.numPages > limits.pages) {
    warnings.push({
      code: 'pages_cut',
      detail: `${document.numPages} pages; the first ${limits.pages} were read`,
    })
  }
  return warnings
}

async function quietly<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return (await ask()) ?? null
  } catch {
    return null
  }
}

/** Each save ends with %%EOF; a linearized file has one more near its start. */
function countSaves(raw: string): number {
  const ends = raw.split('%%EOF').length - 1
  return raw.slice(0, 2048).includes('/Linearized') ? ends - 1 : ends
}
