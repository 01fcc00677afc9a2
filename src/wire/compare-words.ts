// What was signed beside what the file shows now: the file up to where a signature ends is opened as a file of its own, and the
// words of each page are compared. A later save can bring other pages forward without changing one signed byte.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js'
import type { WarningCode } from './limits.ts'
import { openPdf } from './pdf-open.ts'
import type { Signature } from './reading.ts'
import type { Checked } from './signatures/check-signatures.ts'

type Compared = {
  readonly signatures: readonly Signature[]
  readonly warnings: readonly { readonly code: WarningCode; readonly detail: string }[]
}

/** Saves that are looked at, and milliseconds for all of them: each is a whole reading, and the pages come first. */
const SAVES = 4
const COMPARE_MS = 4000

/** Null where nothing came after a signature that holds. */
export async function compareWords(
  original: Buffer,
  now: PDFDocumentProxy,
  checked: readonly Checked[],
): Promise<Compared | null> {
  const later = checked.filter(
    ({ signature: { verdict, covers } }) => verdict === 'intact' && cameAfter(covers),
  )
  const ends = [...new Set(later.map(one => one.end))].sort((a, b) => a - b).slice(0, SAVES)
  if (ends.length === 0) return null
  const words = new Map<number, Signature['words']>()
  const until = performance.now() + COMPARE_MS
  for (const end of ends) words.set(end, await compareAt(original, now, { end, until }))
  const signatures = checked.map(one =>
    later.includes(one) ? { ...one.signature, words: words.get(one.end) ?? 'not_compared' } : one.signature,
  )
  const detail = 'the words of its pages are not those that were signed'
  const changed = [...words.values()].includes('changed')
  return { signatures, warnings: changed ? [{ code: 'changed_after_signing', detail }] : [] }
}

function cameAfter(covers: Signature['covers']): boolean {
  return covers === 'followed' || covers === 'changed_after'
}

type Save = { readonly end: number; readonly until: number }

async function compareAt(
  original: Buffer,
  now: PDFDocumentProxy,
  { end, until }: Save,
): Promise<Signature['words']> {
  if (performance.now() > until) return 'not_compared'
  try {
    const then = await openPdf(new Uint8Array(original.subarray(0, end)))
    const words = then.numPages === now.numPages ? await compareEach(then, now, until) : 'changed'
    await then.loadingTask.destroy()
    return words
  } catch {
    // A damaged page or save: what cannot be compared is not called the same.
    return 'not_compared'
  }
}

async function compareEach(
  then: PDFDocumentProxy,
  now: PDFDocumentProxy,
  until: number,
): Promise<Signature['words']> {
  for (let n = 1; n <= now.numPages; n += 1) {
    if (performance.now() > until) return 'not_compared'
    if ((await wordsOf(then, n)) !== (await wordsOf(now, n))) return 'changed'
  }
  return 'same'
}

/** With their places, and with what notes and form fields show over them, but for the fields of signatures. */
async function wordsOf(document: PDFDocumentProxy, n: number): Promise<string> {
  const page = await document.getPage(n)
  const content = await page.getTextContent()
  const runs = content.items.map(item => ('str' in item ? [item.str, item.transform] : null))
  const notes = ((await page.getAnnotations()) as Record<string, unknown>[])
    .filter(note => note.fieldType !== 'Sig')
    .map(note => [note.subtype, note.rect, note.fieldValue, note.contentsObj, note.textContent])
  page.cleanup()
  return JSON.stringify([page.view, page.rotate, runs, notes])
}
