// A part in a process of its own, kept running: what it says goes to the log; when it dies it is started again, ever later while
// it keeps dying soon after its start, so that a part that cannot open does not spin; when it hangs it is found and replaced.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { countedTime } from '../process/crowded.ts'

export type KeptProcess = {
  readonly pid: () => number | undefined
  readonly isRunning: () => boolean
  /** Runs, and said that it has opened everything. */
  readonly isReady: () => boolean
  /** How often it was started. */
  readonly starts: () => number
  /** Asks it to end, and ends it after `graceMs`: also a process that is stopped, or hangs. */
  stop(graceMs?: number): Promise<void>
}

export type KeepOptions = {
  /** As it is called in the log. */
  readonly name: string
  /** Arguments of Node, the program among them. */
  readonly args: readonly string[]
  readonly onLog: (line: string) => void
  /** An exit status after which only a person may start it again. */
  readonly finalStatus?: number
  /** Beside PATH; what must not stand there goes by `start`. */
  readonly env?: Readonly<Record<string, string>>
  /**
   * Sent to it over ipc at each start: logins stand neither in its arguments nor in its environment. A promise lets the process load
   * its code while what it needs is still being made; where that fails, nothing is sent, and its owner ends it.
   */
  readonly start?: () => object | Promise<object>
  /** Rejects or is late where the process does not answer. Without it nobody finds a process that hangs. */
  readonly ask?: ((timeoutMs: number) => Promise<unknown>) | undefined
  readonly onMessage?: (message: PartMessage) => void
  /** It ended with its final status. */
  readonly onFinal?: (status: number) => void
  /** It ended in any other way, and is started again. */
  readonly onDeath?: () => void
}

/** What a part tells its supervisor. */
export type PartMessage =
  /** `says`: a line for whoever started it. */
  | { readonly kind: 'ready'; readonly says?: string }
  | { readonly kind: 'refused'; readonly refusal: { code: string; detail: string; next: string } }

/** Doubled for each death soon after a start. */
const RESTART_MS = 1000
const LONGEST_RESTART_MS = 60_000
const SETTLED_MS = 30_000
const STOP_MS = 10_000
/** Found within 7 s, ended within 9, started again within 11: a supervisor promises 15. */
const ASK_EVERY_MS = 1_000
const ASK_LIMIT_MS = 2_000
const HANGS_AFTER_MS = 6_000
const HANGING_STOP_MS = 1_500
/** While it still loads and opens what it needs, which a loaded machine takes its time for. */
const STARTS_WITHIN_MS = 60_000

export function keepRunning(o: KeepOptions): KeptProcess {
  let child: ChildProcess | undefined
  let stopping = false
  let ready = false
  let restart: NodeJS.Timeout | undefined
  let pause = RESTART_MS
  let starts = 0
  const start = () => {
    const startedAt = performance.now()
    starts++
    const { child: started, told } = launch(o)
    child = started
    let watch: { stop(): void } | undefined
    // A process that waits to be told has nothing to answer with yet.
    told.then(
      () => {
        if (o.ask && !hasEnded(started))
          watch = watchOver(started, o, () => (ready ? HANGS_AFTER_MS : STARTS_WITHIN_MS))
      },
      () => {},
    )
    started.on('message', (message: PartMessage) => {
      if (message.kind === 'ready') ready = true
      o.onMessage?.(message)
    })
    started.once('exit', code => {
      watch?.stop()
      ready = false
      if (stopping) return
      o.onLog(`${o.name}: ended with ${code ?? 'a signal'}`)
      if (code !== null && code === o.finalStatus) return o.onFinal?.(code)
      pause =
        performance.now() - startedAt > SETTLED_MS ? RESTART_MS : Math.min(2 * pause, LONGEST_RESTART_MS)
      restart = setTimeout(start, pause)
      o.onDeath?.()
    })
  }
  start()
  return {
    pid: () => child?.pid,
    isRunning: () => child !== undefined && !hasEnded(child),
    isReady: () => ready,
    starts: () => starts,
    stop: async (graceMs = STOP_MS) => {
      stopping = true
      clearTimeout(restart)
      if (child) await end(child, graceMs)
    },
  }
}

function launch({ args, env, start, onLog, name }: KeepOptions): {
  child: ChildProcess
  told: Promise<void>
} {
  // `ipc` so that a child whose parent died without a word notices and ends.
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
  })
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', onLog)
  child.on('error', error => onLog(`${name}: ${'code' in error ? String(error.code) : error.name}`))
  return { child, told: tellStart(child, start) }
}

async function tellStart(child: ChildProcess, start: KeepOptions['start']): Promise<void> {
  const told = start?.()
  const message = told instanceof Promise ? await told : told
  // It may be gone before it heard anything; its exit says so.
  if (message && child.connected) child.send(message, () => {})
}

/** Asks again and again; a process that has not answered for too long is ended, so that it is started again. */
function watchOver(
  child: ChildProcess,
  { name, ask, onLog }: KeepOptions,
  patienceMs: () => number,
): { stop(): void } {
  let answeredAt = performance.now()
  let askedAt = performance.now()
  let asking = false
  const timer = setInterval(() => {
    const now = performance.now()
    // Where this process itself was held up (a machine that slept), the other is not to blame for the time. Where the machine has far
    // more to do than it can, little of the time counts: starting parts again would leave it even less.
    if (now - askedAt > 3 * ASK_EVERY_MS) answeredAt += now - askedAt
    else answeredAt += now - askedAt - countedTime(now - askedAt)
    askedAt = now
    if (now - answeredAt > patienceMs()) {
      clearInterval(timer)
      onLog(`${name}: hangs and is replaced`)
      void end(child, HANGING_STOP_MS)
    } else if (!asking) {
      asking = true
      Promise.resolve(ask?.(ASK_LIMIT_MS))
        .then(
          () => {
            answeredAt = Math.max(answeredAt, performance.now())
          },
          () => {},
        )
        .finally(() => {
          asking = false
        })
    }
  }, ASK_EVERY_MS)
  return { stop: () => clearInterval(timer) }
}

/** SIGTERM, and SIGKILL after the time it was given, which also ends a process that is stopped. */
async function end(child: ChildProcess, graceMs: number): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const kill = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await ended
  clearTimeout(kill)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
