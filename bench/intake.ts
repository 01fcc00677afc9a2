// Durable intake: a desk entry of 2 kB by HTTP with a real session, answered when paper, event, leaf, clocks and rows are
// committed. Eight connections beside `pgbench -c 8` inserting the same text as one row on the same server; then fifty a
// second without waiting for answers; then the server and its database are killed in the middle, and nothing answered may be missing.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { PasskeyClient } from '../src/cli/passkey/passkey-client.ts'
import type { Deployment } from '../src/server/deployment.ts'
import { beside, percentile, upTo, withoutPeer } from './ground/measure.ts'
import { findPgbench, PGBENCH_PACKAGE, runPgbench } from './ground/pgbench.ts'
import { newInstallation, openBeside, removeInstallation, signInAs, startServer } from './ground/served.ts'
import type { Result } from './run.ts'

const CONNECTIONS = 8
const ROUNDS = 3
const ROUND_SECONDS = 4
const RATE = 50
const RATE_SECONDS = 15
const NAME = 'intake: desk entries of 2 kB, 8 connections'

export async function bench(): Promise<Result[]> {
  const path = await newInstallation()
  const taken = new Set<string>()
  try {
    // Faces on a node of their own, as where it matters: the readers' sandboxes would be measured with it otherwise.
    const web = await startServer(path, { only: 'web' })
    const d = await openBeside(path)
    const { client } = await signInAs(d, 'ines', ['intake'])
    const throughput = await compare(d, client, taken)
    const flow = await openLoop(client, taken)
    const killed = await killInTheMiddle(d, client, taken, web.kill)
    return [throughput, flow, await lostAfter(path, taken, killed)]
  } finally {
    await removeInstallation(path)
  }
}

async function compare(d: Deployment, client: PasskeyClient, taken: Set<string>): Promise<Result> {
  const pgbench = findPgbench()
  const url = d.embedded?.adminUrl ?? ''
  await onServer(url, 'create table public.bench_row (id bigserial primary key, body text not null)')
  await closedLoop(client, taken, 1)
  let ours = 0
  let peer = 0
  // Turn and turn about, best of three: neither side has the quieter machine.
  for (let round = 0; round < ROUNDS; round += 1) {
    if (pgbench) {
      const script = `insert into public.bench_row (body) values ('${entryText().replaceAll("'", '')}');\n`
      const scriptFile = join(d.dir.path, '..', 'insert.sql')
      const load = {
        program: pgbench,
        url,
        connections: CONNECTIONS,
        seconds: ROUND_SECONDS,
        script,
        scriptFile,
      }
      peer = Math.max(peer, runPgbench(load).perSecond)
    }
    ours = Math.max(ours, await closedLoop(client, taken, ROUND_SECONDS))
  }
  await onServer(url, 'drop table public.bench_row')
  const figure = { name: NAME, value: ours, unit: '1/s', goal: '≥ 0.1 × pgbench' }
  return pgbench
    ? beside(figure, { name: 'pgbench -c 8, one row', value: peer }, ratio => ratio >= 0.1)
    : withoutPeer(figure, PGBENCH_PACKAGE)
}

/** Entries per second while each connection sends the next as soon as the last is answered. */
async function closedLoop(client: PasskeyClient, taken: Set<string>, seconds: number): Promise<number> {
  const began = performance.now()
  const end = began + seconds * 1000
  const before = taken.size
  const connection = async () => {
    while (performance.now() < end) await enter(client, taken)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return ((taken.size - before) * 1000) / (performance.now() - began)
}

/** Sent when they are due, whatever has been answered; a late start counts into an entry's time. */
async function openLoop(client: PasskeyClient, taken: Set<string>): Promise<Result> {
  const times: number[] = []
  const began = performance.now() + 50
  await Promise.all(
    Array.from({ length: RATE * RATE_SECONDS }, async (_, i) => {
      const due = began + (i * 1000) / RATE
      await delay(due - performance.now())
      await enter(client, taken)
      times.push(performance.now() - due)
    }),
  )
  const name = `intake: one entry at ${RATE} per second, p99`
  return upTo({ name, value: percentile(times, 0.99), unit: 'ms', goal: '≤ 50' }, 50)
}

/** Kills server and database under load. Gives how many entries were answered before. */
async function killInTheMiddle(
  d: Deployment,
  client: PasskeyClient,
  taken: Set<string>,
  killServer: () => Promise<void>,
): Promise<number> {
  const loads = Array.from({ length: CONNECTIONS }, async () => {
    for (;;) await enter(client, taken)
  })
  const ended = Promise.allSettled(loads)
  await delay(2000)
  const pid = d.embedded?.pid ?? Number.NaN
  process.kill(pid, 'SIGKILL')
  await killServer()
  await ended
  // PostgreSQL takes a dead postmaster that nobody has reaped yet for a living one.
  for (let tries = 0; isThere(pid) && tries < 200; tries += 1) await delay(50)
  await d.close().catch(() => {})
  return taken.size
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function lostAfter(path: string, taken: ReadonlySet<string>, count: number): Promise<Result> {
  const d = await openBeside(path)
  try {
    const rows = await readIds(d.embedded?.adminUrl ?? '')
    const lost = [...taken].filter(id => !rows.has(id)).length
    const name = `intake: of ${count} answered entries, lost after kill -9 of server and database`
    return upTo({ name, value: lost, unit: 'entries', goal: '0' }, 0)
  } finally {
    await d.close()
  }
}

async function readIds(url: string): Promise<Set<string>> {
  const rows = await onServer(url, 'select d.id from duly.demand d join duly.event e on e.demand_id = d.id')
  return new Set(rows.map(row => String(row.id)))
}

async function onServer(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** One entry; what is not answered with its id is an error, never a smaller figure. */
async function enter(client: PasskeyClient, taken: Set<string>): Promise<void> {
  const answer = await client.call('POST', '/api/demands/entry', {
    text: entryText(),
    subject: 'Served by hand',
    servedAt: '2026-11-02T09:30:00.000Z',
    servedManner: 'by hand',
    entityServed: 'main',
    key: randomBytes(12).toString('hex'),
  })
  if (answer.status !== 200 && answer.status !== 201)
    throw new Error(
      `an entry was answered with ${answer.status}: ${answer.bytes.toString('utf8').slice(0, 300)}`,
    )
  taken.add(answer.json<{ id: string }>().id)
}

/** 2,000 characters, no two alike: the same paper twice is looked up as a copy. */
function entryText(): string {
  const words =
    'The officer asks for the subscriber records of the account named below, from the first of May. '
  return `${randomBytes(16).toString('hex')} ${words.repeat(25)}`.slice(0, 2000)
}
