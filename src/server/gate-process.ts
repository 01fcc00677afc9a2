// The gate as a child process of its own: its own key, its own database role, started again when it dies, unless it stopped
// because it did not know what it had done.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { writeDurably } from '../store/durable.ts'
import type { Deployment } from './deployment.ts'

export type GateProcess = { readonly pid: () => number | undefined; stop(): Promise<void> }

/** Exit status of a gate that must not be started again by itself (src/gate/main.ts). */
const UNKNOWN_STATE = 70
const RESTART_MS = 1000

export async function startGateProcess(d: Deployment, onLog: (line: string) => void): Promise<GateProcess> {
  const urlFile = join(d.dir.gate, 'database-url')
  await writeDurably(urlFile, `${d.databaseUrls.gate}\n`, 0o600)
  let child: ChildProcess | undefined
  let stopping = false
  let restart: NodeJS.Timeout | undefined
  const start = () => {
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
      if (code !== UNKNOWN_STATE) restart = setTimeout(start, RESTART_MS)
    })
  }
  start()
  return {
    pid: () => child?.pid,
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
