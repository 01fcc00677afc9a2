// Sealing beside the reading and hashing of items, on a thread of its own: encrypt, write the file, make it durable. A third thread
// hashes the file behind it: each has about as much to do, and none waits for another. Started by seal-thread.node.ts only.

import { type FileHandle, open } from 'node:fs/promises'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { AgeEncryptor } from '../age/age-stream.node.ts'
import { freeNow } from './file-pieces.node.ts'
import type { FromHasher, ToHasher } from './hash-worker.node.ts'

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
  #hasher: Hasher
  #bytes = 0
  #unsynced = 0
  #writing: Promise<unknown> = Promise.resolve()

  constructor(encryptor: AgeEncryptor, file: FileHandle, hasher: Hasher) {
    this.#encryptor = encryptor
    this.#file = file
    this.#hasher = hasher
  }

  async seal(data: Buffer): Promise<void> {
    await this.#write(this.#encryptor.push(data))
  }

  async end(): Promise<{ sha256: string; bytes: number }> {
    await this.#write(this.#encryptor.end())
    await this.#writing
    this.#hasher.follow({ written: this.#bytes, whole: true })
    await this.#file.sync()
    await this.#file.close()
    return { sha256: await this.#hasher.sha256, bytes: this.#bytes }
  }

  /** One write is under way while the next piece is encrypted; never more, so memory stays bounded. */
  async #write(pieces: Buffer[]): Promise<void> {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    await this.#writing
    const at = this.#bytes
    this.#bytes += length
    this.#unsynced += length
    const sync = this.#unsynced >= syncEvery
    if (sync) this.#unsynced = 0
    this.#writing = this.#writeAll(pieces, length, at).then(() => {
      pieces.forEach(freeNow)
      this.#hasher.follow({ written: at + length, whole: false })
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

type Hasher = { readonly sha256: Promise<string>; follow(message: ToHasher): void }

function startHasher(path: string): Hasher {
  const worker = new Worker(new URL('./hash-worker.node.ts', import.meta.url), { workerData: { path } })
  const sha256 = new Promise<string>((resolve, reject) => {
    worker.once('message', (found: FromHasher) => resolve(found))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the hashing thread ended before the package was whole')))
  })
  // Thrown at the end, where it is waited for; until then it must not count as unhandled.
  sha256.catch(() => {})
  return { sha256, follow: message => worker.postMessage(message) }
}

const port = parentPort
if (port === null) throw new Error('only to be started as a thread of the sealer')
const { path, start, key, slabs } = workerData as WorkerInput
const encryptor = new AgeEncryptor(Buffer.from(start), Buffer.from(key))
const file = await open(path, 'wx', 0o600)
const sealer = new FileSealer(encryptor, file, startHasher(path))
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
