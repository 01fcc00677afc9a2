// `duly backup`: everything that a lost machine would take with it, into a repository of encrypted backups or a folder of files.

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { wrapSmall } from '../../seal/age/age.node.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { createBackup } from '../../store/backup/backup.ts'
import type { BackupManifest } from '../../store/backup/backup-manifest.ts'
import type { BackupDestination } from '../../store/backup/destination.ts'
import { openFolderDestination } from '../../store/backup/folder-destination.ts'
import { ageInHours, lastBackup, recordBackup } from '../../store/backup/last-backup.ts'
import {
  type BackupList,
  checkStored,
  claimRepository,
  isRepository,
  LOCK_FILE,
  type RepositoryKeys,
  readLists,
  repositoryKeys,
  requireOwnList,
} from '../../store/backup/repository.ts'
import { openRepositoryWriter, type RepositoryWriter } from '../../store/backup/repository-writer.ts'
import { rotate } from '../../store/backup/rotation.ts'
import { type BackupSettings, parseBackupSettings, readBackupSettings } from '../../store/backup/settings.ts'
import { startDatabase } from '../../store/cluster/database-server.ts'
import { type DataDir, openDataDir } from '../../store/data-dir.ts'
import { lockFile } from '../../store/installation/file-lock.ts'
import { openKeystore } from '../../store/keys/keystore.ts'
import { Refused } from '../../store/refused.ts'
import { readSchemaVersion } from '../../store/schema-version.ts'
import { type Io, WrongUse } from '../io.ts'
import { readVersion } from '../version.ts'

const OPTIONS = {
  out: { type: 'string' },
  to: { type: 'string' },
  recipient: { type: 'string', multiple: true },
  full: { type: 'boolean', default: false },
  'if-due': { type: 'boolean', default: false },
  'with-keys': { type: 'boolean' },
  list: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS })
  if (values.out !== undefined) return await intoFolder(resolve(values.out), values['with-keys'] ?? false, io)
  if (values.list || values.check) {
    const repository = values.to ?? (await readBackupSettings(io.data))?.to
    if (repository === undefined) throw new WrongUse(NAME_ONE)
    return await (values.list ? list : checkAll)(resolve(repository), io)
  }
  const settings = await settingsOf(io, values)
  return await intoRepository(settings, { full: values.full, ifDue: values['if-due'] }, io)
}

async function intoFolder(out: string, withKeys: boolean, io: Io): Promise<number> {
  const dataDir = await openDataDir(io.data)
  const manifest = await backUp(dataDir, () => openFolderDestination(out), withKeys, io)
  await recordBackup(dataDir.path, { at: manifest.createdAt, withKeys, to: out })
  const [files, rows] = [manifest.files.length, rowsOf(manifest)]
  if (io.json) io.out(JSON.stringify({ out, files, rows, withKeys }))
  else io.out(`${out}: ${files} files, ${rows} rows.\n${aboutKeys(withKeys)}`)
  return 0
}

const NAME_ONE =
  'Name the repository with --to DIR and --recipient AGE…, or in backup.json; or a folder for plain files with --out DIR.'

type Asked = { to?: string; recipient?: string[]; 'with-keys'?: boolean }

/** `backup.json`, with what the line says instead. */
async function settingsOf(io: Io, { to, recipient, 'with-keys': withKeys }: Asked): Promise<BackupSettings> {
  const stored = await readBackupSettings(io.data)
  if (!stored && !to) throw new WrongUse(NAME_ONE)
  const { keep, ...rest } = stored ?? { keep: {}, recipients: [] }
  const found = {
    v: 1,
    ...rest,
    keep,
    ...(to === undefined ? {} : { to: resolve(to) }),
    ...(recipient === undefined ? {} : { recipients: recipient }),
    ...(withKeys === undefined ? {} : { withKeys }),
  }
  // Listing and checking take no recipient.
  if (found.recipients.length === 0 && to && isRepository(resolve(to)))
    found.recipients = ['age1'.padEnd(62, 'q')]
  try {
    return parseBackupSettings(found)
  } catch (error) {
    throw new WrongUse(`${(error as Error).message}. See "duly backup --help".`)
  }
}

type How = { full: boolean; ifDue: boolean }

async function intoRepository(settings: BackupSettings, how: How, io: Io): Promise<number> {
  const dataDir = await openDataDir(io.data)
  const now = new Date().toISOString()
  if (how.ifDue) {
    const hours = ageInHours((await lastBackup(dataDir.path))?.at, now)
    if (hours !== null && hours < settings.everyHours)
      return tell(io, { due: false }, `Not due: the last one is ${hours} h old.`)
  }
  refuseInside(settings.to, dataDir)
  await mkdir(settings.to, { recursive: true, mode: 0o700 })
  const lock = await lockFile(join(settings.to, LOCK_FILE), 0)
  try {
    const keys = await keysOf(dataDir)
    await claimRepository(settings.to, keys)
    const writer = await openRepositoryWriter({
      repository: settings.to,
      keys,
      recipients: settings.recipients,
      seal: sealTo(settings.recipients),
      now,
      full: how.full,
      fullEveryDays: settings.fullEveryDays,
    })
    const manifest = await backUp(dataDir, async () => writer, settings.withKeys, io, now)
    const { removed } = await rotate(settings.to, settings.keep)
    await recordBackup(dataDir.path, {
      at: now,
      withKeys: settings.withKeys,
      kind: writer.list().kind,
      to: settings.to,
    })
    return tellWritten(io, settings, manifest, writer, removed)
  } finally {
    lock.release()
  }
}

function tellWritten(
  io: Io,
  { to, withKeys }: BackupSettings,
  manifest: BackupManifest,
  writer: RepositoryWriter,
  removed: string[],
): number {
  const { id, kind } = writer.list()
  const stored = writer.stored()
  const [files, rows] = [manifest.files.length, rowsOf(manifest)]
  const megabytes = (stored.bytes / 1_000_000).toFixed(1)
  return tell(
    io,
    { to, id, kind, files, rows, stored, withKeys, removed },
    `${to}: ${kind} backup ${id}, ${files} files and ${rows} rows, of which ${megabytes} MB in ${stored.chunks} chunks are new.\n${aboutKeys(withKeys)}`,
  )
}

/** `openTo` is called when the database is known to be this directory's: a refusal leaves no folder behind. */
async function backUp(
  dataDir: DataDir,
  openTo: () => Promise<BackupDestination>,
  withKeys: boolean,
  io: Io,
  now = new Date().toISOString(),
): Promise<BackupManifest> {
  const server = await startDatabase({ dir: dataDir.path, environment: process.env, onLog: io.err })
  try {
    // Refuses a newer schema, of which this program may not know what belongs to a backup.
    await readSchemaVersion(server.backupUrl)
    return await createBackup({
      dataDir,
      backupUrl: server.backupUrl,
      to: await openTo(),
      withKeys,
      version: readVersion(),
      now,
      onProgress: io.progress,
    })
  } finally {
    await server.stop()
  }
}

function sealTo(recipients: readonly string[]): (bytes: Uint8Array) => Promise<Uint8Array> {
  return bytes =>
    wrapSmall(bytes, recipients).catch((error: unknown) => {
      throw new Refused(
        {
          code: 'bad_data_directory',
          detail: 'A recipient of backups is no age public key.',
          next: 'Correct it: age-keygen prints one that begins with age1.',
        },
        error,
      )
    })
}

export async function keysOf(dataDir: Pick<DataDir, 'keys' | 'settings'>): Promise<RepositoryKeys> {
  const seal = { generateIdentity, recipientOf }
  const keystore = await openKeystore({ keys: dataDir.keys, mode: dataDir.settings.mode, seal })
  return repositoryKeys(keystore.derive('backup'))
}

/** A repository inside would be backed up into itself, and be lost with the machine. */
function refuseInside(to: string, { path }: DataDir): void {
  if (!`${resolve(to)}/`.startsWith(`${path}/`)) return
  throw new Refused({
    code: 'not_empty',
    detail: `${to} lies in the data directory.`,
    next: 'Name a place on another disk, best on another machine.',
  })
}

async function list(repository: string, io: Io): Promise<number> {
  const lists = await listsOf(repository)
  const short = ({ id, at, kind, generation, withKeys, chunks }: BackupList) => ({
    id,
    at,
    kind,
    generation,
    withKeys,
    chunks: chunks.length,
  })
  const lines = lists.map(({ id, kind, generation, withKeys }) =>
    [id, kind.padEnd(11), `of ${generation}`, withKeys ? 'with keys' : ''].join('  ').trimEnd(),
  )
  return tell(io, lists.map(short), lines.join('\n') || `${repository} holds no whole backup.`)
}

/** Reads every file of every backup: what a disk lost is told while there are other copies. */
async function checkAll(repository: string, io: Io): Promise<number> {
  const lists = await listsOf(repository)
  const keys = existsSync(join(io.data, 'duly.json')) ? await keysOf(await openDataDir(io.data)) : null
  const bad: string[] = []
  for (const one of lists) {
    try {
      if (keys) requireOwnList(one, keys)
      await checkStored(repository, one, (done, total) => io.progress(one.id, done, total))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      bad.push(`${one.id}: ${error.refusal.detail}`)
    }
  }
  const sum = `${lists.length} backups, ${lists.length - bad.length} as they were written.`
  tell(io, { backups: lists.length, bad }, [...bad, sum].join('\n'))
  return bad.length === 0 && lists.length > 0 ? 0 : 1
}

async function listsOf(repository: string): Promise<BackupList[]> {
  if (isRepository(repository)) return await readLists(repository)
  throw new Refused({
    code: 'bad_backup',
    detail: `${repository} is no repository of backups.`,
    next: 'Name one with --to DIR, or make a backup first.',
  })
}

function tell(io: Io, told: unknown, text: string): number {
  io.out(io.json ? JSON.stringify(told) : text)
  return 0
}

function rowsOf(manifest: BackupManifest): number {
  return manifest.tables.reduce((sum, table) => sum + table.rows, 0)
}

function aboutKeys(withKeys: boolean): string {
  return withKeys
    ? 'It holds the keys: whoever can read it can read what the machine can. Keep it as you keep the machine.'
    : 'It holds no keys: keep the keys folder of the data directory elsewhere, or nothing of this opens again.'
}
