// What loading a program took and nothing needs any more goes back to the system, and what was compiled is kept for the next start.
import { flushCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const AFTER_MS = 5_000

/** Once, some seconds after a start: whoever waits for work should hold what waiting needs. */
export function trimAfterStart(): void {
  setTimeout(trim, AFTER_MS).unref()
}

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

function trim(): void {
  flushCompileCache()
  // As `node --expose-gc` does, also in a process that was not started with it.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
