// Names a process so that a later process with the same number is not taken for it (numbers are reused, and quickly in
// containers), and tells whether it still runs. A zombie counts as gone.

import { readFileSync } from 'node:fs'

/** `pid` or, where the kernel tells it, `pid-starttime`. */
export function markProcess(pid: number): string {
  const startedAt = statFields(pid)?.[19]
  return startedAt === undefined ? String(pid) : `${pid}-${startedAt}`
}

export function isMarkedProcessAlive(mark: string): boolean {
  const pid = Number(mark.split('-')[0])
  return Number.isSafeInteger(pid) && isProcessAlive(pid) && markProcess(pid) === mark
}

export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statFields(pid)?.[0] !== 'Z'
}

/** Fields of /proc/PID/stat from `state` on: the name before them may hold spaces and brackets. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
