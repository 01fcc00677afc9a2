// One running text out of a paper's pages, normalised by NFKC, with lines that were broken inside an address joined
// again; every character remembers the page and offset it came from.

import type { Page, Part, Word } from '../reading.ts'
import { boxSigns } from './box-signs.ts'
import type { Place } from './proposal.ts'

type Origin = { readonly page: number; readonly at: number }

export type PaperText = {
  readonly part: string
  readonly text: string
  readonly origins: readonly Origin[]
  readonly pages: readonly Page[]
  readonly scanned: boolean
}

export type Line = { readonly start: number; readonly end: number; readonly text: string }

/** The text of `pages` of `part`; pages are parted by a form feed on a line of its own. */
export function paperText(part: Part, pages: readonly Page[]): PaperText {
  const chars: string[] = []
  const origins: Origin[] = []
  for (const [p, page] of pages.entries()) {
    // Some of it is dropped below, and what is then left beyond the bound is cut.
    if (chars.length > 1.25 * maxPaperChars) break
    if (p > 0) for (const char of '\n\f\n') push(chars, origins, char, page.n, 0)
    const noise = page.ocr === undefined ? new Set<number>() : noiseIn(page.text)
    let at = 0
    const boxes = boxSigns(page.text)
    for (const point of page.text) {
      if (chars.length > 1.25 * maxPaperChars) break
      const box = boxes.get(at)
      if (box !== undefined) {
        if (box !== '') push(chars, origins, box, page.n, at)
        at += point.length
        continue
      }
      if (noise.has(at)) {
        at += point.length
        continue
      }
      for (const char of point === '\n' ? point : point.normalize('NFKC'))
        push(chars, origins, char, page.n, at)
      at += point.length
    }
  }
  return {
    part: part.name,
    pages,
    scanned: pages.some(page => page.ocr !== undefined),
    ...unwrap(chars, origins),
  }
}

/** Specks and rulings that OCR takes for punctuation, at the ends of lines and apart from any word. */
function noiseIn(text: string): Set<number> {
  const noise = new Set<number>()
  const speck = /^[ \t]*(?:[:;|.,'’‘`"“”_~*°=—–-]+[ \t]+)+|(?:[ \t]+[:;|.,'’‘`"“”_~*°=—–-]+)+[ \t]*$/gm
  for (const match of text.matchAll(speck)) {
    for (let i = 0; i < match[0].length; i += 1) noise.add(match.index + i)
  }
  return noise
}

function push(chars: string[], origins: Origin[], char: string, page: number, at: number): void {
  // Soft hyphens and zero-width characters are no letters of an address.
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) return
  for (let i = 0; i < char.length; i += 1) {
    chars.push(char[i] as string)
    origins.push({ page, at })
  }
}

/** Removes line breaks inside addresses and URLs: after `-`, `.`, `_`, `&`, `/` …, or before the rest of a domain. */
function unwrap(chars: readonly string[], origins: readonly Origin[]): { text: string; origins: Origin[] } {
  const text = chars.join('')
  const drop = new Set<number>()
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const before = /(\S{1,300})([ \t]*)$/.exec(text.slice(Math.max(0, at - 320), at))
    const after = /^([ \t]*)(\S{1,300})/.exec(text.slice(at + 1, at + 320))
    if (before === null || after === null || !brokenInside(before[1] ?? '', after[2] ?? '')) continue
    for (let i = at - (before[2] ?? '').length; i <= at + (after[1] ?? '').length; i += 1) drop.add(i)
  }
  const kept = chars.map((_, i) => i).filter(i => !drop.has(i))
  return bounded(
    kept.map(i => chars[i]).join(''),
    kept.map(i => origins[i] as Origin),
  )
}

/** Characters of one paper that are looked at; an order with a thousand accounts has about 60,000. */
export const maxPaperChars = 120_000

/**
 * Keeps every pattern below at work that grows with the text, not with its square: no run of more than 300 characters
 * without a break and none of more than 60 blanks. What stands in such a run is blanked, so nothing is read out of it.
 */
function bounded(text: string, origins: readonly Origin[]): { text: string; origins: Origin[] } {
  const short = text
    .slice(0, maxPaperChars)
    // "Officer ........ Det. Wetherby": leaders say what a colon says.
    .replace(/(?<=[\p{L})]\x20?)\.{4,}(?=[^\S\n]*\S)/gu, run => `:${' '.repeat(run.length - 1)}`)
    .replace(/[^\s。、，()（）「」]{301,}/g, run => ' '.repeat(run.length))
    .replace(/[^\S\n]{61,}/g, run => `\n${' '.repeat(run.length - 1)}`)
  const keep: number[] = []
  let blanks = 0
  for (let i = 0; i < short.length; i += 1) {
    blanks = /\s/.test(short[i] as string) ? blanks + 1 : 0
    if (blanks <= 60) keep.push(i)
  }
  return { text: keep.map(i => short[i]).join(''), origins: keep.map(i => origins[i] as Origin) }
}

/**
 * Only what cannot be read otherwise is joined: an address that ends with its line is more often whole than broken, and a
 * word put to it would name somebody else.
 */
function brokenInside(before: string, after: string): boolean {
  if (/:\/\/\S*$/.test(before)) return brokenUrl(before, after)
  if (/^[A-Za-z0-9][\w.]*-$/.test(before) && /^[\w.-]+@[\w-]+\./.test(after)) return true
  // Nothing but the rest of an address begins with its sign.
  if (/^[A-Za-z0-9][\w.+-]*$/.test(before) && /^@[\w-]+(?:\.[\w-]+)+[).,;]?$/.test(after)) return true
  const domain = /[\w.+-]@([\w.-]+)$/.exec(before)?.[1]
  if (domain === undefined || !/^[a-z][a-z0-9-]*(?:\.[a-z]+)*[).,;]?$/.test(after)) return false
  return !knownTop(domain.replace(/\.$/, '')) && knownTop(domain + after.replace(/[).,;]+$/, ''))
}

function brokenUrl(before: string, after: string): boolean {
  if (!/^[A-Za-z0-9%]/.test(after)) return false
  if (/(?::\/\/|[&?=])$/.test(before)) return true
  return /[-/_]$/.test(before) && /[/?=&%_]|\d/.test(after)
}

const tops =
  /\.(?:com|net|org|edu|gov|mil|int|info|biz|io|app|dev|cloud|eu|us|uk|au|ca|de|fr|ie|nl|es|it|se|pl|ch|jp|kr|in|br|sg|nz|il|no|mx|ar|at|be|dk|fi|pt|ee|lv|lt|cz|example|test|invalid)$/i

function knownTop(domain: string): boolean {
  return tops.test(domain)
}

/** Words of a paper on one line; Japanese and Chinese lines join without a space. */
export function oneLine(text: string): string {
  return text
    .replace(/(?<=[\u3000-\u9fff\d])[ \t]*\n[ \t]*(?=[\u3000-\u9fff])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Which characters something was read from already; matches are short, so that marking them costs no more than finding them. */
export function takenSpans(length: number) {
  const marks = new Uint8Array(length)
  return {
    isFree: (start: number, end: number) => marks.subarray(start, end).every(mark => mark === 0),
    take: (start: number, end: number) => void marks.fill(1, start, end),
  }
}

/** The line around `at`, of a line without end no more than stands near. */
export function lineAround(text: string, at: number): string {
  const from = Math.max(0, at - LONG_LINE)
  const near = text.slice(from, at + LONG_LINE)
  const start = at === 0 ? 0 : near.lastIndexOf('\n', at - from - 1) + 1
  const end = near.indexOf('\n', at - from)
  return near.slice(start, end < 0 ? near.length : end)
}

const LONG_LINE = 1000

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line })
    start += line.length + 1
  }
  return lines
}

const abbreviations =
  /(?:^|[\s(])(?:No|Nos|Nr|Inc|Ltd|Co|Corp|Fed|Civ|Crim|R|Art|art|Abs|Cst|Det|Sgt|Capt|Hon|Dr|Mr|Ms|Mrs|St|Az|Tel|Tél|tel|Rev|ref|Ref|v|vs|Sec|sec|s|ss|p|pp|c|Fdo|Vd|i|V|m|r|ul|godz|dn|ust|pkt|Abt|bzw|lit|al|kap|cpv|núm|núms|Nº|Lic|Sgt-dét|w\.e\.f|Ds|z|o|k|[A-Z])\.$/

/** No sentence is longer: text without full stops is cut here, so that one look costs the same everywhere. */
const maxSentence = 2000

/** The sentence around `at`: ends at a full stop before a new beginning, an empty line or a page. */
export function sentenceAt(text: string, at: number): { start: number; end: number } {
  let start = at
  const ends = sentenceEnds(text)
  while (start > 0 && at - start < maxSentence && !ends(start - 1)) start -= 1
  let end = at
  while (end < text.length && end - at < maxSentence && !ends(end)) end += 1
  return { start, end: Math.min(text.length, end + 1) }
}

let known: { readonly text: string; readonly ends: (at: number) => boolean } | undefined

/** Asked once for each character: three thousand identifiers in one long sentence would ask for each of them. */
function sentenceEnds(text: string): (at: number) => boolean {
  if (known?.text === text) return known.ends
  const UNASKED = 0
  const NO = 1
  const YES = 2
  const answers = new Uint8Array(text.length + 1)
  const ends = (at: number) => {
    if (answers[at] === UNASKED) answers[at] = endsSentence(text, at) ? YES : NO
    return answers[at] === YES
  }
  known = { text, ends }
  return ends
}

function endsSentence(text: string, at: number): boolean {
  const char = text[at]
  if (char === '\f') return true
  if (char === '\n' && /^[ \t]*\n/.test(text.slice(at + 1, at + 10))) return true
  if (char === '。') return true
  if (
    char === '\n' &&
    /^[ \t]*(?:[☒☐☑]|(?:SECTION|ABSCHNITT|RUBRIQUE|SECCIÓN|SEZIONE|AFDELING|SEKCJA|SECÇÃO|AVSNITT)\s)/.test(
      text.slice(at + 1, at + 20),
    )
  )
    return true
  if (char === undefined || !'.!?;'.includes(char)) return false
  const after = text.slice(at + 1, at + 8)
  // "31. Januar": the day of a date.
  if (
    char === '.' &&
    /(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\s*(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Des)/i.test(after)
  )
    return false
  if (!/^["”’)]*\s+(?:["“(]?[\p{Lu}\d☒☐])/u.test(after))
    return char === '.' && /^\s*$/.test(text.slice(at + 1))
  return char === ';' ? false : !abbreviations.test(text.slice(Math.max(0, at - 8), at + 1))
}

/** Place of [start, end) in the document, with the words around it in one line. */
export function placeOf(paper: PaperText, start: number, end: number): Place {
  const first = paper.origins[start] ?? { page: paper.pages[0]?.n ?? 1, at: 0 }
  let last = first
  for (let i = end - 1; i > start; i -= 1) {
    const origin = paper.origins[i]
    if (origin !== undefined && origin.page === first.page) {
      last = origin
      break
    }
  }
  const source = paper.pages.find(page => page.n === first.page)?.text ?? ''
  const stop = nextPoint(source, last.at)
  return {
    part: paper.part,
    page: first.page,
    start: first.at,
    end: stop,
    passage: source.slice(first.at, stop).replace(/\s+/g, ' ').slice(0, 600),
  }
}

function nextPoint(text: string, at: number): number {
  return Math.min(text.length, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1))
}

/** What the first reading of a picture had at [start, end), where later readings outvoted it; null elsewhere. */
export function firstReadAt(paper: PaperText, start: number, end: number): string | null {
  const place = placeOf(paper, start, end)
  const page = paper.pages.find(candidate => candidate.n === place.page)
  const word = page?.words?.find(
    one => one.firstRead !== undefined && one.start < place.end && one.end > place.start,
  )
  return word?.firstRead ?? null
}

/**
 * Whether a reading by OCR is unsure at [start, end): a word below 80 of 100, or not found in the second reading.
 * Text that was no picture is never unsure.
 */
export function unsure(paper: PaperText, start: number, end: number): boolean {
  const place = placeOf(paper, start, end)
  const page = paper.pages.find(candidate => candidate.n === place.page)
  if (page?.ocr === undefined) return false
  const words = (page.words ?? []).filter((word: Word) => word.start < place.end && word.end > place.start)
  if (words.length === 0 || words.some(word => (word.confidence ?? 0) < 80)) return true
  // The second reading is an English one, which knows no accents.
  const flat = (text: string) => text.normalize('NFKD').replace(/[\s\p{M}]+/gu, '')
  return !flat(page.ocr.second).includes(flat(page.text.slice(place.start, place.end)))
}
