// A few letters find a command: by the beginnings of its words first, and never by chance.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bestOf } from './fuzzy.ts'

const list = ['Queue: open', 'Queue: your turn', 'Receive a paper', 'Open the demand', 'Show all keys'].map(
  title => ({
    title,
  }),
)
const found = (typed: string) => bestOf(list, typed).map(c => c.title)

test('nothing typed gives all, in their order', () => {
  assert.equal(found('  ').length, list.length)
})

test('beginnings of words come before letters in between', () => {
  assert.deepEqual(found('open').toSorted(), ['Open the demand', 'Queue: open'])
  assert.equal(found('qyt')[0], 'Queue: your turn')
  assert.equal(found('rec pap')[0], 'Receive a paper')
  assert.equal(found('sak')[0], 'Show all keys')
})

test('letters that are not there, or only scattered by chance, find nothing', () => {
  assert.deepEqual(found('zzz'), [])
  assert.deepEqual(found('nxq'), [])
  assert.deepEqual(found('a'.repeat(10_000)), [])
})

test('letters that a keyboard lacks are found by those it has, and the other way round', () => {
  const titles = ['Fällig heute', 'Filter schließen', 'Żądań łącznie', '期限'].map(title => ({ title }))
  const found = (typed: string) => bestOf(titles, typed)[0]?.title
  assert.equal(found('fallig'), 'Fällig heute')
  assert.equal(found('FÄLLIG'), 'Fällig heute')
  assert.equal(found('schliessen'), 'Filter schließen')
  assert.equal(found('zadan lacz'), 'Żądań łącznie')
  assert.equal(found('期限'), '期限')
})
