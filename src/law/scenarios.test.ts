// The shared corpus of cases, where it lies beside the project.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { evaluate } from './evaluate.ts'
import { parseFacts } from './facts/facts.ts'
import { allPacks } from './packs.node.ts'
import type { Expected } from './score.ts'
import { judge } from './score.ts'

const FILE = fileURLToPath(new URL('../../../shared/law/scenarios.json', import.meta.url))
const skip = existsSync(FILE) ? false : `the shared corpus is not here: ${FILE}`

type Case = { id: string; facts: { instrument: string }; expected: Expected }

function load(): Case[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Case[]
}

function answers(cases: Case[]) {
  return cases.map(one => ({
    ...one,
    ...judge(evaluate(allPacks(), parseFacts(one.facts), { mode: 'scenario' }), one.expected),
  }))
}

test('no case of the corpus is answered sufficient where it must not be', { skip }, () => {
  const unsafe = answers(load()).filter(one => one.unsafe)
  assert.deepEqual(
    unsafe.map(one => one.id),
    [],
  )
})

test('every case under an instrument that has a pack is answered as counsel would', { skip }, () => {
  const known = new Set(allPacks().map(pack => pack.id))
  const failed = answers(load().filter(one => known.has(one.facts.instrument.split('.')[0] ?? ''))).filter(
    one => !one.passed,
  )
  assert.deepEqual(
    failed.map(one => `${one.id}: ${one.differences.join('; ')}`),
    [],
  )
})

test('what the title, the id and the order of cases are decides nothing', { skip }, () => {
  const cases = load()
  const turned = cases.map((one, at) => ({ ...one, id: `x${at}`, title: 'x' })).reverse()
  const forward = answers(cases).map(one => one.differences)
  assert.deepEqual(
    answers(turned)
      .map(one => one.differences)
      .reverse(),
    forward,
  )
})
