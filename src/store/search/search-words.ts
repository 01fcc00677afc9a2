// Text as words that can be found again however somebody types them: compatibility forms, case and diacritics folded away; what
// is written without spaces by pairs of characters; identifiers whole and by their parts. Pure.

/** What is longer is looked at up to here: a paper of a megabyte is still one search row. */
const MOST_TEXT = 2_000_000
const MOST_WORDS = 20_000
const LONGEST = 64
export const PREFIX_FROM = 3
export const PREFIX_TO = 12

/** Han, kana, hangul and Thai stand without spaces: there two neighbours are a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u30fc]/u
const RUN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u30fc]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u30fc]+/gu
/** Format characters (zero-width, bidi marks, soft hyphens) are no part of a word. */
const INVISIBLE = /[[\p{Cf}\p{Cc}]--[\t\n\r]]/gv
const LETTER = /[\p{L}\p{N}]/u
const BETWEEN = /[^\p{L}\p{N}]+/u

/** NFKD, lower case, no marks, no invisible characters; ß as ss, ø as o and the like where Unicode does not fold them. */
export function fold(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/[\p{Mn}\p{Me}]/gu, mark => (mark === '\u3099' || mark === '\u309a' ? mark : ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđðþæœıŧħ]/g, letter => LETTERS[letter] ?? letter)
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
}

/** Each word under which a text is found, once, in the order of the text. */
export function wordsIn(text: string): string[] {
  const words = new Set<string>()
  for (const chunk of chunksOf(text)) {
    for (const word of wordsOf(chunk)) words.add(word)
    if (words.size >= MOST_WORDS) break
  }
  return [...words].slice(0, MOST_WORDS)
}

/** Beginnings of words, for those that people see in the queue and begin to type. */
export function prefixesOf(words: readonly string[]): string[] {
  const prefixes = new Set<string>()
  for (const word of words) {
    if (UNSPACED.test(word)) continue
    const letters = [...word]
    for (let n = PREFIX_FROM; n <= PREFIX_TO && n < letters.length; n += 1)
      prefixes.add(letters.slice(0, n).join(''))
  }
  return [...prefixes]
}

const MOST_ASKED = 8

/** What is asked for: each word must be there. An address with its `@` is one word, other compounds are their parts. */
export function askedWords(text: string): string[] {
  const words = new Set<string>()
  for (const chunk of chunksOf(text.slice(0, 400))) {
    const whole = chunk.slice(0, LONGEST)
    if (isAddress(chunk) || !/\p{L}/u.test(chunk)) words.add(whole)
    else for (const part of chunk.split(BETWEEN)) for (const word of partsOf(part)) words.add(word)
  }
  return [...words].filter(w => w !== '').slice(0, MOST_ASKED)
}

function* chunksOf(text: string): Generator<string> {
  for (const raw of fold(text).split(/\s+/u)) {
    const chunk = bared(raw)
    if (chunk !== '') yield chunk
  }
}

/** Without what stands before its first letter and behind its last. A pattern for the end would begin at every sign in between. */
function bared(raw: string): string {
  const start = raw.search(LETTER)
  if (start < 0) return ''
  let end = raw.length
  while (!endsInLetter(raw, end)) end -= 1
  return raw.slice(start, end)
}

/** A letter beyond the first plane is two units long. */
function endsInLetter(raw: string, end: number): boolean {
  const low = (raw.charCodeAt(end - 1) & 0xfc00) === 0xdc00
  return LETTER.test(raw.slice(low ? end - 2 : end - 1, end))
}

function* wordsOf(chunk: string): Generator<string> {
  const parts = chunk.split(BETWEEN)
  if (parts.length > 1) {
    if (!UNSPACED.test(chunk)) yield chunk.slice(0, LONGEST)
    const domain = chunk.split('@')[1]
    if (domain) yield domain.slice(0, LONGEST)
  }
  for (const part of parts) yield* partsOf(part)
}

function* partsOf(part: string): Generator<string> {
  for (const [run] of part.matchAll(RUN)) {
    if (!UNSPACED.test(run)) {
      yield run.slice(0, LONGEST)
      continue
    }
    const letters = [...run]
    if (letters.length === 1) yield run
    for (let i = 0; i + 1 < letters.length; i += 1) yield `${letters[i]}${letters[i + 1]}`
  }
}

function isAddress(chunk: string): boolean {
  return /^[^@]+@[^@]+\.[^@.]{2,}$/.test(chunk)
}
