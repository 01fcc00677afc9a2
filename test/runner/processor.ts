// How much of the processors a process has used with all that it started: unlike its time it hardly grows beside other work.
import { readdirSync, readFileSync } from 'node:fs'

/** In hundredths of a second, as Linux counts them for programs. */
const TICKS = 100

type Line = { readonly parent: number; readonly ticks: number }

/** In seconds; null where the system does not say. */
export function processorSeconds(pid: number | undefined): number | null {
  const lines = new Map<number, Line>()
  try {
    for (const name of readdirSync('/proc')) {
      const line = /^\d+$/.test(name) ? lineOf(name) : null
      if (line) lines.set(Number(name), line)
    }
  } catch {
    return null
  }
  let ticks = 0
  for (const [one, line] of lines) if (descends(one, pid, lines)) ticks += line.ticks
  return ticks / TICKS
}

/** Its own use and that of its children that have ended. */
function lineOf(name: string): Line | null {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    const words = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [utime = 0, stime = 0, children = 0, childrenSystem = 0] = words.slice(11, 15)
    return { parent: words[1] ?? 0, ticks: utime + stime + children + childrenSystem }
  } catch {
    // It has ended.
    return null
  }
}

function descends(one: number, pid: number | undefined, lines: ReadonlyMap<number, Line>): boolean {
  for (let at: number | undefined = one; at; at = lines.get(at)?.parent) if (at === pid) return true
  return false
}
