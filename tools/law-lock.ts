// Writes `src/law/packs/lock.json`: per pack the hash of the bytes that were parsed and checked whole, here and by the tests.
// `npm run law:lock`. A pack that is wrong gets no line, and its mistakes are told.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCK_FILE, loadPacks, lockOf, PACKS_FOLDER, readBytes } from '../src/law/packs.node.ts'

const checked = loadPacks(PACKS_FOLDER, {})
const lock = Object.fromEntries(
  checked.map(({ pack }) => [pack.id, lockOf(readBytes(join(PACKS_FOLDER, pack.id)))]),
)
writeFileSync(join(PACKS_FOLDER, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${checked.length} packs checked and locked`)
