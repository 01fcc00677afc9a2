// Papers and productions at rest: whole, durable and encrypted before `put` returns, or not there at all. A file's name
// depends on its content and its key, so names confirm nothing to a reader of the disk, and erasing the key erases the paper.

import { randomBytes } from 'node:crypto'
import { type FileHandle, link, mkdir, opendir, readdir, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type OpenFolder, openFolder, syncFolder } from './durable.ts'
import {
  type Content,
  DocumentDamaged,
  openSealed,
  type StoredDocument,
  writeSealed,
} from './keys/sealed-file.ts'
import { Refused } from './refused.ts'

/** What keeps documents: a directory here, an object store elsewhere. Keys are 32 bytes. */
export type Documents = {
  /** Returns when the content is durable. A source that fails, or a full disk (StorageFull), leaves nothing behind. */
  put(content: Content, key: Uint8Array): Promise<StoredDocument>
  /** Plaintext; every chunk is checked before it is passed on, the whole before the end. Fails with DocumentDamaged. */
  get(name: string, key: Uint8Array): Promise<Readable>
  has(name: string): Promise<boolean>
  /** Removes the ciphertext. Forgetting the key is what makes it unreadable, also in copies. */
  delete(name: string): Promise<void>
  /** Every name stored, in no order. */
  list(): AsyncIterable<string>
  /** Lets go of the folders: a disk that holds them can be unmounted. Papers may still be read and put. */
  close(): Promise<void>
}

export class StorageFull extends Refused {
  constructor(cause?: unknown, detail = 'The disk that keeps the documents is full.') {
    super(
      { code: 'storage_full', detail, next: 'Make room, then send it again: nothing of it was kept.' },
      cause,
    )
    this.name = 'StorageFull'
  }
}

const STALE_MS = 24 * 3_600_000

/** Documents under `root` (made when missing). `nameKey` makes the names; it must stay the same. */
export async function openDocuments(root: string, nameKey: Uint8Array): Promise<Documents> {
  const incoming = join(root, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await removeStale(incoming)
  const place: Place = { root, incoming, folders: new Map() }
  return {
    put: (content, key) => put(place, nameKey, content, key),
    get: async (name, key) => openSealed(await findPath(root, name), name, nameKey, key),
    has: async name => exists(await findPath(root, name)),
    delete: async name => remove(await findPath(root, name)),
    list: () => list(root),
    close: () => closeFolders(place),
  }
}

/** In 256 folders: few enough to be made once and for all, and a million papers are some thousand to each. */
function pathOf(root: string, name: string): string {
  return join(root, checkedName(name).slice(0, 2), name)
}

/** What was stored before lies one folder deeper. */
async function findPath(root: string, name: string): Promise<string> {
  const path = pathOf(root, name)
  const deeper = join(dirname(path), name.slice(2, 4), name)
  return !(await exists(path)) && (await exists(deeper)) ? deeper : path
}

/** The whole of a small document, given out only after all of it was checked. */
export async function readDocument(documents: Documents, name: string, key: Uint8Array): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await documents.get(name, key)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** `folders`: those that papers were put into, at most 256, open until `close`. */
type Place = { root: string; incoming: string; folders: Map<string, Promise<OpenFolder>> }

async function put(
  { root, incoming, folders }: Place,
  nameKey: Uint8Array,
  content: Content,
  key: Uint8Array,
): Promise<StoredDocument> {
  const half = join(incoming, randomBytes(16).toString('hex'))
  try {
    const { file, stored } = await writeSealed(half, nameKey, content, key)
    try {
      const path = pathOf(root, stored.name)
      await moveDurably(file, half, path, await folderOf(dirname(path), folders))
    } finally {
      await file.close()
    }
    return stored
  } catch (error) {
    await rm(half, { force: true })
    throw isFull(error) ? new StorageFull(error) : error
  }
}

/**
 * A name that is new is given before the content is durable: nobody refers to it until `put` returns, and the disk is waited
 * for once. Where it is taken, another relies on the file that has it: that one is replaced only by what is durable. It holds
 * the same content, unless the disk damaged it.
 */
async function moveDurably(file: FileHandle, half: string, path: string, folder: OpenFolder): Promise<void> {
  if (await isNewName(half, path)) {
    await Promise.all([file.sync(), folder.sync(), unlink(half)])
    return
  }
  await file.sync()
  await rename(half, path)
  await folder.sync()
}

/** Two who store the same at once cannot both be told that it is new. A disk without links tells nobody so. */
async function isNewName(half: string, path: string): Promise<boolean> {
  try {
    await link(half, path)
    return true
  } catch {
    return false
  }
}

function folderOf(path: string, folders: Place['folders']): Promise<OpenFolder> {
  const known = folders.get(path)
  if (known) return known
  const made = makeFolder(path)
  folders.set(path, made)
  made.catch(() => folders.delete(path))
  return made
}

async function closeFolders({ folders }: Place): Promise<void> {
  const open = [...folders.values()]
  folders.clear()
  for (const folder of await Promise.allSettled(open))
    if (folder.status === 'fulfilled') await folder.value.close()
}

/**
 * A folder must itself survive a power loss, or the file in it would not. That another process made it does not mean that
 * it has reached the disk: so every process syncs the name of each once.
 */
async function makeFolder(path: string): Promise<OpenFolder> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await syncFolder(dirname(path))
  return openFolder(path)
}

async function remove(path: string): Promise<void> {
  if (!(await exists(path))) return
  await rm(path, { force: true })
  await syncFolder(dirname(path))
}

/** What a killed process left half written; younger files may be another process's at work. */
async function removeStale(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > STALE_MS) await rm(path, { force: true })
  }
}

async function* list(root: string): AsyncGenerator<string> {
  for await (const entry of await opendir(root, { recursive: true })) {
    if (entry.isFile() && isName(entry.name)) yield entry.name
  }
}

function isName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

/** Names come out of the database; one with a path in it would reach other files. */
function checkedName(name: string): string {
  if (!isName(name)) throw new DocumentDamaged('its name is not a document name')
  return name
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as NodeJS.ErrnoException).code))
}
