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
import type { DemandEvent } from '../registry/event.ts'
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
  const fates = live(RUNS, world => world)
  t.diagnostic([...fates].map(([fate, count]) => `${fate}: ${count}`).join(', '))
  assert.ok((fates.get('released in time') ?? 0) > RUNS / 10, 'most reach their release')
})

test('the same of demands that were open before lines were named, one by one', t => {
  const fates = live(Math.ceil(RUNS / 3), before)
  t.diagnostic([...fates].map(([fate, count]) => `${fate}: ${count}`).join(', '))
})

/** As a version wrote it that named no lines: what it says is then about all of them. */
function before(world: World): World {
  const events = world.events.map(e => ({ ...e, data: unnamed(e) }) as DemandEvent)
  const old = new World(events)
  old.now = world.now
  old.drawn = world.drawn
  return old
}

/** What is signed and given has named its lines for longer. */
function unnamed(e: DemandEvent): object {
  const named: Partial<Record<DemandEvent['kind'], readonly string[]>> = {
    NoticeSent: ['lines'],
    ObjectionDecided: ['lines'],
    ObjectionOverruled: ['lines'],
    ChallengeFiled: ['lines'],
    ChallengeStepRecorded: ['follows'],
    RedirectAnswered: ['matters'],
    Determined: ['explained', 'shown'],
  }
  const gone = named[e.kind] ?? []
  return Object.fromEntries(Object.entries(e.data).filter(([field]) => !gone.includes(field)))
}

function live(numRuns: number, as: (world: World) => World): ReadonlyMap<string, number> {
  const fates = new Map<string, number>()
  const stuck: string[] = []
  fc.assert(
    fc.property(
      histories,
      fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
      ({ begin, reach }, n) => {
        const reached = new World(beginnings[begin])
        reach(reached)
        const world = as(reached)
        const was = {
          at: world.now,
          out: productionsOut(world.demand).length,
          closed: world.demand.closed !== null,
        }
        const last = cooperate(world, picker(n), d => d.closed !== null)
        for (const { fate } of fatesOf(world, was)) {
          fates.set(fate, (fates.get(fate) ?? 0) + 1)
          if (fate === 'stuck') stuck.push(`${begin}: ${explain(world)}; last refused: ${last}`)
        }
      },
    ),
    { numRuns, seed: SEED },
  )
  assert.deepEqual(stuck, [])
  assert.equal(fates.get('released late') ?? 0, 0)
  // A person may refuse on record what the law requires, and close it; nobody who cooperates leaves it so.
  assert.deepEqual(
    [...fates.keys()].filter(fate => fate.endsWith('for no reason')),
    [],
  )
  return fates
}
