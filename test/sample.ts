// How much of a drawn history, a table of faults or a corpus is tried. `npm test` tries a sample that differs each day and says its
// seed; `DULY_SEED=…` draws the same one again. `npm run test:full`, and a file that is run by itself, try everything.
import { createHash } from 'node:crypto'

const word = process.env.DULY_SEED || null
const SHARE = 5

export const isWhole = word === null

/** How often a property is tried, and from which seed; what is given is the whole. */
export function drawn({ numRuns, seed }: { numRuns: number; seed: number }): {
  numRuns: number
  seed: number
} {
  return word === null ? { numRuns, seed } : { numRuns: Math.ceil(numRuns / SHARE), seed: number(`${seed}`) }
}

/** Above how many cases a property has shown something. A sample may happen to miss a rare one. */
export function atLeast(whole: number): number {
  return isWhole ? whole : -1
}

/** Every `share`th of all, in their order; never none. `label` so that two tables are not sampled alike. */
export function sampleOf<T>(label: string, all: readonly T[], share = SHARE): readonly T[] {
  if (isWhole) return all
  const places = all.map((_, i) => ({ i, by: number(`${label} ${i}`) }))
  const chosen = places.sort((a, b) => a.by - b.by).slice(0, Math.ceil(all.length / share))
  return chosen.sort((a, b) => a.i - b.i).flatMap(({ i }) => all.slice(i, i + 1))
}

function number(label: string): number {
  return createHash('sha256').update(`${word} ${label}`).digest().readInt32BE(0)
}
