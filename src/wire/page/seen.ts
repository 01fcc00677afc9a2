// What a page holds and nobody sees: letters without ink, in the colour of what they stand on, behind something, beside the
// page or too small to read. They are left out of its text and said to be there. Letters under the picture of a scan, or
// without ink over it, are another thing: a machine's reading of that picture.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js'
import type { Run } from '../pdf-layout.ts'
import { type Box, type Letter, type Painted, paintedBy, type Shape } from './paint.ts'

export type Seen =
  /** Everything can be seen. */
  | { readonly kind: 'plain' }
  /** `runs` are what can be seen; `words` the beginning of what cannot. */
  | { readonly kind: 'hidden'; readonly runs: readonly Run[]; readonly words: string }
  /** The text is what a machine read in the picture that covers the page. */
  | { readonly kind: 'layer'; readonly runs: readonly Run[]; readonly words: string }
  /** Too full to be looked at. */
  | { readonly kind: 'unseen' }

export async function lookAtPage(page: PDFPageProxy, visible: (group: unknown) => boolean): Promise<Seen> {
  const painted = await paintedBy(page, visible)
  return painted === null ? { kind: 'unseen' } : seenOf(painted, page.view as unknown as Box)
}

export function seenOf(painted: Painted, view: Box): Seen {
  const scan = scanOf(painted.shapes, view)
  const verdicts = painted.letters.map(letter => verdictOf(letter, painted.shapes, view, scan))
  const hidden = painted.letters.filter((_, i) => verdicts[i] === 'hidden')
  const layer = verdicts.includes('layer')
  if (hidden.length === 0 && !layer) return { kind: 'plain' }
  const runs = runsOf(painted.letters.filter((_, i) => verdicts[i] !== 'hidden'))
  const words = runsOf(hidden.slice(0, 400))
    .map(run => run.str)
    .join(' ')
    .slice(0, 120)
  return { kind: layer ? 'layer' : 'hidden', runs, words }
}

/** The pictures of a page that is one: together they cover half of it. */
function scanOf(shapes: readonly Shape[], view: Box): readonly Shape[] {
  const pictures = shapes.filter(shape => shape.kind !== 'fill')
  const covered = pictures.reduce((sum, { box }) => sum + areaOf(box), 0)
  return covered >= 0.5 * areaOf(view) ? pictures : []
}

type Verdict = 'seen' | 'hidden' | 'layer'

function verdictOf(letter: Letter, shapes: readonly Shape[], view: Box, scan: readonly Shape[]): Verdict {
  if (!inside(letter, view, 1) || !inside(letter, letter.clip, 1)) return 'hidden'
  const over = shapes.filter(shape => inside(letter, shape.box, 0) && within(shape.path, letter.x, letter.y))
  const below = over.findLast(shape => shape.order < letter.order && (shape.opaque || shape.kind !== 'fill'))
  const behind = over.some(shape => shape.order > letter.order && shape.opaque && covers(shape, letter))
  if (letter.invisible || behind) return over.some(shape => scan.includes(shape)) ? 'layer' : 'hidden'
  if (letter.size !== null && letter.size < SMALLEST) return 'hidden'
  const ground = below === undefined ? '#ffffff' : below.colour
  return letter.colours.every(colour => colour !== null && ground !== null && alike(colour, ground))
    ? 'hidden'
    : 'seen'
}

/** The whole of it: a line drawn through a letter, or the ring of a stamp over it, leaves it to be read. */
function covers({ path }: Shape, { matrix: [a, b, c, d, e, f], width, x, y }: Letter): boolean {
  const wide = width / (Math.hypot(a, b) || 1)
  const corners = [0.1, 0.9].flatMap(along =>
    [0.08, 0.45].map(up => [e + a * wide * along + c * up, f + b * wide * along + d * up] as const),
  )
  return within(path, x, y) && corners.every(([cx, cy]) => within(path, cx, cy))
}

/** Points: what is smaller is read by nobody. */
const SMALLEST = 1.2

function inside({ x, y }: { readonly x: number; readonly y: number }, [x0, y0, x1, y1]: Box, by: number) {
  return x >= x0 - by && x <= x1 + by && y >= y0 - by && y <= y1 + by
}

/** By how often a ray from the point meets the path. */
function within(paths: Shape['path'], x: number, y: number): boolean {
  let odd = false
  for (const path of paths)
    for (let i = 0, j = path.length - 1; i < path.length; j = i, i += 1) {
      const [[xi, yi], [xj, yj]] = [path[i] ?? [0, 0], path[j] ?? [0, 0]]
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd
    }
  return odd
}

function alike(one: string, other: string): boolean {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [1, 3, 5].every(at => Math.abs(part(one, at) - part(other, at)) <= 20)
}

function areaOf([x0, y0, x1, y1]: Box): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0)
}

const rightToLeft = /[\u0590-\u08ff]/

/** Letters that touch, as the runs that lines are laid out of. */
function runsOf(letters: readonly Letter[]): Run[] {
  const groups: Letter[][] = []
  for (const letter of letters) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && touches(last, letter)) groups.at(-1)?.push(letter)
    else groups.push([letter])
  }
  return groups.map(group => {
    const [first] = group as [Letter, ...Letter[]]
    const width = group.reduce((sum, letter) => sum + letter.width, 0)
    const chars = group.map(letter => letter.char)
    const str = (chars.some(char => rightToLeft.test(char)) ? chars.toReversed() : chars).join('')
    return { str, transform: first.matrix, width, height: first.size ?? 0, hasEOL: false }
  })
}

function touches(last: Letter, { matrix }: Letter): boolean {
  const [a, b, c, d, e, f] = last.matrix
  const length = Math.hypot(a, b) || 1
  const size = Math.hypot(c, d) || 1
  const along = ((matrix[4] - e) * a + (matrix[5] - f) * b) / length - last.width
  const across = Math.abs((matrix[5] - f) * a - (matrix[4] - e) * b) / length
  return Math.abs(along) < 0.15 * size && across < 0.1 * size
}
