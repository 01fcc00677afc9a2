// One tick's leaves: the oldest pending of each lane, dummies in every other slot, order inside the lane random. Each slot
// gets a dummy made for it, needed or not, so that the work of a tick does not count its records.
import { setImmediate } from 'node:timers/promises'
import { dummyLeaf } from '../ledger/dummy.ts'
import { type HalfYear, nextHalfYear } from '../ledger/half-year.ts'
import { classOfLane, type Lane, type Layout, lanesOfTick } from '../ledger/layout.ts'
import { parseLeaf } from '../ledger/leaf.ts'
import { type Due, FatalLogError, type LogStore, type PendingLeaf, type SequencedLeaf } from './log-store.ts'

/** Uniform random bytes. */
export type Random = (length: number) => Uint8Array

export type TickToFill = { layout: Layout; half: HalfYear; tick: number; fromIndex: number; at: string }

export async function fillTick(
  store: LogStore,
  tick: TickToFill,
  tickKey: Uint8Array,
  random: Random,
): Promise<SequencedLeaf[]> {
  const leaves: SequencedLeaf[] = []
  for (const { lane, slots } of lanesOfTick(tick.layout, tick.tick)) {
    const pending = await store.takePending(classOfLane(lane), slots, dueOfLane(lane, tick.half))
    if (pending.length > slots) throw new FatalLogError('the store gave more leaves than there are slots')
    const places = shuffledPlaces(slots, random)
    for (let slot = 0; slot < slots; slot++) {
      const index = tick.fromIndex + leaves.length
      const dummy = dummyLeaf(tickKey, { index, class: classOfLane(lane), at: tick.at })
      // A large tick takes a while; others in this process must not wait for all of it.
      if (slot % 8 === 7) await setImmediate()
      leaves.push(fillSlot(index, lane, pending[places[slot]!], dummy.leaf))
    }
  }
  checkDistinct(leaves)
  return leaves
}

function fillSlot(
  index: number,
  lane: Lane,
  pending: PendingLeaf | undefined,
  dummy: Uint8Array,
): SequencedLeaf {
  const cls = classOfLane(lane)
  const leaf = pending?.leaf ?? dummy
  if (parseLeaf(leaf).class !== cls || (pending && pending.class !== cls)) {
    throw new FatalLogError(`a leaf of another class was given for the slots of ${cls}`)
  }
  return { index, class: cls, leaf, id: pending?.id ?? null }
}

/** The half-years whose obligations a lane takes: late ones still go into the current half-year's slots. */
export function dueOfLane(lane: Lane, half: HalfYear): Due | null {
  if (lane === 'O' || lane === 'X') return { after: null, upTo: half }
  if (lane === 'O_next' || lane === 'X_next') return { after: half, upTo: nextHalfYear(half) }
  return null
}

/** A uniform permutation of 0 … count-1 (Fisher-Yates). */
export function shuffledPlaces(count: number, random: Random): number[] {
  const places = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const other = below(i + 1, random)
    ;[places[i], places[other]] = [places[other]!, places[i]!]
  }
  return places
}

// Values that would favour small numbers are drawn again.
function below(limit: number, random: Random): number {
  const most = Math.floor(2 ** 32 / limit) * limit
  for (;;) {
    const bytes = random(4)
    const value = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0)
    if (value < most) return value % limit
  }
}

// Two equal commitments mean that randomness failed; published, they would show two leaves to be the same.
function checkDistinct(leaves: readonly SequencedLeaf[]): void {
  const commitments = new Set(leaves.map(({ leaf }) => leaf.subarray(8, 40).toHex()))
  if (commitments.size !== leaves.length)
    throw new FatalLogError('two leaves of one tick have the same commitment')
}
