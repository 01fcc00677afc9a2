// Knows when the session of this page ends by itself, and says so at that moment: also after this machine slept, and when the server
// has ended it before. What was on the page is covered first and asked about afterwards. ASVS 5.0, V14.3.1. Every page of a portal
// loads it, so it is small.
import type { SessionEnds } from '../../api/sign-in/sessions.ts'

const TICK_MS = 1_000
/** So long before the end it is asked whether the session was used meanwhile, in another window or by this one. */
const ASK_BEFORE_MS = 10_000
/** After an answer that did not come. */
const AGAIN_MS = 30_000

export type SessionWatch = {
  /** Something hints that the session may have ended. */
  look(): void
  stop(): void
}

/** `onEnd` hears true when it has ended, and false when the same person is signed in again. */
export function watchSession(onEnd: (isEnded: boolean) => void): SessionWatch {
  const over = new AbortController()
  let whose = ''
  let answered = moment()
  /** From `answered` on. */
  let endsIn = Number.POSITIVE_INFINITY
  let askIn = 0
  let isEnded = false
  let asking = false

  const end = (value: boolean) => {
    if (isEnded !== value) onEnd(value)
    isEnded = value
  }
  const take = (answer: SessionEnds | null | undefined) => {
    if (answer === undefined) askIn = since(answered) + AGAIN_MS
    // Somebody else's session opens nothing of what the first one had here.
    else if (answer === null || (whose || answer.of) !== answer.of) {
      endsIn = 0
      end(true)
    } else {
      whose = answer.of
      answered = moment()
      endsIn = answer.ms
      askIn = Math.max(endsIn - ASK_BEFORE_MS, TICK_MS)
      end(false)
    }
  }
  const look = async () => {
    if (since(answered) >= endsIn) end(true)
    if (asking) return
    asking = true
    take(await ask())
    asking = false
  }
  const tick = () => {
    const passed = since(answered)
    if (passed >= endsIn ? !isEnded : passed >= askIn) void look()
  }
  const timer = setInterval(tick, TICK_MS)
  for (const name of ['focus', 'visibilitychange'])
    addEventListener(name, () => document.hidden || void look(), over)
  void look()
  return {
    look,
    stop: () => {
      clearInterval(timer)
      over.abort()
    },
  }
}

/** By two clocks: one goes on while the machine sleeps, the other is set by nobody. */
type Moment = readonly [wall: number, steady: number]

function moment(): Moment {
  return [Date.now(), performance.now()]
}

function since([wall, steady]: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - steady)
}

/** Null: it has ended. Undefined: nobody answered. */
async function ask(): Promise<SessionEnds | null | undefined> {
  try {
    const response = await fetch('/auth/session/ends', { cache: 'no-store' })
    if (response.status === 401) return null
    if (!response.ok) return undefined
    const ends: SessionEnds = await response.json()
    return ends
  } catch {
    return undefined
  }
}
