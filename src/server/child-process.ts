// A part in a process of its own, kept running: what it says goes to the log, and when it dies it is started again, ever later
// while it keeps dying soon after its start, so that a part that cannot open does not spin.
import { type ChildProcess, spawn } from 'node:child_process'

export type KeptProcess = {
  readonly pid: () => number | undefined
  readonly isRunning: () => boolean
  /** How often it was started. */
  readonly starts: () => number
  stop(): Promise<void>
}

export type KeepOptions = {
  /** As it is called in the log. */
  readonly name: string
  /** Arguments of Node, the program among them. */
  readonly args: readonly string[]
  readonly onLog: (line: string) => void
  /** An exit status after which only a person may start it again. */
  readonly finalStatus?: number
}

/** Doubled for each death soon after a start. */
const RESTART_MS = 1000
const LONGEST_RESTART_MS = 60_000
const SETTLED_MS = 30_000

export function keepRunning({ name, args, onLog, finalStatus }: KeepOptions): KeptProcess {
  let child: ChildProcess | undefined
  let stopping = false
  let restart: NodeJS.Timeout | undefined
  let pause = RESTART_MS
  let starts = 0
  const start = () => {
    const startedAt = performance.now()
    starts++
    // `ipc` so that a child whose parent died without a word notices and ends.
    child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
    })
    child.stdout?.on('data', (chunk: Buffer) => onLog(chunk.toString('utf8').trimEnd()))
    child.stderr?.on('data', (chunk: Buffer) => onLog(chunk.toString('utf8').trimEnd()))
    child.once('exit', code => {
      if (stopping) return
      onLog(`${name}: ended with ${code ?? 'a signal'}`)
      if (code !== null && code === finalStatus) return
      pause =
        performance.now() - startedAt > SETTLED_MS ? RESTART_MS : Math.min(2 * pause, LONGEST_RESTART_MS)
      restart = setTimeout(start, pause)
    })
  }
  start()
  return {
    pid: () => child?.pid,
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    starts: () => starts,
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
