// The list of migrations that have landed, each with the hash of its text. A text that was applied somewhere must not change: a
// database records its hash, and refuses to be opened with another.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Migration, OWN_MIGRATIONS } from './migrate.ts'

/** Name of the migration to the SHA-256 of its text, in hexadecimal. */
export type Frozen = Readonly<Record<string, string>>

export const FROZEN_FILE = join(OWN_MIGRATIONS, 'frozen.json')

export async function readFrozen(): Promise<Frozen> {
  return JSON.parse(await readFile(FROZEN_FILE, 'utf8')) as Frozen
}

/** Pure: what differs from the list, one sentence each. Empty where every landed text is as it was, and every text is listed. */
export function thawed(frozen: Frozen, migrations: readonly Migration[]): string[] {
  const present = new Map(migrations.map(({ name, sha256 }) => [name, sha256]))
  const landed = Object.entries(frozen).flatMap(([name, sha256]) => {
    if (!present.has(name)) return [`${name} has landed and is missing`]
    return present.get(name) === sha256 ? [] : [`${name} has landed and was changed: write a new migration`]
  })
  const numbers = new Map(Object.keys(frozen).map(name => [name.slice(0, 4), name]))
  const unlisted = migrations.flatMap(({ name }) => {
    if (name in frozen) return []
    const taken = numbers.get(name.slice(0, 4))
    return [taken ? `${name} has the number of ${taken}` : `${name} is not frozen: npm run migrations:freeze`]
  })
  return [...landed, ...unlisted]
}

/** The list with what is new. Refuses where something that has landed differs. */
export function frozenAfter(frozen: Frozen, migrations: readonly Migration[]): Frozen {
  const faults = thawed(frozen, migrations).filter(fault => !fault.endsWith('npm run migrations:freeze'))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return Object.fromEntries(migrations.map(({ name, sha256 }) => [name, sha256]))
}
