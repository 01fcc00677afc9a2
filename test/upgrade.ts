// Takes a database in use from its version of the schema to the newest, and says what that did to the rows.
// Each migration NNNN may bring test/migrations/NNNN.sql: rows as its version knows them, added when it has been applied.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, readMigrations } from '../src/store/migrate.ts'

export type Urls = { readonly owner: string; readonly admin: string }

export type Upgrade = {
  /** Tables without any row when all versions have brought theirs: their rows were never upgraded by a test. */
  readonly empty: readonly string[]
  /** Rows that a later migration took away: table and how many. */
  readonly lost: readonly string[]
  /** Catalogue lines that differ from those of a database made new. */
  readonly schema: readonly string[]
}

/** `at`: the database to upgrade, empty. `fresh`: another empty one, migrated at once for comparison. */
export async function upgrade(
  at: Urls,
  fresh: Urls,
  migrations: string,
  rows = join(import.meta.dirname, 'migrations'),
): Promise<Upgrade> {
  const lost: string[] = []
  let before = new Map<string, number>()
  for (const { number } of await readMigrations(migrations)) {
    await migrate({ ownerUrl: at.owner, directory: migrations, upTo: number })
    const after = await countRows(at.admin)
    lost.push(...lostBetween(before, after))
    const file = join(rows, `${String(number).padStart(4, '0')}.sql`)
    if (existsSync(file)) await run(at.admin, await readFile(file, 'utf8'))
    before = await countRows(at.admin)
  }
  await migrate({ ownerUrl: fresh.owner, directory: migrations })
  const [own, made] = [await catalogue(at.admin), await catalogue(fresh.admin)]
  return {
    empty: [...before].flatMap(([table, n]) => (n === 0 ? [table] : [])),
    lost,
    schema: [...own.filter(l => !made.includes(l)), ...made.filter(l => !own.includes(l))],
  }
}

/** A table may go where another took over as many rows as it had. */
function lostBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  const gone = [...before].filter(([table]) => !after.has(table))
  const rows = gone.reduce((sum, [, n]) => sum + n, 0)
  const taken = [...after].reduce((sum, [table, n]) => sum + Math.max(0, n - (before.get(table) ?? 0)), 0)
  const lost = [...before].filter(([table, n]) => (after.get(table) ?? n) < n)
  return [
    ...lost.map(([table, n]) => `${table}: ${n - (after.get(table) ?? 0)} of ${n}`),
    ...(taken >= rows ? [] : [`${gone.map(([table]) => table).join(', ')}: ${rows - taken} of ${rows}`]),
  ]
}

async function countRows(url: string): Promise<Map<string, number>> {
  const tables = await run<{ name: string }>(
    url,
    `select relname as name from pg_class where relnamespace = 'duly'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  const each = tables.map(
    ({ name }) =>
      `select ${pg.escapeLiteral(name)} as name, count(*)::int as n from duly.${pg.escapeIdentifier(name)}`,
  )
  const found = await run<{ name: string; n: number }>(url, each.join(' union all '))
  return new Map(found.map(({ name, n }) => [name, n]))
}

/** Everything that a migration can make or leave behind, one line each. */
export async function catalogue(url: string): Promise<string[]> {
  const lines = await run<{ line: string }>(
    url,
    `select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default) as line
       from information_schema.columns where table_schema = 'duly'
     union all select concat_ws(' ', 'constraint', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
       from pg_constraint where connamespace = 'duly'::regnamespace and contype <> 'n'
     union all select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname = 'duly'
     union all select concat_ws(' ', 'policy', tablename, policyname, roles, cmd, qual, with_check) from pg_policies where schemaname = 'duly'
     union all select concat_ws(' ', 'function', pg_get_functiondef(oid)) from pg_proc where pronamespace = 'duly'::regnamespace
     union all select concat_ws(' ', 'trigger', pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
     union all select concat_ws(' ', 'security', relname, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'duly'::regnamespace and relkind = 'r'
     union all select concat_ws(' ', 'grant', grantee, table_name, privilege_type) from information_schema.table_privileges where table_schema = 'duly'`,
  )
  return lines.map(l => l.line).sort()
}

async function run<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
