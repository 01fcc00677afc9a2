// A backup as a folder of plain files, each as it lies in the data directory: readable without Duly, and by any later one.

import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeDurably } from '../durable.ts'
import { Refused } from '../refused.ts'
import { type BackupFile, MANIFEST_FILE } from './backup-manifest.ts'
import type { BackupDestination } from './destination.ts'

/** `out` must be empty or absent. Without a manifest at its end it is no backup. */
export async function openFolderDestination(out: string): Promise<BackupDestination> {
  await refuseFilled(out)
  await mkdir(out, { recursive: true, mode: 0o700 })
  return {
    write: (path, content, look) => writeFile(out, path, content, look),
    finish: manifest =>
      writeDurably(join(out, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, 0o600),
    // Whoever made it looks at what there is, and removes it.
    abandon: async () => {},
  }
}

async function refuseFilled(out: string): Promise<void> {
  if (!existsSync(out) || (await readdir(out)).length === 0) return
  throw new Refused({
    code: 'not_empty',
    detail: `${out} is not empty.`,
    next: 'Name a directory that is not there yet.',
  })
}

/** Writes, hashes and syncs; `look` sees every piece on its way. */
async function writeFile(
  out: string,
  path: string,
  content: Readable,
  look: (piece: Buffer) => void = () => {},
): Promise<BackupFile> {
  const target = join(out, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const digest = createHash('sha256')
  let size = 0
  const measured = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      look(piece)
      digest.update(piece)
      size += piece.length
      done(null, piece)
    },
  })
  await pipeline(content, measured, createWriteStream(target, { mode: 0o600 }))
  const written = await open(target, 'r')
  await written.sync().finally(() => written.close())
  return { path, size, sha256: digest.digest('hex') }
}
