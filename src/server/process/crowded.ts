// Whether the machine has far more to do than it can: then a part that answers late is not one that hangs.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Tasks that want to run, for each core. */
const CROWDED = 4
/** Of the time on a crowded machine, what counts. */
const COUNTED_SHARE = 0.2

/** How much of the time since the last look counts against whom we wait for. `tasks`: that want to run, for each core; null: not known. */
export function countedTime(ms: number, tasks: number | null = tasksPerCore()): number {
  return tasks !== null && tasks > CROWDED ? COUNTED_SHARE * ms : ms
}

/** Null where the system does not say. */
export function tasksPerCore(): number | null {
  try {
    const running = /^\S+ \S+ \S+ (\d+)\//.exec(readFileSync('/proc/loadavg', 'utf8'))
    return running ? Number(running[1]) / availableParallelism() : null
  } catch {
    return null
  }
}
