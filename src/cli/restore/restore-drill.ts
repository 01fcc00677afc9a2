// `duly restore --drill`: restores the newest backup beside the installation, checks all of it as fsck does, and removes it again.
// What came of it is kept for the doctor: a backup that nobody restored is a hope.

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BackupManifest } from '../../store/backup/backup-manifest.ts'
import { type LastDrill, recordDrill } from '../../store/backup/last-backup.ts'
import { restoreBackup } from '../../store/backup/restore.ts'
import { dropDrill } from '../../store/backup/restore-target.ts'
import { readBackupSettings } from '../../store/backup/settings.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { isDataDir } from '../../store/data-dir.ts'
import { openNamedBackup } from '../backup/backup-source.ts'
import { checkInstallation, type FsckResult } from '../fsck.ts'
import { type Io, WrongUse } from '../io.ts'

export type DrillOptions = {
  from?: string | undefined
  at?: string | undefined
  keys?: string | undefined
  identity?: string | undefined
  into?: string | undefined
}

/** Exit status 0: it restored and everything re-derives; 1: it did not, and says what. Nothing of the installation changes. */
export async function drill(options: DrillOptions, io: Io): Promise<number> {
  const from = options.from ?? (await readBackupSettings(io.data))?.to
  if (from === undefined)
    throw new WrongUse('Name the backup with --from DIR, or its repository in backup.json.')
  const here = isDataDir(io.data)
  const keys = options.keys ? resolve(options.keys) : here ? join(io.data, 'keys') : undefined
  const source = await openNamedBackup({ ...options, from, keys })
  const place = await mkdtemp(join(tmpdir(), 'duly-drill-'))
  const to = join(place, 'data')
  try {
    await restoreBackup({
      source,
      to,
      ...(keys === undefined || source.manifest.withKeys ? {} : { keys }),
      ...(options.into === undefined ? {} : { ownerUrl: options.into }),
      drill: true,
      onProgress: io.progress,
      onLog: io.err,
    })
    const found = await checkInstallation({ ...io, data: to }, environmentOf(options.into), null)
    const outcome = outcomeOf(source.manifest, found)
    if (here) await recordDrill(io.data, outcome)
    return report(io, from, outcome, found)
  } finally {
    await clear(to, options.into)
    await rm(place, { recursive: true, force: true })
  }
}

/** A drill is looked at as the owner, to whom its database was opened. */
function environmentOf(into: string | undefined): Record<string, string> {
  if (into === undefined) return {}
  return {
    DULY_OWNER_URL: into,
    DULY_APP_URL: into,
    DULY_SYSTEM_URL: into,
    DULY_GATE_URL: into,
    DULY_BACKUP_URL: into,
  }
}

async function clear(to: string, into: string | undefined): Promise<void> {
  if (into !== undefined) return await dropDrill(into)
  if (existsSync(to)) await removeEmbedded(to)
}

function outcomeOf({ createdAt: backupAt, tables }: BackupManifest, found: FsckResult): LastDrill {
  // A check that saw none of the rows would find nothing wrong with them.
  const demands = tables.find(({ table }) => table === 'demand')?.rows
  if (found.store.demands !== demands)
    throw new Error(`${found.store.demands} demands of ${demands} were looked at`)
  const differences = found.differences.length
  return { at: new Date().toISOString(), backupAt, good: differences === 0, differences }
}

function report(io: Io, from: string, outcome: LastDrill, found: FsckResult): number {
  if (io.json) io.out(JSON.stringify({ from, ...outcome, found: found.differences, store: found.store }))
  else {
    const { demands, events, documents } = found.store
    const head = `${from}: the backup of ${outcome.backupAt} restores: ${demands} demands, ${events} events, ${documents} documents.`
    const differences = found.differences.map(({ where, what }) => `${where}: ${what}.`)
    const verdict = outcome.good
      ? 'Everything that was re-derived is what is stored. What was restored is removed again.'
      : `${outcome.differences} differences. What was restored is removed again.`
    io.out([head, ...differences, verdict].join('\n'))
  }
  return outcome.good ? 0 : 1
}
