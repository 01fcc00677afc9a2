// What the domain names and says has words in each language, and what it does not know yet stands as it came.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FACTS } from '../../../law/fact-catalogue.ts'
import { en as facts } from '../../../words/desk/facts/en.ts'
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

test('every fact that a rule may ask for has its name in the catalogue', () => {
  assert.deepEqual(
    Object.keys(FACTS).filter(path => !Object.hasOwn(facts, `fact.${path}`)),
    [],
  )
})
