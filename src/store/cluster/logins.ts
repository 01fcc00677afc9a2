// The logins of parts and surfaces: what each may do in the database is in src/store/repeatable/20-rights.sql.

import { createHmac } from 'node:crypto'
import pg from 'pg'
import { Refused } from '../refused.ts'

/** Parts that work for themselves on the database. The gate has had its own from the beginning; the witness opens none. */
export const partLogins = ['web', 'worker', 'reader', 'mail', 'sequencer'] as const
/** Surfaces at which somebody proves who they are. The public surface reads a folder, and no database. */
export const surfaceLogins = ['desk', 'approve', 'customer', 'authority'] as const
export const logins = [...partLogins, ...surfaceLogins] as const

export type SurfaceLogin = (typeof surfaceLogins)[number]
export type Login = (typeof logins)[number]
export type LoginUrls = Readonly<Record<Login, string>>

export function loginName(login: Login): string {
  return `duly_${login}`
}

export function loginVariable(login: Login): string {
  return `DULY_${login.toUpperCase()}_URL`
}

export type BaseUrls = { readonly ownerUrl: string; readonly appUrl: string; readonly systemUrl: string }
type Environment = Readonly<Record<string, string | undefined>>

/**
 * The URL of each login where the operator runs the database: the one that is named, or that of `duly_system` (for a surface
 * `duly_app`) under the login's own name: without a password where there is none, else with one that only the owner's opens.
 */
export function loginUrls(base: BaseUrls, environment: Environment): LoginUrls {
  const urls = logins.map(login => {
    const near = (surfaceLogins as readonly string[]).includes(login) ? base.appUrl : base.systemUrl
    return [login, environment[loginVariable(login)] || derivedUrl(near, base.ownerUrl, login)] as const
  })
  return Object.fromEntries(urls) as LoginUrls
}

const URL_PARTS = /^(postgres(?:ql)?:\/\/)(?:[^/?#]*@)?(.*)$/s

function derivedUrl(near: string, ownerUrl: string, login: Login): string {
  const [, scheme = '', rest = ''] = URL_PARTS.exec(near) ?? []
  const { password } = new pg.Client({ connectionString: near })
  const user = password ? `${loginName(login)}:${derivedPassword(ownerUrl, login)}` : loginName(login)
  return `${scheme}${user}@${rest}`
}

/** From the owner's, which no part holds: so no part can make another's from its own. */
function derivedPassword(ownerUrl: string, login: Login): string {
  const { password } = new pg.Client({ connectionString: ownerUrl })
  return createHmac('sha256', password ?? '')
    .update(`duly login ${login}`)
    .digest('base64url')
}

/** Before the migrations, as the owner: makes the logins that the server lacks, or says how a person makes them. */
export async function makeLogins(client: pg.Client, ownerUrl: string): Promise<void> {
  const { rows: found } = await client.query<{ rolname: string }>('select rolname from pg_roles')
  const missing = logins.filter(login => !found.some(({ rolname }) => rolname === loginName(login)))
  if (missing.length === 0) return
  const { rows } = await client.query<{ may: boolean }>(
    'select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user',
  )
  if (!rows[0]?.may) throw lacking(missing.map(loginName))
  for (const login of missing) {
    const password = derivedPassword(ownerUrl, login)
    // Our own names and base64url text: nothing in them can end the literal.
    await client.query(
      `create role ${loginName(login)} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${password}'`,
    )
    await client.query(
      `do $$ begin execute format('grant connect on database %I to ${loginName(login)}', current_database()); end $$`,
    )
  }
}

function lacking(names: readonly string[]): Refused {
  return new Refused({
    code: 'version_mismatch',
    detail: `The database server lacks the roles ${names.join(', ')}: each part has a login of its own.`,
    next: 'Make them as docs/operate.md says under "PostgreSQL by URL", or let the owner make them at this start (alter role duly_owner createrole). Nothing was changed.',
  })
}
