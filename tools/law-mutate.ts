// Prints the small mistakes in a pack that no case beside it would notice. `npm run law:mutate [PACK…]`
import { readFileSync } from 'node:fs'
import { ExcusedSchema, isExcused, mutantsOf, survivorsOf } from '../src/law/mutants.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import { allPacks } from '../src/law/packs.node.ts'

const wanted = process.argv.slice(2)
const packs = allPacks()
const unknown = wanted.filter(id => !packs.some(pack => pack.id === id))
if (unknown.length > 0) {
  console.error(`no such pack: ${unknown.join(', ')}; there are ${packs.map(pack => pack.id).join(', ')}`)
  process.exit(2)
}
const excusedOf = (pack: string) =>
  ExcusedSchema.parse(
    JSON.parse(readFileSync(new URL(`../src/law/packs/${pack}/unnoticed.json`, import.meta.url), 'utf8')),
  )

for (const pack of packs) {
  if (wanted.length > 0 && !wanted.includes(pack.id)) continue
  const excused = excusedOf(pack.id)
  const survivors = survivorsOf(pack, packs, casesOf(pack.id))
  const left = survivors.filter(name => !isExcused(name, excused))
  const made = [...mutantsOf(pack)].length
  console.log(
    `${pack.id}: ${made} mistakes, ${left.length} unnoticed, ${survivors.length - left.length} excused with a reason`,
  )
  for (const name of left) console.log(`  ${name}`)
}
