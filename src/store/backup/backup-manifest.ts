// What a backup says of itself: every file with its hash. It is written last, so a backup without one was broken off.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../refused.ts'

export type BackupFile = { path: string; size: number; sha256: string }

export type BackupTable = { table: string; columns: string[]; rows: number; file: string }

export type BackupManifest = {
  v: 1
  createdAt: string
  /** version of Duly that made it */
  duly: string
  postgres: string
  mode: 'live' | 'demo'
  withKeys: boolean
  /** tells whether keys are those of the backup, and nothing else about them; null where they come from elsewhere */
  keyCheck: string | null
  migrations: { number: number; name: string; sha256: string }[]
  tables: BackupTable[]
  sequences: { sequence: string; lastValue: string }[]
  files: BackupFile[]
}

export const MANIFEST_FILE = 'manifest.json'

export async function readManifest(from: string): Promise<BackupManifest> {
  let manifest: BackupManifest
  try {
    manifest = JSON.parse(await readFile(join(from, MANIFEST_FILE), 'utf8')) as BackupManifest
  } catch (error) {
    throw broken(`${from} has no readable ${MANIFEST_FILE}; it may have been broken off`, error)
  }
  refuseUnsound(manifest, from)
  return manifest
}

/** What a manifest must be before anything is read by it. `from`: what it is called to the reader. */
export function refuseUnsound(manifest: BackupManifest, from: string): void {
  if (manifest.v !== 1 || !Array.isArray(manifest.files)) throw broken(`${from} is of an unknown version`)
  const listed = new Set(manifest.files.map(({ path }) => path))
  if (!manifest.tables.every(({ file }) => listed.has(file))) throw broken(`${from} lists no hash of a table`)
  const outside = manifest.files.find(({ path }) => path.startsWith('/') || path.split('/').includes('..'))
  if (outside) throw broken(`${from} names a file outside itself`)
}

/** Checks every file against its hash before anything is restored from it. */
export async function verifyBackup(
  from: string,
  { files }: BackupManifest,
  onFile: (done: number, total: number) => void,
): Promise<void> {
  let done = 0
  for (const { path, size, sha256 } of files) {
    const found = await hashFile(join(from, path)).catch((error: unknown) => {
      throw broken(`${path} cannot be read`, error)
    })
    if (found.size !== size || found.sha256 !== sha256) throw broken(`${path} is not as it was written`)
    done += 1
    onFile(done, files.length)
  }
}

export async function hashFile(path: string): Promise<{ size: number; sha256: string }> {
  const digest = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(path)) {
    digest.update(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  return { size, sha256: digest.digest('hex') }
}

export function broken(detail: string, cause?: unknown): Refused {
  return new Refused(
    { code: 'bad_backup', detail: `${detail}.`, next: 'Use another backup. Nothing was changed.' },
    cause,
  )
}
