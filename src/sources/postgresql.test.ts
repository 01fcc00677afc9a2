import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, test as ungated } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../test/cluster.ts'
import { startEmbedded } from '../store/cluster/embedded.ts'
import { findBundledPostgres } from '../store/postgres-binaries.ts'
import { collectPart, defaultLimits, lookUp } from './collect.ts'
import { DeclarationError } from './declaration.ts'
import { holdPart, releaseHold } from './hold.ts'
import { type OpenSource, openSources } from './open-sources.ts'
import type { HoldPart, ScopePart, SourceFailure } from './protocol.ts'
import { bindNames } from './sql-parameters.ts'

/** Where npm brings no PostgreSQL for the platform, the rules are skipped, visibly. */
const skip = await findBundledPostgres().then(
  () => false as const,
  () => 'no bundled PostgreSQL for this platform',
)
const test = (title: string, fn: () => Promise<void> | void) => ungated(title, { skip }, fn)

const directory = mkdtempSync(join(tmpdir(), 'duly-pgsource-'))
const now = () => '2026-05-01T12:00:00.000Z'
const sockets = () =>
  process.getActiveResourcesInfo().filter(name => /^(Pipe|TCP)(Connect)?Wrap$/.test(name)).length
const socketsAtFirst = sockets()
let server: Awaited<ReturnType<typeof startEmbedded>>

before(async () => {
  if (skip) return
  await layCluster(directory)
  server = await startEmbedded({ dir: directory, onLog: () => {} })
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  await client.query(`
    create schema crm;
    create table crm.person (id text primary key, mail text, tenant text, name text, born date, paid numeric);
    create table crm.session (person text, began timestamptz, ip inet, note text, raw bytea);
    create function crm.wipe(who text) returns text language sql volatile
      as 'delete from crm.session where person = who; select who';
    insert into crm.person values ('4711', 'ada@example.org', 'acme', 'Ada', '1990-12-10', 12345678901234567890.10),
      ('4712', 'bob@example.org', 'city', 'Bob', null, null);
    insert into crm.session select '4711', '2026-03-01T00:00:00.123456Z'::timestamptz + n * interval '1 hour', '192.0.2.7',
      'note ' || n, null from generate_series(0, 1999) n;
    insert into crm.session values ('4712', '2026-03-05T00:00:00Z', '192.0.2.8', 'bob''s', null);`)
  await client.end()
})

after(async () => {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const declared = {
  kind: 'postgresql',
  name: 'crm',
  accountKinds: ['email', 'account_id'],
  lookup: [
    'select id as account, tenant from crm.person',
    "where case $kind when 'email' then lower(mail) = lower($value) else id = $value end",
  ],
  categories: {
    subscriber:
      'select id as account, null::timestamptz as at, name, born, paid from crm.person where id = $account',
    traffic: [
      'select person as account, began as at, ip, note as label from crm.session',
      'where person = $account and began >= $from and began < $to order by began',
    ],
  } as Record<string, unknown>,
  statementTimeoutSeconds: 5,
}

async function openCrm(change: Record<string, unknown> = {}): Promise<OpenSource> {
  const path = join(directory, 'sources.json')
  writeFileSync(join(directory, 'url'), `${server.ownerUrl}\n`)
  writeFileSync(path, JSON.stringify({ v: 1, sources: [{ ...declared, url: { file: 'url' }, ...change }] }))
  return (await openSources(path, Buffer.alloc(32, 7), now)).get('crm')!
}

const traffic: ScopePart = {
  part: '1a',
  ask: 'ask-1',
  source: 'crm',
  account: '4711',
  identifier: { kind: 'email', value: 'ada@example.org' },
  category: 'traffic',
  from: '2026-03-02T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}

async function gather(crm: OpenSource, part: ScopePart, limits = defaultLimits) {
  const { items, tally } = collectPart(crm.source, crm.key, 'c-1', part, limits)
  const texts: string[] = []
  for await (const item of items) texts.push((await buffer(item.stream())).toString())
  return { texts, tally }
}

test('rows of one account and period come as items, in batches, with every digit that the database has', async () => {
  const { texts, tally } = await gather(await openCrm(), traffic)
  assert.equal(tally.accepted, 30 * 24)
  assert.equal(tally.outsidePeriod, 0)
  assert.ok(tally.complete)
  assert.deepEqual(JSON.parse(texts[0]!), {
    account: '4711',
    at: '2026-03-02 00:00:00.123456+00',
    ip: '192.0.2.7',
    label: 'note 24',
  })
})

test('without a period all of the account’s rows come, and no other account’s', async () => {
  const { tally } = await gather(await openCrm(), { ...traffic, from: null, to: null })
  assert.deepEqual([tally.accepted, tally.wrongAccount], [2_000, 0])
})

test('subscriber data has no time and keeps numbers and dates as the database writes them', async () => {
  const { texts } = await gather(await openCrm(), { ...traffic, category: 'subscriber' })
  assert.deepEqual(JSON.parse(texts[0]!), {
    account: '4711',
    at: null,
    name: 'Ada',
    born: '1990-12-10',
    paid: '12345678901234567890.10',
  })
})

test('a statement that returns too much is filtered and counted', async () => {
  const greedy =
    'select person as account, began as at, note from crm.session where $account::text is not null'
  const { tally } = await gather(await openCrm({ categories: { traffic: greedy } }), traffic)
  assert.deepEqual([tally.accepted, tally.wrongAccount], [30 * 24, 1])
  assert.equal(tally.outsidePeriod, 2_000 - 30 * 24)
})

test('a look-up finds accounts and tenants, and an account id cannot escape its parameter', async () => {
  const { source, key } = await openCrm()
  const ask = (kind: string, value: string) => lookUp(source, key, 'l-1', [{ kind, value }])
  assert.deepEqual(
    (await ask('email', 'ADA@example.org')).map(match => [match.account, match.tenant]),
    [['4711', 'acme']],
  )
  assert.equal((await ask('account_id', '4712'))[0]?.tenant, 'city')
  assert.deepEqual(await ask('account_id', "4711' or '1'='1"), [])
  assert.deepEqual(await ask('phone', '4711'), [])
})

test('a statement cannot write', async () => {
  const writing = `with gone as (delete from crm.session where person = $account returning *)
    select person as account, began as at from gone`
  const hidden = 'select crm.wipe($account) as account, now() as at'
  for (const sql of [writing, hidden])
    await assert.rejects(gather(await openCrm({ categories: { traffic: sql } }), traffic), {
      code: 'source_failed',
    })
  assert.equal((await gather(await openCrm(), traffic)).tally.accepted, 30 * 24)
})

test('a statement that runs too long is ended by the database, and one that hangs is left by the gate', async () => {
  const slow = 'select $account::text as account, now() as at, pg_sleep(30)'
  const crm = await openCrm({ categories: { traffic: slow }, statementTimeoutSeconds: 1 })
  await assert.rejects(gather(crm, traffic), { code: 'source_failed' })
  // Two of the same statement, begun in this order: the one whose gate has less patience is over first, whatever else runs here.
  const hanging = await openCrm({ categories: { traffic: slow }, statementTimeoutSeconds: 3 })
  const over: string[] = []
  const ends = (limits: typeof defaultLimits, code: string) =>
    assert.rejects(gather(hanging, traffic, limits), { code }).finally(() => over.push(code))
  await Promise.all([
    ends(defaultLimits, 'source_failed'),
    ends({ ...defaultLimits, idleMs: 200 }, 'source_deadline'),
  ])
  assert.deepEqual(over, ['source_deadline', 'source_failed'])
  // Its connection is cut as well: nothing of it keeps the gate's process.
  for (let tries = 0; tries < 20 && sockets() > socketsAtFirst; tries++)
    await new Promise(resolve => setTimeout(resolve, 20))
  assert.equal(sockets(), socketsAtFirst)
})

test('a time without a zone is no instant: the row is counted as omitted', async () => {
  const local =
    "select person as account, began at time zone 'CET' as at from crm.session where person = $account limit 3"
  const { tally } = await gather(await openCrm({ categories: { traffic: local } }), traffic)
  assert.deepEqual([tally.accepted, tally.omitted.no_time], [0, 3])
})

test('a body column is the item as it is', async () => {
  const files = `select person as account, began as at, note as name, convert_to('raw ' || note, 'UTF8') as body,
    'text/csv' as media_type from crm.session where person = $account and began >= $from and began < $to limit 2`
  const { texts } = await gather(await openCrm({ categories: { traffic: files } }), traffic)
  assert.ok(texts.every(text => text.startsWith('raw note ')))
})

test('no connection stays behind after a collection, a failure or an early end', async () => {
  const crm = await openCrm()
  await gather(crm, traffic)
  for await (const _ of collectPart(crm.source, crm.key, 'c-1', traffic).items) break
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  const left = async () =>
    (
      await client.query(
        "select count(*)::int as n from pg_stat_activity where application_name = 'duly-gate' and state <> 'active'",
      )
    ).rows[0]!.n
  for (let tries = 0; tries < 50 && (await left()) > 0; tries++)
    await new Promise(resolve => setTimeout(resolve, 50))
  assert.equal(await left(), 0)
  await client.end()
})

test('a statement with an unknown name, a second statement or no account is refused when it is opened', async () => {
  for (const sql of ['select 1 where $acount = $account', 'select $account; select 2', 'select 1'])
    await assert.rejects(openCrm({ categories: { traffic: sql } }), DeclarationError)
  await assert.rejects(openCrm({ categories: { traffic: 'delete from crm.session' } }), DeclarationError)
})

test('names in quotes and comments are text, and a name used twice is one parameter', () => {
  const bound = bindNames(
    `select '$from', "$to" -- $x\n /* $y */ where a = $account and b > $from or $account = c;`,
    ['account', 'from', 'to'],
    ['account'],
  )
  assert.equal(bound.text, `select '$from', "$to" -- $x\n /* $y */ where a = $1 and b > $2 or $1 = c`)
  assert.deepEqual(bound.values({ account: 'a', from: 'f', to: 't' }), ['a', 'f'])
})

const visits = {
  categories: {
    traffic: 'select person as account, began as at, id from crm.visit where person = $account',
  },
  hold: {
    traffic: [
      'insert into crm.visit_hold (hold, visit, until) select $hold, id, $until::date from crm.visit',
      'where person = $account and began >= $from and began < $to',
      'on conflict (hold, visit) do update set until = excluded.until',
    ],
  },
  release: 'delete from crm.visit_hold where hold = $hold',
}

/** What a custodian's job does, marked rows left standing. */
const PURGE = `delete from crm.visit v where began < '2026-04-01'
  and not exists (select from crm.visit_hold h where h.visit = v.id)`

async function sql<T extends object>(text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  const { rows } = await client.query(text).finally(() => client.end())
  return rows
}

test('rows that are held outlive the purge, until they are let go; the others and everybody else’s do not', async () => {
  await sql(`create table crm.visit (id int primary key, person text, began timestamptz);
    create table crm.visit_hold (hold text, visit int, until date, primary key (hold, visit));
    insert into crm.visit select n, case when n <= 4 then '4711' else '4712' end, '2026-01-01'::timestamptz + (n % 5) * interval '20 days'
      from generate_series(1, 8) n`)
  const crm = await openCrm(visits)
  const hold = 'ab'.repeat(16)
  const part: HoldPart = {
    source: 'crm',
    account: '4711',
    categories: ['traffic'],
    from: '2026-02-01T00:00:00.000Z',
    to: null,
  }
  const place = (change: Partial<HoldPart> = {}) =>
    holdPart(crm, { hold, part: { ...part, ...change }, until: '2026-08-01' }, { totalMs: 5_000 })
  const left = async () =>
    (await sql<{ id: number }>('select id from crm.visit order by id')).map(row => row.id)

  assert.deepEqual(await place(), { items: 3, bytes: null })
  assert.deepEqual(await place(), { items: 3, bytes: null }, 'done again after a crash it is the same')
  await sql(PURGE)
  assert.deepEqual(await left(), [2, 3, 4])
  const [mark] = await sql<{ day: string }>('select until::text as day from crm.visit_hold limit 1')
  assert.equal(mark?.day, '2026-08-01')
  await assert.rejects(
    place({ categories: ['traffic', 'subscriber'] }),
    (error: SourceFailure) => error.code === 'source_cannot_hold',
  )
  await releaseHold(crm, hold, { totalMs: 5_000 })
  await sql(PURGE)
  assert.deepEqual(await left(), [])
})

test('without the statements it cannot hold; one without the other, or for everybody, is no declaration', async () => {
  const { hold, release, ...plain } = visits
  assert.equal((await openCrm(plain)).source.holding, undefined)
  for (const wrong of [
    { ...plain, hold },
    { ...plain, release },
    { ...visits, release: 'delete from crm.visit_hold' },
    { ...visits, hold: { traffic: 'insert into crm.visit_hold select $hold, id, $until from crm.visit' } },
    { ...visits, hold: { traffic: 'drop table crm.visit' } },
  ])
    await assert.rejects(openCrm(wrong), DeclarationError)
})
