// Loads a backup's rows as the tables' owner, in one transaction: no superuser is needed, so that a database named by URL is
// filled as the embedded one is. References and triggers that held when the rows were written are taken off and put back; a
// reference is checked over all rows as it returns.

import pg from 'pg'
import { qualified } from '../backup/backup.ts'
import type { BackupManifest, BackupTable } from '../backup/backup-manifest.ts'
import { copyIn } from '../copy.ts'

export type RowsSource = {
  tables: readonly BackupTable[]
  sequences: BackupManifest['sequences']
  read(path: string): AsyncIterable<Uint8Array>
  onTable: (done: number, total: number) => void
}

/** All of it or nothing. Throws where a table does not take as many rows as the backup says, or a reference does not hold. */
export async function loadRows(ownerUrl: string, source: RowsSource): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'duly-restore' })
  await client.connect()
  try {
    await client.query('begin')
    const takenOff = await takeOff(client)
    let done = 0
    for (const table of source.tables) {
      await loadTable(client, table, source)
      done += 1
      source.onTable(done, source.tables.length)
    }
    for (const { sequence, lastValue } of source.sequences) {
      await client.query('select setval($1::regclass, $2::bigint)', [qualified(sequence), lastValue])
    }
    for (const statement of takenOff) await client.query(statement)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function loadTable(client: pg.Client, table: BackupTable, source: RowsSource): Promise<void> {
  const list = table.columns.map(pg.escapeIdentifier).join(', ')
  const name = qualified(table.table)
  // A migration may have put rows there; the backup's are the whole of the table.
  await client.query(`delete from ${name}`)
  const rows = await copyIn(client, `copy ${name} (${list}) from stdin`, source.read(table.file))
  if (rows === table.rows) return
  throw new Error(`table ${table.table} took ${rows} rows of ${table.rows}`)
}

type Obstacle = { off: string; on: string }

/** Takes off whatever would look at rows one by one, and gives the statements that put it back. */
async function takeOff(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Obstacle>(OBSTACLES)
  for (const { off } of rows) await client.query(off)
  return rows.map(({ on }) => on)
}

/** References first: other statements may need the table. Triggers keep the state that they are in, enabled or not. */
const OBSTACLES = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint where connamespace = 'duly'::regnamespace and contype = 'f' and conparentid = 0
  union all
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
         format('alter table %s enable %s trigger %I', tgrelid::regclass,
           case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
  from pg_trigger join pg_class on pg_class.oid = tgrelid
  where relnamespace = 'duly'::regnamespace and not tgisinternal and tgenabled <> 'D'
  union all
  select format('alter table %s no force row level security', oid::regclass),
         format('alter table %s force row level security', oid::regclass)
  from pg_class where relnamespace = 'duly'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity`
