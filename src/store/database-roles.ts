// The database's roles and their passwords. None but admin is superuser or may bypass row-level security, so a handler that
// forgets a condition still sees only what its actor may see. Passwords keep the web process from becoming the gate.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { writeDurably } from './durable.ts'

export const DATABASE = 'duly'

export type RolePasswords = { v: 1; admin: string; owner: string; app: string; gate: string; backup: string }

/** `owner` migrates, `app` serves, `gate` is the gate's own, `backup` reads all rows and writes none, `admin` restores. */
export type DatabaseRole = Exclude<keyof RolePasswords, 'v'>

const ROLE_NAMES: Record<DatabaseRole, string> = {
  admin: 'postgres',
  owner: 'duly_owner',
  app: 'duly_app',
  gate: 'duly_gate',
  backup: 'duly_backup',
}

/** Reads the passwords or draws them, durably, before anything depends on them. */
export async function openRolePasswords(path: string): Promise<RolePasswords> {
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as RolePasswords
  const draw = () => randomBytes(32).toString('base64url')
  const passwords: RolePasswords = {
    v: 1,
    admin: draw(),
    owner: draw(),
    app: draw(),
    gate: draw(),
    backup: draw(),
  }
  await writeDurably(path, `${JSON.stringify(passwords)}\n`, 0o600)
  return passwords
}

export type Listening = { socketDir: string; port: number }

/** A connection URL for `role` over the server's Unix socket. */
export function roleUrl(
  role: DatabaseRole,
  passwords: RolePasswords,
  at: Listening,
  database = DATABASE,
): string {
  const host = encodeURIComponent(at.socketDir)
  return `postgres://${ROLE_NAMES[role]}:${passwords[role]}@/${database}?host=${host}&port=${at.port}`
}

/** Makes the roles and the database what they must be; running it again changes nothing. */
export async function ensureRolesAndDatabase(
  passwords: RolePasswords,
  at: Listening,
  limitMs: number,
): Promise<void> {
  const open = (database: string) => connect(roleUrl('admin', passwords, at, database), limitMs)
  const admin = await open('postgres')
  try {
    for (const role of ['owner', 'app', 'gate', 'backup'] as const)
      await ensureRole(admin, role, passwords[role])
    await ensureDatabase(admin)
  } finally {
    await admin.end()
  }
}

async function connect(url: string, limitMs: number): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: limitMs,
    query_timeout: limitMs,
  })
  await client.connect()
  return client
}

async function ensureRole(admin: pg.Client, role: DatabaseRole, password: string): Promise<void> {
  const name = ROLE_NAMES[role]
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  if (!rowCount) await admin.query(`create role ${name}`)
  const bypass = role === 'backup' ? 'bypassrls' : 'nobypassrls'
  // The password is our own base64url text: nothing in it can end the literal.
  await admin.query(
    `alter role ${name} login nosuperuser nocreatedb nocreaterole noreplication ${bypass} password '${password}'`,
  )
  if (role !== 'backup') return
  await admin.query(`grant pg_read_all_data to ${name}`)
  await admin.query(`alter role ${name} set default_transaction_read_only = on`)
}

async function ensureDatabase(admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE])
  if (!rowCount) await admin.query(`create database ${DATABASE} owner ${ROLE_NAMES.owner} template template0`)
  await admin.query(`revoke all on database ${DATABASE}, postgres, template1 from public`)
  const users = [ROLE_NAMES.app, ROLE_NAMES.gate, ROLE_NAMES.backup].join(', ')
  await admin.query(`grant connect on database ${DATABASE} to ${users}`)
}
