// The frozen vectors of vectors/ledger, which a second implementation can run: the formats may not change under them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fromHex, fromUtf8, hex, utf8 } from './bytes.ts'
import { CELLS, cellCode, cellOfCode, codeBookHash, encodeCodeBook } from './code-book.ts'
import { commit, H, parseScalar } from './commitment.ts'
import { digestWords } from './digest-words.ts'
import { dummyLeaf } from './dummy.ts'
import { placeOf, sizeAfterTick } from './layout.ts'
import { deriveObligationId, deriveOpening, leafHash, openLeaf, sealLeaf } from './leaf.ts'
import { parseRecord, RECORD_KINDS } from './record.ts'
import { encodeLineBook, lineBookHash, lineCode, lineName, lineOfCode } from './statistics/counted-line.ts'
import { encodeTrust, parseTrust, verifyCheckpoint } from './trust.ts'
import { VerificationError } from './verification-error.ts'
import { verifyReceipt } from './verify-receipt.ts'

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../vectors/ledger/${name}`, import.meta.url), 'utf8'))

test('commitment vectors', () => {
  const v = load('commitment.json')
  assert.equal(hex(H.toBytes()), v.H)
  for (const c of v.cases)
    assert.equal(hex(commit(parseScalar(fromHex(c.v)), parseScalar(fromHex(c.r)))), c.C)
})

test('leaf vectors, one of each kind but the dummy and the counted line', () => {
  const v = load('leaf.json')
  const key = fromHex(v.key)
  assert.equal(deriveObligationId(key, v.obligation.secrecyId), v.obligation.id)
  const kinds = new Set<string>(['dummy', 'counted_line'])
  for (const c of v.cases) {
    const record = parseRecord(utf8(c.jcs))
    kinds.add(record.kind)
    const { leaf, opening } = sealLeaf(record, deriveOpening(key, record.id))
    assert.deepEqual(opening, { record, salt: c.salt, v: c.v, r: c.r })
    assert.equal(hex(leaf), c.leaf)
    assert.equal(hex(leafHash(leaf)), c.leafHash)
    assert.deepEqual(openLeaf(fromHex(c.leaf), opening), record)
  }
  assert.deepEqual([...kinds].sort(), RECORD_KINDS.toSorted())
})

test('dummy vectors', () => {
  const v = load('dummy.json')
  for (const c of v.cases) {
    assert.equal(hex(dummyLeaf(fromHex(v.key), { index: c.index, class: c.class, at: v.at }).leaf), c.leaf)
  }
})

test('code book vectors', () => {
  const v = load('code-book.json')
  assert.equal(codeBookHash(), v.sha256)
  assert.equal(CELLS, v.cells)
  assert.deepEqual(JSON.parse(fromUtf8(encodeCodeBook())), v.book)
  for (const { code, ...cell } of v.cases) {
    assert.equal(cellCode(cell), code)
    assert.deepEqual(cellOfCode(code), cell)
  }
})

test('counted line vectors', () => {
  const v = load('counted-line.json')
  const key = fromHex(v.key)
  assert.equal(lineBookHash(), v.sha256)
  assert.deepEqual(JSON.parse(fromUtf8(encodeLineBook())), v.book)
  for (const c of v.cases) {
    const record = parseRecord(utf8(c.jcs))
    assert.ok(record.kind === 'counted_line')
    assert.equal(lineName(key, c.of), record.line)
    assert.equal(String(lineCode(record.row)), c.code)
    assert.deepEqual(lineOfCode(BigInt(c.code)), record.row)
    const { leaf, opening } = sealLeaf(record, deriveOpening(key, record.id))
    assert.deepEqual(opening, { record, salt: c.salt, v: c.v, r: c.r })
    assert.equal(hex(leaf), c.leaf)
    assert.deepEqual(openLeaf(fromHex(c.leaf), opening), record)
  }
  for (const { name, jcs } of v.refused)
    assert.throws(() => parseRecord(utf8(jcs)), { name: 'VerificationError' }, name)
})

test('layout vectors', () => {
  const { slots, slowEvery, sizes, cases } = load('layout.json')
  const layout = { slots, slowEvery, seconds: 60 }
  for (const { tick, size } of sizes) assert.equal(sizeAfterTick(layout, tick), size)
  for (const { index, ...place } of cases) assert.deepEqual(placeOf(layout, index), place)
})

test('word vectors', () => {
  for (const { digest, words } of load('words.json').cases)
    assert.equal(digestWords(fromHex(digest)).join(' '), words)
})

for (const c of load('trust.json').cases) {
  test(`trust vector: ${c.name}`, () => {
    const verify = () => verifyCheckpoint(utf8(c.checkpoint), parseTrust(utf8(c.trust)))
    if (c.error) return assert.throws(verify, { name: 'VerificationError', code: c.error })
    const { quorum, selfWitnessed } = verify()
    assert.deepEqual({ quorum, selfWitnessed }, { quorum: c.quorum, selfWitnessed: c.selfWitnessed })
    assert.equal(fromUtf8(encodeTrust(parseTrust(utf8(c.trust)))), c.trust)
  })
}

for (const c of load('receipt.json').cases) {
  test(`receipt vector: ${c.name}`, () => {
    const trust = parseTrust(utf8(load('receipt.json').trust))
    let outcome = 'holds'
    try {
      verifyReceipt(utf8(c.receipt), trust, c.given)
    } catch (error) {
      assert.ok(error instanceof VerificationError)
      outcome = error.code
    }
    assert.equal(outcome, c.expect)
  })
}
