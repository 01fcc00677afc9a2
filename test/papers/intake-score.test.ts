import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { intakeDir, report, type Score, scoreAll } from './intake-score.ts'

const skip = existsSync(join(intakeDir, 'expected.json')) ? false : 'no ../shared/intake beside the project'

test('no identifier is proposed that the intake papers do not ask for', { skip }, async t => {
  const scores = await scoreAll(intakeDir)
  for (const [group, score] of scores) for (const line of report(group, score)) t.diagnostic(line)
  const all = scores.get('all') as Score
  assert.deepEqual(all.invented, [])
  assert.deepEqual(all.secrecyErrors, [])
  assert.equal(all.isDemand.right, all.isDemand.of)
  // Guards against a reader that proposes nothing: it would invent nothing either.
  assert.ok(all.found >= 100, `only ${all.found} identifiers were found`)
})
