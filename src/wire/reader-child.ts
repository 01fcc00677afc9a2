// The program inside the cage: one job and one document on standard input, JSON answers on descriptor 3, then the end. What it may
// ask is answered on standard input too. It holds no secret and trusts nothing; whatever it answers is parsed again by the parent.

import { readSync, writeSync } from 'node:fs'
import { ReadFailure } from './limits.ts'
import type { Ask, Say } from './reader-says.ts'
import type { Job, SentJob } from './sandbox.ts'

type Reader = (bytes: Uint8Array, job: Job, say: Say, ask: Ask) => Promise<void>

const readers: Record<Job['profile'], () => Promise<Reader>> = {
  sender: async () => (await import('./mail/sender-caged.ts')).checkSenderCaged,
  mail: async () => {
    const { readMail } = await import('./read-mail.ts')
    return async (bytes, _job, say) => {
      const { answer, blobs } = await readMail(bytes)
      say(answer, blobs)
    }
  },
  pdf: async () => (await import('./read-pdf.ts')).sayPdf,
  docx: async () => alone((await import('./read-docx.ts')).readDocx),
  text: async () => alone((await import('./read-text.ts')).readText),
  scan: async () => (await import('./read-scan.ts')).readScan,
  propose: async () => (await import('./propose-caged.ts')).proposeCaged,
}

function alone(read: (bytes: Uint8Array) => Promise<unknown>): Reader {
  return async (bytes, _job, say) => say(await read(bytes))
}

/** In memory of its own: some libraries take the whole underlying buffer. */
function readExactly(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; ) {
    const read = readSync(0, bytes, at, length - at, null)
    if (read === 0) throw new Error('the input ended early')
    at += read
  }
  return bytes
}

function readFramed(): unknown {
  const length = Buffer.from(readExactly(4)).readUInt32BE(0)
  return JSON.parse(new TextDecoder().decode(readExactly(length)))
}

function ask(question: unknown): unknown {
  say({ ask: question })
  return readFramed()
}

/** Length of the JSON and of the bytes behind it, the JSON, the bytes. */
function say(value: unknown, blobs: readonly Uint8Array[] = []): void {
  const json = Buffer.from(JSON.stringify(value))
  const lengths = Buffer.alloc(8)
  lengths.writeUInt32BE(json.length)
  lengths.writeUInt32BE(
    blobs.reduce((sum, blob) => sum + blob.length, 0),
    4,
  )
  for (const bytes of [lengths, json, ...blobs]) {
    for (let at = 0; at < bytes.length; ) at += writeSome(bytes, at)
  }
}

/** The pipe is non-blocking on this side too: a full one says EAGAIN, and the parent needs a moment to drain it. */
function writeSome(bytes: Uint8Array, at: number): number {
  try {
    return writeSync(3, bytes, at)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    return 0
  }
}

async function main(): Promise<void> {
  const job = readFramed() as SentJob
  const reader = await readers[job.profile]()
  await reader(readExactly(job.size), job, say, ask)
}

try {
  await main()
} catch (error) {
  const reason = error instanceof ReadFailure ? error.reason : 'unreadable'
  const detail = error instanceof ReadFailure ? error.message : `the reader stopped: ${errorName(error)}`
  say({ failed: reason, detail })
}
process.exit(0)

function errorName(error: unknown): string {
  return error instanceof Error ? error.name.replace(/[^\w]/g, '').slice(0, 60) : 'unknown'
}
