// Wake-ups through pg-boss: a job names a demand and nothing else. Jobs are only wake-ups, so a lost or doubled one changes
// nothing; what is due stands in the tables themselves.

import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Database, Transaction } from '../store/database.ts'
import { each } from './worker/each.ts'

const SCHEMA = 'jobs'
const WAKE = 'wake'

export type Jobs = {
  /** Inside the caller's transaction: no commit, no job. */
  wake(tx: Pick<Transaction, 'query'>, demandId: string): Promise<void>
  /** Many in one statement, so that how long it takes does not say how many; also where there are none. */
  wakeAll(tx: Pick<Transaction, 'query'>, demandIds: readonly string[]): Promise<void>
  /** Handles wake-ups until `stop`. A handler that throws is tried again later. */
  work(handler: (demandId: string) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Makes pg-boss's own schema as the owner, and lets the app role use it. Safe to run again. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
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
  await boss.stop({ graceful: false })
  await grantToApp(ownerUrl)
}

const GRANTS = [
  `grant usage on schema ${SCHEMA} to duly_app`,
  `grant select, insert, update, delete on all tables in schema ${SCHEMA} to duly_app`,
  `grant execute on all functions in schema ${SCHEMA} to duly_app`,
  `grant usage, select on all sequences in schema ${SCHEMA} to duly_app`,
]
/** Any number that nothing else here locks. */
const GRANT_LOCK = 7_240_551

/** PostgreSQL refuses a grant that another changes at the same moment, and all parts of an installation start together. */
async function grantToApp(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [GRANT_LOCK])
    for (const grant of GRANTS) await client.query(grant)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

export async function openJobs(db: Database, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.pool.query(text, values as unknown[]) },
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: false,
  })
  boss.on('error', onError)
  await boss.start()
  // One fixed text with its values apart: prepared, because planning it costs more than running it.
  const within = (tx: Pick<Transaction, 'query'>) => ({
    executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.query(text, values) }),
  })
  return {
    wake: async (tx, demandId) => {
      await boss.send(WAKE, { demandId }, { singletonKey: demandId, db: within(tx) })
    },
    wakeAll: async (tx, ids) => {
      const jobs = [...new Set(ids)].map(demandId => ({ data: { demandId }, singletonKey: demandId }))
      await boss.insert(WAKE, jobs, { db: within(tx) })
    },
    work: async handler => {
      await boss.work<{ demandId: string }>(
        WAKE,
        { pollingIntervalSeconds: 0.5, batchSize: 8 },
        async jobs => {
          await each(jobs, job => handler(job.data.demandId))
        },
      )
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
