// The gate as a child process of its own: its own key, its own database role, started again when it dies, unless it stopped
// because it did not know what it had done.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { writeDurably } from '../store/durable.ts'
import type { Deployment } from './deployment.ts'

export type GateProcess = {
  readonly pid: () => number | undefined
  readonly isRunning: () => boolean
  stop(): Promise<void>
}

/** Exit status of a gate that must not be started again by itself (src/gate/main.ts). */
const UNKNOWN_STATE = 70
/** Doubled for each death soon after a start: a gate that cannot open must not spin. */
const RESTART_MS = 1000
const LONGEST_RESTART_MS = 60_000
const SETTLED_MS = 30_000

export async function startGateProcess(d: Deployment, onLog: (line: string) => void): Promise<GateProcess> {
  const urlFile = join(d.dir.gate, 'database-url')
  await writeDurably(urlFile, `${d.databaseUrls.gate}\n`, 0o600)
  let child: ChildProcess | undefined
  let stopping = false
  let restart: NodeJS.Timeout | undefined
  let pause = RESTART_MS
  const start = () => {
    const startedAt = performance.now()
    const args = [
      join(import.meta.dirname, '../gate/main.ts'),
      '--gate-dir',
      d.dir.gate,
      '--database-url-file',
      urlFile,
      '--poll-ms',
      String(d.settings.gate.pollMs),
    ]
    // `ipc` so that a gate whose parent died without a word notices and ends.
    child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
    })
    child.stdout?.on('data', (chunk: Buffer) => onLog(chunk.toString('utf8').trimEnd()))
    child.stderr?.on('data', (chunk: Buffer) => onLog(chunk.toString('utf8').trimEnd()))
    child.once('exit', code => {
      if (stopping) return
      onLog(`gate: ended with ${code ?? 'a signal'}`)
      if (code === UNKNOWN_STATE) return
      pause =
        performance.now() - startedAt > SETTLED_MS ? RESTART_MS : Math.min(2 * pause, LONGEST_RESTART_MS)
      restart = setTimeout(start, pause)
    })
  }
  start()
  return {
    pid: () => child?.pid,
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    stop: async () => {
      stopping = true
      clearTimeout(restart)
      const running = child
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      const ended = new Promise(resolve => running.once('exit', resolve))
      running.kill('SIGTERM')
      await ended
    },
  }
}
