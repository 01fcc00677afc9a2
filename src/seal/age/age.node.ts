// Encryption to named readers in the age format (C2SP age.md), streamed in constant memory. Node streams rather than Web
// streams: they carry back-pressure through files, sources and HTTP without a copy per chunk, and are several times faster.

import { createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { freeNow, readPieces } from '../package/file-pieces.node.ts'
import { ageError, encodeHeader, encodeHeaderStart, parseHeader } from './age-header.node.ts'
import { type Identity, unwrapFileKey, wrapFileKey } from './age-keys.node.ts'
import { AgeEncryptor, Chunker, ChunkNonce, chunkLength, tagLength } from './age-stream.node.ts'

const nonceLength = 16
const sealedLength = chunkLength + tagLength

/** Length of the payload (after the header) for a plaintext length; the header depends on the recipients. */
export function sealedSize(plainLength: number): number {
  return nonceLength + plainLength + tagLength * Math.max(1, Math.ceil(plainLength / chunkLength))
}

/** A stream that encrypts what is written to it, to each of the recipients (`age1…`), each able to open it alone. */
export async function createAgeWriter(recipients: readonly string[]): Promise<Transform> {
  const { start, key } = await beginAgeFile(recipients)
  return new AgeWriter(new AgeEncryptor(start, key))
}

/** Header and nonce of a new file, and the key of its payload: for `AgeEncryptor`. The key is used once. */
export async function beginAgeFile(recipients: readonly string[]): Promise<{ start: Buffer; key: Buffer }> {
  const { fileKey, stanzas } = await wrapFileKey(recipients)
  const mac = createHmac('sha256', headerKey(fileKey)).update(encodeHeaderStart(stanzas)).digest()
  const nonce = randomBytes(nonceLength)
  return { start: Buffer.concat([encodeHeader(stanzas, mac), nonce]), key: payloadKey(fileKey, nonce) }
}

/**
 * A stream that decrypts an age file. What it has emitted was authentic at its place, but only its end says that the file
 * was whole: hold back effects until then. Fails with VerificationError `age` (evidence `reason`).
 */
export function createAgeReader(identities: readonly Identity[]): Transform & AgeReaderFacts {
  return new AgeReader(identities)
}

/** Known once the header was read: how many recipients the file has, and how long its header is. */
export type AgeReaderFacts = { readonly recipientCount: number; readonly headerLength: number }

/**
 * The plaintext of an age file on disk, like `createAgeReader` but for whoever uses up a piece before asking for the next:
 * its memory is then used again, which makes reading a gigabyte much cheaper. Fails with VerificationError `age`.
 */
export async function* readAgeFile(path: string, identities: readonly Identity[]): AsyncGenerator<Buffer> {
  const opener = new AgeOpener(identities)
  let opened: Buffer[] = []
  const take = (chunk: Buffer) => opened.push(chunk)
  for await (const piece of readPieces(path)) {
    await opener.push(piece, take)
    yield* usedUp(opened)
    opened = []
  }
  await opener.end(take)
  yield* usedUp(opened)
}

function* usedUp(pieces: readonly Buffer[]): Generator<Buffer> {
  for (const piece of pieces) {
    yield piece
    freeNow(piece)
  }
}

/** Encrypts something small, such as a key. */
export async function wrapSmall(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const { start, key } = await beginAgeFile(recipients)
  const encryptor = new AgeEncryptor(start, key)
  return Buffer.concat([...encryptor.push(Buffer.from(bytes)), ...encryptor.end()])
}

/** Opens what `wrapSmall` made. Throws VerificationError `age`. */
export async function unwrapSmall(bytes: Uint8Array, ...identities: Identity[]): Promise<Uint8Array> {
  return through(createAgeReader(identities), bytes)
}

async function through(transform: Transform, bytes: Uint8Array): Promise<Uint8Array> {
  transform.end(bytes)
  const parts: Buffer[] = []
  for await (const part of transform) parts.push(part)
  return Buffer.concat(parts)
}

function headerKey(fileKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, Buffer.alloc(0), 'header', 32))
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
}

class AgeWriter extends Transform {
  #encryptor: AgeEncryptor

  constructor(encryptor: AgeEncryptor) {
    super({ writableHighWaterMark: 16 * chunkLength, readableHighWaterMark: 16 * chunkLength })
    this.#encryptor = encryptor
  }

  override _transform(data: Buffer, _encoding: string, done: TransformCallback): void {
    const sealed = this.#encryptor.push(data)
    if (sealed.length > 0) this.push(Buffer.concat(sealed))
    done()
  }

  override _flush(done: TransformCallback): void {
    this.push(Buffer.concat(this.#encryptor.end()))
    done()
  }
}

class AgeReader extends Transform implements AgeReaderFacts {
  #opener: AgeOpener

  constructor(identities: readonly Identity[]) {
    super({ writableHighWaterMark: 16 * chunkLength, readableHighWaterMark: 16 * chunkLength })
    this.#opener = new AgeOpener(identities)
  }

  get recipientCount(): number {
    return this.#opener.recipientCount
  }

  get headerLength(): number {
    return this.#opener.headerLength
  }

  override _transform(data: Buffer, _encoding: string, done: TransformCallback): void {
    this.#opener.push(data, chunk => this.push(chunk)).then(() => done(), done)
  }

  override _flush(done: TransformCallback): void {
    this.#opener.end(chunk => this.push(chunk)).then(() => done(), done)
  }
}

type Take = (chunk: Buffer) => void

/** The decryption by itself. Hands each chunk to `take` once it is found authentic at its place. */
class AgeOpener implements AgeReaderFacts {
  recipientCount = 0
  headerLength = 0
  #identities: readonly Identity[]
  #start: Buffer | null = Buffer.alloc(0)
  #key: Buffer = Buffer.alloc(0)
  #nonce = new ChunkNonce()
  #chunks = new Chunker(sealedLength)
  #opened = 0

  constructor(identities: readonly Identity[]) {
    this.#identities = identities
  }

  push(data: Buffer, take: Take): Promise<void> {
    return this.#read(data, true, take)
  }

  async end(take: Take): Promise<void> {
    if (this.#start !== null) await this.#read(Buffer.alloc(0), false, take)
    const last = this.#open(this.#chunks.rest, true)
    // An empty last chunk is only how an empty file ends; elsewhere it would be a second spelling of the same text.
    if (last.length === 0 && this.#opened > 1)
      throw ageError('payload', 'the age file ends in an empty chunk')
    if (last.length > 0) take(last)
    this.#key.fill(0)
  }

  async #read(data: Buffer, more: boolean, take: Take): Promise<void> {
    const payload =
      this.#start === null ? data : await this.#readStart(Buffer.concat([this.#start, data]), more)
    // What came before a damaged chunk was authentic and is passed on, as age itself does.
    this.#chunks.push(payload, chunk => take(this.#open(chunk, false)))
  }

  /** Reads header and nonce once they are complete; what follows them is payload. */
  async #readStart(bytes: Buffer, more: boolean): Promise<Buffer> {
    this.#start = bytes
    const header = parseHeader(bytes, more)
    if (header === null) return Buffer.alloc(0)
    const payloadAt = header.length + nonceLength
    if (bytes.length < payloadAt && more) return Buffer.alloc(0)
    const fileKey = await unwrapFileKey(header, this.#identities)
    const mac = createHmac('sha256', headerKey(fileKey)).update(header.covered).digest()
    if (!timingSafeEqual(mac, header.mac)) throw ageError('hmac', 'the age header was altered')
    if (bytes.length < payloadAt) throw ageError('header', 'the age file ends before its nonce')
    this.recipientCount = header.stanzas.length
    this.headerLength = header.length
    this.#key = payloadKey(fileKey, bytes.subarray(header.length, payloadAt))
    this.#start = null
    return bytes.subarray(payloadAt)
  }

  #open(chunk: Buffer, last: boolean): Buffer {
    this.#opened++
    if (chunk.length < tagLength) throw ageError('payload', 'the age file was cut short')
    const decipher = createDecipheriv('chacha20-poly1305', this.#key, this.#nonce.next(last), {
      authTagLength: tagLength,
    })
    decipher.setAuthTag(chunk.subarray(-tagLength))
    const plain = decipher.update(chunk.subarray(0, -tagLength))
    try {
      decipher.final()
    } catch (cause) {
      throw ageError('payload', 'the age file was altered or cut short', cause)
    }
    return plain
  }
}
