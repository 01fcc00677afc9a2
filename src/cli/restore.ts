// `duly restore`: an installation out of a backup, in a directory that held nothing.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup, type SecretFolder } from '../store/restore.ts'
import { type Io, WrongUse } from './io.ts'

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, keys: { type: 'string' } } })
  if (!values.from) throw new WrongUse('Name the backup with --from DIR.')
  const { dataDir, manifest, missing } = await restoreBackup({
    from: resolve(values.from),
    to: io.data,
    ...(values.keys === undefined ? {} : { keys: resolve(values.keys) }),
    onProgress: io.progress,
    onLog: io.err,
  })
  const next = `duly fsck --data ${dataDir.path}`
  if (io.json) io.out(JSON.stringify({ data: dataDir.path, createdAt: manifest.createdAt, missing, next }))
  else {
    const lines = [`${dataDir.path}: as it was at ${manifest.createdAt}.`, ...missing.map(whatIsMissing)]
    io.out([...lines, aboutLater(manifest.createdAt), `Now check it: ${next}`].join('\n'))
  }
  return 0
}

function whatIsMissing(folder: SecretFolder): string {
  return folder === 'gate'
    ? 'Missing: gate/. Put back your own copy before the first start, or no authorisation that names this gate can be used.'
    : 'Missing: witness/. Put back your newest copy before the first start: a new witness key is one that nobody pinned.'
}

/** Only the operator knows whether the old installation went on; a log that is taken up from before that would be forked. */
function aboutLater(createdAt: string): string {
  return `If it published anything after ${createdAt}, put its newest witness/ and log/ here first: the log then goes on under a new name instead of forking.`
}
