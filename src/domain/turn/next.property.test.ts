// Wherever a sequence of commands has brought a demand, somebody is named whose turn it is, and can take it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { due } from '../../../test/drawn/due.ts'
import { beginnings, sequences, World } from '../../../test/drawn/world.ts'
import { drawn, isWhole } from '../../../test/sample.ts'
import { inEnglish } from '../../kernel/message.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { decide } from '../registry/decide.ts'
import { nextStep } from './next.ts'
import { steps } from './step.ts'

const turns = [
  'intake',
  'analyst',
  'counsel',
  'approver',
  'custodian',
  'tenant',
  'officer',
  'agency',
  'court',
  'gate',
  'log',
  'clock',
  'nobody',
]
test('whatever happened, there is exactly one next step, with somebody whose turn it is, and it can be taken', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        world.step(draw)
        const { step, turn, says } = nextStep(world.demand, world.now)
        assert.ok(steps.includes(step) && turns.includes(turn) && inEnglish(says) !== '')
        seen.add(step)
        const way = due[step]?.(world.demand, world.now)
        if (!way) continue
        const decided = decide(way[1], world.demand, world.context(way[0]))
        assert.ok(!isRefusal(decided), `${step} is due but refused: ${JSON.stringify(decided)}`)
      }
    }),
    drawn({ numRuns: 800, seed: 20261125 }),
  )
  // Waiting for the log is part of collecting and releasing; what needs days and mail is in lifecycle.property.test.ts and
  // messages.test.ts, a longer secrecy in motion-filed.test.ts, the one who may be told under one in allowed.test.ts, what is filed before its facts are confirmed in receive.test.ts, what another system told in imported.test.ts, what is taken into the lane of named people in
  // taken.test.ts, what an order has kept in test/keeping.test.ts, and what a hold still keeps in
  // hold-step.test.ts, and what is sealed again for a lost key in release/productions.test.ts.
  const elsewhere = [
    'log',
    'question',
    'confirm_not_demand',
    'confirm_told',
    'settle_lane',
    'read_message',
    'secrecy_extension',
    'confirm_secrecy_extension',
    'confirm_allowed_contact',
    'tell_allowed_contact',
    'post_notice',
    'await_clearance',
    'confirmation',
    'ask_extension',
    'keep',
    'note_hold_end',
    'reseal',
  ]
  for (const step of steps.filter(s => !elsewhere.includes(s)))
    assert.ok(seen.has(step) || !isWhole, `no sequence reached ${step}`)
})
