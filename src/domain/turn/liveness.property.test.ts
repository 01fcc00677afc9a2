// From wherever hasty and hostile people have brought a demand, people and courts who cooperate bring each line that the law requires
// to its release or to an end on record, and in time where nothing suspends it (promise 4: contempt is a harm too).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cooperate } from '../../../test/drawn/cooperate.ts'
import { explain, fatesOf } from '../../../test/drawn/fate.ts'
import { picker } from '../../../test/drawn/pick.ts'
import { longSequences, stepLong } from '../../../test/drawn/wide.ts'
import { beginnings, sequences, World } from '../../../test/drawn/world.ts'
import { productionsOut } from '../registry/production-state.ts'

/** More of them: DULY_HISTORIES=5000 DULY_HISTORY_SEED=7. */
const RUNS = Number(process.env.DULY_HISTORIES || 150)
const SEED = Number(process.env.DULY_HISTORY_SEED || 20261203)

const histories = fc.oneof(
  fc.record({ at: fc.nat(99), history: longSequences }).map(({ at, history: { begin, draws } }) => ({
    begin,
    reach: (w: World) => {
      for (const d of until(at, draws)) stepLong(w, d)
    },
  })),
  fc.record({ at: fc.nat(99), history: sequences }).map(({ at, history: { begin, draws } }) => ({
    begin,
    reach: (w: World) => {
      for (const d of until(at, draws)) w.step(d)
    },
  })),
)

/** A history stands still somewhere, early as often as late. */
function until<T>(percent: number, draws: readonly T[]): readonly T[] {
  return draws.slice(0, Math.ceil((draws.length * percent) / 100))
}

test('what the law requires is released or ends on record, in time where nothing suspends it', t => {
  const fates = new Map<string, number>()
  const stuck: string[] = []
  fc.assert(
    fc.property(
      histories,
      fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
      ({ begin, reach }, n) => {
        const world = new World(beginnings[begin])
        reach(world)
        const before = { at: world.now, out: productionsOut(world.demand).length }
        const last = cooperate(world, picker(n), d => d.closed !== null)
        for (const { fate } of fatesOf(world, before)) {
          fates.set(fate, (fates.get(fate) ?? 0) + 1)
          if (fate === 'stuck') stuck.push(`${begin}: ${explain(world)}; last refused: ${last}`)
        }
      },
    ),
    { numRuns: RUNS, seed: SEED },
  )
  t.diagnostic([...fates].map(([fate, count]) => `${fate}: ${count}`).join(', '))
  assert.deepEqual(stuck, [])
  assert.ok((fates.get('released in time') ?? 0) > RUNS / 10, 'most reach their release')
})
