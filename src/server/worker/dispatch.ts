// How everything leaves the house: taken by lease, in a lane per receiver, so that two workers send it once and a receiver that hangs
// delays only itself. Where nobody knows whether a try succeeded, one more is made under the same id, and then none.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import {
  claim,
  type Due,
  drop,
  LEASE_SECONDS,
  type Leased,
  type LeaseKind,
  readDue,
  readRows,
  recordAgain,
  recordOutcome,
  renew,
  setReceivers,
  settle,
} from '../../store/installation/lease.ts'
import { keyedHash } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

export type Ground = Pick<Deployment, 'db' | 'vault' | 'now'> & Partial<Pick<Deployment, 'clock'>>

export type Tried = {
  readonly outcome: 'accepted' | 'refused' | 'later' | 'unknown'
  readonly detail: string
}
/** Nothing was tried: not before `until`, or not at all any more. */
export type NotTried = { readonly outcome: 'put_off'; readonly until: string } | { readonly outcome: 'drop' }

export type Final = { readonly outcome: 'sent' | 'failed'; readonly detail: string }

/** One kind of thing that leaves. */
export type Outgoing<Row> = LeaseKind & {
  /** At most so many receivers at once; half of them to receivers that did not take it at first. */
  readonly lanes: number
  /** So many in a row for one receiver, before others get the lane. */
  readonly inRow: number
  /** Domain or host; kept as a keyed hash. */
  receiverOf(row: Row & Leased): string | Promise<string>
  /** The effect, outside any transaction. Calls `begin` as the last thing before it, and throws only before that. */
  send(row: Row & Leased, begin: () => void): Promise<Tried | NotTried>
  /** When after a failed try, of which this was the nth, the next one is; null where it was the last. */
  nextTry(failed: number): string | null
  /** What follows from the outcome, by writes of its own. Done again after a crash, so it must be safe to repeat. */
  follow?(row: Row & Leased, final: Final): Promise<void>
  /** In the transaction that settles it. */
  settled?(tx: Transaction, row: Row & Leased, final: Final): Promise<void>
}

export type Dispatch = {
  /** Sees what is due and begins with it; does not wait for receivers. */
  pass(): Promise<void>
  /** One pass, and waits for all that it began. Returns how many were taken. */
  run(): Promise<number>
  /** Waits for what is under way. */
  stop(): Promise<void>
}

const NOT_KNOWN = 'whether it was taken is not known'
const UNKNOWN_TRIES = 2
const BROKEN_WAIT_MS = 60_000

export function openDispatch<Row>(
  d: Ground,
  out: Outgoing<Row>,
  onError: (error: unknown) => void,
): Dispatch {
  const holder = randomBytes(12).toString('hex')
  const lanes = new Map<string, { readonly repeated: boolean; readonly running: Promise<void> }>()
  let taken = 0
  let stopped = false
  const keep = keepLeases(d, out, holder, onError)

  const pass = async (): Promise<void> => {
    if (stopped || lanes.size >= out.lanes) return
    const due = await asWorker(d, tx => readDue(tx, out, { now: d.now(), busy: [...lanes.keys()] }))
    for (const [receiver, repeated] of await sortDue(d, out, due, onError)) {
      const full = repeated && [...lanes.values()].filter(l => l.repeated).length >= Math.ceil(out.lanes / 2)
      if (stopped || lanes.size >= out.lanes || full) continue
      const running = runLane(receiver)
        .catch(onError)
        .then(() => {
          lanes.delete(receiver)
          if (lanes.size === 0) keep.end()
        })
      lanes.set(receiver, { repeated, running })
      keep.whileBusy()
    }
  }

  const runLane = async (receiver: string): Promise<void> => {
    for (let n = 0; n < out.inRow && !stopped && !d.clock?.stopped(); n++) {
      const row = await asWorker(d, tx => claim<Row>(tx, out, { now: d.now(), receiver, holder }))
      if (!row) return
      if (await work(d, out, row, { holder, begin: keep.fence() })) taken++
    }
  }

  const wait = () => Promise.all([...lanes.values()].map(lane => lane.running))
  return {
    pass,
    run: async () => {
      const before = taken
      await pass()
      await wait()
      return taken - before
    },
    stop: async () => {
      stopped = true
      await wait()
    },
  }
}

/** One pass by itself; throws the first of what went wrong, after all was tried. */
export async function runOnce<Row>(d: Ground, out: Outgoing<Row>): Promise<number> {
  const failures: unknown[] = []
  const taken = await openDispatch(d, out, error => failures.push(error)).run()
  if (failures.length > 0) throw failures[0]
  return taken
}

const READ_AT_ONCE = 20

/** Receivers of what is due, first tries before the others: what hangs has hung before. True where none of theirs is a first try. */
async function sortDue<Row>(
  d: Ground,
  out: Outgoing<Row>,
  due: readonly Due[],
  onError: (error: unknown) => void,
): Promise<[receiver: string, repeated: boolean][]> {
  const unsorted = due.filter(row => row.receiver === null).map(row => row.id)
  const found = new Map<string, string>()
  for (let i = 0; i < unsorted.length; i += READ_AT_ONCE) {
    const rows = await asWorker(d, tx => readRows<Row>(tx, out, unsorted.slice(i, i + READ_AT_ONCE)))
    for (const row of rows) found.set(row.id, await receiverOf(d, out, row, onError))
  }
  if (found.size > 0) await asWorker(d, tx => setReceivers(tx, out, found))
  const known = new Map<string, boolean>()
  for (const row of due) {
    const receiver = row.receiver ?? found.get(row.id)
    if (receiver) known.set(receiver, (known.get(receiver) ?? true) && row.attempts + row.unknown_tries > 0)
  }
  return [...known].toSorted(([, a], [, b]) => Number(a) - Number(b))
}

async function receiverOf<Row>(
  d: Ground,
  out: Outgoing<Row>,
  row: Row & Leased,
  onError: (error: unknown) => void,
): Promise<string> {
  try {
    return keyedHash(d.vault.macKey, 'receiver', await out.receiverOf(row))
      .toString('hex')
      .slice(0, 32)
  } catch (error) {
    onError(error)
    // What cannot be read keeps nobody waiting but itself.
    return `row ${row.id}`
  }
}

/** Whether the far side took it. */
async function work<Row>(
  d: Ground,
  out: Outgoing<Row>,
  row: Row & Leased,
  { holder, begin }: { readonly holder: string; readonly begin: () => void },
): Promise<boolean> {
  if (row.outcome)
    return conclude(d, out, row, holder, { outcome: row.outcome, detail: row.last_error ?? '' })
  if (row.unknown_tries >= UNKNOWN_TRIES) return finish(d, out, row, holder, failed(NOT_KNOWN))
  const tried = await out.send(row, begin).catch(async error => {
    const nextAt = new Date(Date.parse(d.now()) + BROKEN_WAIT_MS).toISOString()
    await again(d, out, row, holder, {
      nextAt,
      detail: 'it could not be read',
      unknown: row.unknown_tries,
      tried: false,
    })
    throw error
  })
  if (tried.outcome === 'drop') {
    await asWorker(d, tx => drop(tx, out, { id: row.id, holder }))
    return false
  }
  if (tried.outcome === 'put_off') {
    const { until: nextAt } = tried
    await again(d, out, row, holder, {
      nextAt,
      detail: row.last_error ?? '',
      unknown: row.unknown_tries,
      tried: false,
    })
    return false
  }
  if (tried.outcome === 'accepted')
    return finish(d, out, row, holder, { outcome: 'sent', detail: tried.detail })
  const unknown = row.unknown_tries + (tried.outcome === 'unknown' ? 1 : 0)
  const nextAt =
    tried.outcome === 'refused' || unknown >= UNKNOWN_TRIES ? null : out.nextTry(row.attempts + 1)
  if (nextAt === null) return finish(d, out, row, holder, failed(tried.detail))
  await again(d, out, row, holder, { nextAt, detail: tried.detail, unknown, tried: true })
  return false
}

/**
 * Leases are renewed while a lane is busy. A process that slept must not begin what it took before: somebody else may have it by now.
 */
function keepLeases<Row>(d: Ground, out: Outgoing<Row>, holder: string, onError: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let renewed = 0
  const half = (LEASE_SECONDS * 1000) / 2
  const again = async () => {
    const begun = performance.now()
    await asWorker(d, tx => renew(tx, out, holder))
    renewed = begun
  }
  return {
    whileBusy: () => {
      timer ??= setInterval(() => void again().catch(onError), (LEASE_SECONDS * 1000) / 3)
    },
    end: () => {
      clearInterval(timer)
      timer = undefined
    },
    /** For a row that is taken at this moment. */
    fence: () => {
      const claimed = performance.now()
      return () => held(performance.now() - Math.max(claimed, renewed) < half)
    },
  }
}

const failed = (detail: string): Final => ({ outcome: 'failed', detail })

async function again<Row>(
  d: Ground,
  out: Outgoing<Row>,
  { id }: Leased,
  holder: string,
  next: Parameters<typeof recordAgain>[3],
): Promise<void> {
  held(await asWorker(d, tx => recordAgain(tx, out, { id, holder }, next)))
}

async function finish<Row>(
  d: Ground,
  out: Outgoing<Row>,
  row: Row & Leased,
  holder: string,
  final: Final,
): Promise<boolean> {
  if (out.follow) held(await asWorker(d, tx => recordOutcome(tx, out, { id: row.id, holder }, final)))
  return conclude(d, out, row, holder, final)
}

/** A crash from here on comes back here, and sends nothing. */
async function conclude<Row>(
  d: Ground,
  out: Outgoing<Row>,
  row: Row & Leased,
  holder: string,
  final: Final,
): Promise<boolean> {
  const lease = { id: row.id, holder }
  try {
    await out.follow?.(row, final)
  } catch (error) {
    const kept = { nextAt: d.now(), detail: final.detail, unknown: row.unknown_tries, tried: false }
    await asWorker(d, tx => recordAgain(tx, out, lease, kept))
    throw error
  }
  await asWorker(d, async tx => {
    if (!out.follow) held(await recordOutcome(tx, out, lease, final))
    held(await settle(tx, out, lease))
    await out.settled?.(tx, row, final)
  })
  return final.outcome === 'sent'
}

/** Somebody took the row over while this process slept: what they record counts. */
function held(mine: boolean): void {
  if (!mine) throw new Error('the lease was taken over')
}
