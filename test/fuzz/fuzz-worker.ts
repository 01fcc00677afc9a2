// Runs the cases of one parser, apart from whoever watches: each case's number is told before it begins, so that one that never
// ends can be named.
import { parentPort, workerData } from 'node:worker_threads'
import { makeCase } from './mutate.ts'
import { type ParserName, parserOf } from './parsers.ts'

export type FuzzData = {
  readonly name: ParserName
  readonly seed: number
  readonly cases: number
  /** Milliseconds after which no further case begins. */
  readonly until: number
  readonly at: Int32Array
}

const { name, seed, cases, until, at } = workerData as FuzzData
const { source, run, refuses } = await parserOf(name)
// The first run of all is that of the compiler.
await (async () => run(new Uint8Array(source.seeds[0] ?? [])))().catch(() => undefined)
const began = performance.now()
let worst = { ms: 0, seed }
let done = 0
for (; done < cases && performance.now() - began < until; done += 1) {
  const bytes = makeCase(source, seed + done)
  Atomics.store(at, 0, done + 1)
  const start = performance.now()
  try {
    await run(new Uint8Array(bytes))
  } catch (error) {
    if (!refuses(error)) {
      parentPort?.postMessage({
        thrown: String(error instanceof Error ? error.stack : error),
        seed: seed + done,
      })
      process.exit(0)
    }
  }
  const ms = performance.now() - start
  if (ms > worst.ms) worst = { ms, seed: seed + done }
}
parentPort?.postMessage({ done, worst })
