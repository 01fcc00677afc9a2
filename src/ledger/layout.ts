// Index arithmetic of a log: which tick and which slot an index belongs to. Index 0 is log_opened. Tick 1, 2, … each add
// the P slots; every `slowEvery`-th also the S, E, O and X slots. Ticks are counted as performed: down-time makes none.
import type { LeafClass, RecordOf } from './record.ts'
import { check } from './verification-error.ts'

/** A group of slots. O and X have two: due in the log's own half-year, and in the next. */
export type Lane = 'P' | 'S' | 'E' | 'O' | 'O_next' | 'X' | 'X_next'
export type Slots = Record<Lane, number>
export type Layout = { slots: Slots; seconds: number; slowEvery: number }

/** The order of the lanes inside a tick. */
export const LANES: readonly Lane[] = ['P', 'S', 'E', 'O', 'O_next', 'X', 'X_next']
const SLOW_LANES = LANES.slice(1)

export function layoutOf(opened: RecordOf<'log_opened'>): Layout {
  return { slots: opened.slots, seconds: opened.ticks.seconds, slowEvery: opened.ticks.slowEvery }
}

export function classOfLane(lane: Lane): LeafClass {
  return lane[0] as LeafClass
}

/** True where this tick also has the slow lanes. */
export function isSlowTick(layout: Layout, tick: number): boolean {
  return tick > 0 && tick % layout.slowEvery === 0
}

/** The lanes of a tick in order, with their slots; tick 0 is the first leaf alone. */
export function lanesOfTick(layout: Layout, tick: number): { lane: Lane; slots: number }[] {
  const lanes = isSlowTick(layout, tick) ? LANES : LANES.slice(0, 1)
  return lanes.map(lane => ({ lane, slots: layout.slots[lane] })).filter(({ slots }) => slots > 0)
}

/** Leaves in the log once this many ticks are done. */
export function sizeAfterTick(layout: Layout, tick: number): number {
  return 1 + tick * layout.slots.P + Math.floor(tick / layout.slowEvery) * slowSlots(layout)
}

/** The tick that ends at this size. Throws `layout`: a log never stands between two ticks. */
export function tickOfSize(layout: Layout, size: number): number {
  const tick = lastTickWithin(layout, size)
  check(tick >= 0 && sizeAfterTick(layout, tick) === size, 'layout', 'the log ends inside a tick', { size })
  return tick
}

/** Where an index stands: tick 0 is the first leaf. */
export function placeOf(layout: Layout, index: number): { tick: number; lane: Lane; slot: number } {
  check(Number.isSafeInteger(index) && index >= 0, 'layout', 'not an index', { index })
  if (index === 0) return { tick: 0, lane: 'E', slot: 0 }
  const tick = lastTickWithin(layout, index) + 1
  let slot = index - sizeAfterTick(layout, tick - 1)
  for (const { lane, slots } of lanesOfTick(layout, tick)) {
    if (slot < slots) return { tick, lane, slot }
    slot -= slots
  }
  throw new Error('the index lies behind its tick')
}

// The last tick whose end is at or before this size; -1 for the empty log.
function lastTickWithin(layout: Layout, size: number): number {
  if (size < 1) return -1
  const round = layout.slowEvery * layout.slots.P + slowSlots(layout)
  const rounds = Math.floor((size - 1) / round)
  const rest = size - 1 - rounds * round
  // Inside a round the slow lanes come at its end.
  return rounds * layout.slowEvery + Math.min(Math.floor(rest / layout.slots.P), layout.slowEvery - 1)
}

function slowSlots(layout: Layout): number {
  return SLOW_LANES.reduce((sum, lane) => sum + layout.slots[lane], 0)
}
