import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { encodeJcs } from '../ledger/jcs.ts'
import {
  encodeHold,
  encodeHoldEnd,
  type Hold,
  type HoldEnd,
  holdDigest,
  holdEndDigest,
  holdEndsAt,
  parseHold,
  parseHoldEnd,
} from './hold.ts'

type Frozen<T> = { value: T; bytes: string; digest: string }
const vectors = join(import.meta.dirname, '../../vectors/seal/signed-formats.json')
const frozen = JSON.parse(readFileSync(vectors, 'utf8')) as { hold: Frozen<Hold>; holdEnd: Frozen<HoldEnd> }
const hold = frozen.hold.value
const [part] = hold.parts

test('the frozen hold and its end encode to their frozen bytes, and read back to the same', () => {
  assert.equal(Buffer.from(encodeHold(hold)).toString(), frozen.hold.bytes)
  assert.equal(Buffer.from(encodeHoldEnd(frozen.holdEnd.value)).toString(), frozen.holdEnd.bytes)
  assert.deepEqual(parseHold(Buffer.from(frozen.hold.bytes)), hold)
  assert.deepEqual(parseHoldEnd(Buffer.from(frozen.holdEnd.bytes)), frozen.holdEnd.value)
})

test('each is signed under its own name, so that neither is ever taken for the other', () => {
  const under = (name: string, bytes: string) =>
    createHash('sha256').update(`${name}\0`).update(bytes).digest('hex')
  assert.equal(frozen.hold.digest, under('duly/hold/v1', frozen.hold.bytes))
  assert.equal(frozen.holdEnd.digest, under('duly/hold-end/v1', frozen.holdEnd.bytes))
  assert.equal(Buffer.from(holdDigest(hold)).toString('hex'), frozen.hold.digest)
  assert.equal(Buffer.from(holdEndDigest(frozen.holdEnd.value)).toString('hex'), frozen.holdEnd.digest)
  assert.throws(() => holdDigest(Buffer.from(frozen.holdEnd.bytes)), { code: 'authorisation' })
})

const wrong: [string, object][] = [
  ['without an account', { parts: [] }],
  ['of nothing in an account', { parts: [{ ...part, categories: [] }] }],
  ['of the same category twice', { parts: [{ ...part, categories: ['traffic', 'traffic'] }] }],
  ['of a category that is none', { parts: [{ ...part, categories: ['everything'] }] }],
  ['of a period that ends before it begins', { parts: [{ ...part, from: part?.to, to: part?.from }] }],
  ['without an end', { until: null }],
  ['until a day that does not exist', { until: '2026-06-31' }],
  ['until a time of the day', { until: '2026-06-30T00:00:00.000Z' }],
  ['until before it was signed', { until: '2026-04-30' }],
  ['for longer than 400 days', { until: '2027-06-06' }],
  ['that expires before it is signed', { expiresAt: hold.at }],
  ['for a gate that is no key', { gate: 'the gate' }],
  ['with a field that nobody knows', { note: 'x' }],
]

for (const [title, change] of wrong)
  test(`a hold ${title} is none`, () => {
    const value = { ...hold, ...change }
    assert.throws(() => parseHold(encodeJcs(value)), { code: 'authorisation' })
    assert.throws(() => encodeHold(value as Hold))
  })

test('four hundred days are allowed, and the day itself; it is over at midnight UTC after it', () => {
  for (const until of ['2027-06-05', '2026-05-01'])
    assert.equal(parseHold(encodeHold({ ...hold, until })).until, until)
  assert.equal(holdEndsAt('2026-12-31'), '2027-01-01T00:00:00.000Z')
})
