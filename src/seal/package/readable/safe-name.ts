// File names that people read and no file system, shell or screen misreads: lower-case ASCII letters, digits and single hyphens,
// of bounded length. What cannot be said in them is left out; the index and the file itself have it in full.

/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  '@': '-at-',
}

/** What Windows takes for a device, whatever its ending. */
const reserved = /^(?:con|prn|aux|nul|clock|conin|conout|com\d|lpt\d)$/

/** `text` as a part of a file name; `instead` where nothing of it can be kept. */
export function slug(text: string, longest: number, instead: string): string {
  // Before it is taken apart: a character may become eighteen.
  const plain = text
    .slice(0, 4 * longest)
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
  const spelt = plain.replace(/\p{M}+/gu, '').replace(/[ßæœøđðþłı@]/gu, letter => letters[letter] ?? '')
  const kept = spelt
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest + 1)
    .replace(/^-+|-+$/g, '')
  const short = kept.slice(0, longest).replace(/-+$/, '')
  if (short === '') return instead
  return reserved.test(short) ? `${short}-name`.slice(0, longest) : short
}

const subjectLength = 60

/**
 * `2026-03-01_101500Z_invoice-for-march_00000007.eml`: sorted by name is sorted by time, and the number keeps two from having
 * one name, also where a file system takes upper and lower case for the same.
 */
export function fileName(of: {
  at: string | null
  subject: string | null
  n: number
  extension: string
}): string {
  const { at, subject, n, extension } = of
  // The one spelling of a time (`readTime`), of which the milliseconds are left out.
  const when = at === null ? 'undated' : `${at.slice(0, 10)}_${at.slice(11, 19).replaceAll(':', '')}Z`
  const what = subject === null ? [] : [slug(subject, subjectLength, 'no-subject')]
  return `${[when, ...what, String(n).padStart(8, '0')].join('_')}.${extension}`
}

/** Whether `name` is one that `fileName` makes for item `n`. */
export function isFileName(name: string, n: number): boolean {
  const match =
    /^(?:undated|\d{4}-\d\d-\d\d_\d{6}Z)(?:_[a-z0-9]+(?:-[a-z0-9]+)*)?_(\d{8,12})\.([a-z0-9]{2,4})$/.exec(
      name,
    )
  return match?.[1] === String(n).padStart(8, '0') && name.length <= 110
}
