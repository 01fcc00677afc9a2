// Re-derives everything that the store holds from its events and keys, and tells each difference. Writes nothing.

import type { Policy } from '../../domain/registry/context.ts'
import type { Database, Transaction } from '../database.ts'
import type { Documents } from '../documents.ts'
import { checkAuditHeads } from './check-audit-heads.ts'
import { checkDocuments, checkPackage } from './check-documents.ts'
import { checkLeafKinds, checkLeaves, type StoredLeaf } from './check-leaves.ts'
import { checkPinChanges, type KeptChange, readToldChanges } from './check-pin-changes.ts'
import { checkProjections } from './check-projections.ts'
import { checkWordings } from './check-wordings.ts'
import { type CheckKeys, readDemand } from './demand-stream.ts'
import { type Difference, type Finder, finder } from './finding.ts'
import { withSnapshot } from './snapshot.ts'

export type FsckInput = {
  /** A role that reads every row and writes none. */
  readonly database: Database
  readonly using: CheckKeys
  readonly documents: Documents
  readonly outbox: string
  readonly policy: Policy
  readonly packHash: (pack: string) => string
  readonly now: string
  /** Changes of the pin as the gate's own files have them; null where the gate is elsewhere. */
  readonly pinChanges?: readonly KeptChange[] | null
  readonly onProgress: (done: number, total: number) => void
}

export type FsckReport = {
  demands: number
  /** Demands whose keys are not at hand: only chain, kinds and documents' presence could be checked. */
  unopened: number
  events: number
  leaves: { reopened: number; unopened: number }
  documents: number
  packages: number
  /** Stored files that no event names: left by an upload that was cut off, or of a demand that was not opened. */
  unnamed: number
  differences: Difference[]
}

/** One moment of the database; documents and packages as they lie now. */
export async function fsckStore(input: FsckInput): Promise<FsckReport> {
  const report: FsckReport = {
    demands: 0,
    unopened: 0,
    events: 0,
    leaves: { reopened: 0, unopened: 0 },
    documents: 0,
    packages: 0,
    unnamed: 0,
    differences: [],
  }
  await withSnapshot(input.database, async tx => {
    const total = await countDemands(tx)
    const named = new Set<string>()
    for await (const { id, reference } of demandsOf(tx)) {
      await checkDemand(
        tx,
        input,
        { id, tell: finder(`demand ${reference} (${id})`, report.differences) },
        report,
        named,
      )
      input.onProgress(report.demands, total)
    }
    await checkNoStrays(tx, finder('the database', report.differences))
    await checkWordings(tx, report.differences)
    const { held, records } = await checkAuditHeads(tx, input.using.directoryKey, report.differences)
    report.leaves.reopened += held
    const { pinChanges: kept = null, now } = input
    checkPinChanges(await readToldChanges(tx), records, { kept, now }, report.differences)
    if (report.unopened === 0) report.unnamed = await countUnnamed(input.documents, named)
  })
  return report
}

async function countDemands(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>('select count(*)::int as count from duly.demand')
  return row?.count ?? 0
}

const PAGE = 500

async function* demandsOf(tx: Transaction): AsyncGenerator<{ id: string; reference: string }> {
  let after = ''
  for (;;) {
    const rows = await tx.query<{ id: string; reference: string }>(
      'select id, reference from duly.demand where id > $1 order by id limit $2',
      [after, PAGE],
    )
    yield* rows
    if (rows.length < PAGE) return
    after = rows.at(-1)?.id ?? ''
  }
}

async function checkDemand(
  tx: Transaction,
  input: FsckInput,
  { id, tell }: { id: string; tell: Finder },
  report: FsckReport,
  named: Set<string>,
): Promise<void> {
  const read = await readDemand(tx, input.using, id, tell)
  const leaves = await leavesStored(tx, id)
  report.demands += 1
  report.events += read.rows.length
  await checkHead(tx, read, tell)
  checkLeafKinds(read, leaves, tell)
  const { steps } = read
  if (!steps) {
    if (read.unopened) report.unopened += 1
    report.leaves.unopened += leaves.length
    return
  }
  report.leaves.reopened += checkLeaves({ read, steps, leaves, packHash: input.packHash, tell })
  await checkProjections({ tx, using: input.using, policy: input.policy, read, steps, tell })
  report.documents += await checkDocuments(input.documents, read, steps, named, tell)
  report.packages += await checkPackage(input.outbox, steps, input.now, tell)
}

async function leavesStored(tx: Transaction, id: string): Promise<StoredLeaf[]> {
  return tx.query<StoredLeaf>(
    `select id, class, due, bytes, version, matter_id, opening, created_at from duly.leaf
     where demand_id = $1 order by version, class, id`,
    [id],
  )
}

async function checkHead(
  tx: Transaction,
  read: { id: string; head: Buffer; rows: readonly unknown[] },
  tell: Finder,
): Promise<void> {
  const [row] = await tx.query<{ audit_head: Buffer; version: number }>(
    'select audit_head, version from duly.demand where id = $1',
    [read.id],
  )
  if (!row?.audit_head.equals(read.head)) tell('the head of its audit chain is not that of its events')
  if (row?.version !== read.rows.length) tell(`it has ${read.rows.length} events and says ${row?.version}`)
}

/** Rows of demands that do not exist: foreign keys forbid them, unless somebody switched those off. */
async function checkNoStrays(tx: Transaction, tell: Finder): Promise<void> {
  const [row] = await tx.query<{ events: number; leaves: number }>(
    `select (select count(*)::int from duly.event e where not exists (select 1 from duly.demand d where d.id = e.demand_id)) as events,
            (select count(*)::int from duly.leaf l where l.demand_id is not null
               and not exists (select 1 from duly.demand d where d.id = l.demand_id)) as leaves`,
  )
  if (row && row.events + row.leaves > 0)
    tell(`${row.events} events and ${row.leaves} leaves belong to no demand`)
}

async function countUnnamed(documents: Documents, named: ReadonlySet<string>): Promise<number> {
  let count = 0
  for await (const name of documents.list()) if (!named.has(name)) count += 1
  return count
}
