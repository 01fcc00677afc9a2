// The second half of sealing, on a thread of its own: encrypt, hash the file, write it, make it durable. The first half (reading
// and hashing items) is about as much work, so two cores seal nearly twice as fast. Started by seal-thread.node.ts only.

import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { AgeEncryptor } from './age-stream.node.ts'

/** Blocks are shared and named by number: handing them over costs nothing. */
export type ToWorker = { slab: number; length: number } | 'end'
export type FromWorker =
  | { slab: number }
  | { sha256: string; bytes: number }
  | { failed: string; code: string }
/** `start` and `key` as `beginAgeFile` makes them. */
export type WorkerInput = { path: string; start: Uint8Array; key: Uint8Array; slabs: SharedArrayBuffer[] }

/** Writes start being made durable while more is sealed, so that the end does not wait for all of it. */
const syncEvery = 128 * 2 ** 20

class FileSealer {
  #encryptor: AgeEncryptor
  #file: FileHandle
  #digest = createHash('sha256')
  #bytes = 0
  #unsynced = 0
  #writing: Promise<unknown> = Promise.resolve()

  constructor(encryptor: AgeEncryptor, file: FileHandle) {
    this.#encryptor = encryptor
    this.#file = file
  }

  async seal(data: Buffer): Promise<void> {
    await this.#write(this.#encryptor.push(data))
  }

  async end(): Promise<{ sha256: string; bytes: number }> {
    await this.#write(this.#encryptor.end())
    await this.#writing
    await this.#file.sync()
    await this.#file.close()
    return { sha256: this.#digest.digest('hex'), bytes: this.#bytes }
  }

  /** One write is under way while the next piece is encrypted; never more, so memory stays bounded. */
  async #write(pieces: Buffer[]): Promise<void> {
    for (const piece of pieces) this.#digest.update(piece)
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    await this.#writing
    const at = this.#bytes
    this.#bytes += length
    this.#unsynced += length
    const sync = this.#unsynced >= syncEvery
    if (sync) this.#unsynced = 0
    this.#writing = this.#writeAll(pieces, length, at).then(() => {
      if (sync) void this.#file.datasync().catch(() => {})
    })
    this.#writing.catch(() => {})
  }

  /** A disk may take a part; trying the rest gives its reason (a full disk). */
  async #writeAll(pieces: Buffer[], length: number, at: number): Promise<void> {
    let { bytesWritten } = await this.#file.writev(pieces, at)
    if (bytesWritten === length) return
    const whole = Buffer.concat(pieces)
    while (bytesWritten < length) {
      const rest = await this.#file.write(whole, bytesWritten, length - bytesWritten, at + bytesWritten)
      bytesWritten += rest.bytesWritten
    }
  }
}

const port = parentPort
if (port === null) throw new Error('only to be started as a thread of the sealer')
const { path, start, key, slabs } = workerData as WorkerInput
const encryptor = new AgeEncryptor(Buffer.from(start), Buffer.from(key))
const sealer = new FileSealer(encryptor, await open(path, 'wx', 0o600))
let turn: Promise<unknown> = Promise.resolve()
port.on('message', (message: ToWorker) => {
  turn = turn.then(async () => {
    if (message === 'end') {
      port.postMessage((await sealer.end()) satisfies FromWorker)
      port.close()
      return
    }
    await sealer.seal(Buffer.from(slabs[message.slab]!, 0, message.length))
    port.postMessage({ slab: message.slab } satisfies FromWorker)
  })
  // An error that crosses threads as itself would lose its code (ENOSPC), which the gate needs.
  turn.catch((error: NodeJS.ErrnoException) => {
    port.postMessage({ failed: error.message, code: error.code ?? '' } satisfies FromWorker)
  })
})
