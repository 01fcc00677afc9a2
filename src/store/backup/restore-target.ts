// A database named by URL, as a restore finds it and leaves it: empty before, and marked until all rows are there, so that half
// a restore is never opened as an installation and the next try may clear it.

import pg from 'pg'
import { Refused } from '../refused.ts'

/** A schema of this name stands in the database from before the first table until all rows are there. */
export const RESTORE_MARK = 'duly_restore'

/** The comment on the schema of a drill, which no installation has: the next restore may clear it. */
const DRILL = 'restored by a drill'

/** Refuses a database that holds anything of Duly, and a role that is above row-level security; clears what an earlier try left. */
export async function beginRestore(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async client => {
    await refuseUnfitRole(client)
    const found = await look(client)
    if (found.filled && !found.marked && !found.drill) throw filled()
    await client.query(CLEAR)
    await client.query(`create schema ${RESTORE_MARK}`)
  })
}

type Found = { marked: boolean; filled: boolean; drill: boolean }

async function look(client: pg.Client): Promise<Found> {
  const { rows } = await client.query<Found>(
    `select to_regnamespace($1) is not null as marked, to_regnamespace('duly') is not null as filled,
       coalesce(obj_description(to_regnamespace('duly')::oid, 'pg_namespace') = $2, false) as drill`,
    [RESTORE_MARK, DRILL],
  )
  return rows[0] ?? { marked: false, filled: false, drill: false }
}

export async function endRestore(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, client => client.query(`drop schema ${RESTORE_MARK}`))
}

/**
 * What a drill restored is looked at by its owner alone, who is subject to row-level security like everybody: it would see no row
 * and find nothing wrong. So the rule is taken off there, in a database that nobody uses and that goes with the drill.
 */
export async function openToDrill(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, client =>
    client.query(`comment on schema duly is '${DRILL}';
      do $$ declare t regclass; begin
        for t in select oid from pg_class where relnamespace = 'duly'::regnamespace and relforcerowsecurity loop
          execute format('alter table %s no force row level security', t);
        end loop; end $$`),
  )
}

/** Removes what a drill restored, and nothing else. */
export async function dropDrill(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async client => {
    if ((await look(client)).drill) await client.query('drop schema duly cascade')
  })
}

/** Removes what a restore of this program put there, and nothing that was there before. */
export async function clearRestore(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, client => client.query(CLEAR))
}

/** In one transaction: the mark goes with the last of what it marks. */
const CLEAR = `begin; drop schema if exists duly cascade; drop schema if exists ${RESTORE_MARK}; commit`

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'duly-restore' })
  await client.connect().catch((error: Error) => {
    throw new Refused(
      {
        code: 'database_unreachable',
        detail: `The database cannot be reached as owner: ${error.message}`,
        next: 'Check that it runs, that the database exists, and that its URL is right.',
      },
      error,
    )
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function refuseUnfitRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; above: boolean; makes: boolean; missing: string[] }>(
    FITNESS,
  )
  const [found] = rows
  if (!found || found.above || !found.makes) {
    throw unfit(
      found?.above
        ? `The role ${found.name} is above row-level security.`
        : `The role ${found?.name ?? ''} may not make a schema in this database.`,
      'Name the role that owns the database and has no other right (docs/operate.md, PostgreSQL by URL).',
    )
  }
  if (found.missing.length === 0) return
  throw unfit(
    `The server has no role ${found.missing.join(', ')}.`,
    'Make the roles first (docs/operate.md, PostgreSQL by URL). Nothing was restored.',
  )
}

const FITNESS = `select r.rolname as name, r.rolsuper or r.rolbypassrls as above,
  has_database_privilege(current_database(), 'create') as makes,
  array(select n from unnest(array['duly_app', 'duly_system', 'duly_gate', 'duly_backup']) n
        where not exists (select from pg_roles where rolname = n)) as missing
  from pg_roles r where r.rolname = current_user`

function filled(): Refused {
  return new Refused({
    code: 'not_empty',
    detail: 'The database already holds tables of Duly.',
    next: 'Name an empty database; what is there now is left as it is.',
  })
}

function unfit(detail: string, next: string): Refused {
  return new Refused({ code: 'version_mismatch', detail, next })
}
