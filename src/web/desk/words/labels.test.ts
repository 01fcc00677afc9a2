// What the law may ask for has its name in each language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FACTS } from '../../../law/facts/fact-catalogue.ts'
import { en as facts } from '../../../words/desk/facts/en.ts'

test('every fact that a rule may ask for has its name in the catalogue', () => {
  assert.deepEqual(
    Object.keys(FACTS).filter(path => !Object.hasOwn(facts, `fact.${path}`)),
    [],
  )
})
