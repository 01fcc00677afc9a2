// Pages that are pictures: drawn by pdfjs on a canvas, read by tesseract in WebAssembly, twice at different scales. Two
// readings that differ at a place are how a misread character shows; whoever proposes from the text compares them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js'
import { limits, ReadFailure, type WarningCode } from './limits.ts'
import { openPdf } from './pdf-open.ts'
import type { Job } from './sandbox.ts'

type Warning = { code: WarningCode; detail: string }
type Word = { start: number; end: number; x: number; y: number; w: number; h: number; confidence: number }
type Page = { n: number; text: string; words: Word[]; ocr: { confidence: number; second: string } }

type Tesseract = {
  FS: { writeFile(path: string, data: Uint8Array): void }
  TessBaseAPI: new () => {
    Init(path: null, language: string, engine: number): number
    SetImageFile(exif: number, angle: number): number
    Recognize(monitor: null): number
    GetTSVText(page: number): string
    MeanTextConf(): number
    SetVariable(name: string, value: string): void
    End(): void
  }
}

const require = createRequire(import.meta.url)
const { createCanvas, loadImage } = require('@napi-rs/canvas') as typeof import('@napi-rs/canvas')
const loadCore = require('tesseract.js-core/tesseract-core-simd-lstm') as (
  options: object,
) => Promise<Tesseract>

/** Dots per inch of the reading that counts and of the one it is compared with. */
const scales = [300, 200] as const
const maxPixels = 14_000_000
/** US letter in points: how large a bare picture is taken to be. */
const letter = { width: 612, height: 792 }

/** Reads the asked pages of a PDF, or the picture itself as page 1. A page that cannot be drawn is left out. */
export async function readScan(bytes: Uint8Array, job: Job): Promise<{ pages: Page[]; warnings: Warning[] }> {
  const core = await loadCore({ print: () => undefined, printErr: () => undefined })
  const draw = job.mediaType === 'application/pdf' ? await pdfDrawer(bytes) : await imageDrawer(bytes)
  const warnings: Warning[] = []
  const pages: Page[] = []
  let language = 'eng'
  for (const n of job.pages.slice(0, limits.scannedPages)) {
    try {
      const first = await draw(n, scales[0])
      let reading = recognise(core, first, language)
      const better = languageOf(reading.text)
      if (better !== language) {
        language = better
        reading = recognise(core, first, language)
      }
      // An empty page needs no second look.
      const blank = reading.text.trim() === ''
      const second = blank ? '' : recognise(core, await draw(n, scales[1]), language).text
      pages.push({
        n,
        text: reading.text,
        words: reading.words,
        ocr: { confidence: reading.confidence, second },
      })
    } catch {
      warnings.push({ code: 'scan_unreadable', detail: `the picture on page ${n} could not be read` })
    }
  }
  return { pages, warnings }
}

type Drawn = { png: Uint8Array; width: number; height: number }
type Drawer = (n: number, dpi: number) => Promise<Drawn>

async function pdfDrawer(bytes: Uint8Array): Promise<Drawer> {
  const document: PDFDocumentProxy = await openPdf(bytes)
  return async (n, dpi) => {
    const page = await document.getPage(n)
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: fitting(natural.width, natural.height, dpi / 72) })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    // pdfjs draws on any canvas of this shape; its types know only the browser's.
    const target = { canvasContext: context, canvas, viewport } as unknown as Parameters<
      typeof page.render
    >[0]
    await page.render(target).promise
    return { png: canvas.toBuffer('image/png'), width: canvas.width, height: canvas.height }
  }
}

async function imageDrawer(bytes: Uint8Array): Promise<Drawer> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new ReadFailure('unreadable', 'the picture is damaged or of an unknown kind')
  })
  return async (_n, dpi) => {
    const wanted = (dpi / 72) * Math.max(letter.width / image.width, letter.height / image.height)
    const scale = fitting(image.width, image.height, wanted)
    const canvas = createCanvas(Math.ceil(image.width * scale), Math.ceil(image.height * scale))
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return { png: canvas.toBuffer('image/png'), width: canvas.width, height: canvas.height }
  }
}

/** A page may claim any size: never more pixels than the limit. */
function fitting(width: number, height: number, scale: number): number {
  if (!(width > 0 && height > 0)) throw new ReadFailure('unreadable', 'a page without size')
  return Math.min(scale, Math.sqrt(maxPixels / (width * height)))
}

const loaded = new Set<string>()

function recognise(core: Tesseract, image: Drawn, language: string) {
  if (!loaded.has(language)) {
    const path = `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`
    core.FS.writeFile(`./${language}.traineddata`, gunzipSync(readFileSync(require.resolve(path))))
    loaded.add(language)
  }
  const engine = new core.TessBaseAPI()
  engine.Init(null, language, 1)
  core.FS.writeFile('/input', image.png)
  engine.SetImageFile(1, 0)
  engine.Recognize(null)
  const read = fromTsv(engine.GetTSVText(0), image)
  const confidence = Math.min(100, Math.max(0, engine.MeanTextConf()))
  engine.End()
  return { ...read, confidence }
}

/** Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function fromTsv(tsv: string, image: Drawn): { text: string; words: Word[] } {
  const words: Word[] = []
  let text = ''
  let line = ''
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    const word = cells[11]?.trim() ?? ''
    if (cells[0] !== '5' || word === '') continue
    const here = cells.slice(1, 5).join('.')
    if (text !== '') text += here === line ? ' ' : '\n'
    line = here
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number)
    const start = text.length
    text += word
    words.push({
      start,
      end: text.length,
      x: fraction(left, image.width),
      y: fraction(top, image.height),
      w: fraction(width, image.width),
      h: fraction(height, image.height),
      confidence: Math.min(100, Math.max(0, Math.round(confidence))),
    })
  }
  return { text, words }
}

function fraction(value: number, of: number): number {
  return Math.round((value / of) * 10_000) / 10_000
}

const signs: Record<string, RegExp> = {
  eng: /\b(the|of|and|to|is|this|that|for|with)\b/gi,
  deu: /\b(der|die|das|und|von|den|des|ist|nicht|mit|wird|bei|zum|auf|dem)\b/gi,
  fra: /\b(le|les|des|est|dans|une|pour|par|sur|que|du|aux)\b/gi,
  spa: /\b(el|los|las|del|una|por|con|que|para|se|al|y)\b/gi,
}

/** The language whose small words stand in the text most often. */
function languageOf(text: string): string {
  const counts = Object.entries(signs).map(([language, sign]) => ({
    language,
    n: text.match(sign)?.length ?? 0,
  }))
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).language
}
