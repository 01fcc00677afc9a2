// Wake-ups through pg-boss: a job names a demand and nothing else. Jobs are only wake-ups, so a lost or doubled one changes
// nothing; what is due stands in the tables themselves.

import pg from 'pg'
import type { PgBoss } from 'pg-boss'
import type { Database, Transaction } from '../../store/database.ts'
import { each } from '../worker/each.ts'

const SCHEMA = 'jobs'
const WAKE = 'wake'
const READ = 'read'

export type Jobs = {
  /** Inside the caller's transaction: no commit, no job. */
  wake(tx: Pick<Transaction, 'query'>, demandId: string): Promise<void>
  /** Many in one statement, so that how long it takes does not say how many; also where there are none. */
  wakeAll(tx: Pick<Transaction, 'query'>, demandIds: readonly string[]): Promise<void>
  /** Handles wake-ups until `stop`. A handler that throws is tried again later. */
  work(handler: (demandId: string) => Promise<void>): Promise<void>
  /** Wishes that a demand's papers be read, soon; a second wish before that is the same wish. */
  read(demandId: string): Promise<void>
  /** Takes wishes until `stop`. One whose handler throws comes again. */
  workReading(handler: (demandId: string) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Makes pg-boss's own schema as the owner, and lets each part use it as it does, and takes it from the people's, which had it. Safe to run again. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    max: 2,
  })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(WAKE, {
    policy: 'short',
    // A table of its own, with the indexes that this policy needs and not those of all: each write wakes somebody. An installation
    // that was made before keeps the table that it has.
    partition: true,
    retryLimit: 20,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 300,
    expireInSeconds: 120,
  })
  await boss.createQueue(READ, {
    policy: 'short',
    partition: true,
    retryLimit: 20,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 300,
    expireInSeconds: 120,
  })
  const wakes = wakeFunction(await insertOf(boss, WAKE))
  const reads = readFunction(await insertOf(boss, READ))
  await boss.stop({ graceful: false })
  await grantToApp(ownerUrl, [wakes, reads, ...GRANTS])
}

/** pg-boss's own statement for wishes of this queue, as this version of it writes them. */
async function insertOf(boss: PgBoss, queue: string): Promise<string> {
  let statement = ''
  const listening = {
    executeSql: async (text: string) => {
      statement = text
      return { rows: [] }
    },
  }
  await boss.insert(queue, [{ data: { demandId: '' }, singletonKey: '' }], { db: listening })
  if (!/insert into/i.test(statement) || !statement.includes('$1'))
    throw new Error('pg-boss inserts otherwise than expected')
  return statement
}

/**
 * Whoever acts wakes the workers about what they changed, in their own transaction, and can neither read what waits nor wish for anything
 * else. One wish for each demand and transaction: an earlier wish may be taken up before this transaction commits, and the worker would
 * then look at what was there before it, and at nothing afterwards.
 */
function wakeFunction(insert: string): string {
  return `create or replace function ${SCHEMA}.wake(demands text[]) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $wake$
    declare
      turn constant text := '/' || pg_current_xact_id();
      wishes text;
    begin
      if cardinality(demands) = 1 then
        -- Nearly always, and then no query of its own.
        wishes := json_build_array(json_build_object('data', json_build_object('demandId', demands[1]),
          'singletonKey', demands[1] || turn));
      else
        wishes := (select coalesce(json_agg(json_build_object('data', json_build_object('demandId', id),
          'singletonKey', id || turn)), '[]') from (select distinct unnest(demands) as id) one);
      end if;
      ${insert.replaceAll('$1', 'wishes')};
    end $wake$`
}

/** A wish that is not taken up yet is the same wish. */
function readFunction(insert: string): string {
  return `create or replace function ${SCHEMA}.read(demand text) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $read$
    declare
      wishes constant text := json_build_array(json_build_object('data', json_build_object('demandId', demand),
        'singletonKey', demand));
    begin
      ${insert.replaceAll('$1', 'wishes')};
    end $read$`
}

/** Who takes wishes. */
const TAKE = 'duly_system, duly_worker, duly_reader'
/** Who says them. */
const SAY = 'duly_web, duly_mail, duly_sequencer'
const ALL = `${TAKE}, ${SAY}`
/** Who wake the workers by what they do, and see nothing of what waits. */
const PEOPLE = 'duly_desk, duly_approve, duly_customer, duly_authority'
const GRANTS = [
  `revoke all on all tables in schema ${SCHEMA} from duly_app, ${SAY}`,
  `revoke all on schema ${SCHEMA} from duly_app`,
  `grant usage on schema ${SCHEMA} to ${ALL}, ${PEOPLE}`,
  `grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${TAKE}`,
  // What a part of an earlier version does by itself while parts are upgraded one after another.
  `grant select, insert on all tables in schema ${SCHEMA} to ${SAY}`,
  `grant update, delete on ${SCHEMA}.instance to ${SAY}`,
  `grant execute on all functions in schema ${SCHEMA} to ${ALL}`,
  `grant usage, select on all sequences in schema ${SCHEMA} to ${ALL}`,
  `revoke execute on all functions in schema ${SCHEMA} from public`,
  `grant execute on function ${SCHEMA}.wake to ${PEOPLE}`,
]
/** Any number that nothing else here locks. */
const GRANT_LOCK = 7_240_551

/** PostgreSQL refuses a grant that another changes at the same moment, and all parts of an installation start together. */
async function grantToApp(ownerUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [GRANT_LOCK])
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const WAKE_THESE = `select ${SCHEMA}.wake($1)`
const READ_THIS = `select ${SCHEMA}.read($1)`

export type JobsOptions = { readonly onError: (error: Error) => void; readonly supervise: boolean }

/** pg-boss itself runs where wishes are taken or cared for: who only says them need not load it. */
export async function openJobs(db: Database, { onError, supervise }: JobsOptions): Promise<Jobs> {
  let started: Promise<PgBoss> | null = null
  const boss = () => (started ??= startBoss(db, { onError, supervise }))
  if (supervise) await boss()
  return {
    wake: async (tx, demandId) => {
      await tx.query(WAKE_THESE, [[demandId]])
    },
    wakeAll: async (tx, ids) => {
      await tx.query(WAKE_THESE, [ids])
    },
    work: async handler => {
      await (await boss()).work<{ demandId: string }>(
        WAKE,
        { pollingIntervalSeconds: 0.5, batchSize: 8 },
        async jobs => {
          await each([...new Set(jobs.map(job => job.data.demandId))], handler)
        },
      )
    },
    read: async demandId => {
      await db.pool.query(READ_THIS, [demandId])
    },
    workReading: async handler => {
      await (await boss()).work<{ demandId: string }>(
        READ,
        { pollingIntervalSeconds: 0.5, batchSize: 16 },
        async jobs => {
          await each(jobs, job => handler(job.data.demandId))
        },
      )
    },
    stop: async () => {
      await (await started)?.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

async function startBoss(db: Database, { onError, supervise }: JobsOptions): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.pool.query(text, values as unknown[]) },
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    supervise,
    schedule: false,
  })
  boss.on('error', onError)
  await boss.start()
  return boss
}
