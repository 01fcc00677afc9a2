// `duly restore`: an installation out of a backup, in a directory that held nothing.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '../store/restore.ts'
import { type Io, WrongUse } from './io.ts'

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, keys: { type: 'string' } } })
  if (!values.from) throw new WrongUse('Name the backup with --from DIR.')
  const { dataDir, manifest } = await restoreBackup({
    from: resolve(values.from),
    to: io.data,
    ...(values.keys === undefined ? {} : { keys: resolve(values.keys) }),
    onProgress: io.progress,
    onLog: io.err,
  })
  const next = `duly fsck --data ${dataDir.path}`
  if (io.json) io.out(JSON.stringify({ data: dataDir.path, createdAt: manifest.createdAt, next }))
  else io.out(`${dataDir.path}: as it was at ${manifest.createdAt}.\nNow check it: ${next}`)
  return 0
}
