// From the launch of `duly serve` until it says that it is well, with the embedded database: the first time after `duly init`, and
// again; then what its processes hold when nothing happens.
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { median, upTo } from './ground/measure.ts'
import { newInstallation, removeInstallation, startServer } from './ground/served.ts'
import type { Result } from './run.ts'

const STARTS = 3
const IDLE_MS = 20_000
const MEBI = 2 ** 20

export async function bench(): Promise<Result[]> {
  const path = await newInstallation()
  try {
    const first = await startServer(path)
    await first.stop()
    const starts: number[] = []
    let idle = Number.NaN
    for (let turn = 0; turn < STARTS; turn += 1) {
      const server = await startServer(path)
      starts.push(server.startMs)
      if (turn === STARTS - 1) {
        await delay(IDLE_MS)
        idle = server.nodes().reduce((sum, pid) => sum + proportionalSize(pid), 0) / MEBI
      }
      await server.stop()
    }
    return [
      upTo(
        { name: 'start: first after duly init', value: first.startMs, unit: 'ms', goal: '≤ 10,000' },
        10_000,
      ),
      upTo({ name: 'start: again, embedded', value: median(starts), unit: 'ms', goal: '≤ 5,000' }, 5000),
      idleMemory(idle),
    ]
  } finally {
    await removeInstallation(path)
  }
}

function idleMemory(mebibytes: number): Result {
  const figure = {
    name: 'memory of all Node processes after 20 s idle',
    value: mebibytes,
    unit: 'MiB PSS',
    goal: '≤ 450',
  }
  if (process.platform === 'linux') return upTo(figure, 450)
  return {
    ...figure,
    value: 0,
    peer: 'not measured: needs /proc (Linux)',
    peerValue: null,
    ratio: null,
    met: null,
  }
}

/** Bytes, shared pages counted in parts (Linux, smaps_rollup). */
function proportionalSize(pid: number): number {
  const found = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  if (!found) throw new Error('smaps_rollup names no Pss')
  return Number(found[1]) * 1024
}
