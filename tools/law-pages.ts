// Writes `docs/law/<id>.md`, a page per jurisdiction, from the packs. `npm run law:pages`; with `--check` it writes nothing
// and exits 1 where a page is not what its pack says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from './law-page.ts'

const folder = join(import.meta.dirname, '../docs/law')
const check = process.argv.includes('--check')
const stale: string[] = []
for (const [name, page] of pages()) {
  const file = join(folder, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === page) continue
  stale.push(name)
  if (!check) writeFileSync(file, page)
}
if (check && stale.length > 0) {
  console.error(`docs/law is older than the packs: ${stale.join(', ')}. Run: npm run law:pages`)
  process.exitCode = 1
} else console.log(stale.length === 0 ? 'every page is as its pack' : `written: ${stale.join(', ')}`)
