// The bytes of the package from the server, in pieces and taken up again where a connection breaks off: only of the same package, by
// its ETag. In pieces because Firefox reads ahead of a worker that is slower than the network, and holds all of it in memory.
import { Failure } from './failure.ts'

export type Source = {
  readonly url: string
  readonly size: number
  /** SHA-256 of the package as the public log names it: its ETag. */
  readonly sha256: string
}

export type Told = {
  readonly signal: AbortSignal
  /** The connection is gone; another try follows. */
  readonly onWait: (at: number) => void
}

/** So much at most does a browser hold unread. */
const PIECE = 64 << 20
const TRIES = 8
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 15_000

export async function* packageBytes(source: Source, told: Told): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let failed = 0; at < source.size; ) {
    try {
      const end = Math.min(at + PIECE, source.size)
      for await (const bytes of bytesFrom(source, at, end, told.signal)) {
        at += bytes.length
        failed = 0
        yield bytes
      }
      if (at < end) throw new TypeError('the answer was cut short')
    } catch (error) {
      if (told.signal.aborted) throw new Failure('stopped')
      if (error instanceof Failure) throw error
      if (++failed > TRIES) throw new Failure('broken', error)
      told.onWait(at)
      await wait(Math.min(FIRST_WAIT_MS * 2 ** (failed - 1), LONGEST_WAIT_MS), told.signal)
    }
  }
}

async function* bytesFrom(
  source: Source,
  at: number,
  end: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const headers = { range: `bytes=${at}-${end - 1}`, 'if-range': `"${source.sha256}"` }
  const answer = await fetch(source.url, { headers, signal, cache: 'no-store', redirect: 'manual' })
  checkAnswer(answer, source, at, end)
  const reader = answer.body!.getReader()
  try {
    for (let left = end - at; ; ) {
      const { done, value } = await reader.read()
      if (done) return
      left -= value.length
      if (left < 0) throw new Failure('replaced')
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** Refused for good, or an error that another try may get over. */
function checkAnswer(answer: Response, { size, sha256 }: Source, at: number, end: number): void {
  if (answer.status === 401 || answer.type === 'opaqueredirect') throw new Failure('signed_out')
  if (answer.status === 403 || answer.status === 404 || answer.status === 409) throw new Failure('gone')
  if (answer.status === 416) throw new Failure('replaced')
  if (!answer.ok || !answer.body) throw new TypeError(`status ${answer.status}`)
  const range = answer.headers.get('content-range')
  const isSame = answer.headers.get('etag') === `"${sha256}"` && range === `bytes ${at}-${end - 1}/${size}`
  if (!isSame) throw new Failure('replaced')
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
