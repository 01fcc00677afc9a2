// The process of one part: `main.ts PART`, started by the supervisor, which says over ipc where everything is. It loads the code
// of its part alone, and ends when its supervisor is gone.
import { pino } from 'pino'
import { listenForOperators } from '../../store/installation/part-listener.ts'
import { faultOf } from '../fault.ts'
import { mistakeOf } from '../mistake.ts'
import { trimAfterStart } from '../papers/trim.ts'
import type { PartMessage } from './child-process.ts'
import type { PartStart, StartedPart, StartPart } from './started.ts'

const STARTS: Readonly<
  Record<Exclude<PartStart['part'], 'setup'>, () => Promise<{ readonly start: StartPart }>>
> = {
  web: () => import('./web.ts'),
  worker: () => import('./worker.ts'),
  reader: () => import('./reader.ts'),
  mail: () => import('./mail.ts'),
  sequencer: () => import('./sequencer.ts'),
}

const log = pino({ level: process.env.DULY_LOG_LEVEL ?? 'info', base: { part: process.argv[2] } })

async function main(): Promise<number> {
  const ended = Promise.withResolvers<number>()
  // Heard from the first moment on.
  process.once('SIGTERM', () => ended.resolve(0))
  process.once('disconnect', () => ended.resolve(0))
  // Ctrl-C in a terminal reaches every process: the supervisor ends them in order.
  process.on('SIGINT', () => {})
  const { promise, resolve } = Promise.withResolvers<PartStart>()
  process.once('message', message => resolve(message as PartStart))
  const ready = load()
  ready.catch(() => {})
  const start = await Promise.race([promise, ended.promise])
  if (typeof start === 'number') return start
  if (start.part === 'setup') {
    const { setUp } = await import('./setup.ts')
    await setUp(start, log)
    return 0
  }
  return runPart(start, start.part, ended)
}

/** While the database is still being started: by the time that the part is told what it needs, its code is there. */
function load(): Promise<unknown> {
  const part = process.argv[2] as PartStart['part']
  if (part === 'setup') return import('./setup.ts')
  return Promise.all([import('../deployment.ts'), STARTS[part]()])
}

async function runPart(
  start: PartStart,
  part: keyof typeof STARTS,
  ended: PromiseWithResolvers<number>,
): Promise<number> {
  const listener = await listenForOperators(start.health)
  const fail = (cause: Error, status = 1) => {
    log.error(faultOf(cause), 'this part must end')
    ended.resolve(status)
  }
  const { openDeployment } = await import('../deployment.ts')
  const { start: startPart } = await STARTS[part]()
  const d = await openDeployment({
    path: start.path,
    as: { part, urls: start.urls },
    onLog: line => log.info(line),
  })
  try {
    const started: StartedPart = await startPart(d, { log, start, fail })
    listener.tell(started)
    tell({ kind: 'ready', ...(started.says === undefined ? {} : { says: started.says }) })
    trimAfterStart()
    const status = await ended.promise
    await started.stop()
    return status
  } finally {
    await d.close()
    await listener.close()
  }
}

function tell(message: PartMessage): void {
  if (process.connected) process.send?.(message, undefined, {}, () => {})
}

main().then(
  status => end(status),
  (error: unknown) => {
    const mistake = mistakeOf(error)
    if (mistake) tell({ kind: 'refused', refusal: mistake })
    log.error({ ...faultOf(error), ...(mistake ? { refusal: mistake.code } : {}) }, 'this part cannot start')
    end(1)
  },
)

/** The channel would keep a process alive that has done its work; what was told over it goes out first. */
function end(status: number): void {
  process.exitCode = status
  if (process.connected) process.disconnect?.()
  setTimeout(() => process.exit(status), 1_000).unref()
}
