import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decided, joined, type Seen, suspect } from './scan-again.ts'

const word = (text: string, confidence: number, more: Partial<Seen> = {}): Seen => ({
  text,
  line: '1',
  x: 0,
  y: 0,
  w: 10 * text.length,
  h: 20,
  confidence,
  ...more,
})

const never = () => false

test('an address whose sign one reading lost is taken from the readings that agree, and the first reading is kept', () => {
  const made = decided(
    word('moorland.ledgereharborlight.example,', 40),
    ['moorland.ledger@harborlight.example,', 'moorland.ledger@harborlight.example'],
    '',
  )
  assert.equal(made.text, 'moorland.ledger@harborlight.example,')
  assert.equal(made.firstRead, 'moorland.ledgereharborlight.example,')
  assert.ok(made.confidence >= 80)
})

test('readings that agree on nothing leave the word as first read and unsure, however sure it was', () => {
  const first = word('heron.m1ll@postfern.example', 93)
  const made = decided(first, ['heron.mill@postfern.example', 'heron.rnill@postfern.example'], '')
  assert.equal(made.text, first.text)
  assert.equal(made.firstRead, undefined)
  assert.ok(made.confidence < 80)
})

test('two readings against two decide nothing', () => {
  const first = word('QF-2001-4417-HERON', 60)
  const made = decided(first, ['QF-2007-4417-HERON', 'QF-2007-4417-HERON'], 'QF-2001-4417-HERON')
  assert.equal(made.text, first.text)
  assert.ok(made.confidence < 80)
})

test('in an identifier of hexadecimal digits a sign that is none is the digit that it looks like', () => {
  const made = decided(
    word('5f0c61d2-77ab-4e0e-9bld-2c3a90e4f118', 41),
    ['5£0c61d2-77ab-4e0e-9b1d-2c3a90e4£118', '5f0c6ld2-77ab-4e0e-9b1d-2¢3a90e4f118'],
    '',
  )
  assert.equal(made.text, '5f0c61d2-77ab-4e0e-9b1d-2c3a90e4f118')
})

test('an address that was parted is put together; words beside one another are not', () => {
  const left = word('j.tremont@stonepier-logistics', 90)
  const near = { x: left.w + 8, y: 0 }
  assert.deepEqual(
    joined([left, word('.example', 90, near)], never).map(one => one.text),
    ['j.tremont@stonepier-logistics.example'],
  )
  assert.equal(joined([left, word('and', 90, near)], never).length, 2)
  assert.equal(joined([left, word('.example', 90, { ...near, line: '2' })], never).length, 2)
})

test('what may identify somebody is read again where it was unsure, a name of a domain without its sign always', () => {
  assert.ok(suspect(word('QF-2001-4417', 60), 'QF-2001-4417'))
  assert.ok(suspect(word('QF-2001-4417', 95), 'QF-2OO1-4417'))
  assert.ok(!suspect(word('QF-2001-4417', 95), 'xQF-2001-4417x'))
  assert.ok(suspect(word('millstone.ledgereharbor.example', 97), 'millstone.ledgereharbor.example'))
  assert.ok(!suspect(word('investigation', 30), ''))
})

test('an underscore that the picture shows joins what was read in two, and readings without it do not outvote it', () => {
  const left = word('k', 90)
  const [whole] = joined([left, word('saltonstall88@quillmail.example', 90, { x: 14 })], () => true)
  assert.equal(whole?.text, 'k_saltonstall88@quillmail.example')
  const made = decided(
    whole as Seen,
    ['saltonstall88@quillmail.example', 'saltonstall88@quillmail.example'],
    'ksaltonstall88@quillmail.example',
  )
  assert.equal(made.text, 'k_saltonstall88@quillmail.example')
})
