// A pack made wrong in one place must fail one of its cases. `npm run law:mutate` prints the same for every pack.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ExcusedSchema, isExcused, survivorsOf } from './mutants.ts'
import { allPacks } from './packs.node.ts'
import { parseCases } from './score.ts'

function beside(pack: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`./packs/${pack}/${file}`, import.meta.url), 'utf8'))
}

/** The packs whose cases must notice every small mistake; of the others `law:mutate` prints what is left. */
const HELD = ['eu', 'eux', 'treaty', 'uk', 'us']

for (const pack of allPacks().filter(one => HELD.includes(one.id)))
  test(`no small mistake in pack ${pack.id} goes unnoticed by its cases`, () => {
    const cases = parseCases(beside(pack.id, 'cases.json'))
    const excused = ExcusedSchema.parse(beside(pack.id, 'unnoticed.json'))
    const survivors = survivorsOf(pack, allPacks(), cases)
    assert.deepEqual(
      survivors.filter(name => !isExcused(name, excused)),
      [],
    )
  })
