// What a letter says beyond its template: texts whose blanks are marked when they are filled in, and the marked text in pieces. For a
// preview alone; what leaves the house is never written with marks.
import type { OwnTexts } from './own-texts.ts'

/** Of no script. A text from outside that holds them loses them here. */
const [BEGIN, END] = ['\ue000', '\ue001']
const MARKS = /[\ue000\ue001]/g

const asked = Symbol('blanks are marked')
type Marked = OwnTexts & { readonly [asked]?: true }

/** A wording, ours where none is given, that marks what is filled into it. */
export function marking(own: OwnTexts | null): OwnTexts {
  const texts: Marked = { ...own, [asked]: true }
  return texts
}

export function isMarking(own: Marked | null | undefined): boolean {
  return own?.[asked] === true
}

export function marked(text: string): string {
  return text === '' ? '' : `${BEGIN}${withoutMarks(text)}${END}`
}

/** What no template says, in a text that marks that. */
export function filledIn(text: string, own: Marked | null | undefined): string {
  return isMarking(own) ? marked(text) : text
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

export type Piece = { readonly text: string; readonly filled: boolean }

/** In order; a blank within a blank is one. */
export function piecesOf(text: string): Piece[] {
  let depth = 0
  return text.split(/([\ue000\ue001])/).flatMap(part => {
    if (part === BEGIN) depth += 1
    else if (part === END) depth = Math.max(0, depth - 1)
    else if (part !== '') return [{ text: part, filled: depth > 0 }]
    return []
  })
}
