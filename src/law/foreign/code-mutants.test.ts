// The desk's decisions are code: each whole answer is as the table says, and a mistake in the code changes one of them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { ExcusedSchema, isExcused } from '../mutants.ts'
import { allPacks } from '../packs.node.ts'
import { answerWhole, unnoticedInCode, wholeCases } from './code-mutants.node.ts'

const EXCUSED = new URL('./unnoticed.json', import.meta.url)

test('every whole answer is as the table says', () => {
  const packs = allPacks()
  for (const one of wholeCases())
    assert.deepEqual({ id: one.id, ...answerWhole(evaluate, packs, one) }, { id: one.id, ...one.whole })
})

test('no small mistake in the code of this desk goes unnoticed', async () => {
  const excused = ExcusedSchema.parse(JSON.parse(readFileSync(EXCUSED, 'utf8')))
  const { made, survivors } = await unnoticedInCode()
  assert.ok(made > 150)
  assert.deepEqual(
    survivors.filter(name => !isExcused(name, excused)),
    [],
  )
})
