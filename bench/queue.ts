// A page of fifty of the desk's queue, as the desk's own role under row-level security, decrypted and counted: beside the same
// statement, prepared on one connection that no row-level security holds back. Of every twenty demands one is open.
// DULY_BENCH_DEMANDS says how many there are: 100,000, or 1000000 for the figure of the design.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Actor } from '../src/demand/actor.ts'
import { type Deployment, openDeployment } from '../src/server/deployment.ts'
import { type QueueQuery, readQueue } from '../src/server/desk/queue.ts'
import { foundDirectory } from '../src/server/found.ts'
import { newProvider } from '../src/server/provider.ts'
import { statementName } from '../src/store/database.ts'
import { removeEmbedded } from '../src/store/embedded.ts'
import { sealBytes, sealField } from '../src/store/field.ts'
import type { Statement } from '../src/store/one-trip.ts'
import type { Summary } from '../src/store/views.ts'
import { beside, percentile, upTo } from './ground/measure.ts'
import type { Result } from './run.ts'

const DEMANDS = Number(process.env.DULY_BENCH_DEMANDS ?? 100_000)
const BATCH = 2000
const OPEN_ONE_IN = 20
const PAGES = 200
const READER: Actor = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' }
const QUERIES: readonly Pick<QueueQuery, 'view' | 'text'>[] = [
  { view: 'open', text: '' },
  { view: 'mine', text: '' },
  { view: 'closed', text: '' },
]

export async function bench(): Promise<Result[]> {
  const path = join(await mkdtemp(join(process.env.DULY_BENCH_DIR ?? tmpdir(), 'duly-bench-queue-')), 'data')
  const createdAt = new Date().toISOString()
  const ports = { web: 0, smtp: 0, operator: 0 }
  await foundDirectory({ path, mode: 'live', createdAt, provider: newProvider(), ports })
  const d = await openDeployment({ path, onLog: () => {} })
  try {
    await seed(d)
    return await measure(d)
  } finally {
    await d.close()
    await removeEmbedded(path)
    await rm(join(path, '..'), { recursive: true, force: true })
  }
}

async function measure(d: Deployment): Promise<Result[]> {
  const statements = recordStatements(d)
  const direct = new pg.Client({ connectionString: d.embedded?.adminUrl })
  await direct.connect()
  try {
    const results: Result[] = []
    for (const query of QUERIES) {
      const ours: number[] = []
      const peer: number[] = []
      let cursor: string | null = null
      for (let page = 0; page < PAGES; page += 1) {
        statements.length = 0
        const began = performance.now()
        const queue = await readQueue(d, READER, { ...query, cursor })
        ours.push(performance.now() - began)
        cursor = queue.next
        peer.push(await runDirectly(direct, statements))
      }
      results.push(...rows(query.view, percentile(ours, 0.99), percentile(peer, 0.99)))
    }
    return results
  } finally {
    await direct.end()
  }
}

function rows(view: string, ours: number, peer: number): Result[] {
  const name = `queue: page of 50, view "${view}", ${DEMANDS.toLocaleString('en')} demands, p99`
  return [
    upTo({ name, value: ours, unit: 'ms', goal: '≤ 50' }, 50),
    beside(
      { name: `${name}, beside`, value: ours, unit: 'ms', goal: '≤ 2 × the peer' },
      { name: 'same SQL, one connection, no RLS', value: peer },
      ratio => ratio <= 2,
    ),
  ]
}

/** What the queue asks the database, so that the peer is asked the same and not a copy that grows old. */
function recordStatements(d: Deployment): Statement[] {
  const statements: Statement[] = []
  d.db.pool.on('acquire', client => {
    const plain = client.query
    if (Object.hasOwn(client, 'query')) return
    client.query = ((...args: unknown[]) => {
      const [asked] = args
      // The first of a trip says who asks: the peer is nobody.
      if (typeof asked === 'object' && asked !== null && 'statements' in asked)
        statements.push(...(asked as { statements: Statement[] }).statements.slice(1))
      return Reflect.apply(plain, client, args)
    }) as typeof client.query
  })
  return statements
}

async function runDirectly(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  const began = performance.now()
  for (const { text, values } of statements)
    await client.query({ name: statementName(text), text, values: [...values] })
  return performance.now() - began
}

/** Rows as `append` writes them, but for the offline copies of the keys, which no queue reads: random bytes stand there. */
async function seed(d: Deployment): Promise<void> {
  const client = new pg.Client({ connectionString: d.embedded?.adminUrl })
  await client.connect()
  try {
    for (let from = 0; from < DEMANDS; from += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, DEMANDS - from) }, (_, i) => demandRow(d, from + i))
      await client.query(INSERT, [JSON.stringify(batch)])
      process.stderr.write(`\rseeding ${from + batch.length} of ${DEMANDS}`)
    }
    process.stderr.write('\n')
    await client.query('vacuum analyze duly.demand, duly.matter_key')
  } finally {
    await client.end()
  }
}

const INSERT = `with rows as materialized (
    select * from jsonb_to_recordset($1::jsonb) as r(id text, reference text, step text, turn text, due timestamptz,
      received timestamptz, closed timestamptz, summary text, online text, sealed text)
  ), demands as (
    insert into duly.demand (id, reference, version, step, turn, due_at, due_what, restricted, received_at, closed_at, summary, audit_head)
    select id, reference, 3, step, turn, due, 'answer', false, received, closed, decode(summary, 'base64'), '\\x00' from rows
  )
  insert into duly.matter_key (id, demand_id, online, sealed)
  select id, id, decode(online, 'base64'), decode(sealed, 'base64') from rows`

const TURNS = ['intake', 'analyst', 'counsel', 'approver']

function demandRow(d: Deployment, i: number) {
  const id = randomBytes(16).toString('hex')
  const key = randomBytes(32)
  const open = i % OPEN_ONE_IN === 0
  // Spread over half a year; what is open falls due within the month.
  const received = Date.UTC(2026, 4, 1) + ((i * 7919) % DEMANDS) * (15_552_000_000 / DEMANDS)
  return {
    id,
    reference: `D-${id.slice(0, 12).toUpperCase()}`,
    step: open ? 'determine' : 'done',
    turn: open ? TURNS[(i / OPEN_ONE_IN) % TURNS.length] : 'nobody',
    due: open ? new Date(received + 2_592_000_000).toISOString() : null,
    received: new Date(received).toISOString(),
    closed: open ? null : new Date(received + 864_000_000).toISOString(),
    summary: sealField(key, [id, 1, 'summary'], SUMMARY).toString('base64'),
    online: sealBytes(d.vault.onlineKey, [id, 1, 'key'], key).toString('base64'),
    sealed: randomBytes(200).toString('base64'),
  }
}

const SUMMARY: Summary = {
  subject: 'Subpoena for subscriber records',
  authority: 'Travis County District Attorney',
  country: 'US',
  authenticated: true,
  instrument: 'us.subpoena.2703',
  categories: ['subscriber', 'traffic'],
  tenants: 1,
  says: 'Decide for each account what is given.',
  secrecyUntil: null,
}
