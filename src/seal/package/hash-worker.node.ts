// Hashes a package while it is written, on a thread of its own: from the file, so that the hash is of what stands there.
// Started by seal-worker.node.ts only.

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** How many bytes of the file stand there by now; `whole`: no more will come. */
export type ToHasher = { written: number; whole: boolean }
/** SHA-256 of the whole file, hex. */
export type FromHasher = string

const port = parentPort
if (port === null) throw new Error('only to be started as a thread of the sealer')
const { path } = workerData as { path: string }
const file = openSync(path, 'r')
const digest = createHash('sha256')
const buffer = Buffer.allocUnsafeSlow(2 ** 18)
let hashed = 0
port.on('message', ({ written, whole }: ToHasher) => {
  while (hashed < written) {
    const length = readSync(file, buffer, 0, Math.min(buffer.length, written - hashed), hashed)
    if (length === 0) throw new Error('the package became shorter while it was written')
    digest.update(buffer.subarray(0, length))
    hashed += length
  }
  if (!whole) return
  closeSync(file)
  port.postMessage(digest.digest('hex') satisfies FromHasher)
  port.close()
})
