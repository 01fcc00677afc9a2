// Which issuing body a paper names, read with nothing but the vocabulary of its pack.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classifyBody } from './bodies.ts'

const vocabulary = [
  { class: 'court', words: ['court', '裁判所', '법원', 'בית משפט'] },
  { class: 'police', words: ['ag', 'police', '경찰'] },
]

test('words of a script with spaces are matched whole', () => {
  assert.deepEqual(classifyBody('District Court of X', vocabulary), ['court'])
  assert.deepEqual(classifyBody('an agency of courtiers', vocabulary), [])
  assert.deepEqual(classifyBody('בית משפט השלום', vocabulary), ['court'])
})

test('words of a script without spaces are found within the name of an office', () => {
  assert.deepEqual(classifyBody('東京地方裁判所', vocabulary), ['court'])
  assert.deepEqual(classifyBody('서울중앙지방법원', vocabulary), ['court'])
  assert.deepEqual(classifyBody('경찰청 (법원 허가서 첨부)', vocabulary), ['court', 'police'])
})

test('a word that is taken away by another names no class: the clerk of a court is no court', () => {
  const words = [
    { class: 'court', words: ['judge'] },
    { class: 'court', words: ['court'], unless: ['clerk'] },
    { class: 'clerk', words: ['clerk'] },
  ]
  assert.deepEqual(classifyBody('Clerk of the District Court', words), ['clerk'])
  assert.deepEqual(classifyBody('District Court', words), ['court'])
  assert.deepEqual(classifyBody('Judge of the District Court, by the clerk', words), ['court', 'clerk'])
})
