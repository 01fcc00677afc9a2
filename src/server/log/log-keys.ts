// The keys of this installation's logs, one per log: the one that takes leaves, and the next half-year's, made early.
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { remoteKeyOf } from '../../keys/signer.ts'
import { halfYearOf, nextHalfYear } from '../../ledger/half-year.ts'
import { type AnySigner, ED25519 } from '../../ledger/note.ts'
import { openFiles } from '../../log/files.ts'
import { openKeyOf, vkeyIn } from '../../log/keys.ts'
import { originOf } from '../../log/open-log.ts'
import { liveOrigin } from '../../log/postgres-log-store.ts'
import type { DataDir } from '../../store/data-dir.ts'
import { syncFolder, writeDurably } from '../../store/durable.ts'
import { overwriteInPlace } from '../../store/keys/epoch-files.ts'
import type { Deployment } from '../deployment.ts'

/**
 * The log that is open for leaves: the last one opened, also when its half-year is over (it must be whole before the next one
 * opens), else the first log of the present half-year.
 */
export async function currentOrigin(d: Deployment): Promise<string> {
  return (await liveOrigin(d.db)) ?? originNow(d)
}

export function openLogKey(d: Pick<Deployment, 'dir'>, origin: string): Promise<AnySigner> {
  if (existsSync(join(d.dir.keys, publicFile(origin)))) throw new Error(`the log ${origin} was given up`)
  const remote = remoteKeyOf(d.dir.keys, 'log', lastOf(origin))
  return openKeyOf(openFiles(d.dir.keys, 0o600), logKeyFile(origin), { name: origin, type: ED25519, remote })
}

/**
 * Gives up the key of a log that is public as a whole: the log after it opens at the next start, its first leaf naming the last
 * checkpoint, which the old key signed. What remains of the old key is its public half.
 */
export async function giveUpLogKey(
  d: Pick<Deployment, 'dir'>,
  origin: string,
  successor: string,
): Promise<AnySigner> {
  const next = await openLogKey(d, successor)
  const key = join(d.dir.keys, logKeyFile(origin))
  const vkey = vkeyIn(await readFile(key, 'utf8'))
  // From here on nobody opens the old log again, whatever comes between this step and the next.
  await writeDurably(join(d.dir.keys, publicFile(origin)), `${vkey}\n`, 0o600)
  await destroyKeyOf(d.dir, origin)
  return next
}

/** Whether the key of this log was given up; destroys what a crash left of it. */
export async function isGivenUp({ dir }: Pick<Deployment, 'dir'>, origin: string): Promise<boolean> {
  if (!existsSync(join(dir.keys, publicFile(origin)))) return false
  await destroyKeyOf(dir, origin)
  return true
}

async function destroyKeyOf({ keys }: Pick<DataDir, 'keys'>, origin: string): Promise<void> {
  const path = join(keys, logKeyFile(origin))
  if (!existsSync(path)) return
  await overwriteInPlace(path, text => '\0'.repeat(text.length))
  await rm(path)
  await syncFolder(keys)
}

function publicFile(origin: string): string {
  return logKeyFile(origin).replace(/\.key$/, '.vkey')
}

/** The key of the half-year to come: made early, so that readers and the gate's keeper know it before it signs. */
export function openNextLogKey(d: Deployment): Promise<AnySigner> {
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
  return `log-${lastOf(origin)}.key`
}

function lastOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('/') + 1)
}
