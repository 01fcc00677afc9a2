// What a clock says at its end is told in each language, and an unknown saying stands as it came.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { en } from '../../../words/desk/words/en.ts'
import { dueWords } from './labels.ts'

test('every clock of a demand has its words in the catalogue', () => {
  const source = readFileSync(join(import.meta.dirname, '..', '..', '..', 'demand', 'deadline.ts'), 'utf8')
  const said = [...source.matchAll(/what: (?:.*? \? )?('[^']+'(?: : '[^']+')?)/g)].flatMap(([, texts]) =>
    [...texts!.matchAll(/'([^']+)'/g)].map(([, text]) => text!),
  )
  assert.ok(said.length > 15)
  const known = Object.keys(en).flatMap(key => (key.startsWith('due.') ? [key.slice(4)] : []))
  assert.deepEqual(new Set(said), new Set(known))
  assert.equal(dueWords('something of a later version'), 'something of a later version')
})
