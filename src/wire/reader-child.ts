// The program inside the cage: one job and one document on standard input, one JSON answer on descriptor 3, then the end.
// It holds no secret and trusts nothing; whatever it answers is parsed again by the parent.
import { readSync, writeSync } from 'node:fs'
import { ReadFailure } from './limits.ts'
import type { Job } from './sandbox.ts'

type Reader = (bytes: Uint8Array, job: Job) => Promise<unknown>

const readers: Record<Job['profile'], () => Promise<Reader>> = {
  mail: async () => (await import('./read-mail.ts')).readMail,
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  text: async () => (await import('./read-text.ts')).readText,
  scan: async () => (await import('./read-scan.ts')).readScan,
}

function readAll(): Buffer {
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16)
    const read = readSync(0, chunk, 0, chunk.length, null)
    if (read === 0) return Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, read))
  }
}

function answer(value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value))
  for (let at = 0; at < bytes.length; ) at += writeSome(bytes, at)
}

/** The pipe is non-blocking on this side too: a full one says EAGAIN, and the parent needs a moment to drain it. */
function writeSome(bytes: Buffer, at: number): number {
  try {
    return writeSync(3, bytes, at)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    return 0
  }
}

async function main(): Promise<void> {
  const input = readAll()
  const headEnd = 4 + input.readUInt32BE(0)
  const job = JSON.parse(input.subarray(4, headEnd).toString()) as Job
  const reader = await readers[job.profile]()
  // A copy of its own: some libraries take the whole underlying buffer, which holds the job as well.
  answer(await reader(new Uint8Array(input.subarray(headEnd)), job))
}

try {
  await main()
} catch (error) {
  if (error instanceof ReadFailure) answer({ failed: error.reason, detail: error.message })
  else answer({ failed: 'unreadable', detail: `the reader stopped: ${errorName(error)}` })
}
process.exit(0)

function errorName(error: unknown): string {
  return error instanceof Error ? error.name.replace(/[^\w]/g, '').slice(0, 60) : 'unknown'
}
