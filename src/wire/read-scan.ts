// Pages that are pictures: drawn by pdfjs on a canvas, turned straight, cleaned, read by tesseract in WebAssembly at two
// scales; words that identify somebody and are not certain are cut out and read again. Readings that differ at a place are
// how a misread character shows; whoever proposes from the text compares them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { Canvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js'
import { limits, ReadFailure } from './limits.ts'
import { openPdf } from './pdf-open.ts'
import type { Say } from './reader-says.ts'
import type { Job } from './sandbox.ts'
import { bareOf, decided, joined, type Seen, sure, suspect } from './scan-again.ts'
import { cleaned, type Grey, greyMap, greyOf, turnOf, underscored } from './scan-picture.ts'

type Word = {
  start: number
  end: number
  x: number
  y: number
  w: number
  h: number
  confidence: number
  firstRead?: string
}
type Page = { n: number; text: string; words: Word[]; ocr: { confidence: number; second: string } }

type Engine = {
  Init(path: null, language: string, engine: number, config?: string): number
  SetImageFile(exif: number, angle: number): number
  SetPageSegMode(mode: number): void
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  MeanTextConf(): number
  End(): void
}
type Tesseract = {
  FS: { writeFile(path: string, data: Uint8Array | string): void }
  TessBaseAPI: new () => Engine
}

const require = createRequire(import.meta.url)
const { createCanvas, loadImage } = require('@napi-rs/canvas') as typeof import('@napi-rs/canvas')
const loadCore = require('tesseract.js-core/tesseract-core-simd-lstm') as (
  options: object,
) => Promise<Tesseract>

/** Dots per inch of the reading that counts and of the one it is compared with. */
const scales = { first: 300, second: 200 } as const
const maxPixels = 14_000_000
/** US letter in points: how large a bare picture is taken to be. */
const letter = { width: 612, height: 792 }
/** Words of one page that are read again, and milliseconds of one document after which none is. */
const again = { words: 24, ms: 8_000 } as const

/** Reads the asked pages of a PDF, or the picture itself as page 1, and says each at once. A page that cannot be drawn is left out. */
export async function readScan(bytes: Uint8Array, job: Job, say: Say): Promise<void> {
  const started = performance.now()
  const core = await loadCore({ print: () => undefined, printErr: () => undefined })
  const draw = job.mediaType === 'application/pdf' ? await pdfDrawer(bytes) : await imageDrawer(bytes)
  say({ pages: [], warnings: [] })
  for (const n of job.pages.slice(0, limits.scannedPages)) {
    try {
      const hurried = performance.now() - started > again.ms
      say({ pages: [await readPage(core, draw, n, hurried ? 0 : again.words)], warnings: [] })
    } catch {
      const detail = `the picture on page ${n} could not be read`
      say({ pages: [], warnings: [{ code: 'scan_unreadable', detail }] })
    }
  }
}

/** `most`: how many words may be read again. */
async function readPage(core: Tesseract, draw: Drawer, n: number, most: number): Promise<Page> {
  const small = await draw(n, scales.second)
  const turn = turnOf(greyOfCanvas(small))
  // In English first: its small words or those of another language show which one the page is in, and addresses are read best in it.
  const second = recognise(core, cleaned(greyOfCanvas(straight(small, turn)), scales.second), 'eng')
  const flat = second.words.map(word => word.text).join('')
  // An empty page needs no second look.
  if (flat === '') return { n, text: '', words: [], ocr: { confidence: second.confidence, second: '' } }
  const large = straight(await draw(n, scales.first), turn)
  const language = languageOf(textOf(second.words))
  const clean = cleaned(greyOfCanvas(large), scales.first)
  const first = recognise(core, clean, language)
  const seen = joined(first.words, (left, right) => underscored(clean, left, right))
  const { words, heard } = readAgain(core, large, seen, flat, most)
  return {
    n,
    ...composed(words, large),
    ocr: { confidence: first.confidence, second: [textOf(second.words), ...heard].join('\n') },
  }
}

type Drawer = (n: number, dpi: number) => Promise<Canvas>

async function pdfDrawer(bytes: Uint8Array): Promise<Drawer> {
  const document: PDFDocumentProxy = await openPdf(bytes)
  return async (n, dpi) => {
    const page = await document.getPage(n)
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: fitting(natural.width, natural.height, dpi / 72) })
    const canvas = sheet(viewport.width, viewport.height)
    // pdfjs draws on any canvas of this shape; its types know only the browser's.
    const target = { canvasContext: canvas.getContext('2d'), canvas, viewport } as unknown as Parameters<
      typeof page.render
    >[0]
    await page.render(target).promise
    return canvas
  }
}

async function imageDrawer(bytes: Uint8Array): Promise<Drawer> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new ReadFailure('unreadable', 'the picture is damaged or of an unknown kind')
  })
  return async (_n, dpi) => {
    const wanted = (dpi / 72) * Math.max(letter.width / image.width, letter.height / image.height)
    const scale = fitting(image.width, image.height, wanted)
    const canvas = sheet(image.width * scale, image.height * scale)
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas
  }
}

/** White paper. */
function sheet(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.ceil(width), Math.ceil(height))
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  return canvas
}

/** The page turned back by `turn` about its middle; places on it differ from the page's own by less than a line. */
function straight(canvas: Canvas, turn: number): Canvas {
  if (Math.abs(turn) < 0.001) return canvas
  const turned = sheet(canvas.width, canvas.height)
  const context = turned.getContext('2d')
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate(-turn)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return turned
}

function greyOfCanvas(canvas: Canvas): Grey {
  const { width, height } = canvas
  return greyOf(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height)
}

/** A page may claim any size: never more pixels than the limit. */
function fitting(width: number, height: number, scale: number): number {
  if (!(width > 0 && height > 0)) throw new ReadFailure('unreadable', 'a page without size')
  return Math.min(scale, Math.sqrt(maxPixels / (width * height)))
}

const loaded = new Set<string>()

/** An engine for `language`; `config` names a file of settings that count only at the start. */
function engineFor(core: Tesseract, language: string, config?: string): Engine {
  if (!loaded.has(language)) {
    const path = `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`
    core.FS.writeFile(`./${language}.traineddata`, gunzipSync(readFileSync(require.resolve(path))))
    loaded.add(language)
  }
  const engine = new core.TessBaseAPI()
  if (config === undefined) engine.Init(null, language, 1)
  else engine.Init(null, language, 1, config)
  return engine
}

function look(core: Tesseract, engine: Engine, image: Grey): Seen[] {
  core.FS.writeFile('/input', greyMap(image))
  engine.SetImageFile(1, 0)
  engine.Recognize(null)
  return wordsOf(engine.GetTSVText(0))
}

function recognise(core: Tesseract, image: Grey, language: string) {
  const engine = engineFor(core, language)
  const words = look(core, engine, image)
  const confidence = Math.min(100, Math.max(0, engine.MeanTextConf()))
  engine.End()
  return { words, confidence }
}

/** Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordsOf(tsv: string): Seen[] {
  const words: Seen[] = []
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    const text = cells[11]?.trim() ?? ''
    if (cells[0] !== '5' || text === '') continue
    const [x = 0, y = 0, w = 0, h = 0, confidence = 0] = cells.slice(6, 11).map(Number)
    const line = cells.slice(1, 5).join('.')
    words.push({ text, line, x, y, w, h, confidence: Math.min(100, Math.max(0, Math.round(confidence))) })
  }
  return words
}

/** No word of a dictionary is an address: without them the letters alone decide. */
const lettersAlone = ['system', 'freq', 'punc', 'number', 'unambig', 'bigram']
  .map(kind => `load_${kind}_dawg 0\n`)
  .join('')
const singleLine = 7

/** Words that may identify somebody, cut out and read twice more in larger letters: as drawn, and cleaned. `heard` are the values agreed on. */
function readAgain(core: Tesseract, page: Canvas, words: readonly Seen[], second: string, most: number) {
  const chosen = new Set(words.filter(word => suspect(word, second)).slice(0, most))
  if (chosen.size === 0) return { words, heard: [] }
  core.FS.writeFile('/letters', lettersAlone)
  const engine = engineFor(core, 'eng', '/letters')
  engine.SetPageSegMode(singleLine)
  const heard: string[] = []
  const read = words.map(word => {
    if (!chosen.has(word)) return word
    const listen = (image: Grey) => longest(look(core, engine, image).map(part => part.text))
    const drawn = greyOfCanvas(cutOut(page, word, enlarged[0]))
    const readings = [listen(drawn), listen(cleaned(drawn, scales.first * enlarged[0]))]
    let made = decided(word, readings, second)
    if (made.confidence < sure) {
      const larger = greyOfCanvas(cutOut(page, word, enlarged[1]))
      made = decided(word, [...readings, listen(larger)], second)
    }
    if (made.confidence >= sure) heard.push(bareOf(made.text))
    return made
  })
  engine.End()
  return { words: read, heard }
}

/** How much larger a word is read again, and once more where the readings were at odds. */
const enlarged = [1.5, 2] as const

function cutOut(page: Canvas, { x, y, w, h }: Seen, scale: number): Canvas {
  const pad = 14
  const canvas = sheet((w + 2 * pad) * scale, (h + 2 * pad) * scale)
  canvas
    .getContext('2d')
    .drawImage(page, x - pad, y - pad, w + 2 * pad, h + 2 * pad, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** The word itself, without what its surroundings were taken for; parts of a word that was parted are joined. */
function longest(parts: readonly string[]): string {
  const whole = parts.join('')
  const best = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return best.length >= whole.length * 0.8 ? best : whole
}

function textOf(words: readonly Seen[]): string {
  return words.map((word, i) => gapBefore(words, i) + word.text).join('')
}

function gapBefore(words: readonly Seen[], at: number): string {
  if (at === 0) return ''
  return words[at]?.line === words[at - 1]?.line ? ' ' : '\n'
}

function composed(seen: readonly Seen[], page: Canvas): { text: string; words: Word[] } {
  const words: Word[] = []
  let text = ''
  for (const [i, word] of seen.entries()) {
    text += gapBefore(seen, i)
    const start = text.length
    text += word.text
    words.push({
      start,
      end: text.length,
      x: fraction(word.x, page.width),
      y: fraction(word.y, page.height),
      w: fraction(word.w, page.width),
      h: fraction(word.h, page.height),
      confidence: word.confidence,
      ...(word.firstRead === undefined ? {} : { firstRead: word.firstRead }),
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
