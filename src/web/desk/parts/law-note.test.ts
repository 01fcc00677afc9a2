import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawNoteOf } from './law-note.ts'

test('the line about the law’s words says that something stands in English only where something does', () => {
  assert.equal(lawNoteOf({ translated: 3, english: 0 }, false), 'law.translated')
  assert.equal(lawNoteOf({ translated: 3, english: 1 }, false), 'law.partly')
  assert.equal(lawNoteOf({ translated: 0, english: 2 }, false), 'law.only_english')
  assert.equal(lawNoteOf({ translated: 0, english: 0 }, false), null)
  assert.equal(lawNoteOf({ translated: 0, english: 0 }, true), 'law.english')
})
