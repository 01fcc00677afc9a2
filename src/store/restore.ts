// Fills an empty data directory from a backup: every hash first, then keys, files and rows, the settings last, so that a
// restore which was broken off never passes for an installation.

import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { qualified } from './backup.ts'
import {
  type BackupManifest,
  type BackupTable,
  checkOfKeys,
  readManifest,
  verifyBackup,
} from './backup-manifest.ts'
import { copyIn } from './copy.ts'
import { type DataDir, finishDataDir, parseSettings } from './data-dir.ts'
import { type Embedded, removeEmbedded, startEmbedded } from './embedded.ts'
import { ROOT_KEY_FILE } from './keystore.ts'
import { migrate, missingMigrations, OWN_MIGRATIONS, readMigrations } from './migrate.ts'
import { Refused } from './refused.ts'

export type RestoreOptions = {
  from: string
  /** becomes the data directory; must be empty or absent */
  to: string
  /** folder that holds the `keys` that the backup was made under, where the backup holds none */
  keys?: string
  onProgress: (step: string, done?: number, total?: number) => void
  onLog: (line: string) => void
}

export type Restored = {
  dataDir: DataDir
  manifest: BackupManifest
  /** Folders with secrets that the backup did not hold: to be put back from their own copies before the first start. */
  missing: SecretFolder[]
}

export type SecretFolder = 'gate' | 'witness'

/** Restores and returns the data directory, with its database stopped. The caller says what is missing, and to run fsck. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { from, to, onProgress } = options
  const manifest = await readManifest(from)
  await refuseFilled(to)
  const keys = await findKeys(options, manifest)
  // Throws where the backup is newer than this program, or its tables came from other files.
  missingMigrations(await readMigrations(OWN_MIGRATIONS), manifest.migrations)
  await verifyBackup(from, manifest, (done, total) => onProgress('checking the backup', done, total))
  const settings = parseSettings(await readFile(join(from, 'duly.json'), 'utf8'), join(from, 'duly.json'))
  await mkdir(to, { recursive: true, mode: 0o700 })
  try {
    await restoreFiles(options, manifest, keys)
    await restoreDatabase(options, manifest)
    const missing = (['gate', 'witness'] as const).filter(folder => !holds(manifest, folder))
    return { dataDir: await finishDataDir(to, settings), manifest, missing }
  } catch (error) {
    // It was empty before: what is there now is ours, and half of an installation.
    await removeEmbedded(to)
    await rm(to, { recursive: true, force: true })
    throw error
  }
}

function holds({ files }: BackupManifest, folder: SecretFolder): boolean {
  return files.some(({ path }) => path.startsWith(`${folder}/`))
}

async function restoreDatabase(options: RestoreOptions, manifest: BackupManifest): Promise<void> {
  const embedded = await startEmbedded({ dir: options.to, onLog: options.onLog })
  try {
    await restoreRows(options, manifest, embedded)
  } finally {
    await embedded.stop()
  }
}

async function refuseFilled(to: string): Promise<void> {
  if (!existsSync(to) || (await readdir(to)).length === 0) return
  throw new Refused({
    code: 'not_empty',
    detail: `${to} is not empty.`,
    next: 'Restore into a directory that is not there yet; what is there now is left as it is.',
  })
}

async function findKeys({ from, keys }: RestoreOptions, manifest: BackupManifest): Promise<string> {
  const folder = keys ?? (manifest.withKeys ? join(from, 'keys') : undefined)
  const check = folder === undefined ? null : await checkOfKeys(folder)
  if (folder === undefined || check === null) {
    throw keysMissing(
      folder === undefined ? 'The backup holds no keys.' : `${folder} holds no ${ROOT_KEY_FILE}.`,
    )
  }
  if (manifest.keyCheck !== null && manifest.keyCheck !== check) {
    throw keysMissing(`The keys in ${folder} are not those that the backup was made under.`)
  }
  return folder
}

function keysMissing(detail: string): Refused {
  const next =
    'Name the folder with the keys of the installation that was backed up, with --keys. Nothing was restored.'
  return new Refused({ code: 'keys_missing', detail, next })
}

async function restoreFiles(options: RestoreOptions, manifest: BackupManifest, keys: string): Promise<void> {
  const { from, to, onProgress } = options
  const paths = manifest.files
    .map(file => file.path)
    .filter(path => path !== 'duly.json' && !path.startsWith('database/') && !path.startsWith('keys/'))
  let done = 0
  for (const path of paths) {
    await place(join(from, path), join(to, path))
    done += 1
    onProgress('files', done, paths.length)
  }
  for (const name of await readdir(keys)) await place(join(keys, name), join(to, 'keys', name))
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
}

async function restoreRows(
  options: RestoreOptions,
  manifest: BackupManifest,
  embedded: Embedded,
): Promise<void> {
  const { onLog, onProgress } = options
  const { ownerUrl } = embedded
  const upTo = Math.max(...manifest.migrations.map(migration => migration.number))
  await migrate({ ownerUrl, upTo, onLog })
  const client = new pg.Client({ connectionString: embedded.adminUrl, application_name: 'duly-restore' })
  await client.connect()
  try {
    await client.query('begin')
    // Rows come in the order of their tables' names: references and triggers held when they were written.
    await client.query('set local session_replication_role = replica')
    let done = 0
    for (const table of manifest.tables) {
      await restoreTable(client, options.from, table)
      done += 1
      onProgress('tables', done, manifest.tables.length)
    }
    for (const { sequence, lastValue } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2::bigint)', [qualified(sequence), lastValue])
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
  await migrate({ ownerUrl, onLog })
}

async function restoreTable(client: pg.Client, from: string, table: BackupTable): Promise<void> {
  const list = table.columns.map(pg.escapeIdentifier).join(', ')
  const name = qualified(table.table)
  // A migration may have put rows there; the backup's are the whole of the table.
  await client.query(`delete from ${name}`)
  const rows = await copyIn(
    client,
    `copy ${name} (${list}) from stdin`,
    createReadStream(join(from, table.file)),
  )
  if (rows === table.rows) return
  throw new Error(`table ${table.table} took ${rows} rows of ${table.rows}`)
}
