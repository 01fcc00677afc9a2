// Encryption to named readers in the age format (C2SP age.md), streamed in constant memory. Node streams rather than Web
// streams: they carry back-pressure through files, sources and HTTP without a copy per chunk, and are several times faster.

import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { ageError, encodeHeader, encodeHeaderStart, parseHeader } from './age-header.node.ts'
import { type Identity, unwrapFileKey, wrapFileKey } from './age-keys.node.ts'

const chunkLength = 65_536
const tagLength = 16
const nonceLength = 16
const sealedLength = chunkLength + tagLength

/** Length of the payload (after the header) for a plaintext length; the header depends on the recipients. */
export function sealedSize(plainLength: number): number {
  return nonceLength + plainLength + tagLength * Math.max(1, Math.ceil(plainLength / chunkLength))
}

/** A stream that encrypts what is written to it, to each of the recipients (`age1…`), each able to open it alone. */
export async function createAgeWriter(recipients: readonly string[]): Promise<Transform> {
  const { fileKey, stanzas } = await wrapFileKey(recipients)
  const mac = createHmac('sha256', headerKey(fileKey)).update(encodeHeaderStart(stanzas)).digest()
  const nonce = randomBytes(nonceLength)
  return new AgeWriter(Buffer.concat([encodeHeader(stanzas, mac), nonce]), payloadKey(fileKey, nonce))
}

/**
 * A stream that decrypts an age file. What it has emitted was authentic at its place, but only its end says that the file
 * was whole: hold back effects until then. Fails with VerificationError `age` (evidence `reason`).
 */
export function createAgeReader(identities: readonly Identity[]): Transform & AgeReaderFacts {
  return new AgeReader(identities)
}

/** Known once the header was read: how many recipients the file has, and how long its header is. */
export type AgeReaderFacts = { recipientCount: number; headerLength: number }

/** Encrypts something small, such as a key. */
export async function wrapSmall(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  return through(await createAgeWriter(recipients), bytes)
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

/** STREAM nonces: an 11-byte counter and a byte that is 1 on the last chunk, so that no cut or reordering goes unseen. */
class ChunkNonce {
  readonly bytes = Buffer.alloc(12)
  #counter = 0

  next(last: boolean): Buffer {
    // 48 bits of counter are 16 EiB; the upper five bytes stay zero.
    this.bytes.writeUIntBE(this.#counter++, 5, 6)
    this.bytes[11] = last ? 1 : 0
    return this.bytes
  }
}

/** Collects what arrives into chunks of a fixed length and keeps back the last one until it is known to be the last. */
class Chunker {
  #held: Buffer
  #used = 0

  constructor(length: number) {
    this.#held = Buffer.allocUnsafe(length)
  }

  get rest(): Buffer {
    return this.#held.subarray(0, this.#used)
  }

  /** Calls `full` for each chunk after which at least one more byte follows. */
  push(data: Buffer, full: (chunk: Buffer) => void): void {
    let at = 0
    while (at < data.length) {
      if (this.#used === this.#held.length) {
        full(this.#held)
        this.#used = 0
      }
      // Whole chunks are handed on where they lie, without copying.
      while (this.#used === 0 && data.length - at > this.#held.length) {
        full(data.subarray(at, at + this.#held.length))
        at += this.#held.length
      }
      const copied = data.copy(this.#held, this.#used, at)
      this.#used += copied
      at += copied
    }
  }
}

class AgeWriter extends Transform {
  #start: Buffer | null
  #key: Buffer
  #nonce = new ChunkNonce()
  #chunks = new Chunker(chunkLength)

  constructor(start: Buffer, key: Buffer) {
    super({ writableHighWaterMark: 16 * chunkLength, readableHighWaterMark: 16 * chunkLength })
    this.#start = start
    this.#key = key
  }

  override _transform(data: Buffer, _encoding: string, done: TransformCallback): void {
    const sealed: Buffer[] = this.#takeStart()
    this.#chunks.push(data, chunk => sealed.push(...this.#seal(chunk, false)))
    if (sealed.length > 0) this.push(Buffer.concat(sealed))
    done()
  }

  override _flush(done: TransformCallback): void {
    this.push(Buffer.concat([...this.#takeStart(), ...this.#seal(this.#chunks.rest, true)]))
    this.#key.fill(0)
    done()
  }

  #takeStart(): Buffer[] {
    const start = this.#start === null ? [] : [this.#start]
    this.#start = null
    return start
  }

  #seal(chunk: Buffer, last: boolean): Buffer[] {
    const cipher = createCipheriv('chacha20-poly1305', this.#key, this.#nonce.next(last), {
      authTagLength: tagLength,
    })
    const sealed = cipher.update(chunk)
    cipher.final()
    return [sealed, cipher.getAuthTag()]
  }
}

class AgeReader extends Transform implements AgeReaderFacts {
  recipientCount = 0
  headerLength = 0
  #identities: readonly Identity[]
  #start: Buffer | null = Buffer.alloc(0)
  #key: Buffer = Buffer.alloc(0)
  #nonce = new ChunkNonce()
  #chunks = new Chunker(sealedLength)
  #opened = 0

  constructor(identities: readonly Identity[]) {
    super({ writableHighWaterMark: 16 * chunkLength, readableHighWaterMark: 16 * chunkLength })
    this.#identities = identities
  }

  override _transform(data: Buffer, _encoding: string, done: TransformCallback): void {
    this.#read(data, true).then(() => done(), done)
  }

  override _flush(done: TransformCallback): void {
    this.#finish().then(() => done(), done)
  }

  async #read(data: Buffer, more: boolean): Promise<void> {
    const payload =
      this.#start === null ? data : await this.#readStart(Buffer.concat([this.#start, data]), more)
    const opened: Buffer[] = []
    try {
      this.#chunks.push(payload, chunk => opened.push(this.#open(chunk, false)))
    } finally {
      // What came before a damaged chunk was authentic and is passed on, as age itself does.
      if (opened.length > 0) this.push(Buffer.concat(opened))
    }
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

  async #finish(): Promise<void> {
    if (this.#start !== null) await this.#read(Buffer.alloc(0), false)
    const last = this.#open(this.#chunks.rest, true)
    // An empty last chunk is only how an empty file ends; elsewhere it would be a second spelling of the same text.
    if (last.length === 0 && this.#opened > 1)
      throw ageError('payload', 'the age file ends in an empty chunk')
    if (last.length > 0) this.push(last)
    this.#key.fill(0)
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
