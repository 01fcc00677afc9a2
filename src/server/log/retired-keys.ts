// Keys that others took the place of, with their time: what they signed goes on to verify. Public, and written before the new key
// is in place.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import type { RetiredKey } from '../../ledger/trust.ts'
import type { DataDir } from '../../store/data-dir.ts'
import { writeDurably } from '../../store/durable.ts'

const FILE = 'retired-keys.json'

/** Newest last. What the file holds is checked where a trust file is made of it. */
export function readRetired({ keys }: Pick<DataDir, 'keys'>): RetiredKey[] {
  const file = join(keys, FILE)
  return existsSync(file) ? (parseJcs(new Uint8Array(readFileSync(file))) as unknown as RetiredKey[]) : []
}

/** Once per key: a rotation that was broken off and goes on keeps its first time. */
export async function retire(dir: Pick<DataDir, 'keys'>, key: RetiredKey): Promise<void> {
  const known = readRetired(dir)
  if (known.some(one => one.key === key.key)) return
  await writeDurably(join(dir.keys, FILE), encodeJcs([...known, key]), 0o600)
}
