// Adds the hash of each new migration to the list of frozen ones: `npm run migrations:freeze`. A migration that stands in the
// list already is never written again: what landed was applied to databases that this repository knows nothing of.

import { writeFile } from 'node:fs/promises'
import { FROZEN_FILE, frozenAfter, readFrozen } from '../src/store/frozen-migrations.ts'
import { OWN_MIGRATIONS, readMigrations } from '../src/store/migrate.ts'

const before = await readFrozen()
const after = frozenAfter(before, await readMigrations(OWN_MIGRATIONS))
await writeFile(FROZEN_FILE, `${JSON.stringify(after, null, 2)}\n`)
const added = Object.keys(after).filter(name => !(name in before))
process.stdout.write(added.length > 0 ? `frozen: ${added.join(', ')}\n` : 'nothing new to freeze\n')
