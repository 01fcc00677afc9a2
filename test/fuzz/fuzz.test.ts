// A sample of what `npm run fuzz` does for longer, and every case that was ever found: each gives a value or a refusal that has a
// name, in time.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { drawn } from '../sample.ts'
import { parserNames, parserOf } from './parsers.ts'
import { runFuzz } from './run-fuzz.ts'

/** Of a sample the seed is another each day; `SEED` and the case name an input again. */
const { seed: SEED, numRuns: CASES } = drawn({ seed: 1, numRuns: 300 })
const corpus = join(import.meta.dirname, 'corpus')

for (const name of parserNames) {
  test(`${name}: a few hundred hostile inputs give a value or a named refusal`, {
    timeout: 120_000,
  }, async t => {
    const { done, worst, fault } = await runFuzz(name, { seed: SEED, cases: CASES, until: 2500 })
    t.diagnostic(
      `${done} cases from seed ${SEED}; the slowest, ${worst.seed}, took ${Math.round(worst.ms)} ms`,
    )
    assert.equal(fault, null)
    assert.ok(done > 0)
  })

  test(`${name}: what was found before stays found`, { timeout: 500_000 }, async () => {
    const { run, refuses } = await parserOf(name)
    for (const file of readdirSync(corpus).filter(one => one.startsWith(`${name}-`))) {
      try {
        await run(new Uint8Array(readFileSync(join(corpus, file))))
      } catch (error) {
        assert.ok(refuses(error), `${file}: ${error}`)
      }
    }
  })
}
