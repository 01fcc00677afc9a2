// What the process of a part is given, and what it answers for.
import type { DatabaseServer } from '../../store/cluster/database-server.ts'
import type { PartAddress, PartState } from '../../store/installation/part-listener.ts'
import type { Deployment } from '../deployment.ts'
import type { Log } from '../http/site.ts'
import type { Part } from './parts.ts'

/** Comes over ipc, so that no login stands in arguments or environment. */
export type PartStart = {
  readonly part: Exclude<Part, 'gate' | 'witness'> | 'setup'
  readonly path: string
  /** Logins of the database by role: those of `secretsOf(part)`. */
  readonly urls: Readonly<Record<string, string>>
  readonly health: PartAddress
  /** For `setup` alone: the running database with every login, and where it is. */
  readonly server?: Omit<DatabaseServer, 'embedded' | 'stop'>
  /** Where the supervisor tells of all parts. */
  readonly operator: PartAddress
}

export type PartOptions = {
  readonly log: Log
  readonly start: PartStart
  /** The process must end: 70 where only a person may start it again. */
  readonly fail: (cause: Error, status?: number) => void
}

export type StartedPart = PartState & {
  /** For whoever started it: where it is reached. */
  readonly says?: string
  stop(): Promise<void>
}

export type StartPart = (d: Deployment, o: PartOptions) => Promise<StartedPart>

/** Exit status of a part that must not be started again by itself. */
export const NEEDS_A_PERSON = 70

/** The check that every part with a database has. */
export async function databaseCheck(d: Deployment): Promise<string | null> {
  await d.db.pool.query('select 1')
  return null
}
