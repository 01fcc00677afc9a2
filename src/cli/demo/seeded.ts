// Randomness that is the same in every run: the demo's data can be looked at twice. Never used for keys.

export type Seeded = {
  /** Integer in [0, below). */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
}

/** mulberry32: 32 bits of state, enough to scatter dates and words. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: list => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
  }
}
