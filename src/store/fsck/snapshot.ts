// One moment of the database, read only, for as long as a check takes: a system at work goes on beside it.

import { type Actor, actorSettings } from '../actor.ts'
import type { Database, Transaction } from '../database.ts'

const CHECKER: Actor = { kind: 'system', id: 'fsck', roles: [] }

/** Runs `work` in one repeatable-read transaction that can write nothing. */
export async function withSnapshot<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await database.pool.connect()
  let broken = true
  try {
    await client.query('begin isolation level repeatable read read only')
    // Reading a large package between two queries takes longer than any handler may be idle.
    await client.query('set local idle_in_transaction_session_timeout = 0')
    await client.query('set local statement_timeout = 0')
    for (const [name, value] of actorSettings(CHECKER))
      await client.query('select set_config($1, $2, true)', [name, value])
    const query = async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query({ text, values: [...values] })).rows as Row[]
    const value = await work({ client, query })
    await client.query('rollback')
    broken = false
    return value
  } finally {
    client.release(broken)
  }
}
