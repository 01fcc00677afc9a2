// Papers and productions at rest: whole, durable and encrypted before `put` returns, or not there at all. A file's name
// depends on its content and its key, so names confirm nothing to a reader of the disk, and erasing the key erases the paper.
//
// A stored document, version 1:
//   magic    "duly/document/v1\n"
//   salt     32 random bytes; file key = HKDF-SHA-256(key of the demand or matter, salt, "duly/document/v1")
//   binding  HMAC-SHA-256(file key, name): a file put in the place of another does not open
//   chunks   64 KiB of plaintext each, AES-256-GCM, nonce = 11-byte counter ‖ 1 in the last chunk, else 0 (STREAM, as in
//            age-encryption.org/v1); a missing, repeated, moved or cut chunk does not open

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { type FileHandle, mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { syncFolder } from './durable.ts'
import { Refused } from './refused.ts'

export type StoredDocument = { name: string; sha256: string; size: number }

/** What keeps documents: a directory here, an object store elsewhere. Keys are 32 bytes. */
export type Documents = {
  /** Returns when the content is durable. A source that fails, or a full disk (StorageFull), leaves nothing behind. */
  put(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, key: Uint8Array): Promise<StoredDocument>
  /** Plaintext; every chunk is checked before it is passed on, the whole before the end. Fails with DocumentDamaged. */
  get(name: string, key: Uint8Array): Promise<Readable>
  has(name: string): Promise<boolean>
  /** Removes the ciphertext. Forgetting the key is what makes it unreadable, also in copies. */
  delete(name: string): Promise<void>
  /** Every name stored, in no order. */
  list(): AsyncIterable<string>
}

export class StorageFull extends Refused {
  constructor(cause: unknown) {
    const detail = 'The disk that keeps the documents is full.'
    super(
      { code: 'storage_full', detail, next: 'Make room, then send it again: nothing of it was kept.' },
      cause,
    )
    this.name = 'StorageFull'
  }
}

/** The stored bytes are not what was put under this name and key: changed, cut, swapped, or another key. */
export class DocumentDamaged extends Error {
  constructor(what: string) {
    super(`The stored document is damaged: ${what}.`)
    this.name = 'DocumentDamaged'
  }
}

const MAGIC = Buffer.from('duly/document/v1\n')
const SALT_BYTES = 32
const BINDING_BYTES = 32
const HEADER_BYTES = MAGIC.length + SALT_BYTES + BINDING_BYTES
const CHUNK_BYTES = 65_536
const TAG_BYTES = 16
const STALE_MS = 24 * 3_600_000

/** Documents under `root` (made when missing). `nameKey` makes the names; it must stay the same. */
export async function openDocuments(root: string, nameKey: Uint8Array): Promise<Documents> {
  const incoming = join(root, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await removeStale(incoming)
  const pathOf = (name: string) => join(root, name.slice(0, 2), name.slice(2, 4), checkedName(name))
  const place = { incoming, pathOf, synced: new Set<string>() }
  return {
    put: (content, key) => put(place, nameKey, content, key),
    get: (name, key) => get(pathOf(name), name, nameKey, key),
    has: name => exists(pathOf(name)),
    delete: name => remove(pathOf(name)),
    list: () => list(root),
  }
}

/** The whole of a small document, given out only after all of it was checked. */
export async function readDocument(documents: Documents, name: string, key: Uint8Array): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await documents.get(name, key)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

type Place = { incoming: string; pathOf: (name: string) => string; synced: Set<string> }

async function put(
  { incoming, pathOf, synced }: Place,
  nameKey: Uint8Array,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  key: Uint8Array,
): Promise<StoredDocument> {
  const half = join(incoming, randomBytes(16).toString('hex'))
  try {
    const stored = await writeSealed(half, nameKey, content, key)
    const path = pathOf(stored.name)
    await makeFolders(path, synced)
    // Over a file of the same name: it holds the same content, unless the disk damaged it.
    await rename(half, path)
    await syncFolder(dirname(path))
    return stored
  } catch (error) {
    await rm(half, { force: true })
    throw isFull(error) ? new StorageFull(error) : error
  }
}

async function writeSealed(
  path: string,
  nameKey: Uint8Array,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  key: Uint8Array,
): Promise<StoredDocument> {
  const salt = randomBytes(SALT_BYTES)
  const fileKey = deriveFileKey(key, salt)
  const digest = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    await writeAll(file, Buffer.concat([MAGIC, salt, Buffer.alloc(BINDING_BYTES)]))
    let chunk = 0
    for await (const { bytes, isLast } of inChunks(content)) {
      digest.update(bytes)
      size += bytes.length
      await writeAll(file, sealChunk(fileKey, chunk, isLast, bytes))
      chunk += 1
    }
    const sha256 = digest.digest()
    const name = documentName(nameKey, key, sha256)
    await file.write(bindingOf(fileKey, name), 0, BINDING_BYTES, MAGIC.length + SALT_BYTES)
    await file.sync()
    return { name, sha256: sha256.toString('hex'), size }
  } finally {
    await file.close()
  }
}

async function get(path: string, name: string, nameKey: Uint8Array, key: Uint8Array): Promise<Readable> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new DocumentDamaged('it is missing') : error
  })
  try {
    const header = await readExactly(file, HEADER_BYTES)
    const fileKey = openHeader(header, name, key)
    const content = Readable.from(openChunks(file, fileKey, name, nameKey, key), { objectMode: false })
    // Also when the reader goes away before its first byte.
    return content.once('close', () => void file.close())
  } catch (error) {
    await file.close()
    throw error
  }
}

async function* openChunks(
  file: FileHandle,
  fileKey: Buffer,
  name: string,
  nameKey: Uint8Array,
  key: Uint8Array,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  const { size } = await file.stat()
  const sealedBytes = CHUNK_BYTES + TAG_BYTES
  const chunks = Math.ceil((size - HEADER_BYTES) / sealedBytes)
  if (chunks < 1) throw new DocumentDamaged('it has no last chunk')
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const isLast = chunk === chunks - 1
    const sealed = await readExactly(file, isLast ? size - HEADER_BYTES - chunk * sealedBytes : sealedBytes)
    const bytes = openChunk(fileKey, chunk, isLast, sealed)
    digest.update(bytes)
    if (bytes.length > 0) yield bytes
  }
  if (documentName(nameKey, key, digest.digest()) !== name)
    throw new DocumentDamaged('its content has another name')
}

/** The key takes part: the same paper under two demands' keys is two files, and neither outlives its own key. */
function documentName(nameKey: Uint8Array, key: Uint8Array, sha256: Uint8Array): string {
  const ofKey = createHmac('sha256', key).update('duly/document-name/v1').digest()
  return createHmac('sha256', nameKey).update(ofKey).update(sha256).digest('hex')
}

function deriveFileKey(key: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'duly/document/v1', 32))
}

function bindingOf(fileKey: Uint8Array, name: string): Buffer {
  return createHmac('sha256', fileKey).update(name).digest()
}

function openHeader(header: Buffer, name: string, key: Uint8Array): Buffer {
  if (!header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new DocumentDamaged('it is not a stored document')
  const salt = header.subarray(MAGIC.length, MAGIC.length + SALT_BYTES)
  const fileKey = deriveFileKey(key, salt)
  const binding = header.subarray(MAGIC.length + SALT_BYTES)
  if (!timingSafeEqual(binding, bindingOf(fileKey, name)))
    throw new DocumentDamaged('it belongs to another name or key')
  return fileKey
}

function sealChunk(fileKey: Buffer, chunk: number, isLast: boolean, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', fileKey, chunkNonce(chunk, isLast), {
    authTagLength: TAG_BYTES,
  })
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function openChunk(fileKey: Buffer, chunk: number, isLast: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw new DocumentDamaged('its last chunk is cut')
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', fileKey, chunkNonce(chunk, isLast), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(sealed.subarray(end))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()])
  } catch {
    throw new DocumentDamaged(`chunk ${chunk} does not open`)
  }
}

function chunkNonce(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(chunk, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

type Chunk = { bytes: Buffer; isLast: boolean }

/** Full chunks, then one last one, which is empty only for an empty document. */
async function* inChunks(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Chunk> {
  let held: Buffer[] = []
  let length = 0
  for await (const part of content) {
    held.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength))
    length += part.length
    if (length <= CHUNK_BYTES) continue
    const all = Buffer.concat(held)
    let at = 0
    // Strictly greater: what may be the last chunk is held back until the end is known.
    for (; all.length - at > CHUNK_BYTES; at += CHUNK_BYTES) {
      yield { bytes: all.subarray(at, at + CHUNK_BYTES), isLast: false }
    }
    held = [all.subarray(at)]
    length = all.length - at
  }
  yield { bytes: Buffer.concat(held), isLast: true }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at)
    at += bytesWritten
  }
}

async function readExactly(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let at = 0
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at)
    if (bytesRead === 0) throw new DocumentDamaged('it is cut')
    at += bytesRead
  }
  return bytes
}

/**
 * A folder must itself survive a power loss, or the file in it would not. That another process made it does not mean that
 * it has reached the disk: so every process syncs each once.
 */
async function makeFolders(path: string, synced: Set<string>): Promise<void> {
  const folder = dirname(path)
  if (synced.has(folder)) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await syncFolder(dirname(folder))
  await syncFolder(dirname(dirname(folder)))
  synced.add(folder)
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
