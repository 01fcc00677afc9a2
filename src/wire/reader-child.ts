// The program inside the cage: one job and one document on standard input, one JSON answer on descriptor 3, then the end.
// It holds no secret and trusts nothing; whatever it answers is parsed again by the parent.
import { readSync, writeSync } from 'node:fs'
import { ReadFailure } from './limits.ts'
import type { Job } from './sandbox.ts'

type Read = { readonly answer: unknown; readonly blobs: readonly Uint8Array[] }
type Reader = (bytes: Uint8Array, job: Job) => Promise<Read>

const alone =
  (read: (bytes: Uint8Array, job: Job) => Promise<unknown>): Reader =>
  async (bytes, job) => ({ answer: await read(bytes, job), blobs: [] })

const readers: Record<Job['profile'], () => Promise<Reader>> = {
  mail: async () => (await import('./read-mail.ts')).readMail,
  pdf: async () => alone((await import('./read-pdf.ts')).readPdf),
  docx: async () => alone((await import('./read-docx.ts')).readDocx),
  text: async () => alone((await import('./read-text.ts')).readText),
  scan: async () => alone((await import('./read-scan.ts')).readScan),
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

/** Length of the JSON, the JSON, then the attachments' bytes one after the other. */
function answer({ answer: value, blobs }: Read): void {
  const json = Buffer.from(JSON.stringify(value))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  for (const bytes of [length, json, ...blobs]) {
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
  const reason = error instanceof ReadFailure ? error.reason : 'unreadable'
  const detail = error instanceof ReadFailure ? error.message : `the reader stopped: ${errorName(error)}`
  answer({ answer: { failed: reason, detail }, blobs: [] })
}
process.exit(0)

function errorName(error: unknown): string {
  return error instanceof Error ? error.name.replace(/[^\w]/g, '').slice(0, 60) : 'unknown'
}
