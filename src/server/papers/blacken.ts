// Taking others out of a page that a machine may have misread: a line is blackened where it may be read as somebody else's, where it
// holds anything like an identifier that is not this tenant's own, and rather once too often.
import { skeleton } from '../../wire/mail/confusables.ts'

export type Hidden = {
  /** What concerns others: identifiers in each spelling, domains, names. */
  readonly others: readonly string[]
  /** Identifiers that may stay: this tenant's, and what says who asks. */
  readonly own: readonly string[]
}

const BAR = '████████'

/** Lines go as a whole: names of people and companies stand beside their addresses, and a bar over the address alone would still tell. */
export function blackener(hidden: Hidden): (page: string) => string {
  const mine = mineOf(hidden.own)
  const others = findsOthers(hidden, mine)
  return page => {
    const lines = page.split('\n')
    const shows = new Set(others(lines))
    return lines
      .map((line, i) => (shows.has(i) || holdsIdentifier(without(line, mine)) ? BAR : line))
      .join('\n')
  }
}

/** Of a copy that was made by hand: the lines, from 1, that may be read as somebody else's. */
export function linesOfOthers(hidden: Hidden): (page: string) => number[] {
  const others = findsOthers(hidden, mineOf(hidden.own))
  return page => others(page.split('\n')).map(i => i + 1)
}

function findsOthers({ others }: Hidden, mine: Mine): (lines: readonly string[]) => number[] {
  const patterns = [...new Set(others.map(shapeOf))].filter(shape => shape !== '').map(patternOf)
  return lines => {
    const shapes = lines.map(line => shapeOf(without(line, mine)))
    const here = mayStandIn(shapes.join(''), patterns)
    const near = (joined: string) => here.some(p => isNear(joined, p))
    // An identifier broken over two lines is found in the two lines together.
    const shows = (i: number) =>
      near(`${shapes[i - 1] ?? ''}${shapes[i]}`) || near(`${shapes[i]}${shapes[i + 1] ?? ''}`)
    return lines.flatMap((_, i) => (shows(i) ? [i] : []))
  }
}

// ---------------------------------------------------------------- what may be read as somebody else's

type Pattern = { readonly shape: string; readonly slips: number; readonly pieces: readonly string[] }

/** Where so few slips are allowed, one of the pieces has none. */
function mayStandIn(page: string, patterns: readonly Pattern[]): Pattern[] {
  return patterns.filter(({ pieces }) => pieces.some(piece => page.includes(piece)))
}

function patternOf(shape: string): Pattern {
  const slips = shape.length < 5 ? 0 : shape.length < 9 ? 1 : shape.length < 15 ? 2 : 3
  const size = Math.ceil(shape.length / (slips + 1))
  const pieces = Array.from({ length: slips + 1 }, (_, i) => shape.slice(i * size, (i + 1) * size))
  return { shape, slips, pieces: pieces.filter(piece => piece !== '') }
}

/** Whether it stands somewhere in the text with no more slips than that: letters read too much, too few or for others. */
function isNear(text: string, { shape, slips, pieces }: Pattern): boolean {
  if (!pieces.some(piece => text.includes(piece))) return false
  if (slips === 0 || text.includes(shape)) return text.includes(shape)
  let last = Array.from({ length: shape.length + 1 }, (_, j) => j)
  for (const char of text) {
    const row = [0]
    for (let j = 1; j <= shape.length; j += 1) {
      const change = (last[j - 1] as number) + (char === shape[j - 1] ? 0 : 1)
      row.push(Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1))
    }
    if ((row[shape.length] as number) <= slips) return true
    last = row
  }
  return false
}

/** Letters and digits alone, each as what it is mistaken for. */
export function shapeOf(text: string): string {
  return skeleton(fold(text)).replace(/[^\p{L}\p{N}]/gu, '')
}

// ---------------------------------------------------------------- anything like an identifier

const moments =
  /(?<![\d.])(?:\d{1,4}([-./])\d{1,2}\1\d{1,4}(?:T[\d:.]+)?|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d\d)(?![\d.]*\d)/g

/** An address, a number that people or devices are called by, a handle; days and hours are none. */
function holdsIdentifier(line: string): boolean {
  const plain = line.replace(moments, ' ')
  // Over spaces too: the groups of a telephone number.
  return /\d(?:[\s()./-]{0,2}\d){8,}/.test(plain) || tokensOf(plain).some(isIdentifier)
}

function isIdentifier(token: string): boolean {
  if (/[^@]@|@\w/.test(token)) return true
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(token)) return true
  if (/^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(token) && /[0-9a-f]/i.test(token)) return true
  if (/^[0-9a-f-]{16,}$/i.test(token) && /\d/.test(token)) return true
  const digits = token
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[oO]/g, '0')
    .replace(/[iIl]/g, '1')
  return /\d{7,}/.test(digits.replace(/S/g, '5')) && (token.match(/\d/g)?.length ?? 0) >= 4
}

function tokensOf(line: string): string[] {
  return cleaned(line)
    .split(/[\s,;<>()[\]{}"'“”„«»|]+/)
    .map(token => token.replace(/^[.:!?]+|[.:!?]+$/g, ''))
}

type Mine = { readonly words: ReadonlySet<string>; readonly numbers: readonly RegExp[] }

function mineOf(own: readonly string[]): Mine {
  const numbers = own.filter(value => /^[\d\s+()./-]{7,}$/.test(value)).map(v => v.replace(/\D/g, ''))
  return {
    words: new Set(own.map(fold)),
    // Written in any groups, and not as a part of a longer one.
    numbers: numbers.map(n => new RegExp(`(?<!\\d)\\+?${[...n].join('[\\s()./-]{0,2}')}(?!\\d)`, 'g')),
  }
}

/** The line without what may stay: as whole words, so that no other address is cut. */
function without(line: string, { words, numbers }: Mine): string {
  const rest = numbers.reduce((text, number) => text.replace(number, ' '), cleaned(line))
  return tokensOf(rest)
    .filter(token => !words.has(fold(token)))
    .join(' ')
}

/** The signs by which an address is disguised or misread are the sign itself. */
export function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060]+/g, '')
    .replace(/\s*(?:\[at\]|\(at\)|[©®])\s*/gi, '@')
    .replace(/\s*(?:\[dot\]|\(dot\))\s*/gi, '.')
}

function fold(text: string): string {
  return cleaned(text).toLowerCase().replace(/\s+/g, '')
}
