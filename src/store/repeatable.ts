// SQL that says what is so now, and not what changed: functions and rights. Applied as a whole after the migrations, whenever a
// migration was applied or a text differs from the one that made what is there.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

const FOLDER = join(import.meta.dirname, 'repeatable')

type Text = { readonly name: string; readonly sql: string; readonly sha256: string }

type Options = { readonly anew: boolean; readonly onLog: ((line: string) => void) | undefined }

/** In one transaction: no login is ever between its old rights and its new ones. */
export async function applyRepeatable(client: pg.Client, { anew, onLog }: Options): Promise<void> {
  const { rows } = await client.query<{ table: string | null }>(
    `select to_regclass('duly_secret.repeatable') as table`,
  )
  // A folder of migrations that ends before it, as tests have.
  if (rows[0]?.table == null) return
  const texts = await readTexts()
  const applied = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from duly_secret.repeatable',
  )
  const same = (text: Text) => applied.rows.some(row => row.name === text.name && row.sha256 === text.sha256)
  if (!anew && texts.every(same)) return
  onLog?.('functions and rights')
  await client.query('begin')
  for (const text of texts) await apply(client, text)
  await client.query('commit')
}

async function apply(client: pg.Client, { name, sql, sha256 }: Text): Promise<void> {
  try {
    await client.query(sql)
    await client.query(
      `insert into duly_secret.repeatable (name, sha256) values ($1, $2)
       on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`,
      [name, sha256],
    )
  } catch (error) {
    throw new Error(`${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

export async function readTexts(): Promise<Text[]> {
  const names = (await readdir(FOLDER)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(join(FOLDER, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
