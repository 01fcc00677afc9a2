// The keys of this installation's logs, one per log: the one that takes leaves, and the next half-year's, made early.
import { halfYearOf, nextHalfYear } from '../ledger/half-year.ts'
import { ED25519, type Signer } from '../ledger/note.ts'
import { openFiles } from '../log/files.ts'
import { openKey } from '../log/keys.ts'
import { originOf } from '../log/open-log.ts'
import { liveOrigin } from '../log/postgres-log-store.ts'
import type { Deployment } from './deployment.ts'

/**
 * The log that is open for leaves: the last one opened, also when its half-year is over (it must be whole before the next one
 * opens), else the first log of the present half-year.
 */
export async function currentOrigin(d: Deployment): Promise<string> {
  return (await liveOrigin(d.db)) ?? originNow(d)
}

export function openLogKey(d: Deployment, origin: string): Promise<Signer> {
  return openKey(openFiles(d.dir.keys, 0o600), logKeyFile(origin), origin, ED25519)
}

/** The key of the half-year to come: made early, so that readers and the gate's keeper know it before it signs. */
export function openNextLogKey(d: Deployment): Promise<Signer> {
  return openLogKey(d, originOf(hostOf(d), nextHalfYear(halfYearOf(d.now()))))
}

export function originNow(d: Deployment): string {
  return originOf(hostOf(d), halfYearOf(d.now()))
}

function hostOf(d: Deployment): string {
  return d.dir.settings.hosts.public
}

/** The key of a log bears the last segment of its origin, like its folder. */
function logKeyFile(origin: string): string {
  return `log-${origin.slice(origin.lastIndexOf('/') + 1)}.key`
}
