// The gate's process: takes orders in two lanes, so that a long collection keeps no look-up waiting, and stops as soon as it
// does not know what it has done. `duly serve` starts it as a child: `main.ts --gate-dir DIR --database-url-file FILE`.

import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { encodeVkey } from '../ledger/note.ts'
import { openSources } from '../sources/open-sources.ts'
import { CommitUnknown, openDatabase } from '../store/database.ts'
import { lockFile } from '../store/file-lock.ts'
import { type Boxes, boxesIn, type OrderRow } from './boxes.ts'
import { type GateContext, readPin, SOURCES_FILE } from './context.ts'
import { handleOrder } from './gate.ts'
import { JournalBroken, openJournal } from './journal.ts'
import { readInboxIdentity, readSigner } from './keys.ts'
import type { OrderKind } from './order.ts'

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
  /** Resolves after `stop`; rejects when the gate must not go on (JournalBroken, CommitUnknown). */
  finished: Promise<void>
}

const LANES: readonly (readonly OrderKind[])[] = [['lookup'], ['collect', 'seal', 'release']]
const LOCK_WAIT_MS = 5_000
/** After an unexpected failure: long enough not to spin, short enough not to miss a due time. */
const FAILURE_PAUSE_MS = 5_000
const RETRY_MS = 2_000

/** Opens the gate in its folder and takes orders until stopped. Refuses a folder that another gate process holds. */
export async function runGate(options: GateOptions): Promise<RunningGate> {
  const { dir, onLog } = options
  const now = options.now ?? (() => new Date())
  // Two processes on one journal would each use an authorisation once.
  const lock = await lockFile(join(dir, 'gate.lock'), LOCK_WAIT_MS)
  const signer = await readSigner(dir)
  await readPin(dir)
  const journal = await openJournal({ dir, gateKey: encodeVkey(signer), now })
  const sources = await openSources(join(dir, SOURCES_FILE), randomBytes(32), () => now().toISOString())
  const database = await openDatabase({ url: options.databaseUrl, role: 'gate', maxConnections: 4 })
  const boxes = boxesIn(database, signer.name)
  const inbox = await readInboxIdentity(dir)
  const context: GateContext = {
    dir,
    signer,
    inbox,
    journal,
    boxes,
    sources,
    now,
    onLog,
    retryMs: RETRY_MS,
  }
  onLog(`gate ${signer.name} takes orders`)
  const halt = new AbortController()
  const lanes = LANES.map(kinds => runLane(context, kinds, options.pollMs, halt))
  const finished = Promise.all(lanes)
    .finally(() => halt.abort())
    .then(async () => {
      await Promise.all([...sources.values()].map(({ source }) => source.close()))
      await database.close()
      await journal.close()
      lock.release()
    })
  finished.catch(() => {})
  return {
    finished,
    stop: async () => {
      halt.abort()
      await finished
    },
  }
}

async function runLane(
  context: GateContext,
  kinds: readonly OrderKind[],
  pollMs: number,
  halt: AbortController,
): Promise<void> {
  const waiting = new Map<string, string>()
  while (!halt.signal.aborted) {
    const pause = await takeOrders(context, context.boxes, kinds, { halt: halt.signal, waiting }).then(
      () => pollMs,
      error => {
        if (error instanceof JournalBroken || error instanceof CommitUnknown) throw error
        context.onLog(`gate: ${describe(error)}`)
        return Math.max(pollMs, FAILURE_PAUSE_MS)
      },
    )
    await delay(pause, undefined, { signal: halt.signal }).catch(() => {})
  }
}

type Round = { halt: AbortSignal; waiting: Map<string, string> }

async function takeOrders(
  context: GateContext,
  boxes: Boxes,
  kinds: readonly OrderKind[],
  { halt, waiting }: Round,
): Promise<void> {
  let failed: unknown
  for (const row of await boxes.pending(kinds)) {
    if (halt.aborted) return
    try {
      await takeOrder(context, row, waiting)
    } catch (error) {
      if (error instanceof JournalBroken || error instanceof CommitUnknown) throw error
      // One order that cannot be carried out must not keep the others waiting; it stays open and is tried again.
      failed = error
    }
  }
  if (failed !== undefined) throw failed
}

async function takeOrder(context: GateContext, row: OrderRow, waiting: Map<string, string>): Promise<void> {
  const handled = await handleOrder(context, row)
  // A waiting order is looked at every round; it is worth a line when what it waits for changes.
  if (handled.is === 'waiting' && waiting.get(row.id) === handled.code) return
  waiting.delete(row.id)
  if (handled.is === 'waiting') waiting.set(row.id, handled.code)
  context.onLog(`order ${row.id} (${row.kind}): ${handled.is}, ${handled.code}`)
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
    },
  })
  const { 'gate-dir': dir, 'database-url-file': urlFile, 'poll-ms': pollMs } = values
  if (dir === undefined || urlFile === undefined)
    throw new Error('usage: main.ts --gate-dir DIR --database-url-file FILE [--poll-ms N]')
  const databaseUrl = (await readFile(urlFile, 'utf8')).trim()
  const onLog = (line: string) => process.stdout.write(`${line}\n`)
  const gate = await runGate({ dir, databaseUrl, pollMs: Number(pollMs), onLog })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void gate.stop())
  // A parent that dies without a word takes the gate with it.
  process.once('disconnect', () => void gate.stop())
  await gate.finished
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    process.stderr.write(`gate stopped: ${error instanceof Error ? error.message : 'unexpected failure'}\n`)
    process.exit(70)
  })
}
