// A place for lines that are needed again later in the same run: a file that only this process can read, because the key
// exists nowhere else. So a package of any number of items is sealed in constant memory, and a crash leaves nothing legible.

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createAgeReader, createAgeWriter } from '../age/age.node.ts'
import { generateIdentity, recipientOf } from '../age/age-keys.node.ts'

export type Spool = {
  /** Resolves when more can be taken. */
  write(line: Uint8Array): Promise<void>
  /** Everything written, in order; callable again. No write may follow the first call. */
  read(): AsyncGenerator<Uint8Array>
  remove(): Promise<void>
}

export type Spools = { fresh(): Promise<Spool>; remove(): Promise<void> }

/** A folder of spools, gone with all that is in it at the end. */
export async function createSpools(path: string): Promise<Spools> {
  await mkdir(path, { mode: 0o700 })
  const all: Spool[] = []
  return {
    async fresh() {
      const spool = await createSpool(join(path, String(all.length + 1)))
      all.push(spool)
      return spool
    },
    async remove() {
      for (const spool of all) await spool.remove()
      await rm(path, { recursive: true, force: true })
    },
  }
}

export async function createSpool(path: string): Promise<Spool> {
  const identity = generateIdentity()
  const writer = await createAgeWriter([recipientOf(identity)])
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const written = pipeline(writer, file)
  // A failure is reported by the next write or read; until then it must not count as unhandled.
  written.catch(() => {})
  return {
    write: line => writeTo(writer, line, written),
    async *read() {
      writer.end()
      await written
      const reader = createAgeReader([identity])
      const done = pipeline(createReadStream(path), reader)
      done.catch(() => {})
      yield* reader
      await done
    },
    async remove() {
      writer.destroy()
      await finished(file).catch(() => {})
      await rm(path, { force: true })
    },
  }
}

/** Writes with back-pressure; rejects if the stream has failed. */
export async function writeTo(stream: Writable, bytes: Uint8Array, failed: Promise<void>): Promise<void> {
  if (stream.write(bytes)) return
  await Promise.race([new Promise<void>(resolve => stream.once('drain', resolve)), failed])
}
