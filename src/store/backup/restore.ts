// Fills an empty data directory and an empty database from a backup: every hash first, then keys, files and rows, the settings
// last, so that a restore which was broken off never passes for an installation.

import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { removeEmbedded, startEmbedded } from '../cluster/embedded.ts'
import { type DataDir, finishDataDir, parseSettings, type Settings } from '../data-dir.ts'
import { loadRows } from '../demand/load-rows.ts'
import { placeOf } from '../installation/installation.ts'
import { EPOCH_FOLDER, isEpochKey } from '../keys/epoch-files.ts'
import { ROOT_KEY_FILE, rootCheck, rootChecks } from '../keys/root-key.ts'
import { migrate, OWN_MIGRATIONS, readMigrations, stepsToTake } from '../migrate.ts'
import { Refused } from '../refused.ts'
import type { BackupManifest } from './backup-manifest.ts'
import { type BackupSource, readWhole } from './backup-source.ts'
import { beginRestore, clearRestore, endRestore, openToDrill } from './restore-target.ts'

export type RestoreOptions = {
  source: BackupSource
  /** becomes the data directory; must be empty or absent */
  to: string
  /** folder that holds the `keys` that the backup was made under, where the backup holds none */
  keys?: string
  /** the owner's URL of an empty database to fill; without it the embedded one is made and filled */
  ownerUrl?: string
  /** of a database by URL: it is only to be looked at, then dropped */
  drill?: boolean
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

/** Restores and returns the data directory, its embedded database stopped. The caller says what is missing, and to run fsck. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { source, to, onProgress } = options
  const { manifest } = source
  await refuseFilled(to)
  const keys = await findKeys(options)
  // Throws where the backup is newer than this program, or its tables came from other files.
  stepsToTake(await readMigrations(OWN_MIGRATIONS), manifest.migrations)
  await source.verify((done, total) => onProgress('checking the backup', done, total))
  const settings = parseSettings(String(await readWhole(source, 'duly.json')), 'duly.json of the backup')
  await mkdir(to, { recursive: true, mode: 0o700 })
  try {
    await restoreFiles(options, keys)
    await restoreDatabase(options)
    const missing = (['gate', 'witness'] as const).filter(folder => !holds(manifest, folder))
    return { dataDir: await finishDataDir(to, restoredHere(settings, options.ownerUrl)), manifest, missing }
  } catch (error) {
    // It was empty before: what is there now is ours, and half of an installation.
    await removeEmbedded(to)
    await rm(to, { recursive: true, force: true })
    throw error
  }
}

/** The installation that was backed up, with its database here now. One that was never bound to a database is bound at its start. */
function restoredHere({ installation, ...settings }: Settings, ownerUrl: string | undefined): Settings {
  if (!installation?.database) return settings
  return { ...settings, installation: { ...installation, database: placeOf(ownerUrl) } }
}

function holds({ files }: BackupManifest, folder: SecretFolder): boolean {
  return files.some(({ path }) => path.startsWith(`${folder}/`))
}

async function restoreDatabase(options: RestoreOptions): Promise<void> {
  const { ownerUrl } = options
  if (ownerUrl !== undefined) return await fillNamed(options, ownerUrl)
  const embedded = await startEmbedded({ dir: options.to, onLog: options.onLog })
  try {
    await restoreRows(options, embedded.ownerUrl)
  } finally {
    await embedded.stop()
  }
}

async function fillNamed(options: RestoreOptions, ownerUrl: string): Promise<void> {
  await beginRestore(ownerUrl)
  try {
    await restoreRows(options, ownerUrl)
    if (options.drill) await openToDrill(ownerUrl)
  } catch (error) {
    // The first failure is what the reader needs; what stays behind is cleared by the next try.
    await clearRestore(ownerUrl).catch(() => {})
    throw error
  }
  await endRestore(ownerUrl)
}

async function restoreRows({ source, onLog, onProgress }: RestoreOptions, ownerUrl: string): Promise<void> {
  const { tables, sequences, migrations } = source.manifest
  const upTo = Math.max(...migrations.map(migration => migration.number))
  await migrate({ ownerUrl, upTo, onLog, restoring: true })
  const onTable = (done: number, total: number) => onProgress('tables', done, total)
  await loadRows(ownerUrl, { tables, sequences, read: source.read, onTable })
  await migrate({ ownerUrl, onLog, restoring: true })
}

async function refuseFilled(to: string): Promise<void> {
  if (!existsSync(to) || (await readdir(to)).length === 0) return
  throw new Refused({
    code: 'not_empty',
    detail: `${to} is not empty.`,
    next: 'Restore into a directory that is not there yet; what is there now is left as it is.',
  })
}

/** Opens each file of `keys/`, by its path below that folder. */
type Keys = {
  names: readonly string[]
  read(name: string): AsyncIterable<Uint8Array>
  /** of the root that it holds, and of those before it */
  checks(): Promise<string[]>
}

async function findKeys({ source, keys }: RestoreOptions): Promise<Keys> {
  const { withKeys, keyCheck } = source.manifest
  if (keys === undefined && !withKeys) throw keysMissing('The backup holds no keys.')
  const found = keys === undefined ? keysOf(source) : await keysIn(keys)
  const where = keys ?? 'the backup'
  // Where the root key is no file, nothing here can tell whose keys these are.
  if (keyCheck === null) return found
  const checks = await found.checks()
  if (checks.length === 0) throw keysMissing(`${where} holds no ${ROOT_KEY_FILE}.`)
  if (!checks.includes(keyCheck))
    throw keysMissing(`The keys in ${where} are not those that the backup was made under.`)
  return found
}

function keysOf(source: BackupSource): Keys {
  const names = source.manifest.files
    .filter(({ path }) => path.startsWith('keys/'))
    .map(({ path }) => path.slice('keys/'.length))
  const checks = async () =>
    names.includes(ROOT_KEY_FILE) ? [rootCheck(await readWhole(source, `keys/${ROOT_KEY_FILE}`))] : []
  return { names, read: name => source.read(`keys/${name}`), checks }
}

async function keysIn(folder: string): Promise<Keys> {
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true, recursive: true }) : []
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return { names, read: name => createReadStream(join(folder, name)), checks: () => rootChecks(folder) }
}

function keysMissing(detail: string): Refused {
  const next =
    'Name the folder with the keys of the installation that was backed up, with --keys. Nothing was restored.'
  return new Refused({ code: 'keys_missing', detail, next })
}

async function restoreFiles(options: RestoreOptions, keys: Keys): Promise<void> {
  const { source, to, onProgress } = options
  const paths = source.manifest.files
    .map(file => file.path)
    .filter(path => path !== 'duly.json' && !path.startsWith('database/') && !path.startsWith('keys/'))
  let done = 0
  for (const path of paths) {
    await place(source.read(path), join(to, path))
    done += 1
    onProgress('files', done, paths.length)
  }
  // With what the machine still has of epochs' keys, where they lie in the folder that was named. A drill looks at them in their
  // place: a copy that is only unlinked afterwards would outlive their destruction on the disk.
  const drilled = options.drill ? options.keys : undefined
  const names = keys.names.filter(name => drilled === undefined || !isEpochKey(name))
  for (const name of names) await place(keys.read(name), join(to, 'keys', name))
  if (drilled !== undefined && existsSync(join(drilled, EPOCH_FOLDER)))
    await symlink(join(drilled, EPOCH_FOLDER), join(to, 'keys', EPOCH_FOLDER))
}

async function place(content: AsyncIterable<Uint8Array>, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await pipeline(Readable.from(content), createWriteStream(to, { mode: 0o600 }))
}
