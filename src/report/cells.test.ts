import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromUtf8 } from '../ledger/bytes.ts'
import { COUNTRIES, OUTCOMES, PROCESSES } from '../ledger/code-book.ts'
import { type CountedRow, cellsOf, MERGED, totalsBy, totalsOf } from './cells.ts'
import { encodeCsv, field } from './csv.ts'
import { buildEdition, encodeEdition, parseEdition } from './edition.ts'

const row: fc.Arbitrary<CountedRow> = fc.record({
  country: fc.constantFrom(...COUNTRIES.slice(0, 6)),
  process: fc.constantFrom(...PROCESSES),
  outcome: fc.constantFrom(...OUTCOMES),
  demands: fc.integer({ min: 1, max: 40 }),
  accounts: fc.integer({ min: 0, max: 40 }),
})
const rows = fc.array(row, { maxLength: 60 })
const log = { origin: 'p.example/log/2026h1', leaves: 1, checkpoint: 'x', earlier: [] }

function editionOf(counted: readonly CountedRow[], complete = true) {
  const policy = { excluded: ['national_security'], mergeBelow: 1 }
  const facts = {
    half: '2026h1',
    provider: 'Quillfern',
    demo: false,
    publishedAt: '2026-07-02T08:00:00.000Z',
  }
  return buildEdition({ ...facts, complete, policy, log, cells: cellsOf(counted, policy) })
}

test('the totals are the sums over the demands, whatever is merged', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 30 }), (counted, mergeBelow) => {
      const kept = counted.filter(r => r.process !== 'national_security')
      const totals = totalsOf(cellsOf(counted, { excluded: ['national_security'], mergeBelow }))
      assert.equal(
        totals.demands,
        kept.reduce((n, r) => n + r.demands, 0),
      )
      assert.equal(
        totals.accounts,
        kept.reduce((n, r) => n + r.accounts, 0),
      )
      for (const outcome of OUTCOMES) {
        const own = kept.filter(r => r.outcome === outcome)
        assert.equal(
          totals.outcomes[outcome],
          own.reduce((n, r) => n + r.demands, 0),
        )
      }
    }),
  )
})

test('no group smaller than the policy’s number stands alone, and neither does their remainder', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 30 }), (counted, mergeBelow) => {
      const cells = cellsOf(counted, { excluded: [], mergeBelow })
      const groups = Map.groupBy(cells, c => `${c.country} ${c.process}`)
      for (const [name, own] of groups) {
        const demands = own.reduce((n, c) => n + c.demands, 0)
        const onlyOne = name === `${MERGED} ${MERGED}` && groups.size === 1
        assert.ok(demands >= mergeBelow || onlyOne, `${name} has ${demands}`)
      }
    }),
  )
})

test('what the law lets be counted only in bands is in neither cells nor totals', () => {
  const us = { country: 'US', outcome: 'complied', accounts: 1 }
  const cells = cellsOf([
    { ...us, process: 'national_security', demands: 3 },
    { ...us, process: 'warrant', demands: 2 },
  ])
  assert.deepEqual(
    cells.map(c => c.process),
    ['warrant'],
  )
  assert.equal(totalsOf(cells).demands, 2)
})

test('an outcome outside the closed list is a bug, not a cell', () => {
  const odd = { country: 'US', process: 'warrant', outcome: 'other', demands: 1, accounts: 0 }
  assert.throws(() => cellsOf([odd]), /no outcome/)
})

test('an edition has one byte string, and figures that do not add up are no edition', () => {
  fc.assert(
    fc.property(rows, counted => {
      const edition = editionOf(counted)
      const bytes = encodeEdition(edition)
      assert.deepEqual(parseEdition(bytes), edition)
      const wrong = { ...edition, totals: { ...edition.totals, demands: edition.totals.demands + 1 } }
      assert.throws(() => encodeEdition(wrong), { name: 'VerificationError', code: 'edition' })
    }),
  )
})

test('an edition with its cells out of order or twice is refused', () => {
  const us = { process: 'warrant', outcome: 'complied', demands: 1, accounts: 1 }
  const edition = editionOf([
    { ...us, country: 'US' },
    { ...us, country: 'DE' },
  ])
  for (const cells of [edition.cells.toReversed(), [edition.cells[0]!, edition.cells[0]!]]) {
    assert.throws(() => encodeEdition({ ...edition, cells, totals: totalsOf(cells) }), { code: 'edition' })
  }
})

test('a spreadsheet finds no formula in the CSV', () => {
  for (const text of ['=1+1', '+1', '-1', '@a', '\ta'])
    assert.ok(field(text).replace(/^"/, '').startsWith("'"))
  assert.equal(field('a"b,c'), '"a""b,c"')
  const csv = fromUtf8(
    encodeCsv([{ country: 'US', process: 'warrant', outcome: 'complied', demands: 2, accounts: 3 }]),
  )
  assert.equal(csv, 'country,process,outcome,demands,accounts\r\nUS,warrant,complied,2,3\r\n')
})

test('totals per country stand largest first', () => {
  const us = { country: 'US', process: 'warrant', accounts: 1 }
  const { cells } = editionOf([
    { ...us, outcome: 'complied', demands: 1 },
    { ...us, country: 'DE', outcome: 'rejected', demands: 1199 },
  ])
  assert.deepEqual(
    totalsBy(cells, 'country').map(t => [t.name, t.demands]),
    [
      ['DE', 1199],
      ['US', 1],
    ],
  )
})
