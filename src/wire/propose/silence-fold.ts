// A sentence as the net of silence reads it: one line, small letters, no accents, and the slips of a scanner put right.

/** Shorter words with one letter wrong are often other words. */
const longWord = 8

/** `text` in small letters without accents; line-broken and letter-spaced words joined; digits inside words read as letters. */
export function folded(text: string): string {
  const line = unspaced(text)
    .replace(/\u00ad/g, '')
    .replace(/(?<=\p{L})[-‐¬]\s*\n\s*(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
  return bare(line)
    .replace(/(?<=\p{L})[|!](?=\p{L})/gu, 'i')
    .replace(/(?<![\p{L}\d@._-])(?=[\p{L}\d]*\p{L}{2})[\p{L}\d]*\d[\p{L}\d]*(?![\p{L}\d@._-])/gu, lettered)
}

/** Small letters without accents. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøæœß]/g, letter => plain[letter] ?? letter)
    .replace(/’/g, "'")
}

const plain: Record<string, string> = { ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss' }
const digits: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 5: 's', 8: 'b' }

function lettered(word: string): string {
  return word.replace(/[01358]/g, digit => digits[digit] ?? digit)
}

/** "D O  N O T  N O T I F Y": letters of one word stand one space apart, words further. */
function unspaced(text: string): string {
  if (!/(?<!\p{L})\p{L}(?: \p{L}){4,}(?!\p{L})/u.test(text)) return text
  return text.replace(/(?<!\p{L})\p{L}(?: \p{L})+(?!\p{L})/gu, run => run.replaceAll(' ', ''))
}

/** The stems of a pattern of alternatives that are long enough to be told apart with one letter wrong. */
export function stemsOf(pattern: string): string[] {
  return pattern.split('|').flatMap(one => {
    const stem = /^(\p{L}+)(?:\\p\{L\}[*+]|\\w[*+])?$/u.exec(one)?.[1]
    return stem !== undefined && stem.length >= longWord - 1 ? [bare(stem)] : []
  })
}

/** Puts right long words that are one letter away from the beginning of a stem. */
export function mender(stems: Iterable<string>): (sentence: string) => string {
  const known = [...new Set(stems)]
  const mended = new Map<string, string>()
  const mend = (word: string) => {
    const before = mended.get(word)
    if (before !== undefined) return before
    const after = mendWord(word, known)
    // A long run must not fill the memory with the words of every paper.
    if (mended.size > 20_000) mended.clear()
    mended.set(word, after)
    return after
  }
  return sentence => sentence.replace(/\p{Script=Latin}{8,}/gu, mend)
}

function mendWord(word: string, stems: readonly string[]): string {
  if (stems.some(stem => word.startsWith(stem))) return word
  for (const seen of new Set([word, word.replaceAll('rn', 'm'), word.replaceAll('vv', 'w')]))
    for (const stem of stems) {
      if (seen.startsWith(stem)) return seen
      const length = nearly(seen, stem)
      if (length !== null) return stem + seen.slice(length)
    }
  return word
}

/** How many letters of `word` stand for `stem` with one letter changed, lost or added; null where it takes more. */
function nearly(word: string, stem: string): number | null {
  let at = 0
  while (at < stem.length && word[at] === stem[at]) at += 1
  const rest = stem.slice(at + 1)
  if (word.startsWith(rest, at + 1) && word.length >= stem.length) return stem.length
  if (stem.length < longWord) return null
  if (word.startsWith(stem.slice(at), at + 1)) return stem.length + 1
  if (word.startsWith(rest, at)) return stem.length - 1
  return null
}
