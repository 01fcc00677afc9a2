// What a command is given to speak with: results to stdout, everything else to stderr, so that scripts can rely on both.

export type Io = {
  /** A result; the newline that it lacks is added. */
  out(text: string): void
  /** A remark, a warning, a reason. */
  err(text: string): void
  /** Machines read this: results are JSON. */
  json: boolean
  /** The data directory, absolute; it may not exist yet. */
  data: string
  /** Where work stands: redrawn on a terminal, thinned out to lines elsewhere. */
  progress(step: string, done?: number, total?: number): void
}

/** The command line does not make sense: exit status 2. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongUse'
  }
}

/** What `parseArgs` saw, with `tokens: true`. */
type Token = { kind: string; rawName?: string }

/** An option that another verb of the same command takes is wrong use of this one, before anything is done. */
export function refuseOtherOptions(verb: string, tokens: readonly Token[], known: readonly string[]): void {
  const other = tokens.find(({ kind, rawName = '' }) => kind === 'option' && !known.includes(rawName))
  if (!other) return
  const takes = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes no option of its own'
  throw new WrongUse(`There is no option ${other.rawName} of ${verb}: ${takes}.`)
}

type Stream = { write(text: string): unknown; isTTY?: boolean }

const BAR_WIDTH = 24
const REDRAW_MS = 100
const LINE_MS = 2_000

export type IoOptions = { json: boolean; data: string; stdout: Stream; stderr: Stream; now?: () => number }

export function makeIo({ json, data, stdout, stderr, now = () => performance.now() }: IoOptions): Io {
  const shown = { step: '', at: -Infinity, drawn: false }

  function clear(): void {
    if (shown.drawn) stderr.write('\r\x1b[2K')
    shown.drawn = false
  }

  return {
    json,
    data,
    out: text => {
      clear()
      stdout.write(ended(text))
    },
    err: text => {
      clear()
      stderr.write(ended(text))
    },
    progress: (step, done, total) => {
      const finished = total !== undefined && done === total
      const due = now() - shown.at >= (stderr.isTTY ? REDRAW_MS : LINE_MS)
      if (step === shown.step && !due && !finished) return
      Object.assign(shown, { step, at: now() })
      clear()
      // A step without a count is said once and stays; a count is redrawn in place.
      shown.drawn = Boolean(stderr.isTTY) && total !== undefined && !finished
      stderr.write(progressLine(step, done, total) + (shown.drawn ? '' : '\n'))
    },
  }
}

function progressLine(step: string, done?: number, total?: number): string {
  if (done === undefined) return step
  if (total === undefined || total <= 0) return `${step}  ${done}`
  const part = Math.min(1, done / total)
  const full = Math.round(part * BAR_WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${Math.floor(part * 100)} %  ${step}  ${done}/${total}`
}

/**
 * Whole lines, in which nothing commands the terminal: what a stranger wrote into a subject or a name may hold the sequences that
 * clear a screen, set its title or turn the direction of what follows. They are written out, in JSON as its own escapes.
 */
function ended(text: string): string {
  const plain = text.replace(COMMANDING, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return plain.endsWith('\n') ? plain : `${plain}\n`
}

/** Controls but tab and line ends; marks of direction but the isolates that our own words set. */
const COMMANDING = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]|\r(?!\n)/g
