// The boxes of a form that are fields of the PDF: they are no text of the page, yet what they tick is what it says. Each
// stands among the words where it stands on the page.
import type { Run } from '../pdf-layout.ts'

export type Note = {
  readonly subtype?: unknown
  readonly fieldValue?: unknown
  readonly hidden?: unknown
  readonly noView?: unknown
  readonly checkBox?: unknown
  readonly radioButton?: unknown
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
  readonly rect?: unknown
}

const isBox = (note: Note) => note.checkBox === true || note.radioButton === true
const isShown = (note: Note) => note.subtype === 'Widget' && note.hidden !== true && note.noView !== true

/** Words typed into fields. */
export function typedValues(notes: readonly Note[]): string[] {
  return notes
    .filter(note => isShown(note) && !isBox(note))
    .map(note => note.fieldValue)
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '' && value !== 'Off')
}

/** At most so many boxes: a form has some dozens. */
const MOST = 1000

/** The runs of a page with the signs of its boxes between them. */
export function withBoxes(runs: readonly Run[], notes: readonly Note[]): Run[] {
  const made = [...runs]
  for (const note of notes.filter(one => isShown(one) && isBox(one)).slice(0, MOST)) {
    const rect = note.rect
    if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) continue
    const [x0, y0, x1, y1] = rect as [number, number, number, number]
    const size = Math.max(1, Math.min(14, y1 - y0))
    const line = made.findIndex(run => run.str.trim() !== '' && stands(run, y0, y1))
    // Of the words in its row the first to its right.
    const right = made.findIndex(run => run.str.trim() !== '' && stands(run, y0, y1) && startOf(run) >= x0)
    const last = made.findLastIndex(run => run.str.trim() !== '' && stands(run, y0, y1))
    const beside = made[right >= 0 ? right : last]
    const baseline = beside?.transform[5] ?? y0
    const sign: Run = {
      str: isTicked(note) ? '☒' : '☐',
      transform: [size, 0, 0, size, x0, baseline],
      width: x1 - x0,
      height: size,
      hasEOL: false,
    }
    if (line < 0) made.push({ ...sign, hasEOL: true })
    else if (right >= 0) made.splice(right, 0, sign)
    else {
      const before = made[last] as Run
      made.splice(last, 1, { ...before, hasEOL: false }, { ...sign, hasEOL: before.hasEOL })
    }
  }
  return made
}

const startOf = (run: Run) => run.transform[4] ?? 0

function stands(run: Run, y0: number, y1: number): boolean {
  const baseline = run.transform[5] ?? 0
  return baseline >= y0 - 3 && baseline <= y1
}

function isTicked({ checkBox, fieldValue, exportValue, buttonValue }: Note): boolean {
  if (typeof fieldValue !== 'string' || fieldValue === '' || fieldValue === 'Off') return false
  const own = checkBox === true ? exportValue : buttonValue
  return typeof own !== 'string' || own === fieldValue
}
