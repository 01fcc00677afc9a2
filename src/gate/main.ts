// The gate's process: takes orders in three lanes, so that a long collection keeps no look-up and no hold waiting, and stops as soon as it
// does not know what it has done. `duly serve` starts it as a child: `main.ts --gate-dir DIR --database-url-file FILE`.

import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { encodeVkey } from '../ledger/note.ts'
import { openSources } from '../sources/open-sources.ts'
import { CommitUnknown, openDatabase } from '../store/database.ts'
import type { Family } from '../store/installation/figures.ts'
import { lockFile } from '../store/installation/file-lock.ts'
import { listenForOperators } from '../store/installation/part-listener.ts'
import { boxesIn } from './boxes.ts'
import type { OrderKind } from './checks/order.ts'
import { type GateContext, SOURCES_FILE } from './context.ts'
import { eraseDueCopies } from './copy.ts'
import { handleOrder } from './gate.ts'
import { endDueHolds } from './hold.ts'
import { JournalBroken, openJournal } from './journal/journal.ts'
import { readInboxIdentity, readSigner } from './keys.ts'
import { believedPin } from './pin/belief.ts'
import { PinBroken } from './pin/broken.ts'
import { PIN_FILE } from './pin.ts'

export type GateOptions = {
  dir: string
  databaseUrl: string
  /** Pause between two looks into the box when it was empty, in milliseconds. */
  pollMs: number
  now?: () => Date
  onLog: (line: string) => void
}

export type RunningGate = {
  /** Ends after the orders in hand. */
  stop(): Promise<void>
  /** Resolves after `stop`; rejects when the gate must not go on (JournalBroken, PinBroken, CommitUnknown). */
  finished: Promise<void>
  /** For operators: whether it can take orders, and what waits for what. */
  checks(): Promise<Readonly<Record<string, string | null>>>
  figures(): Promise<readonly Family[]>
}

const LANES: readonly (readonly OrderKind[])[] = [
  ['lookup'],
  ['hold', 'end_hold'],
  ['collect', 'seal', 'release'],
]
const LOCK_WAIT_MS = 5_000
/** After an unexpected failure: long enough not to spin, short enough not to miss a due time. */
const FAILURE_PAUSE_MS = 5_000
const RETRY_MS = 2_000
/** How long a collection may go on after it was revoked. */
const WATCH_MS = 500
/** After a source did not let go of what it was to: it is asked again. */
const HOLD_AGAIN_MS = 60_000
/** Between two looks at the copies whose term may be over. */
const COPIES_AGAIN_MS = 60_000
/** Between two looks at an order that waits for the log or for its time. */
const WAITING_MS = 2_000

/** Opens the gate in its folder and takes orders until stopped. Refuses a folder that another gate process holds. */
export async function runGate(options: GateOptions): Promise<RunningGate> {
  // Two processes on one journal would each use an authorisation once.
  const lock = await lockFile(join(options.dir, 'gate.lock'), LOCK_WAIT_MS)
  await using opened = new AsyncDisposableStack()
  opened.defer(() => lock.release())
  const context = await openContext(options, opened)
  context.onLog(`gate ${context.signer.name} takes orders`)
  const halt = new AbortController()
  const held = opened.move()
  const watch: Watch = { turnedAt: LANES.map(() => performance.now()), waiting: LANES.map(() => new Map()) }
  const lanes = LANES.map((kinds, lane) =>
    runLane(context, kinds, options.pollMs, halt, watch.waiting[lane]!, () => {
      watch.turnedAt[lane] = performance.now()
    }),
  )
  const finished = settle(lanes, halt).finally(() => held.disposeAsync())
  finished.catch(() => {})
  return {
    finished,
    checks: async () => {
      await context.boxes.pending(['lookup'])
      return { database: null }
    },
    figures: async () => watchFigures(watch),
    stop: async () => {
      halt.abort()
      await finished
    },
  }
}

/** When one lane must not go on, the others end after their order in hand. */
async function settle(lanes: readonly Promise<void>[], halt: AbortController): Promise<void> {
  const ends = await Promise.allSettled(lanes.map(lane => lane.finally(() => halt.abort())))
  const failed = ends.find(end => end.status === 'rejected')
  if (failed) throw failed.reason
}

async function openContext(options: GateOptions, opened: AsyncDisposableStack): Promise<GateContext> {
  const { dir, onLog } = options
  const now = options.now ?? (() => new Date())
  const signer = await readSigner(dir)
  const inbox = await readInboxIdentity(dir)
  const journal = await openJournal({ dir, gateKey: encodeVkey(signer), now })
  opened.defer(() => journal.close())
  const database = await openDatabase({ url: options.databaseUrl, role: 'gate', maxConnections: 4 })
  opened.defer(() => database.close())
  // In the gate's own process a token's secret need not outlive it.
  const sources = await openSources(join(dir, SOURCES_FILE), randomBytes(32), () => now().toISOString())
  for (const { source } of sources.values()) opened.defer(() => source.close())
  const boxes = boxesIn(database, signer.name)
  const pin = await believedPin({ dir, journal, boxes, now })
  if (pin.keepers.length === 0) onLog('pinned by one hand; name two keepers with "duly gate keeper add"')
  return { dir, signer, inbox, journal, boxes, sources, now, onLog, retryMs: RETRY_MS, watchMs: WATCH_MS }
}

async function runLane(
  context: GateContext,
  kinds: readonly OrderKind[],
  pollMs: number,
  halt: AbortController,
  waiting: Waiting,
  onTurn: () => void,
): Promise<void> {
  const watchPin = kinds.includes('lookup') ? pinWatch(context) : async () => {}
  // Between its orders, so that a hold is never placed or ended twice at once, and no copy goes while it is sealed.
  const endDue = kinds.includes('hold')
    ? holdEnds(context)
    : kinds.includes('seal')
      ? copyEnds(context)
      : async () => {}
  const pass = async () => {
    await watchPin()
    try {
      await takeOrders(context, kinds, halt.signal, waiting)
    } catch (error) {
      if (!isFinal(error)) await endDue()
      throw error
    }
    await endDue()
  }
  while (!halt.signal.aborted) {
    onTurn()
    const pause = await pass().then(
      () => pollMs,
      error => {
        if (isFinal(error)) throw error
        context.onLog(`gate: ${describe(error)}`)
        return Math.max(pollMs, FAILURE_PAUSE_MS)
      },
    )
    await delay(pause, undefined, { signal: halt.signal }).catch(() => {})
  }
}

/** A pin that is changed while nobody orders anything is told of, or stops the gate, all the same. */
function pinWatch(context: GateContext): () => Promise<void> {
  let seen = ''
  return async () => {
    const { ino, mtimeMs, size } = await stat(join(context.dir, PIN_FILE))
    const now = `${ino} ${mtimeMs} ${size}`
    if (now === seen) return
    await believedPin(context)
    seen = now
  }
}

/** Holds end by themselves, whether or not anybody asks for anything. */
function holdEnds(context: GateContext): () => Promise<void> {
  let again = 0
  return async () => {
    if (performance.now() < again) return
    again = performance.now() + HOLD_AGAIN_MS
    if (!(await endDueHolds(context))) again = 0
  }
}

/** Copies end by themselves too. */
function copyEnds(context: GateContext): () => Promise<void> {
  let again = 0
  return async () => {
    if (performance.now() < again) return
    again = performance.now() + COPIES_AGAIN_MS
    const erased = await eraseDueCopies(context, await believedPin(context))
    if (erased > 0) context.onLog(`copies erased when their term was over: ${erased}`)
  }
}

type Watch = { readonly turnedAt: number[]; readonly waiting: readonly Waiting[] }

/** What waits for what, by the gate's own codes, and how long ago each lane looked into its box. */
function watchFigures({ turnedAt, waiting }: Watch): Family[] {
  const codes = Map.groupBy(
    waiting.flatMap(lane => [...lane.values()]),
    ({ code }) => code,
  )
  return [
    {
      name: 'duly_gate_waiting_orders',
      help: 'Orders that wait for the log or for their time, by what they wait for.',
      type: 'gauge',
      values: [...codes].map(([code, orders]) => ({ value: orders.length, labels: { code } })),
    },
    {
      name: 'duly_gate_lane_age_seconds',
      help: 'Time since each lane began its last look into the box.',
      type: 'gauge',
      values: LANES.map((kinds, lane) => ({
        value: (performance.now() - (turnedAt[lane] ?? 0)) / 1000,
        labels: { lane: kinds[0] ?? '' },
      })),
    },
  ]
}

/** Orders that wait for something, what for, and when to look again (`performance.now()`). */
type Waiting = Map<string, { code: string; again: number }>

async function takeOrders(
  context: GateContext,
  kinds: readonly OrderKind[],
  halt: AbortSignal,
  waiting: Waiting,
): Promise<void> {
  let failed: unknown
  for (const id of await context.boxes.pending(kinds)) {
    if (halt.aborted) return
    if ((waiting.get(id)?.again ?? 0) > performance.now()) continue
    try {
      await takeOrder(context, id, waiting)
    } catch (error) {
      if (isFinal(error)) throw error
      // One order that cannot be carried out must not keep the others waiting; it stays open and is tried again.
      failed = error
    }
  }
  if (failed !== undefined) throw failed
}

async function takeOrder(context: GateContext, id: string, waiting: Waiting): Promise<void> {
  const row = await context.boxes.take(id)
  if (row === null) return
  const { is, code } = await handleOrder(context, row)
  const before = waiting.get(id)?.code
  waiting.delete(id)
  if (is === 'waiting') waiting.set(id, { code, again: performance.now() + WAITING_MS })
  // A waiting order is worth a line only when what it waits for changes.
  if (is !== 'waiting' || code !== before) context.onLog(`order ${id} (${row.kind}): ${is}, ${code}`)
}

/** The gate does not know what it has done: only a person may go on from here. */
function isFinal(error: unknown): boolean {
  return isForPerson(error) || error instanceof CommitUnknown
}

/** What a start by itself would find again: journal or pin are not what the gate wrote or its keepers signed. */
function isForPerson(error: unknown): boolean {
  return error instanceof JournalBroken || error instanceof PinBroken
}

/** The error's class, code and place, not its message: that may quote what a source or the database was asked. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected failure'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const place = error.stack?.split('\n').find(line => line.trimStart().startsWith('at ')) ?? ''
  return `${error.name}${code}${place}`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'gate-dir': { type: 'string' },
      'database-url-file': { type: 'string' },
      'poll-ms': { type: 'string', default: '500' },
      operators: { type: 'string' },
    },
  })
  const { 'gate-dir': dir, 'database-url-file': urlFile, 'poll-ms': pollMs, operators } = values
  if (dir === undefined || urlFile === undefined)
    throw new Error(
      'usage: main.ts --gate-dir DIR --database-url-file FILE [--poll-ms N] [--operators SOCKET]',
    )
  const databaseUrl = (await readFile(urlFile, 'utf8')).trim()
  const onLog = (line: string) => process.stdout.write(`${line}\n`)
  // Heard from the first moment on: who asks while the gate still opens must not have to kill it.
  const asked = Promise.withResolvers<void>()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => asked.resolve())
  // A parent that dies without a word takes the gate with it.
  process.once('disconnect', () => asked.resolve())
  const operator = operators === undefined ? null : await listenForOperators({ socketPath: operators })
  const gate = await runGate({ dir, databaseUrl, pollMs: Number(pollMs), onLog })
  asked.promise.then(() => gate.stop()).catch(() => {})
  operator?.tell({ checks: gate.checks, figures: gate.figures })
  process.send?.({ kind: 'ready' })
  try {
    await gate.finished
  } finally {
    await operator?.close()
    // Listened to, the channel keeps the process alive: a gate that has ended would never be gone.
    if (process.connected) process.disconnect?.()
  }
}

/** May be started again: what was done and reported is read from journal and database. */
const STOPPED = 1
/** Must not be started again by itself. */
const NEEDS_A_PERSON = 70

if (import.meta.main) {
  main().catch((error: unknown) => {
    process.stderr.write(`gate stopped: ${error instanceof Error ? error.message : 'unexpected failure'}\n`)
    process.exit(isForPerson(error) ? NEEDS_A_PERSON : STOPPED)
  })
}
