// Where a line of a letter ends: between words, or between characters of a script without spaces. Typefaces change inside a
// Polish word, and a PDF library that breaks each typeface's run by itself would break the word there.
import { piecesOf } from './block.ts'

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
