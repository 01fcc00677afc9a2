// Words are marked where they stand, whatever their case and diacritics, by the offsets of the text itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf } from './found-words.ts'

const marked = (text: string, ...words: string[]) =>
  placesOf(text, words).map(([from, to]) => text.slice(from, to))

test('case, diacritics and compatibility forms are found and marked as they are written', () => {
  assert.deepEqual(marked('Amtsgericht MÜNCHEN, münchen', 'munchen'), ['MÜNCHEN', 'münchen'])
  assert.deepEqual(marked('the ﬁle', 'file'), ['ﬁle'])
  assert.deepEqual(marked('😀 anna 😀 anna', 'anna'), ['anna', 'anna'])
  assert.deepEqual(marked('東京地方検察庁', '地方'), ['地方'])
})

test('what is not there, and no word at all, marks nothing', () => {
  assert.deepEqual(marked('abc', 'x'), [])
  assert.deepEqual(marked('abc', ''), [])
  assert.deepEqual(marked('', 'abc'), [])
})
