// `duly backup`: everything that a lost machine would take with it, into a directory.

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LAST_BACKUP_FILE } from '../server/admin/health.ts'
import { createBackup } from '../store/backup.ts'
import { openDataDir } from '../store/data-dir.ts'
import { startDatabase } from '../store/database-server.ts'
import { writeDurably } from '../store/durable.ts'
import { type Io, WrongUse } from './io.ts'
import { readVersion } from './version.ts'

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string' }, 'with-keys': { type: 'boolean', default: false } },
  })
  if (!values.out) throw new WrongUse('Name the directory to write to with --out DIR.')
  const out = resolve(values.out)
  const dataDir = await openDataDir(io.data)
  const server = await startDatabase({ dir: dataDir.path, environment: process.env, onLog: io.err })
  try {
    const manifest = await createBackup({
      dataDir,
      backupUrl: server.backupUrl,
      out,
      withKeys: values['with-keys'],
      version: readVersion(),
      now: new Date().toISOString(),
      onProgress: io.progress,
    })
    const last = JSON.stringify({ at: manifest.createdAt, withKeys: manifest.withKeys })
    await writeDurably(join(dataDir.path, LAST_BACKUP_FILE), `${last}\n`, 0o600)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const { length: files } = manifest.files
    if (io.json) io.out(JSON.stringify({ out, files, rows, withKeys: manifest.withKeys }))
    else io.out(`${out}: ${files} files, ${rows} rows.\n${aboutKeys(manifest.withKeys)}`)
    return 0
  } finally {
    await server.stop()
  }
}

function aboutKeys(withKeys: boolean): string {
  return withKeys
    ? 'It holds the keys: whoever has it can read what the machine can. Keep it as you keep the machine.'
    : 'It holds no keys: keep the keys folder of the data directory elsewhere, or nothing of this opens again.'
}
