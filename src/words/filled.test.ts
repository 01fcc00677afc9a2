import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterWords } from './faces/letters.ts'
import { marked, marking, piecesOf, withoutMarks } from './filled.ts'

test('a preview tells what was filled into a text from what the text says itself, and loses no character', () => {
  const plain = letterWords('en')('ack.first', { at: 'today', reference: 'D-1' })
  const said = letterWords('en', marking(null))('ack.first', { at: 'today', reference: 'D-1' })
  assert.equal(withoutMarks(said), plain)
  const pieces = piecesOf(said)
  assert.equal(pieces.map(p => p.text).join(''), plain)
  assert.deepEqual(
    pieces
      .filter(p => p.filled)
      .map(p => p.text)
      .toSorted(),
    ['D-1', 'today'],
  )
})

test('what a text chooses by is no blank, a mark from outside is none, and a blank in a blank is one', () => {
  const say = letterWords(
    'en',
    marking({ 'ack.only': '{late, select, yes {Late: {what}} other {In time.}}' }),
  )
  assert.deepEqual(
    piecesOf((say as (key: string, args: object) => string)('ack.only', { late: 'yes', what: 'a paper' })),
    [
      { text: 'Late: ', filled: false },
      { text: 'a paper', filled: true },
    ],
  )
  assert.deepEqual(piecesOf(`x${marked(`a${marked('b')}\ue000`)}y`), [
    { text: 'x', filled: false },
    { text: 'ab', filled: true },
    { text: 'y', filled: false },
  ])
})

test('without being asked to, a text marks nothing', () => {
  const own = { 'ack.only': 'Received.' }
  assert.equal(letterWords('en', own)('ack.first', { at: 'a', reference: 'b' }).match(/[\ue000\ue001]/), null)
})
