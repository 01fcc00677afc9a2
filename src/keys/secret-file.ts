// A PIN or token in a file that only its owner reads.
import { readFile, stat } from 'node:fs/promises'
import { KeyUnavailable } from './key-source.ts'

export async function readSecret(path: string, key: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new KeyUnavailable(key, 'refused', `${path} cannot be read`)
  if ((found.mode & 0o077) !== 0) throw new KeyUnavailable(key, 'refused', `others may read ${path}`)
  return (await readFile(path, 'utf8')).trim()
}
