// What stood in the way of each act over drawn histories, and whether anything let it pass: the list of acts says it, and a test asks
// it of every act.
import fc from 'fast-check'
import { acts } from '../../src/domain/registry/acts.ts'
import { canBeDone } from '../../src/domain/registry/can.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { decide } from '../../src/domain/registry/decide.ts'
import { evolve } from '../../src/domain/registry/fold.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { isRefusal, type Refusal } from '../../src/kernel/refusal.ts'
import { follow } from '../given.ts'
import { filledIn, fromInput } from './from-input.ts'
import { actors } from './people.ts'
import { picker } from './pick.ts'
import { beginnings, sequences, World } from './world.ts'

type Met = { readonly refusals: Map<string, Refusal>; passed: boolean }

const types = Object.keys(acts) as Command['type'][]

/** Who did nothing here before, and has every role. */
const fresh: Actor = {
  kind: 'staff',
  id: 'fresh',
  roles: ['intake', 'analyst', 'counsel', 'approver', 'custodian'],
  employment: 'employee',
}

export function metOverHistories(): Readonly<Record<Command['type'], Met>> {
  const met = Object.fromEntries(
    types.map(type => [type, { refusals: new Map(), passed: false } as Met]),
  ) as Record<Command['type'], Met>
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        const pick = picker(draw.n)
        world.step(draw)
        stepFromInput(world, pick(filledIn), pick)
        for (const actor of [fresh, pick(actors)]) ask(met, world.demand, world.context(actor))
      }
    }),
    { numRuns: 60, seed: 20261201 },
  )
  return met
}

function stepFromInput(world: World, act: (typeof filledIn)[number], pick: ReturnType<typeof picker>): void {
  const wished = fromInput(act, world.demand, world.now, pick)
  if (!wished) return
  const [by, command] = wished
  const decided = decide(command, world.demand, world.context(by))
  if (isRefusal(decided)) return
  const before = world.events.length
  world.events = follow(world.events, decided, { by, at: world.now })
  world.demand = world.events.slice(before).reduce<Demand>((d, e) => evolve('d', d, e), world.demand)
}

function ask(met: Record<Command['type'], Met>, d: Demand, c: Parameters<typeof canBeDone>[2]): void {
  for (const type of types) {
    const no = canBeDone(type, d, c)
    if (!no) met[type].passed = true
    else met[type].refusals.set(no.detail, no)
  }
}
