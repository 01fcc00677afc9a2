// From positioned runs of text to lines as a person reads them: content order, a new line where the baseline jumps,
// a wide gap kept as two spaces, so that columns and stamps do not stick to the words beside them.

export type Run = {
  readonly str: string
  /** pdfjs text matrix [a, b, c, d, e, f]: e, f is the start of the baseline in points, origin at the lower left. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

export type PlacedWord = { start: number; end: number; x: number; y: number; w: number; h: number }

type Line = { angle: number; along: number; across: number; size: number }

/** Text of a page and the place of each run in it, boxes as fractions of `width` × `height` points. */
export function layOut(
  runs: readonly Run[],
  view: readonly [number, number, number, number],
): { text: string; words: PlacedWord[] } {
  const words: PlacedWord[] = []
  let text = ''
  let line: Line | null = null
  for (const run of runs) {
    const here = place(run)
    if (run.str.trim() !== '') {
      text += separator(text, line, here)
      const start = text.length
      text += run.str
      words.push({ start, end: text.length, ...box(run, here, view) })
      line = { ...here, along: here.along + run.width }
    } else if (run.str !== '' && line !== null && sameLine(line, here)) {
      if (!/\s$/.test(text)) text += ' '
    }
    if (run.hasEOL && text !== '' && !text.endsWith('\n')) {
      text += '\n'
      line = null
    }
  }
  return { text: text.replace(/[ \t]+$/gm, match => match.replace(/./g, ' ')), words }
}

function place(run: Run): Line {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = run.transform
  const angle = Math.atan2(b, a)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const size = Math.hypot(c, d) || run.height || 1
  return { angle, along: e * cos + f * sin, across: f * cos - e * sin, size }
}

function sameLine(line: Line, here: Line): boolean {
  return Math.abs(line.angle - here.angle) < 0.02 && Math.abs(line.across - here.across) < 0.6 * line.size
}

function separator(text: string, line: Line | null, here: Line): string {
  if (text === '' || text.endsWith('\n')) return ''
  if (line === null || !sameLine(line, here)) return '\n'
  const gap = here.along - line.along
  if (gap < -2 * here.size) return '\n'
  if (gap > 1.4 * here.size) return /\s$/.test(text) ? ' ' : '  '
  return gap > 0.15 * here.size && !/\s$/.test(text) ? ' ' : ''
}

function box(run: Run, here: Line, [x0, y0, x1, y1]: readonly [number, number, number, number]) {
  const cos = Math.cos(here.angle)
  const sin = Math.sin(here.angle)
  const [, , , , e = 0, f = 0] = run.transform
  const xs = [e, e + run.width * cos, e - here.size * sin, e + run.width * cos - here.size * sin]
  const ys = [f, f + run.width * sin, f + here.size * cos, f + run.width * sin + here.size * cos]
  const fraction = (value: number, low: number, high: number) => clamp((value - low) / (high - low || 1))
  const left = fraction(Math.min(...xs), x0, x1)
  const right = fraction(Math.max(...xs), x0, x1)
  const top = clamp(1 - fraction(Math.max(...ys), y0, y1))
  const bottom = clamp(1 - fraction(Math.min(...ys), y0, y1))
  return { x: left, y: top, w: round(right - left), h: round(bottom - top) }
}

function clamp(value: number): number {
  return round(Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
