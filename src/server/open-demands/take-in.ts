// The first day: demands that are open in another system become demands here, a line each. The whole table is tried before the
// first is taken in; taken in again, what is here already stays as it is. In bounded memory: a table is read twice, line by line.

import type { Readable } from 'node:stream'
import pg from 'pg'
import type { OpenImport } from '../../api/desk/open-demands.ts'
import type { LineRefusal } from '../../api/desk/tenants.ts'
import { mayIssue } from '../../domain/registry/who-may.ts'
import { binds } from '../../domain/secrecy/secrecy-state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { dayIsOver } from '../../kernel/days.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { inBoth, isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { lawOf } from '../../law/law-index.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor, execute } from '../../store/demand/execute.ts'
import { keyedHash } from '../../store/keys/field.ts'
import { newKey } from '../../store/keys/matter-keys.ts'
import type { Store } from '../../store/store.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants } from '../directory.ts'
import { entityAssumed } from '../entity-served.ts'
import { isForNamedPeople } from '../law/counted-as.ts'
import { storeDocument } from '../papers/intake.ts'
import { laterColumns } from './columns.ts'
import type { Ground } from './line.ts'
import { type OpenDemand, readOpenDemands } from './open-demand.ts'
import { recordText } from './record-text.ts'

export type OpenTable = {
  /** Read twice: once to try, once to take in. */
  readonly open: () => Readable | Uint8Array
  /** The name of the system that the table comes from. */
  readonly system: string
  readonly dry: boolean
  readonly onProgress?: (at: number, of: number) => void
}

const SHOWN = 500
const TOGETHER = 4
const ASKED_AT_ONCE = 500

/** Refused as a whole where the actor may not; otherwise what the table would do or did, line by line. */
export async function importOpenDemands(
  d: Deployment,
  actor: Actor,
  table: OpenTable,
): Promise<OpenImport | Refusal> {
  const no = mayIssue(actor, 'import_open')
  if (no) return no
  const ground = await groundOf(d, actor, table.system)
  const tried = await tryAll(d, actor, table, ground)
  if (table.dry || tried.refusedLines > 0) return tried
  return { ...tried, taken: await takeAll(d, actor, table, { ground, of: tried.lines }), done: true }
}

async function groundOf(d: Deployment, actor: Actor, system: string): Promise<Ground> {
  const tenants = await withTransaction(d.db, databaseActor(actor), tx => readTenants(tx, d.vault))
  const law = lawOf(d.packs)
  return {
    system,
    entity: entityAssumed(d.provider),
    now: d.now(),
    tenants,
    isInstrument: id => law.find(id) !== undefined,
    isForNamedPeople: id => isForNamedPeople(d.packs, id),
    byCounsel: actor.kind === 'staff' && actor.roles.includes('counsel'),
  }
}

async function tryAll(d: Deployment, actor: Actor, table: OpenTable, ground: Ground): Promise<OpenImport> {
  const counts = {
    lines: 0,
    fresh: 0,
    known: 0,
    answered: 0,
    secret: 0,
    toldAtOnce: 0,
    toldThere: 0,
    overdue: 0,
  }
  const refused: LineRefusal[] = []
  let refusedLines = 0
  let batch: OpenDemand[] = []
  const refuse = (list: readonly LineRefusal[]) => {
    refusedLines += new Set(list.map(r => r.line)).size
    if (refused.length < SHOWN) refused.push(...list)
  }
  const flush = async () => {
    const before = await importedBefore(d, actor, ground.system, batch)
    for (const open of batch) {
      const past = before.get(open.reference)
      if (past === 'other')
        refuse([
          {
            line: open.lines[0].line,
            column: 'reference',
            ...inBoth(
              sentence('tables.taken_before_other_words'),
              sentence('tables.change_demand_desk_take_line'),
            ),
          },
        ])
      else if (past === 'same') counts.known++
      else count(counts, open, ground.now)
    }
    batch = []
  }
  for await (const { lines, demand, refused: wrong } of readOpenDemands(table.open(), ground)) {
    counts.lines += lines
    if (demand) batch.push(demand)
    else refuse(wrong)
    if (batch.length === ASKED_AT_ONCE) await flush()
  }
  await flush()
  refused.sort((a, b) => a.line - b.line)
  return { ...counts, refused, refusedLines, taken: 0, done: false }
}

type Counts = Pick<OpenImport, 'answered' | 'secret' | 'toldAtOnce' | 'toldThere' | 'overdue'> & {
  fresh: number
}
type Counted = { -readonly [K in keyof Counts]: Counts[K] }

function count(counts: Counted, { imported, tenants }: OpenDemand, now: string): void {
  counts.fresh++
  const isAnswered = imported.status === 'answered'
  if (isAnswered) counts.answered++
  const { dueAt } = imported.facts
  if (!isAnswered && dueAt !== null && dueAt < now) counts.overdue++
  const said = tenants.length > 0 ? tenants : [imported]
  if (said.some(t => t.toldAt !== null || t.tells === 'authority')) counts.toldThere++
  for (const { secrecies, tells } of tenants) {
    const orders = secrecies.filter(binds)
    if (orders.length === 0) continue
    const isOver = orders.every(({ until }) => until !== null && dayIsOver(until) <= now)
    if (!isOver) counts.secret++
    else if (isAnswered && tells === 'us') counts.toldAtOnce++
  }
}

type Past = 'same' | 'other'

async function importedBefore(
  d: Deployment,
  actor: Actor,
  system: string,
  demands: readonly OpenDemand[],
): Promise<Map<string, Past>> {
  const macs = new Map(demands.map(l => [referenceMac(d, system, l.reference).toString('hex'), l]))
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ mac: string; line: Buffer }>(
      `select encode(reference_mac, 'hex') as mac, line_mac as line from duly.imported where reference_mac = any($1)`,
      [[...macs.keys()].map(hex => Buffer.from(hex, 'hex'))],
    ),
  )
  return new Map(
    rows.flatMap(({ mac, line }) => {
      const open = macs.get(mac)
      return open ? [[open.reference, line.equals(lineMac(d, open)) ? 'same' : 'other'] as const] : []
    }),
  )
}

function referenceMac(d: Deployment, system: string, reference: string): Buffer {
  return keyedHash(d.vault.macKey, 'imported', JSON.stringify([system, reference]))
}

/** Columns that a table from before does not have count where they are filled; a demand of one line is known by it as ever. */
function lineMac(d: Deployment, { lines }: OpenDemand): Buffer {
  const said = lines.map(({ cells }) =>
    Object.entries(cells)
      .filter(([column, text]) => text !== '' || !laterColumns.has(column))
      .toSorted(),
  )
  return keyedHash(d.vault.macKey, 'imported-line', JSON.stringify(said.length === 1 ? said[0] : said))
}

/** Some at a time; what fails stops the run, and the next run goes on where this one stood. */
async function takeAll(
  d: Deployment,
  actor: Actor,
  table: OpenTable,
  { ground, of }: { ground: Ground; of: number },
): Promise<number> {
  let taken = 0
  let at = 0
  const running = new Set<Promise<void>>()
  let failure: unknown = null
  const take = async (open: OpenDemand, lines: number) => {
    try {
      if (await takeOne(d, actor, open)) taken++
    } catch (error) {
      failure ??= error
    }
    at += lines
    table.onProgress?.(at, of)
  }
  for await (const { demand, lines } of readOpenDemands(table.open(), ground)) {
    if (!demand) throw new Error('the table changed between trying it and taking it in')
    const one: Promise<void> = take(demand, lines).finally(() => running.delete(one))
    running.add(one)
    if (running.size >= TOGETHER) await Promise.race(running)
    if (failure !== null) break
  }
  await Promise.all(running)
  if (failure !== null) throw failure
  return taken
}

/** Whether it was taken in now; false where it is here already. */
async function takeOne(d: Deployment, actor: Actor, open: OpenDemand): Promise<boolean> {
  const { system } = open.imported
  const [first] = open.lines
  const mac = referenceMac(d, system, open.reference)
  const known = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.imported where reference_mac = $1', [mac]),
  )
  if (known.length > 0) return false
  const id = d.store.newId()
  const begin = { id, ...(await newKey(d.vault, id)) }
  const document = await storeDocument(d, begin.key, 'doc1', {
    name: 'record.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from(recordText(open)),
  })
  try {
    const done = await execute(remembering(d.store, mac, lineMac(d, open)), actor, {
      demandId: null,
      begin,
      command: {
        type: 'import_open',
        received: {
          receivedAt: first.receivedAt,
          servedAt: first.servedAt,
          servedManner: first.servedManner,
          servedUncertain: false,
          entityServed: first.entityServed,
          documents: [document],
          sender: {
            address: open.imported.facts.officer.mail,
            display: open.imported.facts.authorityName,
            authenticated: false,
            summary: asKept(sentence('machine.brought_from_nothing_check_sender', { x: system })),
          },
          subject: `${system} ${open.reference}`,
          messageId: null,
          duplicateOf: [],
        },
        imported: open.imported,
        tenants: open.tenants,
        challenges: open.challenges,
        extensions: open.extensions,
      },
    })
    if (isRefusal(done)) throw new Error(`a line that was tried is refused: ${done.code}`)
    return true
  } catch (error) {
    // Two runs at once: the other was first.
    if (error instanceof pg.DatabaseError && error.constraint === 'imported_pkey') return false
    throw error
  }
}

/** The line is remembered in the transaction that makes the demand: neither is there without the other. */
function remembering(store: Store, mac: Buffer, line: Buffer): Store {
  return {
    ...store,
    wake: async (tx, id) => {
      await store.wake(tx, id)
      await tx.query('insert into duly.imported (reference_mac, line_mac, demand_id) values ($1, $2, $3)', [
        mac,
        line,
        id,
      ])
    },
  }
}
