// What is asked of every act, whichever slice it is of.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { can } from '../src/domain/registry/can.ts'
import type { Command } from '../src/domain/registry/command.ts'
import { decide } from '../src/domain/registry/decide.ts'
import { emittedByActs } from '../src/domain/registry/emits.ts'
import { eventKinds } from '../src/domain/registry/fold.ts'
import { isRefusal } from '../src/kernel/refusal.ts'
import { ACT_LIST, actList } from '../tools/act-list.ts'
import { all, filledIn, fromInput } from './drawn/from-input.ts'
import { picker } from './drawn/pick.ts'
import { metOverHistories } from './drawn/refusals.ts'
import { beginnings, sequences, World } from './drawn/world.ts'

test('the list of acts is as the registry: npm run acts', () => {
  const list = readFileSync(ACT_LIST, 'utf8')
  for (const { type } of all) assert.ok(list.includes(`| \`${type}\` |`), `${type} is not in docs/acts.md`)
  assert.equal(list === actList(), true, 'docs/acts.md is older than the acts')
})

// What each act names holds it by type, and every drawn history by `World.attempt`.
test('every event has an act that names it', () => {
  const named = emittedByActs()
  assert.deepEqual(
    eventKinds.filter(kind => !named.has(kind)),
    [],
  )
})

test('what may stand in the way of an act does so in some history', () => {
  const met = metOverHistories()
  for (const act of all)
    if ('guards' in act && act.guards.length > 0)
      assert.ok(met[act.type as Command['type']].refusals.size > 0, `${act.type} was never refused`)
})

test('an act that is filled in as it asks is decided, and refused where it cannot be done', () => {
  const tried = new Set<string>()
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws.slice(0, 25)) {
        world.step(draw)
        for (const act of filledIn) {
          const wished = fromInput(act, world.demand, world.now, picker(draw.n))
          if (!wished) continue
          const [by, command] = wished
          const context = world.context(by)
          const no = can(command.type, world.demand, context)
          const decided = decide(command, world.demand, context)
          if (!isRefusal(decided)) tried.add(act.type)
          if (no) assert.ok(isRefusal(decided), `${act.type} was taken: ${no.detail}`)
        }
      }
    }),
    { numRuns: 90, seed: 20261201 },
  )
  assert.ok(tried.size > 20, `only ${[...tried].join(', ')} were taken`)
})
