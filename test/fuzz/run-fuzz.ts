// Fuzzes one parser in a thread of its own and watches it: a case that does not end in time is a fault like one that throws.
import { Worker } from 'node:worker_threads'
import type { FuzzData } from './fuzz-worker.ts'
import type { ParserName } from './parsers.ts'

export type Fuzzing = {
  readonly done: number
  /** The slowest case. */
  readonly worst: { readonly ms: number; readonly seed: number }
  /** The seed of a case that is a fault, and what went wrong. */
  readonly fault: { readonly seed: number; readonly what: string } | null
}

/** Longer than a message has for all of it. */
const LONGEST_MS = 30_000
const LOOK_MS = 100

export type FuzzOptions = { readonly seed: number; readonly cases: number; readonly until: number }

export function runFuzz(name: ParserName, { seed, cases, until }: FuzzOptions): Promise<Fuzzing> {
  const at = new Int32Array(new SharedArrayBuffer(4))
  const data: FuzzData = { name, seed, cases, until, at }
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: data })
  return new Promise((resolve, reject) => {
    let seen = 0
    let since = performance.now()
    const end = (fuzzing: Fuzzing) => {
      clearInterval(watch)
      void worker.terminate()
      resolve(fuzzing)
    }
    const failed = (what: string, of: number) =>
      end({ done: seen, worst: { ms: 0, seed: of }, fault: { seed: of, what } })
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0)
      if (now !== seen) {
        seen = now
        since = performance.now()
      } else if (seen > 0 && performance.now() - since > LONGEST_MS)
        failed(`did not end within ${LONGEST_MS / 1000} s`, seed + seen - 1)
    }, LOOK_MS)
    worker.on('error', reject)
    worker.on('exit', () => failed('ended without an answer', seed + Math.max(0, Atomics.load(at, 0) - 1)))
    worker.on(
      'message',
      (said: { thrown?: string; seed?: number; done?: number; worst?: Fuzzing['worst'] }) => {
        if (said.thrown !== undefined) failed(said.thrown, said.seed ?? seed)
        else end({ done: said.done ?? 0, worst: said.worst ?? { ms: 0, seed }, fault: null })
      },
    )
  })
}
