// One log checked against itself: the tables that order it, the folder that publishes it, the checkpoint that signs it. For
// `fsck`; reads only.

import { equalBytes, fromUtf8, utf8 } from '../ledger/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../ledger/checkpoint.ts'
import { dummyLeaf } from '../ledger/dummy.ts'
import { parseLeaf } from '../ledger/leaf.ts'
import { createTileTree } from '../ledger/tiles.ts'
import type { Trust } from '../ledger/trust.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { CHECKPOINT_FILE, verifyLog } from '../ledger/verify-log.ts'
import type { Transaction } from '../store/database.ts'
import type { FileView } from './files.ts'
import { sha256Node } from './sha256.ts'

export type LogCheck = {
  origin: string
  /** Leaves in the tables; leaves under the published checkpoint (0: none yet). */
  size: number
  published: number
  /** What is published goes on after the tables end, and a successor names it: the rows were restored from before. */
  givenUp: boolean
  /** The largest checkpoint under which a record was told to be public. */
  announced: number
  own: number
  /** Slots filled with dummies; `opened` of them were made again from their tick's key. */
  dummies: { count: number; opened: number }
  differences: string[]
}

export type LogCheckInput = {
  readonly tx: Transaction
  readonly origin: string
  readonly folder: FileView
  /** The checkpoint as read before the transaction began: the tables then hold at least its leaves. */
  readonly checkpoint: Uint8Array | undefined
  readonly trust: Trust
  /** The last checkpoints that the first leaves of other logs name, whole text. */
  readonly succeeded: ReadonlySet<string>
  /** Opens the keys of ticks; null without an identity of the seal recipients. */
  readonly unwrapSealed: ((sealed: Uint8Array) => Promise<Uint8Array>) | null
}

/** Every check goes on after a difference, so that all of them are told. */
export async function checkLog(input: LogCheckInput): Promise<LogCheck> {
  const { tx, origin } = input
  const check: LogCheck = {
    origin,
    size: 0,
    published: 0,
    givenUp: false,
    announced: 0,
    own: 0,
    dummies: { count: 0, opened: 0 },
    differences: [],
  }
  const heads = await readHeads(input, check)
  await rebuild(input, heads, check)
  await checkOwnLeaves(tx, origin, check)
  await checkDummies(input, check)
  checkFolder(input, check)
  return check
}

type Head = { size: number; root: string; what: string }

/** Roots that the tables must give on their way: of the state, of every checkpoint kept, of the one published. */
async function readHeads(input: LogCheckInput, check: LogCheck): Promise<Head[]> {
  const { tx, origin, checkpoint, succeeded } = input
  const [state] = await tx.query<{ size: number; root: string; live: boolean }>(
    'select size, root, live from duly.log_state where origin = $1',
    [origin],
  )
  const kept = await tx.query<{ size: number; text: string }>(
    'select size, text from duly.log_checkpoint where origin = $1 order by size',
    [origin],
  )
  const heads: Head[] = []
  if (state) heads.push({ size: state.size, root: state.root, what: "the log's state" })
  for (const { size, text } of kept) {
    const parsed = parsedOrNull(utf8(text))
    if (parsed?.origin === origin && parsed.size === size)
      heads.push(headOf(parsed, `the checkpoint kept for ${size}`))
    else check.differences.push(`the checkpoint kept for size ${size} is another's, or none`)
  }
  check.announced = kept.at(-1)?.size ?? 0
  const published = checkpoint && parsedOrNull(checkpoint)
  if (checkpoint && !published) check.differences.push('the published checkpoint is none')
  if (published) {
    check.published = published.size
    check.givenUp =
      state?.live === false && published.size > state.size && succeeded.has(fromUtf8(checkpoint))
    if (!check.givenUp) heads.push(headOf(published, 'the published checkpoint'))
  }
  return heads.sort((a, b) => a.size - b.size)
}

function headOf({ size, root }: Checkpoint, what: string): Head {
  return { size, root: root.toHex(), what }
}

function parsedOrNull(bytes: Uint8Array): Checkpoint | null {
  try {
    return parseCheckpoint(bytes)
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}

const PAGE = 4096

/** Grows the tree again from the table and compares it with each head when it has that size. */
async function rebuild({ tx, origin }: LogCheckInput, heads: Head[], check: LogCheck): Promise<void> {
  const tree = createTileTree(sha256Node)
  const due = [...heads]
  const compare = () => {
    while (due[0] && due[0].size === tree.size()) {
      const head = due.shift() as Head
      if (head.root !== tree.root().toHex())
        check.differences.push(`${head.what} has another root than its leaves`)
    }
  }
  compare()
  for (;;) {
    const rows = await tx.query<{ index: number; bytes: Buffer }>(
      'select index, bytes from duly.log_leaf where origin = $1 and index >= $2 order by index limit $3',
      [origin, tree.size(), PAGE],
    )
    for (const { index, bytes } of rows) {
      if (index !== tree.size()) {
        check.differences.push(`the leaf at index ${tree.size()} is missing`)
        return
      }
      tree.append(new Uint8Array(bytes))
      compare()
    }
    tree.takeCompleted()
    if (rows.length < PAGE) break
  }
  check.size = tree.size()
  for (const { what, size } of due)
    check.differences.push(`${what} says ${size} leaves, the table holds ${check.size}`)
  const state = heads.find(head => head.what === "the log's state")
  if (!state || state.size < check.size)
    check.differences.push('the table holds leaves that its state does not count')
}

/** A record's leaf stands in the log at the index that its row says, with the same bytes, once. */
async function checkOwnLeaves(tx: Transaction, origin: string, check: LogCheck): Promise<void> {
  const [row] = await tx.query<{ own: number; other: number; early: number }>(
    `select count(*)::int as own,
       (count(*) filter (where x.bytes is distinct from l.bytes))::int as other,
       (count(*) filter (where l.published_at is not null and l.index >= $2))::int as early
     from duly.leaf l left join duly.log_leaf x on x.origin = l.origin and x.index = l.index where l.origin = $1`,
    [origin, Math.max(check.announced, check.published)],
  )
  check.own = row?.own ?? 0
  if (row && row.other > 0)
    check.differences.push(`${row.other} leaves are not in the log where their rows say`)
  if (row && row.early > 0) check.differences.push(`${row.early} leaves are said to be public and are not`)
}

type TickRow = { tick: number; from_index: number; dummy_key: string; at: Date; next_index: number | null }

/** Slots that no record needed: with the seal identity, each is made again from its tick's key. */
async function checkDummies({ tx, origin, unwrapSealed }: LogCheckInput, check: LogCheck): Promise<void> {
  // A record that a log given up had ordered and never made public was ordered again in its successor: it stands in both.
  const [row] = await tx.query<{ records: number }>(
    'select count(*)::int as records from duly.log_leaf x join duly.leaf l on l.bytes = x.bytes where x.origin = $1',
    [origin],
  )
  // The first leaf opens the log and is no dummy.
  check.dummies.count = Math.max(0, check.size - (row?.records ?? 0) - 1)
  if (!unwrapSealed) return
  const ticks = await tx.query<TickRow>(
    `select tick, from_index, dummy_key, at, lead(from_index) over (order by tick) as next_index
     from duly.log_tick where origin = $1 order by tick`,
    [origin],
  )
  for (const tick of ticks) {
    const key = await unwrapSealed(Buffer.from(tick.dummy_key, 'base64')).catch(() => null)
    if (key) await checkTick(tx, origin, { ...tick, key }, check)
    else check.differences.push(`the key of tick ${tick.tick} does not open with this identity`)
  }
  if (check.dummies.opened !== check.dummies.count)
    check.differences.push(
      `${check.dummies.count - check.dummies.opened} leaves are neither records nor dummies`,
    )
}

async function checkTick(
  tx: Transaction,
  origin: string,
  tick: TickRow & { key: Uint8Array },
  check: LogCheck,
): Promise<void> {
  const rows = await tx.query<{ index: number; bytes: Buffer }>(
    `select x.index, x.bytes from duly.log_leaf x where x.origin = $1 and x.index >= $2 and x.index < $3 and x.index > 0
     and not exists (select 1 from duly.leaf l where l.bytes = x.bytes)`,
    [origin, tick.from_index, tick.next_index ?? check.size],
  )
  for (const { index, bytes } of rows) {
    const leaf = new Uint8Array(bytes)
    const slot = { index, class: parseLeaf(leaf).class, at: tick.at.toISOString() }
    if (equalBytes(dummyLeaf(tick.key, slot).leaf, leaf)) check.dummies.opened += 1
  }
}

/** Signatures, cosignatures, every tile: as a stranger would check them, but for earlier partial tiles. */
function checkFolder({ folder, trust }: LogCheckInput, check: LogCheck): void {
  const bytes = folder.read(CHECKPOINT_FILE)
  const size = (bytes && parsedOrNull(bytes))?.size ?? 0
  if (size < check.announced)
    check.differences.push(`what is published has ${size} leaves, ${check.announced} were public before`)
  const why = bytes ? whyNot(folder, trust) : null
  if (why) check.differences.push(`the published folder: ${why}`)
}

const ATTEMPTS = 3

/** A log at work replaces a tile by its fuller one meanwhile: a missing file is looked for under the checkpoint of then. */
function whyNot(folder: FileView, trust: Trust, attempt = 1): string | null {
  const bytes = folder.read(CHECKPOINT_FILE)
  const read = (path: string) => (path === CHECKPOINT_FILE ? bytes : folder.read(path))
  try {
    verifyLog({ files: folder.list(), read }, trust, { folder: 'running', hash: sha256Node })
    return null
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    if (error.code === 'file_missing' && attempt < ATTEMPTS) return whyNot(folder, trust, attempt + 1)
    const evidence = Object.entries(error.evidence).map(([name, value]) => `${name} ${value}`)
    return [error.message, ...evidence].join(', ')
  }
}
