// What somebody at the desk waits for: a page of fifty of the queue, whole, by each filter, by pairs of filters, by words;
// decrypted and counted. Beside each the very same prepared statements as the same role, on one connection, whose rows nobody
// decrypts.
//
// DULY_BENCH_DEMANDS says how many demands there are: 100,000, or 1000000 for the figure of the design, or 10000000.
// DULY_BENCH_LOUD=1 names each question with its times.
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Actor } from '../src/kernel/actor.ts'
import { countFilters, type Filters, sorts } from '../src/queue/filter.ts'
import { type Deployment, openDeployment } from '../src/server/deployment.ts'
import { foundDirectory } from '../src/server/found.ts'
import { newProvider } from '../src/server/provider.ts'
import { type QueueQuery, readQueue } from '../src/server/surfaces/desk/queue/queue.ts'
import { countsOf } from '../src/server/surfaces/desk/queue/queue-counts.ts'
import type { View } from '../src/server/surfaces/desk/queue/queue-turns.ts'
import { actorSettings } from '../src/store/actor.ts'
import { removeEmbedded } from '../src/store/cluster/embedded.ts'
import { statementName } from '../src/store/database.ts'
import { databaseActor } from '../src/store/demand/execute.ts'
import { readInOneTrip, type Statement } from '../src/store/demand/one-trip.ts'
import { beside, median, percentile, upTo } from './ground/measure.ts'
import { authorityAt, BENCH_NOW, customerAt, seedQueue, wordAt } from './ground/seed-queue.ts'
import type { Result } from './run.ts'

const DEMANDS = Number(process.env.DULY_BENCH_DEMANDS ?? 100_000)
const LOUD = process.env.DULY_BENCH_LOUD === '1'
/** A p99 of fewer would be a handful of the slowest, and beside each other a matter of luck. */
const COUNT_ROUNDS = 1000
const READER: Actor = { kind: 'staff', id: 'person-3', roles: ['analyst'], employment: 'employee' }
const VIEWS: readonly View[] = ['open', 'closed']

/** Frequent and rare values of each key; pairs take the first of each, and what never comes together. */
const ALONE: readonly Filters[] = [
  { step: 'sign' },
  { step: 'sign,certify,collect' },
  { turn: 'analyst' },
  { turn: 'custodian' },
  { due: 'overdue' },
  { due: 'today' },
  { due: 'week' },
  { due: '2026-12-20..2026-12-24' },
  { received: '2026-11-01..2026-11-25' },
  { received: '2024-02-03..2024-02-03' },
  { received: '2020-01-01..2025-12-31' },
  { country: 'US' },
  { country: 'AR' },
  { country: 'FR,DE,NL' },
  { authority: authorityAt(0) },
  { authority: authorityAt(1733) },
  { instrument: 'us.subpoena.0' },
  { instrument: 'ar.preservation.6' },
  { process: 'warrant' },
  { process: 'preservation' },
  { category: 'subscriber' },
  { category: 'content_realtime' },
  { tenant: 'enterprise' },
  { tenant: 'consumer' },
  { secrecy: 'live' },
  { secrecy: 'ending' },
  { emergency: 'yes' },
  { owner: 'me' },
  { owner: 'nobody' },
  { challenge: 'open' },
  { unusual: 'yes' },
  { unusual: 'wide_period' },
  { outcome: 'complied' },
  { outcome: 'challenged' },
  { hold: 'live' },
  { hold: 'ending' },
  { window: 'open' },
  { channel: 'mail' },
  { channel: 'desk' },
  { redirect: 'asked' },
  { redirect: 'notice_allowed' },
  { ground: 'process_does_not_reach_category' },
  { ground: 'refused_by_enforcing_authority' },
  { customer: customerAt(0) },
  { customer: customerAt(4321) },
]
const NEVER_TOGETHER: readonly Filters[] = [
  { country: 'FR', instrument: 'us.subpoena.0' },
  { country: 'US', instrument: 'fr.subpoena.0' },
  { outcome: 'complied', challenge: 'open' },
  { step: 'sign', turn: 'analyst' },
  { received: '2019-01-01..2019-12-31', due: 'today' },
]
const TEXTS = [
  wordAt(0),
  wordAt(7),
  wordAt(900),
  wordAt(41_000),
  `${wordAt(3)} ${wordAt(11)}`,
  `${wordAt(5)} ${wordAt(30_000)}`,
  'subpoena',
  'auth',
  'authority 1733',
  'd-00',
  'nowhere',
  'records subpoena nowhere',
]

export async function bench(): Promise<Result[]> {
  const path = join(await mkdtemp(join(process.env.DULY_BENCH_DIR ?? tmpdir(), 'duly-bench-queue-')), 'data')
  const ports = { web: 0, smtp: 0, operator: 0 }
  await foundDirectory({
    path,
    mode: 'live',
    createdAt: new Date().toISOString(),
    provider: newProvider(),
    ports,
  })
  const d = await openDeployment({ path, onLog: () => {}, now: () => BENCH_NOW })
  const admin = new pg.Client({ connectionString: d.embedded?.adminUrl })
  await admin.connect()
  try {
    await hire(admin)
    await seedQueue(d, admin, DEMANDS)
    const results = await measure(d)
    process.stderr.write(
      `load average ${loadavg()
        .map(n => n.toFixed(2))
        .join(' ')}\n`,
    )
    return results
  } finally {
    await admin.end()
    await d.close()
    await removeEmbedded(path)
    await rm(join(path, '..'), { recursive: true, force: true })
  }
}

/** Whoever asks for words leaves a note, which names a person. */
async function hire(admin: pg.Client): Promise<void> {
  await admin.query(`insert into duly.person values ($1, 'employee', '{analyst}', 'x', true, now())`, [
    READER.id,
  ])
}

type Asked = Pick<QueueQuery, 'view' | 'text' | 'filters' | 'sort'>

async function measure(d: Deployment): Promise<Result[]> {
  const statements = recordStatements(d)
  const direct = new pg.Client({ connectionString: d.databaseUrls.own })
  await direct.connect()
  for (const [name, value] of actorSettings(databaseActor(READER)))
    await direct.query('select set_config($1, $2, false)', [name, value])
  const ask = asker(d, direct, statements)
  const byReceipt = (filters: readonly Filters[]): Asked[] =>
    VIEWS.flatMap(view =>
      sorts
        .filter(sort => view === 'open' || sort === 'latest')
        .flatMap(sort => filters.map(f => ({ view, text: '', filters: f, sort }))),
    )
  const each = (filters: readonly Filters[]): Asked[] =>
    VIEWS.flatMap(view => filters.map(f => ({ view, text: '', filters: f })))
  try {
    return [
      ...(await ask(
        'whole views, page after page',
        [
          { view: 'open', text: '' },
          { view: 'mine', text: '' },
          { view: 'closed', text: '' },
        ],
        100,
        true,
      )),
      ...(await ask('whole views by receipt, page after page', byReceipt([{}]), 100, true)),
      ...(await ask('each filter alone', each(ALONE), 30)),
      ...(await ask('each filter alone, by receipt', byReceipt(ALONE), 15)),
      ...(await ask('filters in pairs', each([...pairs(), ...NEVER_TOGETHER]), 6)),
      ...(await askCounts(d, direct, statements)),
      ...(await ask(
        'search for words',
        VIEWS.flatMap(view => TEXTS.map(text => ({ view, text }))),
        30,
      )),
      ...(await ask(
        'words and a filter',
        VIEWS.flatMap(view => TEXTS.map(text => ({ view, text, filters: { country: 'DE' } }))),
        15,
      )),
    ]
  } finally {
    await direct.end()
  }
}

/** Every two of one frequent and one rare value of each key. */
function pairs(): Filters[] {
  const some = ALONE.filter((f, i) => {
    const [key] = Object.keys(f)
    const same = ALONE.filter(o => Object.keys(o)[0] === key)
    return f === same[0] || f === same.at(-1) || i < 0
  })
  return some
    .flatMap((a, i) => some.slice(i + 1).map(b => ({ ...a, ...b })))
    .filter(f => countFilters(f) === 2)
}

function asker(d: Deployment, direct: pg.Client, statements: Statement[]) {
  return async (
    name: string,
    questions: readonly Asked[],
    rounds: number,
    paging = false,
  ): Promise<Result[]> => {
    const ours: number[] = []
    const peer: number[] = []
    let worst = { what: '', ms: 0 }
    for (const question of questions) {
      const own: number[] = []
      const theirs: number[] = []
      let cursor: string | null = null
      for (let round = -1; round < rounds; round += 1) {
        statements.length = 0
        const began = performance.now()
        const queue = await readQueue(d, READER, { ...question, cursor: paging ? cursor : null })
        const ms = performance.now() - began
        const theirMs = await runDirectly(direct, statements)
        cursor = queue.next
        // The first prepares the statements.
        if (round < 0) continue
        own.push(ms)
        theirs.push(theirMs)
      }
      ours.push(...own)
      peer.push(...theirs)
      const ms = percentile(own, 0.99)
      if (ms > worst.ms)
        worst = {
          what: `${question.view} ${question.text} ${question.sort ?? ''} ${JSON.stringify(question.filters ?? {})}`,
          ms,
        }
      if (LOUD)
        process.stderr.write(
          `${name}: ${question.view} “${question.text}” ${JSON.stringify(question.filters ?? {})} median ${median(own).toFixed(1)} p99 ${ms.toFixed(1)} beside ${median(theirs).toFixed(1)}\n`,
        )
    }
    process.stderr.write(`${name}: slowest ${worst.what} ${worst.ms.toFixed(1)} ms\n`)
    return rows(
      `queue: ${name}, ${DEMANDS.toLocaleString('en')} demands, p99`,
      percentile(ours, 0.99),
      percentile(peer, 0.99),
    )
  }
}

/** What stands over the queue: how much is open, whose turn, due, to be approved. */
async function askCounts(d: Deployment, direct: pg.Client, statements: Statement[]): Promise<Result[]> {
  const ours: number[] = []
  const peer: number[] = []
  const ask = async () => {
    statements.length = 0
    const began = performance.now()
    await readInOneTrip(d.db, databaseActor(READER), [countsOf(d, READER)])
    return performance.now() - began
  }
  await ask()
  const same = [...statements]
  for (let round = -1; round < COUNT_ROUNDS; round += 1) {
    // Each goes first as often as the other: who comes second finds what the first has read.
    const before = round % 2 === 0 ? await runDirectly(direct, same) : null
    const ms = await ask()
    const theirs = before ?? (await runDirectly(direct, same))
    if (round < 0) continue
    ours.push(ms)
    peer.push(theirs)
  }
  process.stderr.write(`counts: median ${median(ours).toFixed(1)} ms beside ${median(peer).toFixed(1)} ms\n`)
  return rows(
    `queue: its four counts, ${DEMANDS.toLocaleString('en')} demands, p99`,
    percentile(ours, 0.99),
    percentile(peer, 0.99),
  )
}

function rows(name: string, ours: number, peer: number): Result[] {
  return [
    upTo({ name, value: ours, unit: 'ms', goal: '≤ 50' }, 50),
    beside(
      { name: `${name}, beside`, value: ours, unit: 'ms', goal: '≤ 2 × the peer' },
      { name: 'same SQL, same role, one connection', value: peer },
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
      // The first of a trip says who asks; the peer said so at its beginning.
      if (typeof asked === 'object' && asked !== null && 'statements' in asked)
        statements.push(...(asked as { statements: Statement[] }).statements.slice(1))
      return Reflect.apply(plain, client, args)
    }) as typeof client.query
  })
  return statements
}

async function runDirectly(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  // The note of a search has its key: the peer asks, and notes nothing.
  const asked = statements.filter(s => !s.text.startsWith('insert'))
  const began = performance.now()
  for (const { text, values } of asked)
    await client.query({ name: statementName(text), text, values: [...values] })
  return performance.now() - began
}
