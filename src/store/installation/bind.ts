// Binds a directory to its database, once: at the founding, and at the first start of a version that keeps records. What came before
// is taken for one installation only where the keys of the one open what the other holds.
import { randomBytes } from 'node:crypto'
import { type Database, type Transaction, withTransaction } from '../database.ts'
import { keyedHash, openField } from '../keys/field.ts'
import type { Vault } from '../keys/vault.ts'
import { OWN_MIGRATIONS, readMigrations } from '../migrate.ts'
import { type GroundRefusal, Refused } from '../refused.ts'
import {
  type DatabasePlace,
  type InstallationRecord,
  type InstallationRow,
  otherInstallation,
  readRecord,
  readRow,
  writeRecord,
} from './installation.ts'

const SYSTEM = { kind: 'system', id: 'control', roles: [] } as const

type Keys = Pick<Vault, 'directoryKey'>
/** Whether what the database holds opens under the directory's keys. */
type Opens = 'yes' | 'no' | 'empty'

export type BindingFacts = {
  readonly path: string
  readonly record: InstallationRecord | null
  readonly row: Pick<InstallationRow, 'id'> | null
  /** Of the row's check; null without a row. */
  readonly sameKeys: boolean | null
  readonly opens: Opens
}

/** Pure: which id both are to have, or why they do not belong together. */
export function decideBinding({
  path,
  record,
  row,
  sameKeys,
  opens,
}: BindingFacts): string | null | GroundRefusal {
  if (row && !sameKeys) return otherKeys(path)
  const where = 'The database that is named'
  if (record?.database) {
    if (row?.id === record.id) return record.id
    return otherInstallation(path, { where, id: record.id, found: row?.id ?? null })
  }
  if (record) {
    if (row && row.id !== record.id) return otherInstallation(path, { where, id: record.id, found: row.id })
    return row === null && opens !== 'empty' ? filled(path) : record.id
  }
  if (row) return row.id
  return opens === 'no' ? otherKeys(path) : null
}

function otherKeys(path: string): GroundRefusal {
  return {
    code: 'other_database',
    detail: `The keys in ${path} do not open what the database holds: it is another installation's.`,
    next: 'Name the database of this directory, or put its own keys back. Nothing was changed.',
  }
}

function filled(path: string): GroundRefusal {
  return {
    code: 'other_database',
    detail: `The installation in ${path} is new, and the database that is named holds another.`,
    next: 'Name an empty database. Nothing was changed.',
  }
}

export type Binding = { readonly id: string | null; readonly record: InstallationRecord | null }

/** Before anything is written, the schema included. */
export async function checkBinding(path: string, db: Database, keys: Keys): Promise<Binding> {
  const record = readRecord(path) ?? null
  const facts = await withTransaction(db, SYSTEM, async tx => {
    const row = await readRow(tx.client)
    const sameKeys = row ? checkOf(keys, row.id).equals(row.key_check) : null
    return { row, sameKeys, opens: row ? ('empty' as const) : await opensUnder(tx, keys) }
  })
  const decided = decideBinding({ path, record, ...facts })
  if (typeof decided === 'object' && decided !== null) throw new Refused(decided)
  return { id: decided, record }
}

/** After the migrations: the row first, so that a crash in between is found by it. Two processes at once end with one id. */
export async function bind(
  path: string,
  db: Database,
  keys: Keys,
  { binding, place, now }: { readonly binding: Binding; readonly place: DatabasePlace; readonly now: string },
): Promise<string> {
  const schema = (await readMigrations(OWN_MIGRATIONS)).at(-1)?.number ?? 0
  const wanted = binding.id ?? randomBytes(16).toString('hex')
  const id = await withTransaction(db, SYSTEM, async tx => {
    await tx.query(
      `insert into duly.installation (id, kind, key_check, schema_version, made_at, newest_at)
       values ($1, $2, $3, $4, $5, $5) on conflict do nothing`,
      [wanted, place.kind, checkOf(keys, wanted), schema, now],
    )
    const [row] = await tx.query<{ id: string }>(
      `update duly.installation set kind = $1, schema_version = $2 returning id`,
      [place.kind, schema],
    )
    return row?.id ?? wanted
  })
  const { record } = binding
  const same = record?.database && JSON.stringify(record.database) === JSON.stringify(place)
  if (!same || record.id !== id) await writeRecord(path, { id, database: place })
  return id
}

function checkOf({ directoryKey }: Keys, id: string): Buffer {
  return keyedHash(directoryKey, 'installation', id)
}

/** What each installation has that was ever used: people, or the leaf that its first start wrote. */
async function opensUnder(tx: Transaction, { directoryKey }: Keys): Promise<Opens> {
  const { rows } = await tx.client.query(`select to_regclass('duly.person') as t`)
  if (rows[0]?.t === null) return 'empty'
  const [person] = await tx.query<{ id: string; profile: Buffer }>(
    'select id, profile from duly.person limit 1',
  )
  const [leaf] = await tx.query<{ id: string; opening: Buffer }>(
    'select id, opening from duly.leaf where demand_id is null limit 1',
  )
  if (person) return opens(() => openField(directoryKey, [person.id, 1, 'profile'], person.profile))
  if (leaf) return opens(() => openField(directoryKey, [leaf.id, 1, 'opening'], leaf.opening))
  return 'empty'
}

function opens(open: () => unknown): Opens {
  try {
    open()
    return 'yes'
  } catch {
    return 'no'
  }
}
