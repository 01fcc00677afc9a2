// The mock desk has a demand for each step: what is missing would fail in every page that is looked at.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextStep } from '../../src/domain/turn/next.ts'
import { type Step, steps } from '../../src/domain/turn/step.ts'
import { sampleDemands } from './mock-demands.ts'

/** Steps at which no demand of the mock desk waits: a court's confirmation, the log's turn, and the end. */
const unmade: readonly Step[] = ['confirmation', 'log', 'done']

test('some demand of the mock desk waits at each step', () => {
  const reached = new Set(
    sampleDemands().map(({ state, at }) => nextStep(state!, new Date(at).toISOString()).step),
  )
  assert.deepEqual(
    steps.filter(step => !reached.has(step)),
    unmade,
  )
})
