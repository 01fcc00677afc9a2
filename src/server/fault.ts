// What a log may say of an error: its class, its code, and where in our own code it came up. Never its message: that may quote a
// paper, a row or a login.
import { isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Fault = {
  readonly error: string
  /** Of Node or a library: `ECONNREFUSED`. */
  readonly code?: string
  /** Of PostgreSQL: five letters and digits. */
  readonly sqlstate?: string
  /** `src/…:line` of the innermost frame that is ours. */
  readonly place?: string
  readonly cause?: Fault
}

const ROOT = resolve(import.meta.dirname, '../..')
const DEEPEST = 3

export function faultOf(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  const named =
    typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{1,60}$|^[0-9A-Z]{5}$/.test(code) ? code : undefined
  const isState = named !== undefined && /^[0-9A-Z]{5}$/.test(named) && 'severity' in error
  const place = placeIn(error)
  return {
    error: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...(named === undefined ? {} : isState ? { sqlstate: named } : { code: named }),
    ...(place ? { place } : {}),
    ...(cause !== undefined && depth < DEEPEST ? { cause: faultOf(cause, depth + 1) } : {}),
  }
}

/** Frames alone are looked at: the message stands before them, and may itself look like one. */
function placeIn({ stack = '', message }: Error): string | undefined {
  const begin = stack.indexOf(message)
  const frames = begin < 0 ? stack : stack.slice(begin + message.length)
  for (const line of frames.split('\n')) {
    const frame = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*?):(\d+):\d+\)?$/.exec(line)
    if (!frame) continue
    const path = frame[1]!.startsWith('file:') ? fileURLToPath(frame[1]!) : frame[1]!
    const ours = relative(ROOT, path)
    if (!isAbsolute(ours) && /^(?:src|bin)\/[\w./-]+\.(?:ts|js)$/.test(ours)) return `${ours}:${frame[2]}`
  }
  return undefined
}
