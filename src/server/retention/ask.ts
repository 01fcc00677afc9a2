// A run of retention, asked for at the desk. The faces erase nothing: the worker does, and notes who asked.
import type { Actor } from '../../kernel/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'

export type Asked = { readonly at: string; readonly by: string }
type Row = { readonly at: Date; readonly by_id: string }

/** One waits at a time: who asks while one does is told when that was asked. */
export async function askRun(d: Deployment, actor: Actor, id: string): Promise<{ asked: string }> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await tx.query(
      'insert into duly.retention_asked (id, by_id, at) values ($1, $2, $3) on conflict do nothing',
      [id, actor.id, d.now()],
    )
    const [row] = await tx.query<Row>(
      'select at, by_id from duly.retention_asked where run_at is null or id = $1 order by run_at nulls first limit 1',
      [id],
    )
    return { asked: row?.at.toISOString() ?? d.now() }
  })
}

/** What was asked for and has not run yet. */
export async function askedRun(
  d: Deployment,
  actor: Actor,
  name: (id: string) => string,
): Promise<Asked | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>('select at, by_id from duly.retention_asked where run_at is null', []),
  )
  return row ? { at: row.at.toISOString(), by: name(row.by_id) } : null
}
