// Names and subjects as they came, inside a sentence of ours: what is written from right to left, or carries marks that turn the
// direction, must not reorder the words around it (Unicode UAX #9).

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']

/** The text without direction marks of its own; enclosed where it runs from right to left. The same text where it does not. */
export function isolate(text: string): string {
  const plain = text.replace(MARKS, '')
  return RIGHT_TO_LEFT.test(plain) ? `${FIRST_STRONG_ISOLATE}${plain}${POP_ISOLATE}` : plain
}
