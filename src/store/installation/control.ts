// The control record at work: which installation this is, the heartbeat of each part, and the lease of a part of which there may be
// one alone. By the database's clock, because those of two machines differ.
import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { isMarkedProcessAlive, markProcess } from '../cluster/process-mark.ts'
import { type Database, type Transaction, withTransaction } from '../database.ts'
import { type GroundRefusal, Refused } from '../refused.ts'

/** What a part says of itself: words and numbers of its own, no personal data. */
export type PartState = Readonly<Record<string, string | number | boolean | null>>

export type PartSeen = {
  readonly part: string
  readonly host: string
  readonly process: string
  readonly startedAt: string
  /** Seconds since its last heartbeat. */
  readonly age: number
  /** Of a part of which there is one alone: whether its lease still runs. */
  readonly leased: boolean | null
  readonly state: PartState
}

export type PartLease = {
  /** False while the lease may be somebody else's: then nothing may be written. Without a look at the database. */
  isHeld(): boolean
  /** Rejects when another holder took over. */
  readonly lost: Promise<never>
  release(): Promise<void>
}

export type Control = {
  /** Of the installation: 32 hexadecimal digits. */
  readonly id: string
  /** Says that a part runs in this process. Every 5 seconds; who says nothing for 15 counts as hung. */
  beat(part: string, state?: PartState): Promise<void>
  /** Parts that were heard of within a day, of all processes. */
  readParts(): Promise<PartSeen[]>
  /** Takes this part for this process alone; waits until a holder that died has lost it, and refuses where it lives. */
  hold(part: string): Promise<PartLease>
  /** Ends the heartbeat of a part in an orderly way. */
  leave(part: string): Promise<void>
}

export const BEAT_MS = 5_000
export const PART_LEASE_MS = 15_000
const POLL_MS = 250
const SYSTEM = { kind: 'system', id: 'control', roles: [] } as const

/** Reads the record of a database that was compared with its directory (bind.ts). */
export function openControl(db: Database, id: string): Control {
  const holder = randomBytes(12).toString('hex')
  const asSystem = <T>(work: (tx: Transaction) => Promise<T>) => withTransaction(db, SYSTEM, work)
  const me = { holder, host: hostMark(), process: markProcess(process.pid) }
  return {
    id,
    beat: (part, state = {}) => asSystem(tx => beat(tx, part, me, state)),
    readParts: () => asSystem(readParts),
    hold: part => hold(asSystem, part, me),
    leave: part => asSystem(async tx => void (await tx.query(LEAVE, [part, holder]))),
  }
}

type Me = { readonly holder: string; readonly host: string; readonly process: string }
type AsSystem = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>

const LEAVE = 'delete from duly.part where part = $1 and holder = $2'

/** Numbers of processes mean something only within one start of one machine, and in a container within it. */
function hostMark(): string {
  const read = (look: () => string) => {
    try {
      return look().trim()
    } catch {
      return ''
    }
  }
  const boot = read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))
  return [hostname(), boot, read(() => readlinkSync('/proc/self/ns/pid'))].join(' ')
}

async function beat(tx: Transaction, part: string, me: Me, state: PartState): Promise<void> {
  await tx.query(
    `insert into duly.part (part, holder, host, process, started_at, beat_at, state)
     values ($1, $2, $3, $4, clock_timestamp(), clock_timestamp(), $5)
     on conflict (part, holder) do update set beat_at = clock_timestamp(), state = $5`,
    [part, me.holder, me.host, me.process, JSON.stringify(state)],
  )
  await tx.query("delete from duly.part where part = $1 and beat_at < clock_timestamp() - interval '1 day'", [
    part,
  ])
}

type PartRow = {
  part: string
  host: string
  process: string
  started_at: Date
  age: number
  leased: boolean | null
  state: PartState
}

async function readParts(tx: Transaction): Promise<PartSeen[]> {
  const rows = await tx.query<PartRow>(
    `select part, host, process, started_at, extract(epoch from clock_timestamp() - beat_at)::float8 as age,
       lease_until > clock_timestamp() as leased, state
     from duly.part where beat_at > clock_timestamp() - interval '1 day' order by part, started_at`,
  )
  return rows.map(({ started_at, host, ...row }) => ({
    ...row,
    host: host.split(' ')[0] ?? '',
    startedAt: started_at.toISOString(),
  }))
}

async function hold(asSystem: AsSystem, part: string, me: Me): Promise<PartLease> {
  let first: Other | null = null
  // A holder on another machine that renews its lease lives; one that does not has lost it within its length.
  for (;;) {
    const begun = performance.now()
    const other = await asSystem(tx => take(tx, part, me))
    if (other === null) return keep(asSystem, part, me, begun)
    first ??= other
    const renews = other.holder !== first.holder || other.until !== first.until
    if (other.alive || renews) throw new Refused(runsAlready(part, other))
    await delay(POLL_MS)
  }
}

function runsAlready(part: string, { host, process }: Other): GroundRefusal {
  return {
    code: 'already_running',
    detail: `Another ${part} runs for this installation, on ${host.split(' ')[0]} (process ${process.split('-')[0]}).`,
    next: 'Stop that one first. Nothing was changed.',
  }
}

type Other = {
  readonly holder: string
  readonly host: string
  readonly process: string
  readonly until: string
  /** Known to live, because it is a process of this machine. */
  readonly alive: boolean
}

/** null: it is ours now. One transaction under a lock of the part, so that of two that try at once one gets it. */
async function take(tx: Transaction, part: string, me: Me): Promise<Other | null> {
  await tx.query("select pg_advisory_xact_lock(hashtext('duly.part ' || $1))", [part])
  const leased = await tx.query<Omit<Other, 'alive'>>(
    `select holder, host, process, lease_until::text as until from duly.part
     where part = $1 and holder <> $2 and lease_until > clock_timestamp()`,
    [part, me.holder],
  )
  for (const other of leased) {
    if (other.host !== me.host) return { ...other, alive: false }
    if (isMarkedProcessAlive(other.process)) return { ...other, alive: true }
  }
  await tx.query('delete from duly.part where part = $1 and holder <> $2 and lease_until is not null', [
    part,
    me.holder,
  ])
  await beat(tx, part, me, {})
  await tx.query(RENEW, [part, me.holder])
  return null
}

const RENEW = `update duly.part set beat_at = clock_timestamp(), lease_until = clock_timestamp() + interval '${PART_LEASE_MS} milliseconds'
  where part = $1 and holder = $2 returning 1`

function keep(asSystem: AsSystem, part: string, me: Me, taken: number): PartLease {
  const { promise: lost, reject } = Promise.withResolvers<never>()
  lost.catch(() => {})
  let renewed = taken
  const renew = async () => {
    const begun = performance.now()
    const rows = await asSystem(tx => tx.query(RENEW, [part, me.holder]))
    if (rows.length > 0) renewed = begun
    else reject(new LeaseLost(part))
  }
  // Where the database does not answer, the lease runs out by itself, and `isHeld` says so.
  const timer = setInterval(() => void renew().catch(() => {}), BEAT_MS)
  timer.unref()
  return {
    lost,
    isHeld: () => performance.now() - renewed < PART_LEASE_MS - BEAT_MS,
    release: async () => {
      clearInterval(timer)
      await asSystem(tx => tx.query(LEAVE, [part, me.holder])).catch(() => {})
    },
  }
}

export class LeaseLost extends Error {
  constructor(part: string) {
    super(`Another process took over as ${part}.`)
    this.name = 'LeaseLost'
  }
}
