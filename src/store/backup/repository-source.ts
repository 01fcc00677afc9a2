// One backup of a repository, as a restore reads it.

import { createHash } from 'node:crypto'
import { Refused } from '../refused.ts'
import { type BackupManifest, broken, refuseUnsound } from './backup-manifest.ts'
import type { BackupSource } from './backup-source.ts'
import {
  type BackupList,
  checkStored,
  chunkPath,
  listPath,
  manifestPath,
  type RepositoryKeys,
  readLists,
  readStored,
  requireOwnList,
} from './repository.ts'
import type { ChunkedFile } from './repository-writer.ts'

/** The newest backup, or the newest that is not later than `at` (an id, a time or the beginning of one). */
export async function findBackup(repository: string, at?: string): Promise<BackupList> {
  const lists = await readLists(repository)
  const until = at === undefined ? '~' : `${at.replace(/[-:.]/g, '')}~`
  const found = lists.filter(({ id }) => id <= until).at(-1)
  if (found) return found
  throw new Refused({
    code: 'bad_backup',
    detail:
      at === undefined
        ? `${repository} holds no whole backup.`
        : `${repository} holds none from ${at} or before.`,
    next: 'See "duly backup --list" for those that it holds.',
  })
}

export type RepositorySourceOptions = {
  repository: string
  list: BackupList
  /** opens an age file; throws where its identities open none of it */
  open: (sealed: Uint8Array) => Promise<Uint8Array>
  /** the installation's, to tell that it wrote the backup; null where its keys come with the backup alone */
  keys: RepositoryKeys | null
}

export async function openRepositoryBackup(options: RepositorySourceOptions): Promise<BackupSource> {
  const { repository, list, keys } = options
  if (keys) requireOwnList(list, keys)
  const sealed = await readStored(repository, { path: manifestPath(list), ...list.manifest })
  const opened = await openSealed(options, sealed)
  const manifest = JSON.parse(Buffer.from(opened).toString('utf8')) as BackupManifest
  refuseUnsound(manifest, listPath(list))
  const files = new Map(manifest.files.map(file => [file.path, file as ChunkedFile]))
  const entries = new Map(list.chunks.map(chunk => [chunk.name, chunk]))
  return {
    manifest,
    verify: onFile => checkStored(repository, list, onFile),
    read: path => readFileOf(options, files.get(path), entries, path),
  }
}

async function openSealed({ open }: RepositorySourceOptions, sealed: Uint8Array): Promise<Uint8Array> {
  return await open(sealed).catch((error: unknown) => {
    throw new Refused(
      {
        code: 'keys_missing',
        detail: 'The identity opens nothing of this backup.',
        next: 'Name the file of an identity that it was encrypted to, with --identity. Nothing was restored.',
      },
      error,
    )
  })
}

async function* readFileOf(
  options: RepositorySourceOptions,
  file: ChunkedFile | undefined,
  entries: ReadonlyMap<string, BackupList['chunks'][number]>,
  path: string,
): AsyncGenerator<Uint8Array> {
  if (!file) throw broken(`the backup holds no ${path}`)
  const digest = createHash('sha256')
  for (const name of file.chunks) {
    const entry = entries.get(name)
    if (!entry) throw broken(`${path} needs a chunk that the list does not name`)
    const stored = await readStored(options.repository, {
      ...entry,
      path: chunkPath(options.list.generation, name),
    })
    const plain = await openSealed(options, stored)
    digest.update(plain)
    yield plain
  }
  // Chunks are as they were stored; that they are this file's is said by the manifest.
  if (digest.digest('hex') !== file.sha256) throw broken(`${path} is not as it was written`)
}
