// A keeper's key: made here, taken away by its keeper (or kept in a token or a key service from the start), and brought along to sign a
// change of the pin. Beside it a card for the pin, which holds no secret.

import { lstat, stat } from 'node:fs/promises'
import { type AnySigner, encodeVkey } from '../ledger/note.ts'
import { writeDurably } from '../store/durable.ts'
import { createSignerAt, readSignerAt } from './keys.ts'
import { type Keeper, parseKeeperCard } from './pin.ts'

/** The key's file, mode 0600, and beside it the card `<path>.card.json`. Refuses a path where something is. */
export async function makeKeeper(
  path: string,
  { keeper, human, name }: Omit<Keeper, 'key'>,
): Promise<{ card: string; keeper: Keeper }> {
  const card = `${path}.card.json`
  // Before a key is drawn: a name that the pin would refuse.
  const text = (key: string) => `${JSON.stringify({ v: 1, keeper, human, name, key }, null, 2)}\n`
  for (const file of [path, card])
    if (await isThere(file))
      throw new Error(`${file} exists: a keeper’s key is not written over another file`)
  await createSignerAt(path, `keeper.${keeper}`, 'keeper')
  const made = text(encodeVkey(await readSignerAt(path, 'keeper')))
  await writeDurably(card, made, 0o644)
  return { card, keeper: parseKeeperCard(made) }
}

/** Throws where others may read the file: what everybody can sign with is nobody's signature. */
export async function readKeeperKey(path: string): Promise<AnySigner> {
  if (((await stat(path)).mode & 0o077) !== 0) throw new Error(`${path} can be read by others: chmod 600`)
  return readSignerAt(path, 'keeper')
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
