// A folder that holds many backups, each whole, which share their content in chunks:
//
//   repository.json               whose it is
//   GENERATION/generation.json    to whom it is encrypted
//   GENERATION/chunks/ab/ab12…    one piece of content, an age file; its name is a keyed hash of what is in it
//   GENERATION/ID.manifest.age    what the backup ID holds, and of which chunks
//   GENERATION/ID.json            its list: written last; a backup without one was broken off
//
// A full backup begins a generation, so that one bad chunk costs no more than the backups of one. The list names every file with
// its hash, so that whoever keeps the folder can check it without a key; its MAC says that this installation wrote it.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../durable.ts'
import { Refused } from '../refused.ts'
import { broken } from './backup-manifest.ts'

export type ChunkEntry = { name: string; size: number; sha256: string }

export type BackupList = {
  v: 1
  /** a moment, as file names bear it: 20261201T013709123Z */
  id: string
  at: string
  kind: 'full' | 'incremental'
  generation: string
  duly: string
  mode: 'live' | 'demo'
  withKeys: boolean
  manifest: { size: number; sha256: string }
  chunks: ChunkEntry[]
  /** HMAC-SHA256 over the JSON of all fields before it, under a key of the installation */
  mac: string
}

/** Keys of a repository, drawn from one of the installation's. */
export type RepositoryKeys = { names: Buffer; lists: Buffer; owner: string }

export function repositoryKeys(key: Uint8Array): RepositoryKeys {
  const derive = (purpose: string) => createHmac('sha256', key).update(`duly/backup/v1/${purpose}`).digest()
  return { names: derive('names'), lists: derive('lists'), owner: derive('owner').toString('hex') }
}

const REPOSITORY_FILE = 'repository.json'
const LIST_NAME = /^\d{8}T\d{9}Z\.json$/
export const LOCK_FILE = 'lock'

export function isRepository(path: string): boolean {
  return existsSync(join(path, REPOSITORY_FILE))
}

/** Makes the folder this installation's repository; refuses one of another installation, and a folder in other use. */
export async function claimRepository(path: string, { owner }: RepositoryKeys): Promise<void> {
  const file = join(path, REPOSITORY_FILE)
  if (existsSync(file)) {
    const found = JSON.parse(await readFile(file, 'utf8')) as { owner?: string }
    if (found.owner === owner) return
    throw new Refused({
      code: 'not_empty',
      detail: `${path} holds the backups of another installation.`,
      next: 'Name a folder of its own for each installation.',
    })
  }
  const foreign = (await readdir(path)).find(name => name !== LOCK_FILE && name !== `${LOCK_FILE}-journal`)
  if (foreign !== undefined) {
    throw new Refused({
      code: 'not_empty',
      detail: `${path} holds something else (${foreign}).`,
      next: 'Name an empty folder, or one that does not exist yet.',
    })
  }
  await writeDurably(file, `${JSON.stringify({ v: 1, owner })}\n`, 0o600)
}

export function chunkPath(generation: string, name: string): string {
  return join(generation, 'chunks', name.slice(0, 2), name)
}

export function manifestPath({ generation, id }: Pick<BackupList, 'generation' | 'id'>): string {
  return join(generation, `${id}.manifest.age`)
}

export function listPath({ generation, id }: Pick<BackupList, 'generation' | 'id'>): string {
  return join(generation, `${id}.json`)
}

/** All backups that are whole, oldest first. Refuses a list that cannot be read: guessing would delete what it names. */
export async function readLists(repository: string): Promise<BackupList[]> {
  const generations = (await readdir(repository, { withFileTypes: true })).filter(entry =>
    entry.isDirectory(),
  )
  const lists: BackupList[] = []
  for (const { name: generation } of generations) {
    for (const file of await readdir(join(repository, generation))) {
      if (LIST_NAME.test(file)) lists.push(await readList(repository, generation, file))
    }
  }
  return lists.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readList(repository: string, generation: string, file: string): Promise<BackupList> {
  const path = join(generation, file)
  const list = await readFile(join(repository, path), 'utf8')
    .then(text => JSON.parse(text) as BackupList)
    .catch((error: unknown) => {
      throw broken(`${path} is not as it was written`, error)
    })
  const isSound =
    list.v === 1 &&
    list.generation === generation &&
    `${list.id}.json` === file &&
    Array.isArray(list.chunks) &&
    list.chunks.every(({ name, sha256 }) => /^[0-9a-f]{64}$/.test(name) && /^[0-9a-f]{64}$/.test(sha256))
  if (!isSound) throw broken(`${path} is not as it was written`)
  return list
}

export function macOf(list: Omit<BackupList, 'mac'>, { lists }: RepositoryKeys): string {
  return createHmac('sha256', lists).update(JSON.stringify(list)).digest('hex')
}

/** Refuses a list that this installation did not write. */
export function requireOwnList(list: BackupList, keys: RepositoryKeys): void {
  const { mac, ...rest } = list
  const [said, own] = [Buffer.from(String(mac), 'hex'), Buffer.from(macOf(rest, keys), 'hex')]
  if (said.length === own.length && timingSafeEqual(said, own)) return
  throw broken(`${listPath(list)} was not written by the installation whose keys these are`)
}

/** Refuses unless every file of the backup is as it was written; names the first that is not. Needs no key. */
export async function checkStored(
  repository: string,
  list: BackupList,
  onFile: (done: number, total: number) => void,
): Promise<void> {
  const files = [
    { path: manifestPath(list), ...list.manifest },
    ...list.chunks.map(chunk => ({ ...chunk, path: chunkPath(list.generation, chunk.name) })),
  ]
  let done = 0
  for (const file of files) {
    await readStored(repository, file)
    done += 1
    onFile(done, files.length)
  }
}

/** The bytes of a file of the repository, compared with what its list says. */
export async function readStored(
  repository: string,
  { path, size, sha256 }: { path: string; size: number; sha256: string },
): Promise<Buffer> {
  const bytes = await readFile(join(repository, path)).catch((error: unknown) => {
    throw broken(`${path} cannot be read`, error)
  })
  if (bytes.length !== size || sha256Of(bytes) !== sha256) throw broken(`${path} is not as it was written`)
  return bytes
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
