// Writes `src/law/packs/lock.json`: per pack the hash of the bytes that were parsed and checked whole, here and by the tests.
// Beside it the names of all instruments, which the gate writes into the index of a package without reading the law.
// `npm run law:lock`. A pack that is wrong gets no line, and its mistakes are told.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { INSTRUMENT_NAMES, namesOf } from '../src/law/pack-format/instrument-names.node.ts'
import { LOCK_FILE, loadPacks, lockOf, PACKS_FOLDER, readBytes } from '../src/law/packs.node.ts'

const checked = loadPacks(PACKS_FOLDER, {})
const lock = Object.fromEntries(
  checked.map(({ pack }) => [pack.id, lockOf(readBytes(join(PACKS_FOLDER, pack.id)))]),
)
writeFileSync(join(PACKS_FOLDER, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`)
writeFileSync(INSTRUMENT_NAMES, `${JSON.stringify(namesOf(checked.map(({ pack }) => pack)), null, 2)}\n`)
console.log(`${checked.length} packs checked and locked`)
