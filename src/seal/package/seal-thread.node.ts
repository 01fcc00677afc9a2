// Hands the bytes of a package to the thread that encrypts and writes them, in blocks that go to and fro, so that memory stays
// the same at any size and nothing is copied between the threads.

import { Worker } from 'node:worker_threads'
import { beginAgeFile } from '../age/age.node.ts'
import type { FromWorker, ToWorker, WorkerInput } from './seal-worker.node.ts'

const slabLength = 2 ** 20
const slabCount = 6

export type SealThread = {
  /** Resolves when more can be taken; rejects if the thread failed. */
  write(bytes: Uint8Array): Promise<void>
  /** Resolves when the whole file is durable. */
  end(): Promise<{ sha256: string; bytes: number }>
  /** Stops the thread; the file may be there in part. */
  stop(): Promise<void>
}

/** Makes a new file at `path`, encrypted to `recipients`. */
export async function startSealThread(path: string, recipients: readonly string[]): Promise<SealThread> {
  const { start, key } = await beginAgeFile(recipients)
  const slabs = Array.from({ length: slabCount }, () => new SharedArrayBuffer(slabLength))
  const worker = new Worker(new URL('./seal-worker.node.ts', import.meta.url), {
    workerData: { path, start, key, slabs } satisfies WorkerInput,
  })
  const free = slabs.map((_, index) => index)
  let current = free.pop()!
  let block = new Uint8Array(slabs[current]!)
  let used = 0
  let wake: () => void = () => {}
  let result: { sha256: string; bytes: number } | null = null
  let failure: Error | null = null
  worker.on('message', (message: FromWorker) => {
    if ('slab' in message) free.push(message.slab)
    else if ('failed' in message) failure = Object.assign(new Error(message.failed), { code: message.code })
    else result = message
    wake()
  })
  worker.on('error', (error: Error) => {
    failure = error
    wake()
  })
  worker.on('exit', () => {
    if (result === null) failure ??= new Error('the sealing thread ended before the package was whole')
    wake()
  })

  /** Waits for the thread until `ready`. */
  async function until(ready: () => boolean): Promise<void> {
    while (failure === null && !ready())
      await new Promise<void>(resolve => {
        wake = resolve
      })
    if (failure !== null) throw failure
  }

  async function flush(): Promise<void> {
    worker.postMessage({ slab: current, length: used } satisfies ToWorker)
    used = 0
    await until(() => free.length > 0)
    current = free.pop()!
    block = new Uint8Array(slabs[current]!)
  }

  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const piece = bytes.subarray(at, at + slabLength - used)
        block.set(piece, used)
        used += piece.length
        at += piece.length
        if (used === slabLength) await flush()
      }
    },
    async end() {
      if (used > 0) await flush()
      worker.postMessage('end' satisfies ToWorker)
      await until(() => result !== null)
      return result!
    },
    async stop() {
      await worker.terminate()
    },
  }
}
