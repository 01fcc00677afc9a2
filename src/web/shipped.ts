// Browser bundles that a release brings along, built when it was made: `dist/web/NAME`, with the hash of every file in
// `dist/web/bundles.json`. A bundle that was changed since is not served.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** SHA-256 in hexadecimal by path below the folder of bundles, with `/`. */
export type BundleList = { v: 1; files: Record<string, string> }

export const SHIPPED = join(import.meta.dirname, '../../dist/web')
export const LIST_FILE = 'bundles.json'

/** The folder of a bundle that came with the release and is as it was made; null where none came. Throws where one differs. */
export async function findShipped(name: string, folder = SHIPPED): Promise<string | null> {
  const file = join(folder, LIST_FILE)
  if (!existsSync(file)) return null
  const { files } = JSON.parse(await readFile(file, 'utf8')) as BundleList
  const own = Object.entries(files).filter(([path]) => path.startsWith(`${name}/`))
  if (own.length === 0) return null
  const found = await hashesOf(folder, name)
  const differs = own.length !== found.size || own.some(([path, sha256]) => found.get(path) !== sha256)
  if (differs) {
    throw new Error(
      `the bundle ${name} is not the one that this release was made with: install the release again`,
    )
  }
  return join(folder, name)
}

/** Hashes of all files of a bundle, in the order of their paths. */
export async function hashesOf(folder: string, name: string): Promise<Map<string, string>> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const hashes = new Map<string, string>()
  for (const path of paths)
    hashes.set(
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    )
  return hashes
}
