// The database's roles and their passwords. None but admin is superuser or may bypass row-level security, so a handler that
// forgets a condition still sees only what its actor may see. Passwords keep the web process from becoming the gate.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { writeDurably } from '../durable.ts'
import { type Login, type LoginUrls, loginName, logins } from './logins.ts'

export const DATABASE = 'duly'

/**
 * `owner` migrates; `system` acts as the program itself for an operator's commands and the set-up, with all that any part may; `app`
 * acts for a person whose token the database has checked, and never as the system: what it may is the most that a surface's login
 * may. `gate` is the gate's own, `backup` reads all rows and writes none, `admin` restores.
 */
const bases = ['admin', 'owner', 'app', 'system', 'gate', 'backup'] as const
const roles = [...bases, ...logins] as const
export type DatabaseRole = (typeof roles)[number]

export type RolePasswords = { readonly v: 1 } & Record<DatabaseRole, string>

const ROLE_NAMES: Record<DatabaseRole, string> = {
  ...(Object.fromEntries(logins.map(login => [login, loginName(login)])) as Record<Login, string>),
  admin: 'postgres',
  owner: 'duly_owner',
  app: 'duly_app',
  system: 'duly_system',
  gate: 'duly_gate',
  backup: 'duly_backup',
}

/** Reads the passwords or draws them, durably, before anything depends on them. */
export async function openRolePasswords(path: string): Promise<RolePasswords> {
  const found = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Partial<RolePasswords>) : {}
  const passwords = { v: 1, ...Object.fromEntries(roles.map(role => [role, found[role] ?? draw()])) }
  // A role that came later than the directory gets its own here.
  if (roles.some(role => found[role] === undefined))
    await writeDurably(path, `${JSON.stringify(passwords)}\n`, 0o600)
  return passwords as RolePasswords
}

function draw(): string {
  return randomBytes(32).toString('base64url')
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

export function loginUrlsAt(passwords: RolePasswords, at: Listening): LoginUrls {
  return Object.fromEntries(logins.map(login => [login, roleUrl(login, passwords, at)])) as LoginUrls
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
    for (const role of roles) if (role !== 'admin') await ensureRole(admin, role, passwords[role])
    // What a person may do, the system may do as that person: the same grants and the same policies, whatever migrations add.
    await admin.query(`grant ${ROLE_NAMES.app} to ${ROLE_NAMES.system}`)
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
  const users = roles
    .filter(role => role !== 'admin' && role !== 'owner')
    .map(role => ROLE_NAMES[role])
    .join(', ')
  await admin.query(`grant connect on database ${DATABASE} to ${users}`)
}
