// Where a backup is written to: a folder of plain files, or one more backup in a repository.

import type { Readable } from 'node:stream'
import type { BackupFile, BackupManifest } from './backup-manifest.ts'

export type BackupDestination = {
  /** Stores one file and gives its hash; `look` sees every piece on its way. */
  write(path: string, content: Readable, look?: (piece: Buffer) => void): Promise<BackupFile>
  /** Makes it a backup; before this it is none, whatever happens. */
  finish(manifest: BackupManifest): Promise<void>
  /** Takes back what was written, as far as that is possible. */
  abandon(): Promise<void>
}
