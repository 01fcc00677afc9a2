// The turn of an epoch: whatever is still needed online is wrapped again under the new epoch's key and opened there, and only
// then is the old key destroyed. Each step may be the last before a crash; the next turn goes on from what is there.
import { strict as assert } from 'node:assert'
import { timingSafeEqual } from 'node:crypto'
import type { Mode } from '../data-dir.ts'
import { type Database, type Transaction, withTransaction } from '../database.ts'
import {
  type DestroyStep,
  destroyEpochFile,
  type EpochLabel,
  monthOf,
  readEpochFiles,
  writeEpochFile,
} from './epoch-files.ts'
import type { Keystore } from './keystore.ts'
import { BEFORE, type Epoch, type MatterKeys } from './matter-key-source.ts'
import { epochOf, readEpochs, unwrapKey, wrapKey } from './matter-keys.ts'
import {
  type BeforeRootStep,
  beginRoot,
  finishRoot,
  isRootPending,
  nextRootId,
  PASSING,
  type RootStep,
  STORED_UNDER,
} from './root-key.ts'

export type EpochPlace = {
  readonly db: Database
  /** The folder of keys, with the root key in it. */
  readonly keys: string
  readonly mode: Mode
  readonly keystore: Pick<Keystore, 'epochs' | 'matterKeys' | 'rootWrap'>
}

export type TurnStep =
  | RootStep
  | DestroyStep
  | 'write a new epoch key'
  | 'note the epochs'
  | 'close the old epochs'
  | 'wrap again'
  | 'open what was wrapped'
  | 'note what was destroyed'

export type TurnOptions = {
  /** RFC 3339; its month is the epoch's. */
  readonly now: string
  /** A start waits for the process that turns; a worker comes back later. */
  readonly wait?: boolean
  /** Leaves the epoch as it is though its month is over: at a start nobody knows yet whether the clock is right. */
  readonly keepMonth?: boolean
  /** Draws a new root key as well; what it carries over. */
  readonly newRoot?: boolean
  /** Told before each durable step; what it throws ends the turn there. */
  readonly before?: (step: TurnStep) => void
  readonly onProgress?: (moved: number, total: number) => void
}

export type Turned = {
  readonly outcome: 'nothing' | 'busy' | 'turned' | 'held'
  readonly moved: number
  /** Wrappings that open under no key that is here: what might still open them is not destroyed. */
  readonly held: readonly string[]
  readonly destroyed: readonly EpochLabel[]
}

const TURN_LOCK = 4_384_784
/** The same number as in migration 0083: held shared by every write of a wrapping. */
const WRITE_LOCK = 4_384_783
const BATCH = 500
const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const

/** Turns the epoch where its month is over, or goes on with a turn that was broken off. One process at a time; safe to repeat. */
export async function turnEpoch(place: EpochPlace, options: TurnOptions): Promise<Turned> {
  const client = await place.db.pool.connect()
  try {
    if (options.wait) await client.query(`set lock_timeout = 0; set statement_timeout = 0`)
    const ask = options.wait ? 'pg_advisory_lock' : 'pg_try_advisory_lock'
    const { rows } = await client.query(`select ${ask}($1)::text as taken`, [TURN_LOCK])
    if (rows[0]?.taken === 'false') return { outcome: 'busy', moved: 0, held: [], destroyed: [] }
    return await turn(place, options)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TURN_LOCK]).catch(() => {})
    // Closed rather than given back: if the lock is still there, it goes with the connection.
    client.release(true)
  }
}

async function turn(place: EpochPlace, o: TurnOptions): Promise<Turned> {
  const before = o.before ?? (() => {})
  await beginNewRoot(place, o, before)
  const epoch = await openEpoch(place, o, before)
  if (!(await isPending(place, epoch))) return { outcome: 'nothing', moved: 0, held: [], destroyed: [] }
  before('close the old epochs')
  await closeOthers(place, epoch, o.now)
  const { moved, held } = await wrapAgain(place, epoch, o)
  before('open what was wrapped')
  await openAll(place, epoch)
  if (held.length > 0) return { outcome: 'held', moved, held, destroyed: [] }
  await finishRoot(place.keys, before)
  const destroyed = await destroyOthers(place, epoch, before)
  before('note what was destroyed')
  await asSystem(place, tx =>
    tx.query('update duly.key_epoch set destroyed_at = $2 where label <> $1 and destroyed_at is null', [
      epoch.label,
      o.now,
    ]),
  )
  return { outcome: 'turned', moved, held, destroyed }
}

/**
 * Wrappings of an earlier Duly follow from the root key alone, and heap, WAL and backups go on holding them after they were
 * wrapped again: so the root key changes with the first epoch of a directory that has any.
 */
async function beginNewRoot(place: EpochPlace, o: TurnOptions, before: BeforeRootStep): Promise<void> {
  const [found] = await asSystem(place, tx =>
    tx.query<{ upgraded: boolean }>(
      `select not exists (select 1 from duly.key_epoch) and exists (select 1 from duly.matter_key) as upgraded`,
    ),
  )
  if (!o.newRoot && !found?.upgraded) return
  const carry = o.newRoot ? STORED_UNDER : [...STORED_UNDER, ...PASSING]
  await beginRoot(place.keys, place.mode, { carry, wrap: place.keystore.rootWrap }, before)
}

type EpochRow = { label: string; ordinal: number; open: boolean; destroyed: boolean }

/** The epoch of this month, under the root that is to stay: the last one of the folder, or a new one. */
async function openEpoch(
  place: EpochPlace,
  { now, keepMonth }: TurnOptions,
  before: (s: TurnStep) => void,
): Promise<Epoch> {
  const { folder, shareOf } = place.keystore.epochs
  const root = nextRootId(place.keys)
  const rows = await readRows(place)
  const last = readEpochFiles(folder).at(-1)
  const isOver = last !== undefined && !keepMonth && monthOf(last.label) !== monthOf(now)
  const closed = rows.some(row => row.label === last?.label && !row.open)
  if (!last?.secret || closed || isOver || last.rootId !== root) {
    before('write a new epoch key')
    const files = readEpochFiles(folder)
    const label = freeLabel(
      monthOf(now),
      [...rows, ...files].map(one => one.label),
    )
    const ordinal = Math.max(0, ...[...rows, ...files].map(one => one.ordinal)) + 1
    await writeEpochFile(folder, { label, ordinal, rootId: root })
  }
  before('note the epochs')
  await noteEpochs(place, now)
  const epoch = readEpochs(folder, shareOf).at(-1)
  assert(epoch, 'an epoch that was just written can be read')
  return epoch
}

/** A label is used once: a row that says it is over must not speak of another key. */
function freeLabel(month: string, taken: readonly string[]): EpochLabel {
  if (!taken.includes(month)) return month
  let n = 2
  while (taken.includes(`${month}.${n}`)) n += 1
  return `${month}.${n}`
}

function readRows(place: EpochPlace): Promise<EpochRow[]> {
  return asSystem(place, tx =>
    tx.query<EpochRow>(
      `select label, ordinal, closed_at is null as open, destroyed_at is not null as destroyed
       from duly.key_epoch order by ordinal`,
    ),
  )
}

async function noteEpochs(place: EpochPlace, now: string): Promise<void> {
  const files = readEpochFiles(place.keystore.epochs.folder)
  const all = [{ label: BEFORE, ordinal: 0 }, ...files]
  await asSystem(place, tx =>
    tx.query(
      `insert into duly.key_epoch (label, ordinal, opened_at)
       select l, o, $3 from unnest($1::text[], $2::int[]) as x(l, o) on conflict (label) do nothing`,
      [all.map(e => e.label), all.map(e => e.ordinal), now],
    ),
  )
}

async function isPending(place: EpochPlace, epoch: Epoch): Promise<boolean> {
  const others = (await readRows(place)).some(row => row.label !== epoch.label && !row.destroyed)
  const files = readEpochFiles(place.keystore.epochs.folder)
  return others || files.length > 1 || isRootPending(place.keys)
}

/** Waits for the writes that are under way; from its commit on no wrapping of another epoch can appear. */
async function closeOthers(place: EpochPlace, epoch: Epoch, now: string): Promise<void> {
  await asSystem(place, async tx => {
    await tx.query('select pg_advisory_xact_lock($1)', [WRITE_LOCK])
    await tx.query('update duly.key_epoch set closed_at = $2 where label <> $1 and closed_at is null', [
      epoch.label,
      now,
    ])
  })
}

type KeyRow = { id: string; online: Buffer }

async function wrapAgain(
  place: EpochPlace,
  epoch: Epoch,
  o: TurnOptions,
): Promise<Pick<Turned, 'moved' | 'held'>> {
  const { folder, shareOf } = place.keystore.epochs
  const here = [BEFORE, ...readEpochs(folder, shareOf).map(one => one.label)]
  const total = await setAsideWhatIsGone(place, epoch, here)
  const held: string[] = []
  let moved = 0
  for (let after = ''; ; ) {
    o.before?.('wrap again')
    const seen = await asSystem(place, async tx => {
      const rows = await tx.query<KeyRow>(
        `select id, coalesce(online, set_aside) as online from duly.matter_key where id > $1 and ${OLD}
         order by id limit ${BATCH} for update`,
        [after, epoch.label, here],
      )
      const made = rows.map(row => ({ id: row.id, online: moveOne(place.keystore.matterKeys, epoch, row) }))
      const good = made.filter(one => one.online !== null)
      await tx.query(
        `update duly.matter_key k set online = x.online, set_aside = null from unnest($1::text[], $2::bytea[]) as x(id, online)
         where k.id = x.id`,
        [good.map(one => one.id), good.map(one => one.online)],
      )
      held.push(...made.filter(one => one.online === null).map(one => one.id))
      moved += good.length
      return rows
    })
    const last = seen.at(-1)
    if (!last) return { moved, held }
    after = last.id
    o.onProgress?.(moved, total)
  }
}

/** The wrapping under the new epoch, opened there; null where the old one does not open. */
function moveOne(matterKeys: MatterKeys, epoch: Epoch, { id, online }: KeyRow): Buffer | null {
  const key = opened(() => unwrapKey({ matterKeys }, id, online))
  if (!key) return null
  const wrapped = wrapKey(epoch, id, key)
  assert(timingSafeEqual(unwrapKey(onlyOf(epoch), id, wrapped), key), 'a wrapping opens to what was wrapped')
  return wrapped
}

function onlyOf(epoch: Epoch): { matterKeys: MatterKeys } {
  return { matterKeys: { current: () => epoch, find: label => (label === epoch.label ? epoch : undefined) } }
}

function opened(open: () => Buffer): Buffer | null {
  try {
    return open()
  } catch {
    return null
  }
}

/** $2: the new epoch, $3: those whose key is here. What was set aside comes back with its key. */
const OLD = `((online is not null and duly.epoch_of(online) <> $2)
  or (set_aside is not null and duly.epoch_of(set_aside) = any ($3::text[])))`

/**
 * Wrappings whose epoch's key is not here (a backup older than the epoch was restored) wait aside, for the key or for the seal
 * identity. Returns how many are to be wrapped again.
 */
async function setAsideWhatIsGone(place: EpochPlace, epoch: Epoch, here: readonly string[]): Promise<number> {
  return asSystem(place, async tx => {
    await tx.query(
      `update duly.matter_key set set_aside = online, online = null
       where online is not null and duly.epoch_of(online) <> all ($1::text[])`,
      [here],
    )
    const [old] = await tx.query<{ n: number }>(
      `select count(*)::int as n from duly.matter_key where $1::text is not null and ${OLD}`,
      ['', epoch.label, here],
    )
    return old?.n ?? 0
  })
}

/** With the key as the disk has it, not as this process remembers it: what does not open now would be lost in a moment. */
async function openAll(place: EpochPlace, epoch: Epoch): Promise<void> {
  const { folder, shareOf } = place.keystore.epochs
  const again = readEpochs(folder, shareOf).find(one => one.label === epoch.label)
  assert(again, 'the key of the new epoch is on the disk')
  for (let after = ''; ; ) {
    const rows = await asSystem(place, tx =>
      tx.query<KeyRow>(
        `select id, online from duly.matter_key where online is not null and id > $1 order by id limit ${BATCH}`,
        [after],
      ),
    )
    for (const { id, online } of rows)
      if (epochOf(online) === again.label) unwrapKey(onlyOf(again), id, online)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

async function destroyOthers(
  place: EpochPlace,
  epoch: Epoch,
  before: (step: DestroyStep) => void,
): Promise<EpochLabel[]> {
  const { folder } = place.keystore.epochs
  const labels = readEpochFiles(folder).map(file => file.label)
  const others = labels.filter(label => label !== epoch.label)
  for (const label of others) await destroyEpochFile(folder, label, before)
  return others
}

function asSystem<T>(place: EpochPlace, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return withTransaction(place.db, SYSTEM, work)
}
