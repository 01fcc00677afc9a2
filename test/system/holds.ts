// After faults everything is derived again from what is public, on disk and in the database: nothing that was acknowledged is
// lost, nothing was done twice, and the log has only grown.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { EventKind } from '../../src/domain/registry/event.ts'
import { equalBytes } from '../../src/ledger/bytes.ts'
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts'
import { rangeRoot } from '../../src/ledger/merkle.ts'
import { nodesFromTiles } from '../../src/ledger/tiles.ts'
import { verifyLog } from '../../src/ledger/verify-log.ts'
import { openFiles, viewFiles } from '../../src/log/files.ts'
import { exportLog } from '../../src/log/publisher.ts'
import { sha256Node } from '../../src/log/sha256.ts'
import { openDeployment } from '../../src/server/deployment.ts'
import { trustOf } from '../../src/server/log/trust.ts'
import type { Installation } from './installation.ts'
import { logFolderOf, readJournal, type Walked } from './walk.ts'

/** Everything that must hold once a demand has been walked to its end, whatever was killed on the way. */
export async function assertHolds(
  i: Installation,
  walked: Walked,
  kinds: readonly string[] | null = null,
): Promise<void> {
  const client = new pg.Client({ connectionString: i.adminUrl })
  await client.connect()
  try {
    const query = async <Row extends pg.QueryResultRow>(text: string, ...values: unknown[]) =>
      (await client.query<Row>(text, values)).rows
    await assertEventsOnce(query, walked, kinds)
    await assertCommandsKept(query, walked)
    await assertMailKept(query, walked)
    await assertLettersOnce(query, i, walked)
    await assertGateOnce(query, i)
    await assertClocksDisarmed(query, walked)
  } finally {
    await client.end()
  }
  await assertLogGrew(i, walked.checkpoints)
  await i.fsck()
}

type Query = <Row extends pg.QueryResultRow>(text: string, ...values: unknown[]) => Promise<Row[]>

/** Which events a demand has had, in the order of the alphabet: what happens by itself may come a moment earlier or later. */
export async function eventKinds(i: Installation, demandId: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: i.adminUrl })
  await client.connect()
  try {
    const sql = 'select kind from duly.event where demand_id = $1'
    return withoutLooks((await client.query<{ kind: string }>(sql, [demandId])).rows.map(r => r.kind))
  } finally {
    await client.end()
  }
}

/** That a tenant has looked is noted at the next look where another write was faster: not acknowledged, so not promised. */
function withoutLooks(kinds: readonly string[]): string[] {
  return kinds.filter(kind => kind !== 'NoticeRead').sort()
}

/** What a demand has once however often it is tried. */
const ONCE: readonly EventKind[] = [
  'DemandReceived',
  'AccountsMatched',
  'NoticeSent',
  'NoticeAnswered',
  'Authorised',
  'Collected',
  'CertificateSigned',
  'Sealed',
  'ReleaseLogged',
  'Released',
  'Downloaded',
  'Closed',
]

/** `kinds`: what the same road has without faults; null where only what must be once is looked at. */
async function assertEventsOnce(
  query: Query,
  { road }: Walked,
  kinds: readonly string[] | null,
): Promise<void> {
  const rows = await query<{ kind: string; version: number }>(
    'select kind, version from duly.event where demand_id = $1 order by version',
    road.demandId,
  )
  const found = withoutLooks(rows.map(r => r.kind))
  if (kinds) assert.deepEqual(found, kinds, 'each step stands there once, as without faults')
  for (const kind of ONCE) assert.equal(found.filter(k => k === kind).length, 1, `${kind} stands there once`)
  assert.deepEqual(
    rows.map(r => r.version),
    rows.map((_, n) => n + 1),
    'versions have no gap',
  )
}

/** A command that was answered with 200 stands in the demand, at the version that the answer named. */
async function assertCommandsKept(query: Query, { commands, road }: Walked): Promise<void> {
  const rows = await query<{ idempotency_key: string; version: number }>(
    'select idempotency_key, version from duly.command_receipt where demand_id = $1',
    road.demandId,
  )
  const kept = new Map(rows.map(r => [r.idempotency_key, r.version]))
  for (const { call, key, version } of commands) {
    assert.ok(kept.has(key), `${call} was answered with 200 and is lost`)
    assert.ok((kept.get(key) ?? 0) >= 1 && version >= 1, `${call} has no version`)
  }
}

async function assertMailKept(query: Query, { mails, road }: Walked): Promise<void> {
  const sql =
    "select count(*)::int as n from duly.event where demand_id = $1 and kind in ('DemandReceived', 'ReplyFiled')"
  const [row] = await query<{ n: number }>(sql, road.demandId)
  assert.equal(row?.n, mails, 'each mail that was answered with 250 is a demand or a reply')
}

/** A letter may reach the next server twice after a crash, but then it is the same letter: one Message-ID. */
async function assertLettersOnce(query: Query, i: Installation, { road }: Walked): Promise<void> {
  const rows = await query<{ state: string }>(
    'select state from duly.outgoing_mail where demand_id = $1',
    road.demandId,
  )
  assert.ok(
    rows.every(r => r.state === 'sent'),
    'no letter was left behind',
  )
  const mine = i.mail.letters.filter(l => l.text.includes(road.reference))
  const ids = new Set(mine.map(l => l.messageId))
  assert.equal(ids.size, rows.length, 'as many different letters went out as were written')
  const notices = new Set(mine.filter(l => /government demand/i.test(l.text)).map(l => l.messageId))
  assert.equal(notices.size, 1, 'the tenant was told once')
}

async function assertGateOnce(query: Query, i: Installation): Promise<void> {
  const journal = readJournal(i.path)
  for (const kind of ['collection_begun', 'collected', 'sealed', 'release_begun', 'released'] as const) {
    const digests = journal.filter(e => e.kind === kind).map(e => e.digest)
    assert.equal(new Set(digests).size, digests.length, `the gate wrote ${kind} twice for one authorisation`)
  }
  const parts = journal.filter(e => e.kind === 'part_collected').map(e => `${e.digest}/${e.part}`)
  assert.equal(new Set(parts).size, parts.length, 'no part was collected twice')
  const released = journal.filter(e => e.kind === 'released').length
  assert.equal(readdirSync(join(i.path, 'outbox')).length, released, 'one package lies there per release')
  const twice = await query(
    'select order_id from duly.gate_report where kind <> $1 group by order_id having count(*) > 1',
    'progress',
  )
  assert.deepEqual(twice, [], 'each order has one final report')
}

async function assertClocksDisarmed(query: Query, { road }: Walked): Promise<void> {
  const armed = await query<{ clock: string }>(
    'select clock from duly.deadline where demand_id = $1 and fired_at is null',
    road.demandId,
  )
  // What was set apart ends on its day, and the keys of the demand wait for the gate to say so.
  const others = armed.filter(({ clock }) => !clock.startsWith('hold_end:'))
  assert.deepEqual(others, [], 'a closed demand has no clock left but the end of a hold')
}

/** Verified against the keys that this installation names, and an extension of every tree that was public or cosigned before. */
export async function assertLogGrew(i: Installation, before: readonly Uint8Array[]): Promise<void> {
  const d = await openDeployment({ path: i.path, onLog: () => {} })
  const trust = await trustOf(d).finally(() => d.close())
  const copy = mkdtempSync(join(tmpdir(), 'duly-log-'))
  try {
    // The log is running: a copy is taken of what its checkpoint requires.
    await exportLog(viewFiles(logFolderOf(i.path) ?? ''), openFiles(copy))
    rmSync(join(copy, '.half'), { recursive: true, force: true })
    const folder = viewFiles(copy)
    const { checkpoint } = verifyLog({ files: folder.list(), read: folder.read }, trust, { hash: sha256Node })
    const nodes = nodesFromTiles(checkpoint.size, folder.read, sha256Node)
    for (const old of before.map(parseCheckpoint)) {
      assert.ok(old.size <= checkpoint.size, 'the log did not shrink')
      assert.ok(equalBytes(rangeRoot(0, old.size, nodes, sha256Node), old.root), 'the log was not rewritten')
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
