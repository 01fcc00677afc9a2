// Where a restore reads from: a folder that `duly backup --out` filled, or one backup of a repository.

import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { type BackupManifest, readManifest, verifyBackup } from './backup-manifest.ts'

export type BackupSource = {
  manifest: BackupManifest
  /** Refuses unless every file is as it was written; names the first that is not. */
  verify(onFile: (done: number, total: number) => void): Promise<void>
  /** The content of a file that the manifest lists. */
  read(path: string): AsyncIterable<Uint8Array>
}

export async function openFolderBackup(from: string): Promise<BackupSource> {
  const manifest = await readManifest(from)
  return {
    manifest,
    verify: onFile => verifyBackup(from, manifest, onFile),
    read: path => createReadStream(join(from, path)),
  }
}

export async function readWhole(source: BackupSource, path: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(source.read(path)))
}
