// Tenants with their contacts as a table: `duly directory import FILE.csv` says what would change and changes all of it or
// nothing; `duly directory export` writes the same shape.
import { readFile } from 'node:fs/promises'
import type { SyncPlan } from '../../api/desk/tenants.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Deployment } from '../../server/deployment.ts'
import { readTenants } from '../../server/directory.ts'
import { readTable, syncTenants, unreadable } from '../../server/tenants/sync.ts'
import { tableOf } from '../../server/tenants/table.ts'
import { asWorker } from '../../server/worker/demand-at-work.ts'
import { CsvUnreadable } from '../../wire/csv.ts'
import type { Io } from '../io.ts'

const OPERATOR: Actor = { kind: 'system', id: 'cli' }

/** Exit status 1 where a line was refused: then nothing was changed. */
export async function importTable(
  d: Deployment,
  path: string,
  { dry, io }: { readonly dry: boolean; readonly io: Io },
): Promise<number> {
  io.progress(`reading ${path}`)
  const plan = await syncFile(d, path, { dry, io })
  if (io.json) io.out(JSON.stringify(plan))
  else for (const line of words(plan, { path, dry })) (plan.refused.length > 0 ? io.err : io.out)(line)
  return plan.refused.length > 0 ? 1 : 0
}

async function syncFile(
  d: Deployment,
  path: string,
  { dry, io }: { dry: boolean; io: Io },
): Promise<SyncPlan> {
  try {
    const read = await readTable(await readFile(path))
    const onProgress = (done: number, total: number) => io.progress('writing tenants', done, total)
    return await syncTenants(d, OPERATOR, { ...read, full: true, dry, onProgress })
  } catch (error) {
    if (error instanceof CsvUnreadable) return unreadable(error)
    throw error
  }
}

function words(plan: SyncPlan, { path, dry }: { path: string; dry: boolean }): string[] {
  if (plan.refused.length > 0) {
    const lines = plan.refused.map(
      r => `${path}:${r.line}${r.column ? ` (${r.column})` : ''}: ${r.detail} ${r.next}`,
    )
    return [...lines, `${plan.refused.length} to correct. Nothing was changed.`]
  }
  return [
    ...plan.added.map(t => `+ ${t.id}  ${t.name}`),
    ...plan.changed.map(t => `~ ${t.id}  ${t.name}: ${t.what.join(', ')}`),
    ...plan.absent.map(t => `  ${t.id}  ${t.name}: not in the table, left as it is`),
    `${plan.added.length} added, ${plan.changed.length} changed, ${plan.unchanged} as they were${dry ? ' (a dry run: nothing was written)' : ''}.`,
  ]
}

export async function exportTable(d: Deployment, io: Io): Promise<number> {
  const tenants = await asWorker(d, tx => readTenants(tx, d.vault))
  io.out(tableOf(tenants.values()))
  return 0
}
