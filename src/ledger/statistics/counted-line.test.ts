import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CELLS } from '../code-book.ts'
import { ORDER } from '../commitment.ts'
import { parseRecordValue } from '../record.ts'
import {
  COLUMN_NAMES,
  COLUMNS,
  type CountedLine,
  lineCode,
  lineName,
  lineOfCode,
  spanOf,
} from './counted-line.ts'

const anyRow = fc.record(
  Object.fromEntries(COLUMN_NAMES.map(name => [name, fc.constantFrom<string>(...COLUMNS[name])])),
) as unknown as fc.Arbitrary<CountedLine>
const corner = (last: boolean) =>
  Object.fromEntries(COLUMN_NAMES.map(name => [name, COLUMNS[name].at(last ? -1 : 0)])) as CountedLine

const record = {
  v: 1,
  kind: 'counted_line',
  id: '0'.repeat(31) + '1',
  at: '2026-07-01T00:00:00.000Z',
  codeBook: 'a'.repeat(64),
  line: 'b'.repeat(32),
  number: 1,
  row: corner(false),
}

test('a row and its number are each other’s inverse', () => {
  fc.assert(fc.property(anyRow, row => assert.deepEqual(lineOfCode(lineCode(row)), { ...row })))
})

test('no number of a row is a cell of book 1, and none reaches the order of the group', () => {
  assert.equal(lineCode(corner(false)), 2n ** 64n)
  assert.ok(lineCode(corner(false)) > BigInt(CELLS))
  assert.ok(lineCode(corner(true)) < ORDER)
  for (const code of [1n, 2n ** 64n - 1n, lineCode(corner(true)) + 1n])
    assert.throws(() => lineOfCode(code), { code: 'code_book' })
})

test('each list is closed: a word once, and no other is taken', () => {
  for (const name of COLUMN_NAMES) {
    assert.equal(new Set(COLUMNS[name]).size, COLUMNS[name].length, name)
    const row = { ...corner(false), [name]: 'something' } as unknown as CountedLine
    assert.throws(() => lineCode(row), { code: 'code_book' })
    assert.throws(() => parseRecordValue({ ...record, row }), { code: 'record' })
    const { [name]: _, ...lacking } = corner(false)
    assert.throws(() => parseRecordValue({ ...record, row: lacking }), { code: 'record' })
  }
  assert.throws(() => parseRecordValue({ ...record, row: { ...corner(false), more: 'x' } }), {
    code: 'record',
  })
})

test('the record names no moment but the first of its half-year, and no matter', () => {
  assert.equal(parseRecordValue(record).kind, 'counted_line')
  for (const wrong of [
    { at: '2026-07-01T08:00:00.000Z' },
    { at: '2026-10-01T00:00:00.000Z' },
    { number: 0 },
    { line: 'a1/subscriber/acc1' },
    { matter: 'abcdefghijklmnop' },
  ])
    assert.throws(() => parseRecordValue({ ...record, ...wrong }), { code: 'record' })
})

test('the rows of a line have one name, which only the key of its demand gives', () => {
  const [key, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  assert.equal(lineName(key, 'a1/subscriber/acc1'), lineName(key, 'a1/subscriber/acc1'))
  assert.notEqual(lineName(key, 'a1/subscriber/acc1'), lineName(key, 'a1/subscriber/acc2'))
  assert.notEqual(lineName(key, 'a1/subscriber/acc1'), lineName(other, 'a1/subscriber/acc1'))
})

test('a time falls into the first step that holds it', () => {
  const hours = (n: number) => spanOf(n * 3_600_000)
  assert.equal(hours(0), 'hours_8')
  assert.equal(hours(8), 'hours_8')
  assert.equal(hours(8.1), 'day_1')
  assert.equal(hours(72), 'days_3')
  assert.equal(hours(365 * 24), 'days_365')
  assert.equal(hours(366 * 24), 'longer')
})
