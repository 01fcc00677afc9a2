// What a page paints, in its order: each letter with its place and colour, and the shapes and pictures around it. Read from
// pdfjs's list of operators, because its text does not tell what a reader of the page can see.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js'

type Matrix = readonly [number, number, number, number, number, number]
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

export type Letter = {
  readonly order: number
  readonly char: string
  /** Where it begins on its line, and how wide it is, in points of the page. */
  readonly matrix: Matrix
  readonly width: number
  /** About its middle. */
  readonly x: number
  readonly y: number
  /** Null where the font says not how large its letters are drawn. */
  readonly size: number | null
  /** Of what it is painted with; null where that is a pattern. */
  readonly colours: readonly (string | null)[]
  readonly invisible: boolean
  readonly clip: Box
}

export type Shape = {
  readonly order: number
  readonly kind: 'fill' | 'picture' | 'mask'
  readonly colour: string | null
  /** Nothing shows through it. */
  readonly opaque: boolean
  readonly box: Box
  readonly path: readonly (readonly [number, number])[][]
}

export type Painted = { readonly letters: readonly Letter[]; readonly shapes: readonly Shape[] }

/** More than this no honest page has; what lies behind is not looked at, and the page is said to be too full. */
export const MOST = { operators: 300_000, letters: 60_000, shapes: 3000, points: 200_000 } as const

type State = {
  ctm: Matrix
  clip: Box
  fill: string | null
  stroke: string | null
  fillAlpha: number
  strokeAlpha: number
  plain: boolean
  mode: number
  font: string
  size: number
  chars: number
  words: number
  scale: number
  leading: number
  rise: number
}

type Glyph = { readonly unicode?: unknown; readonly width?: unknown; readonly isSpace?: unknown }
type Visible = (group: unknown) => boolean

/** Null where the page has more than may be looked at. */
export async function paintedBy(page: PDFPageProxy, visible: Visible): Promise<Painted | null> {
  const list = await page.getOperatorList({ annotationMode: 0 })
  if (list.fnArray.length > MOST.operators) return null
  const painter = painterOf(page, visible)
  for (const [i, fn] of list.fnArray.entries())
    if (!painter.take(fn, (list.argsArray[i] ?? []) as readonly unknown[])) return null
  return painter
}

/** Walks the operators with the state of a page's painting. */
function painterOf(page: PDFPageProxy, visible: Visible) {
  const letters: Letter[] = []
  const shapes: Shape[] = []
  const stack: State[] = []
  const marked: boolean[] = []
  let state: State = { ...fresh, clip: page.view as unknown as Box }
  let line: Matrix = unit
  let text: Matrix = unit
  let pendingClip = false
  let order = 0
  let points = 0

  const acts: Record<number, (args: readonly unknown[]) => void> = {
    [OPS.save]: () => void (stack.length < 2000 && stack.push({ ...state })),
    [OPS.restore]: () => restore(),
    [OPS.transform]: args => transform(args),
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
      stack.push({ ...state })
      if (isNumbers(matrix, 6)) transform(matrix)
      if (isNumbers(box, 4)) clipTo(boxOf(placed([rectangle(box)])))
    },
    [OPS.paintFormXObjectEnd]: () => restore(),
    [OPS.beginGroup]: () => void stack.push({ ...state }),
    [OPS.endGroup]: () => restore(),
    [OPS.setGState]: ([entries]) => graphics(entries),
    [OPS.setFillRGBColor]: ([colour]) => set({ fill: colourOf(colour) }),
    [OPS.setStrokeRGBColor]: ([colour]) => set({ stroke: colourOf(colour) }),
    [OPS.setFillColorN]: () => set({ fill: null }),
    [OPS.setStrokeColorN]: () => set({ stroke: null }),
    [OPS.setTextRenderingMode]: ([mode]) => set({ mode: Number(mode) }),
    [OPS.setFont]: ([font, size]) => set({ font: String(font), size: Number(size) }),
    [OPS.setCharSpacing]: ([by]) => set({ chars: Number(by) }),
    [OPS.setWordSpacing]: ([by]) => set({ words: Number(by) }),
    [OPS.setHScale]: ([by]) => set({ scale: Number(by) / 100 }),
    [OPS.setLeading]: ([by]) => set({ leading: -Number(by) }),
    [OPS.setTextRise]: ([by]) => set({ rise: Number(by) }),
    [OPS.beginText]: () => setLine(unit),
    [OPS.setTextMatrix]: ([matrix]) => {
      const given = ArrayBuffer.isView(matrix) ? [...(matrix as Float32Array)] : matrix
      if (isNumbers(given, 6)) setLine(given as unknown as Matrix)
    },
    [OPS.moveText]: ([x, y]) => move(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      set({ leading: Number(y) })
      move(Number(x), Number(y))
    },
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.showText]: ([glyphs]) => show(glyphs),
    [OPS.showSpacedText]: ([glyphs]) => show(glyphs),
    [OPS.clip]: () => {
      pendingClip = true
    },
    [OPS.eoClip]: () => {
      pendingClip = true
    },
    [OPS.constructPath]: ([op, data]) => path(Number(op), data),
    [OPS.paintImageXObject]: ([id]) => picture(isOpaque(id) ? 'picture' : 'mask'),
    [OPS.paintInlineImageXObject]: () => picture('picture'),
    [OPS.paintImageXObjectRepeat]: ([id, w, h, places]) =>
      pictures(isOpaque(id) ? 'picture' : 'mask', Number(w), Number(h), places),
    [OPS.paintImageMaskXObject]: () => picture('mask'),
    [OPS.paintImageMaskXObjectRepeat]: ([, w, , , h, places]) =>
      pictures('mask', Number(w), Number(h), places),
    [OPS.beginMarkedContent]: () => void marked.push(true),
    [OPS.beginMarkedContentProps]: ([tag, group]) => void marked.push(tag !== 'OC' || visible(group)),
    [OPS.endMarkedContent]: () => void marked.pop(),
  }

  function set(change: Partial<State>): void {
    state = { ...state, ...change }
  }

  function restore(): void {
    state = stack.pop() ?? state
  }

  function transform(args: readonly unknown[]): void {
    if (isNumbers(args, 6)) set({ ctm: times(state.ctm, args as unknown as Matrix) })
  }

  function graphics(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries as readonly (readonly [unknown, unknown])[]) {
      const [key, value] = entry
      if (key === 'ca') set({ fillAlpha: Number(value) })
      if (key === 'CA') set({ strokeAlpha: Number(value) })
      if (key === 'BM') set({ plain: value === 'source-over' || value === 'Normal' })
      if (key === 'Font' && Array.isArray(value)) set({ font: String(value[0]), size: Number(value[1]) })
    }
  }

  function setLine(matrix: Matrix): void {
    line = matrix
    text = matrix
  }

  function move(x: number, y: number): void {
    setLine(times(line, [1, 0, 0, 1, x, y]))
  }

  function show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return
    const { size, scale, chars, words, rise, ctm } = state
    const { thousandth, typed } = fontOf(state.font)
    for (const glyph of glyphs as readonly (Glyph | number | null)[]) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        advance((-glyph / 1000) * size * scale)
        continue
      }
      const wide = Number(glyph.width ?? 0) * thousandth * size * scale
      const matrix = times(times(ctm, text), [size, 0, 0, size, 0, rise])
      const char = String(glyph.unicode ?? '')
      if (char.trim() !== '') letter(char, matrix, size === 0 ? 0 : wide / size, typed)
      advance(wide + (chars + (glyph.isSpace === true ? words : 0)) * scale)
    }
  }

  function advance(by: number): void {
    text = times(text, [1, 0, 0, 1, by, 0])
  }

  function letter(char: string, matrix: Matrix, wide: number, typed: boolean): void {
    const { fill, stroke, fillAlpha, strokeAlpha, mode, clip } = state
    const [a, b, c, d, e, f] = matrix
    const fills = mode % 4 === 0 || mode % 4 === 2
    const strokes = mode % 4 === 1 || mode % 4 === 2
    const shown = (fills && fillAlpha >= FAINT) || (strokes && strokeAlpha >= FAINT)
    letters.push({
      order: order,
      char,
      matrix,
      width: wide * Math.hypot(a, b),
      x: e + (a * wide) / 2 + c * 0.3,
      y: f + (b * wide) / 2 + d * 0.3,
      size: typed ? null : Math.min(Math.hypot(c, d), Math.hypot(a, b)),
      colours: [...(fills ? [fill] : []), ...(strokes ? [stroke] : [])],
      invisible: !shown || marked.includes(false),
      clip,
    })
  }

  /** A font whose letters are drawings has a measure of its own. */
  function fontOf(name: string): { thousandth: number; typed: boolean } {
    try {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontLike) : null
      const matrix = font?.fontMatrix
      const typed = font?.isType3Font === true
      return { thousandth: typed && Array.isArray(matrix) ? Number(matrix[0]) : 0.001, typed }
    } catch {
      return { thousandth: 0.001, typed: false }
    }
  }

  function path(op: number, data: unknown): void {
    const coordinates = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null
    const path = coordinates ? placed(subpaths(coordinates)) : []
    if (pendingClip) clipTo(boxOf(path))
    pendingClip = false
    if (path.length === 0 || !FILLS.has(op)) return
    const { fill, fillAlpha, plain } = state
    push('fill', path, fill, plain && fillAlpha > 0.95 && fill !== null)
  }

  function placed(paths: readonly (readonly [number, number])[][]): [number, number][][] {
    points += paths.reduce((sum, path) => sum + path.length, 0)
    return paths.map(path => path.map(([x, y]) => apply(state.ctm, x, y)))
  }

  function push(kind: Shape['kind'], path: Shape['path'], colour: string | null, opaque: boolean): void {
    if (marked.includes(false)) return
    const box = meet(boxOf(path), state.clip)
    if (box[2] > box[0] && box[3] > box[1]) shapes.push({ order: order, kind, colour, opaque, box, path })
  }

  function picture(kind: 'picture' | 'mask', within: Matrix = unit): void {
    const { ctm, fillAlpha, plain } = state
    const corners = rectangle([0, 0, 1, 1]).map(([x, y]) => apply(times(ctm, within), x, y))
    push(kind, [corners], null, kind === 'picture' && plain && fillAlpha > 0.95)
  }

  function pictures(kind: 'picture' | 'mask', w: number, h: number, places: unknown): void {
    const at = ArrayBuffer.isView(places) || Array.isArray(places) ? (places as ArrayLike<number>) : []
    for (let i = 0; i + 1 < Math.min(at.length, 2 * MOST.shapes); i += 2)
      picture(kind, [w, 0, 0, h, at[i] ?? 0, at[i + 1] ?? 0])
  }

  /** A picture with transparency of its own lets through what lies below; of one that is not known this is assumed. */
  function isOpaque(id: unknown): boolean {
    try {
      const objects = String(id).startsWith('g_') ? page.commonObjs : page.objs
      const image = objects.has(String(id)) ? (objects.get(String(id)) as { kind?: unknown } | null) : null
      return image !== null && image.kind !== RGBA
    } catch {
      return false
    }
  }

  function clipTo(box: Box): void {
    set({ clip: meet(state.clip, box) })
  }

  /** False where the page is too full. */
  function take(fn: number, args: readonly unknown[]): boolean {
    order += 1
    ;(acts[fn] ?? nothing)(args)
    return letters.length <= MOST.letters && shapes.length <= MOST.shapes && points <= MOST.points
  }

  return { letters, shapes, take }
}

type FontLike = { readonly fontMatrix?: unknown; readonly isType3Font?: unknown }

const RGBA = 3
/** Less of a colour than this is not seen. */
const FAINT = 0.06
const unit: Matrix = [1, 0, 0, 1, 0, 0]
const fresh: Omit<State, 'clip'> = {
  ctm: unit,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  plain: true,
  mode: 0,
  font: '',
  size: 0,
  chars: 0,
  words: 0,
  scale: 1,
  leading: 0,
  rise: 0,
}
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const nothing = () => undefined

function isNumbers(value: unknown, length: number): value is readonly number[] {
  const list = ArrayBuffer.isView(value) ? [...(value as Float32Array)] : value
  return Array.isArray(list) && list.length === length && list.every(one => Number.isFinite(one))
}

function colourOf(value: unknown): string | null {
  return typeof value === 'string' && /^#[\da-f]{6}$/i.test(value) ? value : null
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

function rectangle([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): [number, number][] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
}

/** Numbers of pdfjs: 0 begins, 1 a line, 2 and 3 curves by their points, 4 closes. Curves are taken as their corners. */
function subpaths(data: ArrayLike<number>): [number, number][][] {
  const paths: [number, number][][] = []
  for (let at = 0; at < data.length; ) {
    const op = data[at]
    const count = op === 0 || op === 1 ? 1 : op === 2 ? 3 : op === 3 ? 2 : 0
    if (op === 0) paths.push([])
    for (let i = 0; i < count; i += 1)
      paths.at(-1)?.push([data[at + 1 + 2 * i] ?? 0, data[at + 2 + 2 * i] ?? 0])
    at += 1 + 2 * count
  }
  return paths
}

function boxOf(paths: readonly (readonly (readonly [number, number])[])[]): Box {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1e9, -1e9]
  for (const path of paths)
    for (const [x, y] of path) {
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x)
      y1 = Math.max(y1, y)
    }
  return [x0, y0, x1, y1]
}

function meet(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}
