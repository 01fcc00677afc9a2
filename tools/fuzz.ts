// `npm run fuzz [-- PARSER…] [--seconds N] [--seed N]`: fuzzes each parser for a while. What is a fault, and the slowest case, is
// written to test/fuzz/corpus, so that it is tried again with every run of the tests.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCase } from '../test/fuzz/mutate.ts'
import { type ParserName, parserNames, parserOf } from '../test/fuzz/parsers.ts'
import { runFuzz } from '../test/fuzz/run-fuzz.ts'

/** Slower cases are kept: they are the worst papers. */
const SLOW_MS = 1000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const names = positionals.length > 0 ? parserNames.filter(name => positionals.includes(name)) : parserNames

for (const name of names) {
  const { done, worst, fault } = await runFuzz(name, {
    seed,
    cases: Number.MAX_SAFE_INTEGER,
    until: Number(values.seconds) * 1000,
  })
  console.log(`${name}: ${done} cases from seed ${seed}; the slowest took ${Math.round(worst.ms)} ms`)
  if (worst.ms > SLOW_MS) await keep(name, worst.seed)
  if (fault === null) continue
  console.log(`${name}: case ${fault.seed}: ${fault.what}`)
  await keep(name, fault.seed)
  process.exitCode = 1
}

async function keep(name: ParserName, of: number): Promise<void> {
  const { source } = await parserOf(name)
  const file = join(import.meta.dirname, '../test/fuzz/corpus', `${name}-${of}`)
  writeFileSync(file, makeCase(source, of))
  console.log(`kept as ${file}`)
}
