// The desk asks for a fact as the law's own catalogue does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FACTS } from '../../../law/facts/fact-catalogue.ts'
import { factQuestion } from './law.ts'

test('each fact of the catalogue is asked for in its very words', () => {
  for (const [path, { question }] of Object.entries(FACTS)) assert.equal(factQuestion(path), question, path)
})
