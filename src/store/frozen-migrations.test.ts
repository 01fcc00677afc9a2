import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { frozenAfter, readFrozen, thawed } from './frozen-migrations.ts'
import { type Migration, OWN_MIGRATIONS, readMigrations } from './migrate.ts'

function migration(name: string, sha256 = 'a'): Migration {
  return { number: Number(name.slice(0, 4)), name, sql: '', sha256 }
}

describe('frozen migrations', () => {
  test('every migration is as it landed, and stands in the list', async () => {
    assert.deepEqual(thawed(await readFrozen(), await readMigrations(OWN_MIGRATIONS)), [])
  })

  const landed = { '0001-ground': 'a', '0002-queue': 'a' }
  const ground = migration('0001-ground')
  const queue = migration('0002-queue')

  test('one byte more in a migration that has landed is named', () => {
    assert.deepEqual(thawed(landed, [ground, migration('0002-queue', 'b')]), [
      '0002-queue has landed and was changed: write a new migration',
    ])
  })

  test('a migration that is gone or has another name is named', () => {
    assert.deepEqual(thawed(landed, [ground]), ['0002-queue has landed and is missing'])
  })

  test('a number that is taken is named, also where the first file is gone', () => {
    assert.deepEqual(thawed(landed, [ground, queue, migration('0002-other')]), [
      '0002-other has the number of 0002-queue',
    ])
    assert.equal(thawed(landed, [ground, migration('0002-other')]).length, 2)
  })

  test('a new migration is named until it is frozen, and freezing changes no other line', () => {
    const next = migration('0003-next', 'c')
    assert.deepEqual(thawed(landed, [ground, queue, next]), [
      '0003-next is not frozen: npm run migrations:freeze',
    ])
    assert.deepEqual(frozenAfter(landed, [ground, queue, next]), { ...landed, '0003-next': 'c' })
  })

  test('freezing refuses what has landed and differs', () => {
    assert.throws(() => frozenAfter(landed, [ground, migration('0002-queue', 'b')]), /landed and was changed/)
  })
})
