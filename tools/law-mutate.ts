// Prints the small mistakes in a pack that no case beside it would notice; `foreign` are those in the code of that desk.
// `npm run law:mutate [PACK…] [foreign]`
import { readFileSync } from 'node:fs'
import { unnoticedInCode } from '../src/law/foreign/code-mutants.node.ts'
import { ExcusedSchema, isExcused, mutantsOf, survivorsOf } from '../src/law/mutants.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import { allPacks } from '../src/law/packs.node.ts'

const wanted = process.argv.slice(2)
const packs = allPacks()
const FOREIGN = 'foreign'
const unknown = wanted.filter(id => id !== FOREIGN && !packs.some(pack => pack.id === id))
if (unknown.length > 0) {
  console.error(
    `no such pack: ${unknown.join(', ')}; there are ${packs.map(pack => pack.id).join(', ')}, ${FOREIGN}`,
  )
  process.exit(2)
}
const excusedOf = (folder: string) =>
  ExcusedSchema.parse(
    JSON.parse(readFileSync(new URL(`../src/law/${folder}/unnoticed.json`, import.meta.url), 'utf8')),
  )

function print(of: string, made: number, survivors: readonly string[], folder: string): void {
  const excused = excusedOf(folder)
  const left = survivors.filter(name => !isExcused(name, excused))
  console.log(
    `${of}: ${made} mistakes, ${left.length} unnoticed, ${survivors.length - left.length} excused with a reason`,
  )
  for (const name of left) console.log(`  ${name}`)
}

for (const pack of packs) {
  if (wanted.length > 0 && !wanted.includes(pack.id)) continue
  const survivors = survivorsOf(pack, packs, casesOf(pack.id))
  print(pack.id, [...mutantsOf(pack)].length, survivors, `packs/${pack.id}`)
}
if (wanted.length === 0 || wanted.includes(FOREIGN)) {
  const { made, survivors } = await unnoticedInCode()
  print(FOREIGN, made, survivors, FOREIGN)
}
