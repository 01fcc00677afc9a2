// Names that strangers chose, made harmless for display and for use as a part's name. Never used as a path.

/** Control, zero-width, bidi and line-separator characters: they hide or reorder what a person reads. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu

/**
 * The last component of `name` in NFC, without control, bidi or path characters, at most 120 characters.
 * `fallback` where nothing is left. The same input gives the same output.
 */
export function safeFileName(name: string, fallback: string): string {
  const base = name.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? ''
  const clean = base
    .replace(invisible, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (clean === '') return fallback
  const chars = [...clean]
  if (chars.length <= 120) return clean
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  return chars.slice(0, 120 - ending.length).join('') + ending
}

/** A text of a stranger on one line, without control or bidi characters, at most `max` characters. */
export function plainLine(text: string, max: number): string {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').replace(invisible, '').trim()
  return [...clean].slice(0, max).join('')
}

/** `name`, or `name (2)`, `name (3)`, … whichever is not in `taken` yet; adds it there. */
export function uniqueName(name: string, taken: Set<string>): string {
  let candidate = name
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) {
    candidate = name.replace(/(\.[A-Za-z0-9]{1,8})?$/, ending => ` (${n})${ending}`)
  }
  taken.add(candidate.toLowerCase())
  return candidate
}
