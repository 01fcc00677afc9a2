// The bytes of the package from the server, taken up again where a connection breaks off: only of the same package, by its ETag.
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

const TRIES = 8
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 15_000

export async function* packageBytes(source: Source, told: Told): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let failed = 0; at < source.size; ) {
    try {
      for await (const bytes of bytesFrom(source, at, told.signal)) {
        at += bytes.length
        failed = 0
        yield bytes
      }
      if (at < source.size) throw new TypeError('the answer was cut short')
    } catch (error) {
      if (told.signal.aborted) throw new Failure('stopped')
      if (error instanceof Failure) throw error
      if (++failed > TRIES) throw new Failure('broken', error)
      told.onWait(at)
      await wait(Math.min(FIRST_WAIT_MS * 2 ** (failed - 1), LONGEST_WAIT_MS), told.signal)
    }
  }
  if (at !== source.size) throw new Failure('replaced')
}

async function* bytesFrom(source: Source, at: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const headers: Record<string, string> =
    at === 0 ? {} : { range: `bytes=${at}-`, 'if-range': `"${source.sha256}"` }
  const answer = await fetch(source.url, { headers, signal, cache: 'no-store', redirect: 'manual' })
  checkAnswer(answer, source, at)
  const reader = answer.body!.getReader()
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

/** Refused for good, or an error that another try may get over. */
function checkAnswer(answer: Response, { size, sha256 }: Source, at: number): void {
  if (answer.status === 401 || answer.type === 'opaqueredirect') throw new Failure('signed_out')
  if (answer.status === 403 || answer.status === 404 || answer.status === 409) throw new Failure('gone')
  if (answer.status === 416) throw new Failure('replaced')
  if (!answer.ok || !answer.body) throw new TypeError(`status ${answer.status}`)
  const isPart = answer.status === 206
  const whole = isPart
    ? Number(answer.headers.get('content-range')?.split('/')[1])
    : Number(answer.headers.get('content-length'))
  const isSame = answer.headers.get('etag') === `"${sha256}"` && whole === size && isPart === at > 0
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
