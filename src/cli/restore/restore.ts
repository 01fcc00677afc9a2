// `duly restore`: an installation out of a backup, in a directory and a database that held nothing; or, with --drill, only to see
// that it would be one.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup, type SecretFolder } from '../../store/backup/restore.ts'
import { databaseUrls } from '../../store/cluster/database-server.ts'
import { openNamedBackup } from '../backup/backup-source.ts'
import { IDENTITY_OPTIONS, unwrapWith } from '../backup/seal-identity.ts'
import { type Io, WrongUse } from '../io.ts'
import { describeRecovery, recoverWith } from '../keys/recover.ts'
import { drill } from './restore-drill.ts'

const OPTIONS = {
  from: { type: 'string' },
  at: { type: 'string' },
  keys: { type: 'string' },
  identity: { type: 'string' },
  into: { type: 'string' },
  drill: { type: 'boolean', default: false },
  ...IDENTITY_OPTIONS,
} as const

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS })
  if (values.drill) return await drill(values, io)
  // Before anything is written: a share with a slip of the pen is told at once.
  const unwrapSealed = await unwrapWith(values)
  if (!values.from) throw new WrongUse('Name the backup with --from DIR.')
  const keys = values.keys === undefined ? undefined : resolve(values.keys)
  const ownerUrl = values.into ?? databaseUrls(process.env)?.ownerUrl
  const { dataDir, manifest, missing } = await restoreBackup({
    source: await openNamedBackup({ ...values, from: values.from, keys }),
    to: io.data,
    ...(keys === undefined ? {} : { keys }),
    ...(ownerUrl === undefined ? {} : { ownerUrl }),
    onProgress: io.progress,
    onLog: io.err,
  })
  const brought =
    unwrapSealed === null ? null : await recoverWith(unwrapSealed, { ...io, data: dataDir.path })
  const next = `duly fsck --data ${dataDir.path}`
  if (io.json)
    io.out(JSON.stringify({ data: dataDir.path, createdAt: manifest.createdAt, missing, next, ...brought }))
  else {
    const lines = [`${dataDir.path}: as it was at ${manifest.createdAt}.`, ...missing.map(whatIsMissing)]
    if (brought) lines.push(describeRecovery(brought))
    io.out(
      [...lines, ...aboutUrls(ownerUrl), aboutLater(manifest.createdAt), `Now check it: ${next}`].join('\n'),
    )
  }
  return 0
}

function whatIsMissing(folder: SecretFolder): string {
  return folder === 'gate'
    ? 'Missing: gate/. Put back your own copy before the first start, or no authorisation that names this gate can be used.'
    : 'Missing: witness/. Put back your newest copy before the first start: a new witness key is one that nobody pinned.'
}

function aboutUrls(ownerUrl: string | undefined): string[] {
  if (ownerUrl === undefined || databaseUrls(process.env)) return []
  return ['Its rows are in the database that you named: set the four DULY_…_URL variables for every command.']
}

/** Only the operator knows whether the old installation went on; a log that is taken up from before that would be forked. */
function aboutLater(createdAt: string): string {
  return `If it published anything after ${createdAt}, put its newest witness/ and log/ here first: the log then goes on under a new name instead of forking.`
}
