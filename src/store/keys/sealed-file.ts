// A paper or production sealed in a file, version 1 ("sealed file"):
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
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'

export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export type StoredDocument = { name: string; sha256: string; size: number }

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

/** Seals and writes `content` to a new file, which is still open and not yet durable. On failure the caller removes `path`. */
export async function writeSealed(
  path: string,
  nameKey: Uint8Array,
  content: Content,
  key: Uint8Array,
): Promise<{ file: FileHandle; stored: StoredDocument }> {
  const salt = randomBytes(SALT_BYTES)
  const fileKey = deriveFileKey(key, salt)
  const digest = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    let at = HEADER_BYTES
    let chunk = 0
    let only: Buffer = Buffer.alloc(0)
    for await (const { bytes, isLast } of inChunks(content)) {
      digest.update(bytes)
      size += bytes.length
      const sealed = sealChunk(fileKey, chunk, isLast, bytes)
      // Most papers are one chunk: it is written with the header, in one step.
      if (chunk === 0 && isLast) only = sealed
      else at += await writeAll(file, sealed, at)
      chunk += 1
    }
    const sha256 = digest.digest()
    const name = documentName(nameKey, key, sha256)
    // Last, because only the whole content has a name: until then the file has no header, and opens as nothing.
    await writeAll(file, Buffer.concat([MAGIC, salt, bindingOf(fileKey, name), only]), 0)
    return { file, stored: { name, sha256: sha256.toString('hex'), size } }
  } catch (error) {
    await file.close()
    throw error
  }
}

/**
 * Opens the sealed file at `path` as plaintext. Fails with DocumentDamaged: at once where header, name or key do not fit, in
 * the stream where a chunk does not open, at its end where the whole has another hash.
 */
export async function openSealed(
  path: string,
  name: string,
  nameKey: Uint8Array,
  key: Uint8Array,
): Promise<Readable> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new DocumentDamaged('it is missing') : error
  })
  try {
    const fileKey = openHeader(await readExactly(file, HEADER_BYTES), name, key)
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
async function* inChunks(content: Content): AsyncGenerator<Chunk> {
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

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<number> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  return bytes.length
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
