import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { hex } from './bytes.ts'
import { CELLS, COUNTRIES, cellCode, cellOfCode, codeBookHash } from './code-book.ts'
import { digestWords } from './digest-words.ts'
import { halfYearOf, nextHalfYear } from './half-year.ts'
import { encodeJcs } from './jcs.ts'
import { deriveObligationId, deriveOpening, openLeaf, parseLeaf, sealLeaf } from './leaf.ts'
import { encodeRecord, type LogRecord, parseRecord, parseRecordValue, type RecordOf } from './record.ts'

const instruments = new URL('../../../shared/law/instruments.json', import.meta.url)
const key = new Uint8Array(32).fill(7)
const id = '000102030405060708090a0b0c0d0e0f'
const at = '2026-07-01T08:00:00.000Z'
const digest = 'ab'.repeat(32)
const matter = {
  v: 1 as const,
  id,
  at,
  matter: 'bWF0dGVyLW9mLXRlc3Q',
  paper: digest,
  receivedAt: at,
  copy: null,
  previous: [],
}
const cell = { country: 'DE', process: 'warrant', outcome: 'complied', entry: 'first' } as const
const statistics: RecordOf<'statistics'> = { ...matter, kind: 'statistics', codeBook: codeBookHash(), cell }
const received: RecordOf<'received'> = { ...matter, kind: 'received' }

test('a leaf opens to its record, and the opening follows from key and id alone', () => {
  for (const record of [received, statistics]) {
    const { leaf, opening } = sealLeaf(record, deriveOpening(key, record.id))
    assert.equal(leaf.length, 72)
    assert.deepEqual(openLeaf(leaf, opening), record)
    assert.deepEqual(sealLeaf(record, deriveOpening(key, record.id)).leaf, leaf)
  }
})

test('every single-bit change of a leaf or its opening is refused', () => {
  const { leaf, opening } = sealLeaf(statistics, deriveOpening(key, id))
  for (let bit = 0; bit < 72 * 8; bit++) {
    const changed = leaf.slice()
    changed[bit >> 3]! ^= 1 << (bit & 7)
    assert.throws(() => openLeaf(changed, opening), { name: 'VerificationError' }, `bit ${bit}`)
  }
  for (const field of ['salt', 'v', 'r'] as const) {
    for (let at = 0; at < 64; at++) {
      const digit = opening[field][at] === '0' ? '1' : '0'
      const changed = {
        ...opening,
        [field]: opening[field].slice(0, at) + digit + opening[field].slice(at + 1),
      }
      assert.throws(() => openLeaf(leaf, changed), { name: 'VerificationError' }, `${field} ${at}`)
    }
  }
  const other = { ...statistics, cell: { ...cell, outcome: 'rejected' as const } }
  assert.throws(() => openLeaf(leaf, { ...opening, record: other }), { name: 'VerificationError' })
})

test('a dummy can not be opened as anything else', () => {
  const dummy: LogRecord = { v: 1, kind: 'dummy', id, at, class: 'S' }
  const { leaf, opening } = sealLeaf(dummy, deriveOpening(key, id))
  assert.equal(parseLeaf(leaf).class, 'S')
  assert.throws(() => openLeaf(leaf, { ...opening, record: statistics }), { code: 'leaf_hash' })
  assert.throws(() => openLeaf(leaf, { ...opening, record: { ...dummy, class: 'E' } }), {
    code: 'leaf_class',
  })
})

test('records with a missing, further or ill-formed field are refused', () => {
  const { copy: _copy, ...without } = received
  const wrong: unknown[] = [
    without,
    { ...received, name: 'x' },
    { ...received, v: 2 },
    { ...received, kind: 'toString' },
    { ...received, at: '2026-07-01T08:00:00Z' },
    { ...received, at: '2026-02-30T08:00:00.000Z' },
    { ...received, paper: digest.toUpperCase() },
    { ...received, matter: 'm1' },
    { ...received, kind: 'notified' },
    { ...statistics, cell: { ...cell, country: 'UK' } },
    { ...matter, kind: 'obligation', obligation: '00'.repeat(32), due: '2026h2', continues: false },
    [],
    null,
  ]
  for (const value of wrong)
    assert.throws(() => parseRecordValue(value), { code: 'record' }, JSON.stringify(value))
  assert.deepEqual(parseRecord(encodeRecord(received)), received)
  assert.throws(() => parseRecord(encodeJcs({ ...received, v: 1.5 })), { code: 'record' })
})

test('every instrument of the law fits a record', {
  skip: existsSync(instruments) ? false : 'shared/law is not beside the project',
}, () => {
  const ids: { id: string }[] = JSON.parse(readFileSync(instruments, 'utf8'))
  for (const { id: instrument } of ids) {
    const outcomes = [{ part: '1', category: 'subscriber', decision: 'comply', instrument }]
    parseRecordValue({ ...matter, kind: 'determined', packs: [], codeBook: digest, outcomes })
  }
  assert.ok(ids.length > 100)
})

test('what an authority sees opened has no matter in it', () => {
  const authorised = { v: 1, kind: 'authorised', id, at, paper: digest, authorisation: digest }
  assert.deepEqual(parseRecordValue(authorised), authorised)
  assert.throws(() => parseRecordValue({ ...authorised, matter: matter.matter }), { code: 'record' })
})

test('an obligation and its discharge commit to the same number, which no other key derives', () => {
  const obligation = deriveObligationId(key, id)
  assert.notEqual(obligation, deriveObligationId(new Uint8Array(32), id))
  const duty: LogRecord = { ...matter, kind: 'obligation', obligation, due: '2026h2', continues: false }
  const end: LogRecord = { ...matter, kind: 'discharge', obligation, due: '2026h2', by: 'notified' }
  const a = sealLeaf(duty, deriveOpening(key, id))
  const b = sealLeaf(end, deriveOpening(key, id))
  assert.equal(a.opening.v, obligation)
  assert.equal(b.opening.v, obligation)
  assert.equal(parseLeaf(a.leaf).class, 'O')
  assert.equal(parseLeaf(b.leaf).class, 'X')
})

test('the code book numbers every cell once, from 1, and back', () => {
  assert.equal(COUNTRIES.length, 250)
  assert.equal(new Set(COUNTRIES).size, 250)
  assert.equal(CELLS, 250 * 11 * 7 * 2)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: CELLS }), code => assert.equal(cellCode(cellOfCode(code)), code)),
  )
  assert.equal(cellCode(cellOfCode(CELLS)), CELLS)
  for (const code of [0, CELLS + 1, 1.5]) assert.throws(() => cellOfCode(code), { code: 'code_book' })
})

test('half-years follow one another', () => {
  assert.equal(halfYearOf('2026-06-30T23:59:59.999Z'), '2026h1')
  assert.equal(halfYearOf('2026-07-01T00:00:00.000Z'), '2026h2')
  assert.equal(nextHalfYear('2026h1'), '2026h2')
  assert.equal(nextHalfYear('2026h2'), '2027h1')
})

test('a digest reads as eight words, and its first 88 bits decide them', () => {
  const zero = new Uint8Array(32)
  assert.deepEqual(digestWords(zero), Array(8).fill('abandon'))
  assert.deepEqual(digestWords(new Uint8Array(32).fill(255)), Array(8).fill('zoo'))
  const changed = zero.slice()
  changed[10] = 1
  assert.equal(digestWords(changed)[7], 'ability')
  assert.equal(hex(zero).length, 64)
})
