import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decideBinding } from './bind.ts'
import { addressOf, type Found, refuseStart } from './installation.ts'

const id = 'a'.repeat(32)
const other = 'b'.repeat(32)
const url = { kind: 'url', address: 'db:5432/duly' } as const
const own = { kind: 'embedded' } as const
const found = (f: Partial<Found>): Found => ({
  path: '/d',
  record: { id, database: own },
  place: own,
  cluster: true,
  used: true,
  foundedHere: false,
  ...f,
})

describe('before a database is started', () => {
  for (const [what, f, code] of [
    ['its own, which is there', {}, undefined],
    ['its own, which is gone', { cluster: false }, 'other_database'],
    ['its own, and the environment names another', { place: url }, 'other_database'],
    ['by URL, and the environment names one', { record: { id, database: url }, place: url }, undefined],
    ['by URL, moved', { record: { id, database: { ...url, address: 'old:1/duly' } }, place: url }, undefined],
    ['by URL, and the environment names none', { record: { id, database: url } }, 'other_database'],
    [
      'by URL, and a cluster was made in its place',
      { record: { id, database: url }, cluster: true },
      'other_database',
    ],
    ['half made, by another process', { record: { id, database: null } }, 'half_made'],
    ['half made, by this process', { record: { id, database: null }, foundedHere: true }, undefined],
    ['no record, used, no cluster, nothing named', { record: null, cluster: false }, 'other_database'],
    ['no record, used, its own cluster', { record: null }, undefined],
    ['no record, never used', { record: null, cluster: false, used: false }, undefined],
  ] as const)
    test(`a directory whose database is ${what}: ${code ?? 'goes on'}`, () => {
      assert.equal(refuseStart(found(f))?.code, code)
    })
})

describe('which id both are to have', () => {
  const decide = (f: Partial<Parameters<typeof decideBinding>[0]>) =>
    decideBinding({
      path: '/d',
      record: { id, database: url },
      row: { id },
      sameKeys: true,
      opens: 'empty',
      ...f,
    })
  const unbound = { id, database: null }

  test('the same on both sides is kept', () => assert.equal(decide({}), id))
  test('a new directory binds an empty database, and goes on after a crash in between', () => {
    assert.equal(decide({ record: unbound, row: null, sameKeys: null }), id)
    assert.equal(decide({ record: unbound }), id)
  })
  test('from before there were records: what its keys open, or what is empty, is its own', () => {
    assert.equal(decide({ record: null, row: null, sameKeys: null, opens: 'yes' }), null)
    assert.equal(decide({ record: null, row: null, sameKeys: null, opens: 'empty' }), null)
    assert.equal(decide({ record: null }), id)
  })
  test('anything else is refused', () => {
    for (const f of [
      { row: { id: other } },
      { row: null, sameKeys: null },
      { row: null, sameKeys: null, opens: 'yes' },
      { sameKeys: false },
      { record: unbound, row: { id: other } },
      { record: unbound, row: null, sameKeys: null, opens: 'yes' },
      { record: unbound, row: null, sameKeys: null, opens: 'no' },
      { record: null, row: null, sameKeys: null, opens: 'no' },
      { record: null, sameKeys: false },
    ] as const)
      assert.equal((decide(f) as { code?: string } | null)?.code, 'other_database', JSON.stringify(f))
  })
})

test('an address holds no user and no password', () => {
  assert.equal(addressOf('postgres://u:secret@db.example:5433/duly?sslmode=require'), 'db.example:5433/duly')
})
