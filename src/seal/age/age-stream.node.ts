// The payload of an age file: STREAM over ChaCha20-Poly1305 in chunks of 64 KiB (C2SP age.md). By itself, without keys for people,
// so that the thread which encrypts packages loads nothing else.

import { createCipheriv } from 'node:crypto'

export const chunkLength = 65_536
export const tagLength = 16

/** STREAM nonces: an 11-byte counter and a byte that is 1 on the last chunk, so that no cut or reordering goes unseen. */
export class ChunkNonce {
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
export class Chunker {
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

/** The encryption by itself, for callers that move bytes in their own way. What it returns is the next piece of the file. */
export class AgeEncryptor {
  #start: Buffer | null
  #key: Buffer
  #nonce = new ChunkNonce()
  #chunks = new Chunker(chunkLength)

  constructor(start: Buffer, key: Buffer) {
    this.#start = start
    this.#key = key
  }

  push(data: Buffer): Buffer[] {
    const sealed = this.#takeStart()
    this.#chunks.push(data, chunk => sealed.push(...this.#seal(chunk, false)))
    return sealed
  }

  end(): Buffer[] {
    const sealed = [...this.#takeStart(), ...this.#seal(this.#chunks.rest, true)]
    this.#key.fill(0)
    return sealed
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
