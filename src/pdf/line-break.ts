// Where a line of a text ends: between words, or between characters of a script without spaces. Typefaces change inside a
// Polish word, and a PDF library that breaks each typeface's run by itself would break the word there.

/** `measure`: the width of a text in the unit of `width`. What is wider than a line alone is cut where the line is full. */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split('\n').flatMap(part => linesOfPart(part, width, measure))
}

function linesOfPart(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = ['']
  const pieces = piecesOf(text).flatMap(({ piece, space }) =>
    measure(piece) <= width ? [{ piece, space }] : cut(piece, width, measure, space),
  )
  for (const { piece, space } of pieces) {
    const line = lines.at(-1) ?? ''
    const longer = `${line}${space && line !== '' ? ' ' : ''}${piece}`
    if (line !== '' && measure(longer) > width) lines.push(piece)
    else lines[lines.length - 1] = longer
  }
  return lines
}

function cut(piece: string, width: number, measure: (text: string) => number, space: boolean) {
  const parts: { piece: string; space: boolean }[] = []
  for (const c of piece) {
    const last = parts.at(-1)
    if (last && measure(last.piece + c) <= width) last.piece += c
    else parts.push({ piece: c, space: space && parts.length === 0 })
  }
  return parts
}

/** Scripts without spaces, two columns a character. */
export const WIDE =
  /[\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

/** Words; where a script has no spaces its characters, with marks that may not begin or end a line kept where they belong. */
export function piecesOf(text: string): { piece: string; space: boolean }[] {
  // A space that does not break stays with its words.
  return text.split(/[^\S\u00a0\u202f]+/).flatMap(word => {
    const pieces = WIDE.test(word) ? unspaced(word) : [word]
    return pieces.map((piece, i) => ({ piece, space: i === 0 }))
  })
}

const MAY_NOT_BEGIN = /^[、。，．・：；？！）」』】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ)\].,:;]/
const MAY_NOT_END = /[（「『【〔〈《([]$/

function unspaced(word: string): string[] {
  const pieces: string[] = []
  for (const next of word.match(/[\x21-\u2e7f]+|./gsu) ?? []) {
    const last = pieces.at(-1)
    if (last !== undefined && (MAY_NOT_BEGIN.test(next) || MAY_NOT_END.test(last)))
      pieces[pieces.length - 1] = last + next
    else pieces.push(next)
  }
  return pieces
}
