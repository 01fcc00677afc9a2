import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { EARLIER_TEXTS } from './earlier-texts.ts'
import { type Applied, OWN_MIGRATIONS, readMigrations, stepsToTake } from './migrate.ts'
import { Refused } from './refused.ts'

const FIXTURES = join(import.meta.dirname, '../../test/earlier-migrations')

const migrations = await readMigrations(OWN_MIGRATIONS)
const present: Applied[] = migrations.map(({ number, name, sha256 }) => ({ number, name, sha256 }))
const withText = (name: string, sha256: string | undefined) =>
  present.map(row => (row.name === name ? { ...row, sha256: sha256 ?? '' } : row))

function refusal(applied: readonly Applied[]): { code: string; detail: string; next: string } {
  try {
    stepsToTake(migrations, applied)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
  throw new Error('it was not refused')
}

describe('earlier texts of migrations', () => {
  test('each that is repaired has its repair, and none is the present text', () => {
    for (const [name, { texts, repaired }] of Object.entries(EARLIER_TEXTS)) {
      assert.equal(existsSync(join(OWN_MIGRATIONS, 'earlier', `${name}.sql`)), repaired, name)
      assert.ok(!texts.includes(migrations.find(migration => migration.name === name)?.sha256 ?? ''), name)
    }
  })

  test('the texts that the slow test tries are those of the table', async () => {
    const tried = (await readdir(FIXTURES)).filter(file => file.endsWith('.sql'))
    const hashes = await Promise.all(
      tried.map(async file =>
        createHash('sha256')
          .update(await readFile(join(FIXTURES, file)))
          .digest('hex'),
      ),
    )
    const repaired = Object.values(EARLIER_TEXTS).flatMap(earlier => (earlier.repaired ? earlier.texts : []))
    assert.deepEqual(hashes.sort(), repaired.sort())
  })

  test('a database that records one is repaired in its turn, and only there', () => {
    for (const [name, { texts, repaired }] of Object.entries(EARLIER_TEXTS)) {
      if (!repaired) continue
      for (const text of texts) {
        const steps = stepsToTake(migrations, withText(name, text))
        assert.deepEqual(
          steps.map(step => [step.migration.name, step.repairs]),
          [[name, true]],
        )
      }
    }
  })

  test('of what is missing and what is repaired the lower number comes first', () => {
    const applied = withText('0010-search', EARLIER_TEXTS['0010-search']?.texts[0]).filter(
      row => row.number <= 14 && row.number !== 9,
    )
    const steps = stepsToTake(migrations, applied).map(step => step.migration.number)
    assert.deepEqual(steps.slice(0, 3), [9, 10, 16])
  })

  test('a text that was never ours is refused, also under the number of one that was edited', () => {
    assert.equal(refusal(withText('0010-search', 'f'.repeat(64))).code, 'changed_migration')
    // The earlier text of another file.
    assert.equal(
      refusal(withText('0010-search', EARLIER_TEXTS['0031-not-by-mail']?.texts[0])).code,
      'changed_migration',
    )
  })

  test('the one that could hold no demand is told the way', () => {
    const told = refusal(withText('0001-ground', EARLIER_TEXTS['0001-ground']?.texts.at(-1)))
    assert.match(told.detail, /could not store a demand/)
    assert.match(told.next, /Make a new installation/)
  })
})
