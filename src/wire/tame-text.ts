// Text of a stranger before any expression looks at it: no run of signs, of blanks or of one line is so long that a search which
// begins at each of its characters grows with its square. The length stays, so that every offset counts in the text as received.

/** More than 300 signs without a break are no word, address or URL that is read. */
const LONG_RUN = /[^\s。、，()（）「」]{301,}/g
const LONGEST_BLANK = 60
/** Longer paragraphs go on in a line of their own. */
const LONGEST_LINE = 1000

export function tamed(text: string): string {
  return brokenLines(
    text

      .replace(LONG_RUN, run => ' '.repeat(run.length))
      // Columns far apart are lines of their own.
      .replace(/[^\S\n]{61,}/g, run => `\n${' '.repeat(run.length - 1)}`)
      .replace(/\s{61,}/g, blanked),
  )
}

/** A run of blanks is broken by a sign that no word holds and that a paper's text is read without. */
function blanked(run: string): string {
  const chars = [...run]
  for (let i = LONGEST_BLANK; i < chars.length; i += LONGEST_BLANK + 1) chars[i] = '\u2060'
  return chars.join('')
}

/** The last blank of each thousand characters without a line's end becomes one. */
function brokenLines(text: string): string {
  const ends: number[] = []
  let start = 0
  let blank = -1
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === 0x0a || char === 0x0c) {
      start = at + 1
      blank = -1
    } else if (char === 0x20 || char === 0xa0 || char === 0x3000 || char === 0x09) blank = at
    if (at - start < LONGEST_LINE) continue
    const end = blank > start ? blank : at
    ends.push(end)
    start = end + 1
    blank = -1
  }
  if (ends.length === 0) return text
  const pieces = ends.map((end, i) => text.slice(i === 0 ? 0 : (ends[i - 1] as number) + 1, end))
  return [...pieces, text.slice((ends.at(-1) as number) + 1)].join('\n')
}
