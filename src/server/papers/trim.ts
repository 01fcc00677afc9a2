// What loading a program took and nothing needs any more goes back to the system, and what was compiled is kept for the next start.
import { flushCompileCache } from 'node:module'
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const LOOK_MS = 5_000
/** The share of a look's time in which something ran. */
const AT_REST = 0.05

/** Once, when it is first at rest after its start: collecting holds the loop for up to half a second, and who asks would wait. */
export function trimAfterStart(): void {
  let since = performance.eventLoopUtilization()
  const look = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, since)
    since = now
    if (utilization > AT_REST) return
    clearInterval(look)
    trim()
  }, LOOK_MS)
  look.unref()
}

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

function trim(): void {
  flushCompileCache()
  // As `node --expose-gc` does, also in a process that was not started with it.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
