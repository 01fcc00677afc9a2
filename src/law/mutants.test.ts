// A pack made wrong in one place must fail one of its cases. `npm run law:mutate` prints the same for every pack.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ExcusedSchema, isExcused, survivorsOf } from './mutants.ts'
import { casesOf } from './pack-format/case-files.node.ts'
import { allPacks } from './packs.node.ts'

function excusedOf(pack: string) {
  const file = new URL(`./packs/${pack}/unnoticed.json`, import.meta.url)
  return ExcusedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The packs whose cases must notice every small mistake; of the others `law:mutate` prints what is left. */
const HELD = ['eu', 'eux', 'treaty', 'uk', 'us']

for (const pack of allPacks().filter(one => HELD.includes(one.id)))
  test(`no small mistake in pack ${pack.id} goes unnoticed by its cases`, () => {
    const excused = excusedOf(pack.id)
    const survivors = survivorsOf(pack, allPacks(), casesOf(pack.id))
    assert.deepEqual(
      survivors.filter(name => !isExcused(name, excused)),
      [],
    )
  })
