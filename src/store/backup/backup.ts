// A backup by COPY per table in one snapshot: it does not depend on the server's major, and so is the upgrade path too.
// Keys stay out unless asked for, because a backup with its keys is as good as the machine to a thief.

import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { copyOut } from '../copy.ts'
import type { DataDir } from '../data-dir.ts'
import { isEpochKey } from '../keys/epoch-files.ts'
import { rootChecks } from '../keys/root-key.ts'
import type { BackupFile, BackupManifest, BackupTable } from './backup-manifest.ts'
import type { BackupDestination } from './destination.ts'

export type BackupOptions = {
  dataDir: DataDir
  /** a role that reads past row-level security and writes nothing */
  backupUrl: string
  to: BackupDestination
  withKeys: boolean
  version: string
  now: string
  onProgress: (step: string, done?: number, total?: number) => void
}

/** Only Duly's own tables: jobs are wake-ups that the next start makes again. */
const SCHEMA = 'duly'
/** Never copied: the cluster (its rows are), locks, and what exists to be destroyed. */
// A link that makes an administrator is worth its two days here, and nothing in a backup.
const LEFT_OUT = new Set(['pg', 'pg.lock', 'serve.lock', 'run', 'set-up.json', 'first-administrator.link'])
const SECRET_FOLDERS = new Set(['keys', 'gate', 'witness', 'tls'])
/** The gate's shred store: a key that a backup keeps cannot be destroyed (the promise of every hold's end). */
export const SHRED_FOLDER = 'shred'

/** Writes a backup; what is broken off is none. */
export async function createBackup(options: BackupOptions): Promise<BackupManifest> {
  try {
    return await writeBackup(options)
  } catch (error) {
    await options.to.abandon()
    throw error
  }
}

async function writeBackup(options: BackupOptions): Promise<BackupManifest> {
  const { dataDir, to, onProgress } = options
  const files: BackupFile[] = []
  // What has seen the log before the rows: rows that are ahead of it are published again, the other way round is a fork. The
  // gate's journal after them: it may know of more that was done, never of less.
  const folders = await foldersOf(options)
  for (const folder of folders.filter(isBeforeRows)) await copyFolder(options, folder, files)
  const database = await copyDatabase(options, files)
  for (const folder of folders.filter(name => !isBeforeRows(name))) await copyFolder(options, folder, files)
  for (const name of await topFiles(dataDir)) files.push(await copyFile(join(dataDir.path, name), to, name))
  const manifest: BackupManifest = {
    v: 1,
    createdAt: options.now,
    duly: options.version,
    mode: dataDir.settings.mode,
    withKeys: options.withKeys,
    keyCheck: (await rootChecks(dataDir.keys))[0] ?? null,
    ...database,
    files,
  }
  await to.finish(manifest)
  onProgress('backed up', files.length, files.length)
  return manifest
}

function isBeforeRows(folder: string): boolean {
  return folder === 'witness' || folder === 'log'
}

/** Every folder of the data directory, also one that this file has never heard of: better too much than a paper lost. */
async function foldersOf({ dataDir, withKeys }: BackupOptions): Promise<string[]> {
  const entries = await readdir(dataDir.path, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory() && !LEFT_OUT.has(entry.name))
    .map(entry => entry.name)
    .filter(name => withKeys || !SECRET_FOLDERS.has(name))
}

/** Settings, the provider's profile, the trust file. */
async function topFiles(dataDir: DataDir): Promise<string[]> {
  const entries = await readdir(dataDir.path, { withFileTypes: true })
  return entries.filter(entry => entry.isFile() && !LEFT_OUT.has(entry.name)).map(entry => entry.name)
}

type DatabasePart = Pick<BackupManifest, 'postgres' | 'migrations' | 'tables' | 'sequences'>

async function copyDatabase(options: BackupOptions, files: BackupFile[]): Promise<DatabasePart> {
  const client = new pg.Client({ connectionString: options.backupUrl, application_name: 'duly-backup' })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    // With it off, COPY refuses a role that row-level security would show only some rows.
    await client.query('set local row_security = off')
    const { rows: version } = await client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    )
    const names = await tableNames(client)
    const tables: BackupTable[] = []
    for (const name of names) {
      tables.push(await copyTable(client, name, options, files))
      options.onProgress('tables', tables.length, names.length)
    }
    const { rows: migrations } = await client.query<BackupManifest['migrations'][number]>(
      `select number, name, sha256 from ${SCHEMA}.migration order by number`,
    )
    const sequences = await readSequences(client)
    return { postgres: version[0]?.version ?? '', migrations, tables, sequences }
  } finally {
    await client.end()
  }
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r'
     and relname <> 'migration' order by relname`,
    [SCHEMA],
  )
  return rows.map(row => row.name)
}

async function readSequences(client: pg.Client): Promise<BackupManifest['sequences']> {
  const { rows } = await client.query<{ sequence: string; lastValue: string }>(
    `select sequencename as sequence, last_value::text as "lastValue" from pg_sequences
     where schemaname = $1 and last_value is not null order by 1`,
    [SCHEMA],
  )
  return rows
}

async function copyTable(
  client: pg.Client,
  table: string,
  { to }: BackupOptions,
  files: BackupFile[],
): Promise<BackupTable> {
  const { rows: found } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
     and not attisdropped and attgenerated = '' order by attnum`,
    [qualified(table)],
  )
  const columns = found.map(column => column.name)
  const path = `database/${table}.copy`
  const list = columns.map(pg.escapeIdentifier).join(', ')
  let rows = 0
  // Text format: one line per row; a newline in a value is escaped.
  const countLines = (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) rows += 1
  }
  const source = copyOut(client, `copy ${qualified(table)} (${list}) to stdout`)
  files.push(await to.write(path, source, countLines))
  return { table, columns, rows, file: path }
}

export function qualified(table: string): string {
  return `${SCHEMA}.${pg.escapeIdentifier(table)}`
}

async function copyFolder(options: BackupOptions, folder: string, files: BackupFile[]): Promise<void> {
  const { dataDir } = options
  const paths = await filesBelow(dataDir.path, folder)
  await copyFiles(options, folder, paths, files)
  // A log at work takes a tile away once a fuller one is there, which the first list did not name yet.
  const known = new Set(paths)
  const late = (await filesBelow(dataDir.path, folder)).filter(path => !known.has(path))
  await copyFiles(options, folder, late, files)
}

async function copyFiles(
  { dataDir, to, onProgress }: BackupOptions,
  folder: string,
  paths: readonly string[],
  files: BackupFile[],
): Promise<void> {
  let done = 0
  for (const path of paths) {
    const copied = await copyFile(join(dataDir.path, path), to, path).catch(
      (error: NodeJS.ErrnoException) => {
        // A live server replaces partial tiles and finishes uploads while this runs.
        if (error.code === 'ENOENT') return undefined
        throw error
      },
    )
    if (copied) files.push(copied)
    done += 1
    onProgress(folder, done, paths.length)
  }
}

/** Checkpoints first: tiles copied after them cover them. */
async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true })
  const paths = entries
    .filter(entry => entry.isFile() && !entry.name.endsWith('.half'))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter(
      path => !isPassing(path.split('/')) && !isEpochKey(path) && !path.startsWith('documents/incoming/'),
    )
  const rank = (path: string) => (path.includes('checkpoint') ? 0 : 1)
  return paths.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** What exists to be destroyed, and what is still being written. */
function isPassing(segments: readonly string[]): boolean {
  return segments.includes(SHRED_FOLDER) || segments.includes('.half')
}

async function copyFile(from: string, to: BackupDestination, path: string): Promise<BackupFile> {
  return await to.write(path, createReadStream(from))
}
