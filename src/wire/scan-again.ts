// A second and third look at words that identify somebody and were not read for sure. Readings vote; a value counts as
// read only where two of them agree and no other has as many. Pure.

/** A word as first read, with its place in pixels and the key of its line. */
export type Seen = {
  readonly text: string
  readonly line: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** 0 to 100. */
  readonly confidence: number
  /** What stood here in the first reading, where later ones outvoted it. */
  readonly firstRead?: string
}

/** Words that one look decides; below it a word is read again. */
export const sure = 85

/** Puts together what OCR parted inside an address: "logistics .example", "puertoverde @justicia.example". */
export function joined(words: readonly Seen[], underscored: (left: Seen, right: Seen) => boolean): Seen[] {
  const whole: Seen[] = []
  for (const word of words) {
    const last = whole.at(-1)
    const beside = last !== undefined && last.line === word.line
    if (beside && belongs(last, word)) whole[whole.length - 1] = together(last, word, '')
    else if (beside && mayBeOne(last, word) && underscored(last, word))
      whole[whole.length - 1] = { ...together(last, word, '_'), confidence: 79 }
    else whole.push(word)
  }
  return whole
}

/** "k saltonstall88@…": parts of one address or name, if the picture shows the sign between them. */
function mayBeOne(left: Seen, right: Seen): boolean {
  const plain =
    /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/.test(left.text) && /^[a-z\d][a-z\d.@-]*[.,;)]?$/.test(right.text)
  return plain && (right.text.includes('@') || /\d/.test(left.text + right.text))
}

function belongs(left: Seen, right: Seen): boolean {
  if (right.x - (left.x + left.w) > Math.min(left.h, right.h) * 0.9) return false
  const address = /[@©®Q]|\w-\w|\w\.\w/.test(left.text) || /^@/.test(right.text)
  if (!address || !/^[\w.@©®£¢-]+[.,;)]?$/.test(right.text)) return false
  return (
    /^[.@]\w/.test(right.text) ||
    (/\w[.@]$/.test(left.text) && /^[a-z][a-z-]*(?:\.[a-z-]+)*[.,;)]?$/.test(right.text))
  )
}

function together(left: Seen, right: Seen, sign: string): Seen {
  const y = Math.min(left.y, right.y)
  return {
    ...left,
    text: left.text + sign + right.text,
    y,
    w: right.x + right.w - left.x,
    h: Math.max(left.y + left.h, right.y + right.h) - y,
    confidence: Math.min(left.confidence, right.confidence),
  }
}

/** Whether a word may identify somebody and is not yet certain: `second` is the other reading of the page, without blanks. */
export function suspect(word: Seen, second: string): boolean {
  const bare = bareOf(word.text)
  if (bare.length < 6 || bare.length > 120) return false
  const domain = /[\w-]{2}\.[a-z]{2,12}$/.test(bare)
  const identifying =
    /[@©®£¢]/.test(bare) ||
    domain ||
    /\d.*\d.*\d/.test(bare) ||
    (/\d/.test(bare) && /[a-z]{2}/i.test(bare)) ||
    /[a-z\d][._][a-z\d]/i.test(bare)
  if (!identifying) return false
  // An address without its sign, however sure it is.
  if (domain && bare.length > 11 && !bare.includes('@') && !/^(?:www\.|https?:)/.test(bare)) return true
  return word.confidence < sure || !second.includes(bare)
}

/** Without the punctuation of the sentence around it. */
export function bareOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '')
}

/** What OCR takes the sign of an address for. */
const mistakenSigns = ['(O', '(Q', '(e', 'Q', 'O', 'e', 'a', 'G', '6', '©', '®', '']

/** Whether `other` is `value` with the sign of the address misread, or with an underscore unread and perhaps what stands before it. */
function misreads(value: string, other: string): boolean {
  if (value.includes('_')) {
    const rest = value.slice(value.indexOf('_') + 1)
    if ([value.replaceAll('_', ''), rest, value.replace('_', '-'), value.replace('_', '.')].includes(other))
      return true
  }
  const at = value.indexOf('@')
  if (at < 1 || other.includes('@')) return false
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)]
  return mistakenSigns.some(sign => local + sign + domain === other)
}

const hexForm = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const hexOf: Record<string, string> = { '£': 'f', '¢': 'c', l: '1', I: '1', i: '1', O: '0', o: '0', S: '5' }

/**
 * In an identifier of hexadecimal digits a sign that is none can only be the digit that it looks like; and one round sign
 * that is read as two, "0O", is the letter among letters and the digit among digits.
 */
function repaired(text: string): string {
  const hex = hexed(text)
  if (hexForm.test(hex)) return hex
  return text.replace(/[A-Z0-9]+/g, part => {
    const rest = part.replace(/0O|O0/g, '')
    if (rest === part || rest === '') return part
    if (/^[A-Z]+$/.test(rest)) return part.replace(/0O|O0/g, 'O')
    return /^\d+$/.test(rest) ? part.replace(/0O|O0/g, '0') : part
  })
}

function hexed(text: string): string {
  return text.replace(/£f|f£/g, 'f').replace(/[£¢lIiOoS]/g, sign => hexOf[sign] ?? sign)
}

/**
 * The word after `again`, further readings of its picture, were heard. Two agreeing readings make it sure; where none has a
 * majority it stays as first read and unsure.
 */
export function decided(word: Seen, again: readonly string[], second: string): Seen {
  const first = repaired(bareOf(word.text))
  const readings = [first, ...again.map(text => repaired(bareOf(text)))].filter(text => text.length > 3)
  const inSecond = (value: string) =>
    second.includes(value) || (hexForm.test(value) && hexed(second).includes(value))
  const votes = (value: string) => {
    const agreed = readings.filter(other => other === value || misreads(value, other))
    return agreed.length + ([value, ...agreed].some(inSecond) ? 1 : 0)
  }
  const ranked = [...new Set(readings)]
    .map(value => ({ value, votes: votes(value) }))
    // Of two that share their readings the one with the sign of an address explains the other.
    .sort((a, b) => b.votes - a.votes)
  const [best, next] = ranked
  if (best === undefined || best.votes < 2) return { ...word, confidence: Math.min(word.confidence, 79) }
  const rival = next !== undefined && next.votes >= best.votes && !misreads(best.value, next.value)
  if (rival) return { ...word, confidence: Math.min(word.confidence, 79) }
  const bare = bareOf(word.text)
  if (best.value === bare) return { ...word, confidence: Math.max(word.confidence, sure) }
  const text = word.text.replace(bare, () => best.value)
  return { ...word, text, confidence: sure, firstRead: word.text }
}
