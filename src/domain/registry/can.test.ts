// Button and rule are one: what `can` says no to, no filling-in gets past; and its first reason is the one that doing it gives.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { picker } from '../../../test/drawn/pick.ts'
import { wish } from '../../../test/drawn/wish.ts'
import { beginnings, sequences, World } from '../../../test/drawn/world.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { can } from './can.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'

/** Acts to one of several: the reason may be another's than of the one that is named. */
const ofOne: readonly string[] = ['matter', 'matters', 'challenge', 'hold', 'ask']

function isOfAll(command: Command): boolean {
  return !ofOne.some(key => key in command)
}

test('over all drawn histories, what cannot be done is refused, and for the same reason', () => {
  const refused = new Set<string>()
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        const now = new Date(Date.parse(world.now) + draw.minutes * 60_000).toISOString()
        const [by, command] = wish(draw.mode, world.demand, now, picker(draw.n))
        const context = { ...world.context(by), now }
        const no = can(command.type, world.demand, context)
        const decided = decide(command, world.demand, context)
        if (no) {
          refused.add(command.type)
          assert.ok(isRefusal(decided), `${command.type} was taken: ${no.detail}`)
          if (isOfAll(command)) assert.deepEqual(decided, no, command.type)
        }
        world.step(draw)
      }
    }),
    { numRuns: 60, seed: 20261201 },
  )
  for (const type of ['determine', 'send_notice', 'prepare_authorisation', 'sign_authorisation', 'close'])
    assert.ok(refused.has(type), `no sequence was refused ${type}`)
})
