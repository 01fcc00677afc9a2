// The net of silence on a table of passages in eleven languages: how many it finds, and how many false alarms it gives.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { papers } from '../../../test/papers/readings.ts'
import { blind, odd, odder } from '../../../test/papers/silence-odd.ts'
import { asking, notAsking, type Passage } from '../../../test/papers/silence-table.ts'
import { silenceWords } from './silence.ts'

const order = papers.forms.find(one => one.instrument === 'us.order.2703d')
assert.ok(order)
const found = ([, text]: Passage) => silenceWords(order, text) !== null

test('every passage that asks for silence and that the net was mended on is found', () => {
  const missed = [...asking, ...odd, ...odder].filter(passage => !found(passage))
  assert.deepEqual(missed, [])
})

test('of passages worded in a roundabout way that the net was not mended on, it finds as many as it did at first', () => {
  // 12 of 28, where the net before found 2. A lower figure is a loss; mending on these passages makes the figure worthless.
  assert.ok(blind.filter(found).length >= 12)
})

test('false alarms stay few', () => {
  const alarms = notAsking.filter(found)
  assert.ok(alarms.length <= 8, alarms.map(([, text]) => text).join('\n'))
})

test('a passage is found behind others, across a page’s end and in a text without stops', () => {
  const plain = 'The records are kept in Port Amity. '.repeat(20)
  const after = silenceWords(order, `${plain}Leave the subscriber in ignorance of this order. ${plain}`)
  assert.ok(after && after.start >= plain.length - 1 && after.end <= plain.length + 60)
  assert.ok(silenceWords(order, 'Under no circumstances may your staff\fapproach our suspect.'))
  assert.ok(
    silenceWords(order, `${'name address '.repeat(150)} leave the subscriber in ignorance of this order`),
  )
})

test('what only hints at silence is never proposed as an order', () => {
  for (const text of [
    'Notice to the customer is delayed until 14 March 2027.',
    'This document must not fall into the hands of the account holder.',
  ])
    assert.equal(silenceWords(order, text)?.ordered, false, text)
})
