// Which database an installation uses: the embedded one, or a cluster that the operator names by URL, one per role.

import type { DatabaseRole } from './database-roles.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { Refused } from './refused.ts'

export type DatabaseServer = {
  ownerUrl: string
  appUrl: string
  gateUrl: string
  backupUrl: string
  /** undefined where the operator runs the database */
  embedded: Embedded | undefined
  stop(): Promise<void>
}

/** The environment variable that names the database for each role. All four, or none for the embedded database. */
export const URL_VARIABLES = {
  owner: 'DULY_OWNER_URL',
  app: 'DULY_APP_URL',
  gate: 'DULY_GATE_URL',
  backup: 'DULY_BACKUP_URL',
} as const satisfies Partial<Record<DatabaseRole, string>>

export type ServerOptions = {
  /** the data directory */
  dir: string
  environment: Readonly<Record<string, string | undefined>>
  onLog: (line: string) => void
}

/** Starts or joins the embedded database, or takes the operator's URLs. Refuses when only some are named. */
export async function startDatabase({ dir, environment, onLog }: ServerOptions): Promise<DatabaseServer> {
  const named = namedUrls(environment)
  if (named) return { ...named, embedded: undefined, stop: async () => {} }
  const embedded = await startEmbedded({ dir, onLog })
  const { ownerUrl, appUrl, gateUrl, backupUrl } = embedded
  return { ownerUrl, appUrl, gateUrl, backupUrl, embedded, stop: () => embedded.stop() }
}

type NamedUrls = Pick<DatabaseServer, 'ownerUrl' | 'appUrl' | 'gateUrl' | 'backupUrl'>

function namedUrls(environment: ServerOptions['environment']): NamedUrls | undefined {
  const { owner, app, gate, backup } = URL_VARIABLES
  const missing = Object.values(URL_VARIABLES).filter(variable => !environment[variable])
  if (missing.length === Object.keys(URL_VARIABLES).length) return undefined
  if (missing.length > 0) {
    throw new Refused({
      code: 'database_unreachable',
      detail: `A database is named for some roles, but not with ${missing.join(', ')}.`,
      next: 'Name all four (each a role of its own), or none to use the embedded database.',
    })
  }
  const url = (variable: string) => environment[variable] as string
  return { ownerUrl: url(owner), appUrl: url(app), gateUrl: url(gate), backupUrl: url(backup) }
}
