// Does not believe a clock that cannot be right: what sends, ticks, turns the log over or fires clocks asks here first, and waits until
// a person confirms the date. Reading and receiving go on.

import type { Database } from '../../store/database.ts'
import {
  type ClockRecords,
  confirmClock,
  noteClockStopped,
  noteTime,
  readClockRecords,
} from '../../store/installation/clock-record.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Against monotonic time, while a process runs. */
export const JUMP_MS = 10 * MINUTE
/** Against what was recorded, when a process starts: a night or a weekend without one is no fault. */
export const APART_MS = 72 * HOUR

/** All in milliseconds; null where nobody says. */
export type ClockFacts = {
  readonly now: number
  /** What the clock ought to show by monotonic time since it was last believed; null at a start. */
  readonly expected: number | null
  readonly newest: number | null
  readonly database: number | null
  readonly witness: number | null
}

export type ClockFault = {
  readonly why: 'jumped' | 'newest_record' | 'database' | 'witness'
  /** How far the clock is ahead; negative: behind. */
  readonly byMs: number
}

/** Pure: why the clock is not believed, or null. */
export function judgeClock({ now, expected, newest, database, witness }: ClockFacts): ClockFault | null {
  if (expected !== null)
    return Math.abs(now - expected) > JUMP_MS ? { why: 'jumped', byMs: now - expected } : null
  for (const [why, at] of [
    ['newest_record', newest],
    ['database', database],
    ['witness', witness],
  ] as const)
    if (at !== null && Math.abs(now - at) > APART_MS) return { why, byMs: now - at }
  return null
}

/** Where a process takes its times from. */
export type Clocks = {
  readonly wall: () => number
  readonly monotonic: () => number
  /** Whether times of records, database and witness are of the same kind as `wall`; a simulated clock stands alone. */
  readonly comparable: boolean
  /** Of the database, where it is not asked. */
  readonly database?: () => number
}

export const machineClocks: Clocks = { wall: Date.now, monotonic: () => performance.now(), comparable: true }

/** All that is simulated moves together. */
export function simulatedClocks(now: () => string): Clocks {
  const wall = () => Date.parse(now())
  return { wall, monotonic: wall, comparable: false }
}

export type ClockGuard = {
  /** Why nothing may be sent, ticked or fired now; looks at the clocks each time. Stays until a person confirms the date. */
  stopped(): ClockFault | null
  /** Looks whether a person confirmed meanwhile, and notes the time where it is believed. By itself every few seconds. */
  look(): Promise<void>
  close(): void
}

const LOOK_MS = 2_000
const NOTE_MS = 30_000

export type GuardOptions = {
  readonly db: Database
  readonly logs: string
  readonly clocks: Clocks
  readonly onLog: (line: string) => void
}

export async function openClockGuard({ db, logs, clocks, onLog }: GuardOptions): Promise<ClockGuard> {
  let records = await readClockRecords(db, logs)
  let believed = { wall: clocks.wall(), monotonic: clocks.monotonic() }
  let fault = clocks.comparable
    ? judgeClock({ ...recorded(records, clocks), now: believed.wall, expected: null })
    : null
  let told: ClockFault | null = null
  let noted = Number.NEGATIVE_INFINITY
  const stopped = () => {
    const expected = believed.wall + (clocks.monotonic() - believed.monotonic)
    fault ??= judgeClock({ ...recorded(records, clocks), now: clocks.wall(), expected })
    return fault
  }
  const resume = () => {
    believed = { wall: clocks.wall(), monotonic: clocks.monotonic() }
    fault = null
    told = null
    onLog('the clock was confirmed; sending and ticking go on')
  }
  const look = async () => {
    const before = records.confirmations
    const wrong = stopped()
    if (wrong) {
      records = await readClockRecords(db, logs)
      // Confirmed for what this process itself shows, and not for another's date.
      const same = records.confirmedAt !== null && Math.abs(records.confirmedAt - clocks.wall()) <= JUMP_MS
      if (records.confirmations > before && same) return resume()
      if (told === null) {
        onLog(sayFault(wrong, clocks.wall()))
        await noteClockStopped(db, { at: clocks.wall(), why: wrong.why })
      }
      told = wrong
    } else if (clocks.monotonic() - noted > NOTE_MS) {
      noted = clocks.monotonic()
      if (clocks.comparable) await noteTime(db, clocks.wall())
    }
  }
  await look()
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS)
  timer.unref()
  return { stopped, look, close: () => clearInterval(timer) }
}

function recorded(r: ClockRecords, clocks: Clocks): Omit<ClockFacts, 'now' | 'expected'> {
  return { newest: r.newest, database: clocks.database?.() ?? r.database, witness: r.witness }
}

const against = {
  jumped: 'what this process counted itself',
  newest_record: 'the newest record',
  database: 'the clock of the database',
  witness: 'the last word of the witness',
} as const

/** One sentence and the next step. */
export function sayFault({ why, byMs }: ClockFault, now: number): string {
  const minutes = Math.round(Math.abs(byMs) / MINUTE)
  const far = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
  return `The clock shows ${new Date(now).toISOString()}, ${far} ${byMs > 0 ? 'after' : 'before'} ${against[why]}: nothing is sent, ticked or fired. Set the clock, or run "duly clock confirm DATE" where it is right.`
}

type ConfirmedIn = { readonly db: Database; readonly dir: { readonly log: string } }

/** By a person who read the date; what wrong clocks recorded before is disregarded from now on. */
export function confirmDate({ db, dir }: ConfirmedIn, clocks: Clocks): Promise<void> {
  return confirmClock(db, dir.log, clocks.wall())
}
