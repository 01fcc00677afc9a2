// Which database an installation uses: the embedded one, or a cluster that the operator names by URL, one per role.

import {
  compareDatabases,
  type DatabasePlace,
  lookAtDirectory,
  placeOf,
  refuseStart,
} from '../installation/installation.ts'
import { Refused } from '../refused.ts'
import type { DatabaseRole } from './database-roles.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { type LoginUrls, loginUrls } from './logins.ts'

export type DatabaseServer = {
  ownerUrl: string
  appUrl: string
  systemUrl: string
  gateUrl: string
  backupUrl: string
  /** of parts and surfaces */
  loginUrls: LoginUrls
  place: DatabasePlace
  /** undefined where the operator runs the database */
  embedded: Embedded | undefined
  stop(): Promise<void>
}

/** The environment variable that names the database for each role. All five, or none for the embedded database. */
export const URL_VARIABLES = {
  owner: 'DULY_OWNER_URL',
  app: 'DULY_APP_URL',
  system: 'DULY_SYSTEM_URL',
  gate: 'DULY_GATE_URL',
  backup: 'DULY_BACKUP_URL',
} as const satisfies Partial<Record<DatabaseRole, string>>

export type ServerOptions = {
  /** the data directory */
  dir: string
  environment: Readonly<Record<string, string | undefined>>
  onLog: (line: string) => void
}

/**
 * Starts or joins the embedded database, or takes the operator's URLs. Refuses when only some are named, and before anything is
 * made or changed a database that is not the directory's.
 */
export async function startDatabase({ dir, environment, onLog }: ServerOptions): Promise<DatabaseServer> {
  const named = databaseUrls(environment)
  const place = placeOf(named?.ownerUrl)
  const found = await lookAtDirectory(dir, place)
  const no = found && refuseStart(found)
  if (no) throw new Refused(no)
  const record = found?.record ?? null
  if (named) {
    if (record) await compareDatabases(dir, record, baseUrls(named))
    return { ...named, place, embedded: undefined, stop: async () => {} }
  }
  const embedded = await startEmbedded({ dir, onLog })
  const { ownerUrl, appUrl, systemUrl, gateUrl, backupUrl, loginUrls } = embedded
  try {
    if (record) await compareDatabases(dir, record, [backupUrl])
  } catch (error) {
    await embedded.stop()
    throw error
  }
  return {
    ownerUrl,
    appUrl,
    systemUrl,
    gateUrl,
    backupUrl,
    loginUrls,
    place,
    embedded,
    stop: () => embedded.stop(),
  }
}

type NamedUrls = Pick<
  DatabaseServer,
  'ownerUrl' | 'appUrl' | 'systemUrl' | 'gateUrl' | 'backupUrl' | 'loginUrls'
>

/** Those that are there before the first start of this version; the set-up makes the others. */
function baseUrls({ loginUrls: _, ...base }: NamedUrls): string[] {
  return Object.values(base)
}

/** The operator's URLs, or nothing for the embedded database. Refuses when only some are named. */
export function databaseUrls(environment: ServerOptions['environment']): NamedUrls | undefined {
  const { owner, app, system, gate, backup } = URL_VARIABLES
  const missing = Object.values(URL_VARIABLES).filter(variable => !environment[variable])
  if (missing.length === Object.keys(URL_VARIABLES).length) return undefined
  if (missing.length > 0) {
    throw new Refused({
      code: 'database_unreachable',
      detail: `A database is named for some roles, but not with ${missing.join(', ')}.`,
      next: 'Name all five (each a role of its own), or none to use the embedded database.',
    })
  }
  const url = (variable: string) => environment[variable] as string
  const base = { ownerUrl: url(owner), appUrl: url(app), systemUrl: url(system) }
  return {
    ...base,
    gateUrl: url(gate),
    backupUrl: url(backup),
    loginUrls: loginUrls(base, environment),
  }
}
