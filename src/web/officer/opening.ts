// The package, decrypted piece by piece and taken apart into its files. The last of it is handed out only when every byte was the
// package that the public log names: until then a ZIP has no directory and a folder keeps its mark.
import { Decrypter } from 'age-encryption'
import { VerificationError } from '../../ledger/verification-error.ts'
import { readTar } from '../../seal/package/tar.ts'
import { Failure } from './failure.ts'
import type { Sink } from './sinks.ts'

export type Opening = {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size: number
  readonly sha256: string
  readonly identity: string
  /** Of the archive, once the header was opened: nothing is saved for a wrong key. */
  sink(length: number): Promise<Sink> | Sink
  /** Gives the SHA-256 of all that went through, in hexadecimal. */
  hash(bytes: Uint8Array): Promise<void> | void
  digest(): Promise<string> | string
  onProgress(at: number): void
}

export async function openPackage(o: Opening): Promise<void> {
  let sink: Sink | null = null
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(o.identity)
    const plain = await decrypter.decrypt(asStream(counted(o))).catch(asFailure)
    sink = await saved(o.sink(plain.size(o.size)))
    await unpack(plain, sink)
    if ((await o.digest()) !== o.sha256) throw new Failure('replaced')
    await saved(sink.end())
  } catch (error) {
    await sink?.abort().catch(() => {})
    throw error
  }
}

async function unpack(plain: ReadableStream<Uint8Array>, sink: Sink): Promise<void> {
  try {
    for await (const event of readTar(iterated(plain))) {
      if (event.kind === 'file') await saved(sink.file(event.name, event.size))
      else if (event.kind === 'data') await saved(sink.data(event.bytes))
      else await saved(sink.endOfFile())
    }
  } catch (error) {
    asFailure(error)
  }
}

async function* counted(o: Opening): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const bytes of o.bytes) {
    await o.hash(bytes)
    at += bytes.length
    o.onProgress(at)
    yield bytes
  }
}

function asFailure(error: unknown): never {
  if (error instanceof Failure) throw error
  const message = error instanceof Error ? error.message : ''
  if (/no identity matched/.test(message)) throw new Failure('another_key', error)
  if (error instanceof VerificationError || error instanceof Error) throw new Failure('damaged', error)
  throw error
}

/** What the device refuses is another thing than what the package is. */
async function saved<T>(writing: Promise<T> | T): Promise<T> {
  try {
    return await writing
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('not_saved', error)
  }
}

function asStream(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        try {
          const { done, value } = await source.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          controller.error(error)
        }
      },
      cancel: async () => void (await source.return(undefined)),
    },
    { highWaterMark: 1 },
  )
}

/** Not every browser iterates a stream by itself. */
async function* iterated(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
