// Whether two spellings are the same number or address. A forger prints the number on which a forger answers, in any spelling: so what
// is compared are digits in any script, without country code, trunk zero, spaces or brackets. Saying "the same" too often only
// asks for one more finding; saying it too rarely lets the forger answer. Linear over a stranger's text.

/** Fewer are no number that reaches anybody: a room, an extension. */
const LEAST_DIGITS = 7
/** Country codes have one to three digits, and a paper leaves them out. */
const LONGEST_CODE = 3

/** The number or the address in what a person entered; null where it is neither. */
export function wayIn(value: string): { readonly kind: 'mail' | 'phone'; readonly text: string } | null {
  const plain = value.normalize('NFKC')
  const mail = /[^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{3,253}/.exec(plain)?.[0]
  if (mail) return { kind: 'mail', text: mail.toLowerCase() }
  const phone = /\+?[\p{Nd}(][\p{Nd}\s()./\u2010-\u2015\u00b7-]{4,40}\p{Nd}/u.exec(plain)?.[0]
  const digits = digitsOf(phone ?? '')
  return digits.length < LEAST_DIGITS ? null : { kind: 'phone', text: phone ?? '' }
}

/** Whether `text` gives the number or address that `value` is. */
export function prints(text: string, value: string): boolean {
  const way = wayIn(value)
  if (way?.kind === 'mail') return squeezed(text).includes(squeezed(way.text))
  return way?.kind === 'phone' && digitsOf(text).includes(nationalPart(way.text))
}

/** What is left of a number without what a paper may leave out. */
function nationalPart(phone: string): string {
  const isInternational = /^\s*(?:\+|00)/.test(asciiDigits(phone))
  const digits = digitsOf(phone).replace(/^0+/, '')
  const most = Math.max(0, digits.length - LEAST_DIGITS)
  return isInternational ? digits.slice(Math.min(LONGEST_CODE, most)).replace(/^0+/, '') : digits
}

/** The digits alone; whatever else stands between two of them (a letter, a line) parts them. */
function digitsOf(text: string): string {
  return asciiDigits(text.normalize('NFKC'))
    .replace(/\(0\)/g, '')
    .replace(/[\s()./\u2010-\u2015\u00b7\u200b-\u200f\u2060\ufeff\u00ad-]+/g, '')
    .replace(/[^0-9]+/g, ' ')
    .trim()
}

function asciiDigits(text: string): string {
  const known = new Map<string, string>()
  return text.replace(/[^\P{Nd}0-9]/gu, digit => {
    const value = known.get(digit) ?? String(digitValue(digit))
    known.set(digit, value)
    return value
  })
}

/** Decimal digits stand in each script as ten in a row. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  for (let n = 0; n < 10; n++) if (!/\p{Nd}/u.test(String.fromCodePoint(code - n - 1))) return n
  return code % 10
}

function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '')
}
