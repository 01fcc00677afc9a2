// Files that a start leaves in the data directory.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../store/durable.ts'

/** The first administrator's link, for the directory's owner alone. */
export const LINK_FILE = 'first-administrator.link'

/** By which program the directory was set up last. */
const SET_UP_FILE = 'set-up.json'

/** Whether this very program has set the directory up, so that parts that start apart need not all do it. */
export function isSetUp(dataDir: string): boolean {
  const file = join(dataDir, SET_UP_FILE)
  return existsSync(file) && readFileSync(file, 'utf8') === setUpText()
}

export async function noteSetUp(dataDir: string): Promise<void> {
  await writeDurably(join(dataDir, SET_UP_FILE), setUpText(), 0o600)
}

/** What the set-up depends on: the program's version and its SQL, byte for byte. */
function setUpText(): string {
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, '../../package.json')))
  for (const folder of ['migrations', 'repeatable'].map(name => join(import.meta.dirname, '../store', name)))
    for (const name of readdirSync(folder)
      .filter(one => one.endsWith('.sql'))
      .sort())
      hash.update(name).update(readFileSync(join(folder, name)))
  return `${JSON.stringify({ v: 1, program: hash.digest('hex') })}\n`
}
