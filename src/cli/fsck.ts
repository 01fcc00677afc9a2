// `duly fsck`: re-derives everything that an installation stores, beside the running server or without it, and names each
// difference. Reads only.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPinBeside } from '../gate/pin/belief.ts'
import { PinBroken } from '../gate/pin/broken.ts'
import type { PinChange } from '../gate/pin/change.ts'
import { PIN_FILE } from '../gate/pin.ts'
import { remoteKeyOf } from '../keys/signer.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { CHECKPOINT_FILE, OPENED_FILE, parseOpened } from '../ledger/verify-log.ts'
import { checkLog, type LogCheck } from '../log/check-log.ts'
import { viewFiles } from '../log/files.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import { packHash } from '../server/deployment.ts'
import { readSettings } from '../server/settings/settings.ts'
import { startDatabase } from '../store/cluster/database-server.ts'
import { type DataDir, openDataDir } from '../store/data-dir.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { openDocuments } from '../store/documents.ts'
import type { CheckKeys } from '../store/fsck/demand-stream.ts'
import type { Difference } from '../store/fsck/finding.ts'
import { type FsckReport, fsckStore } from '../store/fsck/fsck.ts'
import { withSnapshot } from '../store/fsck/snapshot.ts'
import { openKeystore } from '../store/keys/keystore.ts'
import { requireOwnSchema, type SchemaVersion } from '../store/schema-version.ts'
import { IDENTITY_OPTIONS, unwrapWith } from './backup/seal-identity.ts'
import type { Io } from './io.ts'
import { trustFor } from './log-trust.ts'

const HOLDS = 0
const DIFFERS = 1

export type FsckResult = {
  holds: boolean
  schema: SchemaVersion
  differences: Difference[]
  store: Omit<FsckReport, 'differences'>
  logs: LogCheck[]
  /** Keys of logs that are not where they belong. */
  lacking: string[]
}

/** Exit status 0: everything at hand re-derives to what is stored; 1: something does not; 2: wrong use. */
export async function fsck(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: IDENTITY_OPTIONS })
  const unwrapSealed = await unwrapWith(values)
  const result = await checkInstallation(io, process.env, unwrapSealed)
  io.out(io.json ? JSON.stringify(result, null, 1) : describe(result, unwrapSealed !== null))
  return result.holds ? HOLDS : DIFFERS
}

/** Where it lies, and where to say how far it is. */
type Place = Pick<Io, 'data' | 'err' | 'progress'>

/** `environment`: may name a PostgreSQL by URL; the process's own, or an empty one for the embedded. */
export async function checkInstallation(
  io: Place,
  environment: Readonly<Record<string, string | undefined>>,
  unwrapSealed: CheckKeys['unwrapSealed'],
): Promise<FsckResult> {
  const dir = await openDataDir(io.data)
  const seal = { generateIdentity, recipientOf }
  const rootWrap = remoteKeyOf(dir.keys, 'root')
  const keystore = await openKeystore({ keys: dir.keys, mode: dir.settings.mode, seal, rootWrap })
  const pin = await readPinChanges(dir)
  const server = await startDatabase({ dir: dir.path, environment, onLog: io.err })
  try {
    // Before any table is read: on another schema each statement would speak of other columns.
    const schema = await requireOwnSchema(server.backupUrl)
    // A role that reads every row and writes none.
    const database = await openDatabase({ url: server.backupUrl, role: 'backup' })
    try {
      const using = {
        matterKeys: keystore.matterKeys,
        directoryKey: keystore.derive('directory'),
        macKey: keystore.derive('mac'),
        searchKey: keystore.derive('search'),
        sessionKey: keystore.derive('session-pepper'),
        unwrapSealed,
      }
      const { differences, ...store } = await fsckStore({
        database,
        using,
        documents: await openDocuments(dir.documents, keystore.derive('document-names')),
        outbox: join(dir.path, 'outbox'),
        policy: await readSettings(dir.path),
        packHash,
        now: new Date().toISOString(),
        pinChanges: pin?.changes ?? null,
        onProgress: (done, total) => io.progress('demands', done, total),
      })
      const { logs, lacking } = await checkLogs(dir, database, unwrapSealed, io)
      const inLogs = logs.flatMap(log => log.differences.map(what => ({ where: `log ${log.origin}`, what })))
      const all = [...differences, ...inLogs, ...(pin?.broken ?? [])]
      return { holds: all.length === 0, schema, differences: all, store, logs, lacking }
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
}

/** As the gate's own files have them; null where its folder is kept elsewhere. */
async function readPinChanges(
  dir: DataDir,
): Promise<{ changes: readonly PinChange[] | null; broken: Difference[] } | null> {
  if (!existsSync(join(dir.gate, PIN_FILE))) return null
  try {
    return { changes: (await readPinBeside(dir.gate)).changes, broken: [] }
  } catch (error) {
    if (!(error instanceof PinBroken)) throw error
    return { changes: null, broken: [{ where: "the gate's pin", what: error.detail }] }
  }
}

async function checkLogs(
  dir: DataDir,
  database: Database,
  unwrapSealed: CheckKeys['unwrapSealed'],
  io: Place,
): Promise<Pick<FsckResult, 'logs' | 'lacking'>> {
  const origins = await withSnapshot(database, tx =>
    tx.query<{ origin: string }>('select origin from duly.log_state order by origin'),
  )
  const succeeded = new Set(origins.flatMap(({ origin }) => previousOf(dir, origin) ?? []))
  const checks: LogCheck[] = []
  const lacking: string[] = []
  for (const { origin } of origins) {
    io.progress(`log ${origin}`)
    const folder = viewFiles(join(dir.log, nameOf(origin)))
    // Before the tables are looked at, which then hold at least what it covers.
    const checkpoint = folder.read(CHECKPOINT_FILE)
    const { trust, lacking: without } = trustFor(dir, origin)
    lacking.push(...without)
    checks.push(
      trust === null
        ? unchecked(origin, without)
        : await withSnapshot(database, tx =>
            checkLog({ tx, origin, folder, checkpoint, trust, succeeded, unwrapSealed }),
          ),
    )
  }
  return { logs: checks, lacking: [...new Set(lacking)] }
}

/** Without its key nothing of a log can be said. */
function unchecked(origin: string, lacking: readonly string[]): LogCheck {
  const none = {
    size: 0,
    published: 0,
    givenUp: false,
    announced: 0,
    own: 0,
    dummies: { count: 0, opened: 0 },
  }
  return { origin, ...none, differences: [...lacking] }
}

/** The last checkpoint of the log before, as this log's folder says; a folder that says nothing sound is told of by its check. */
function previousOf(dir: DataDir, origin: string): string | null {
  try {
    const bytes = viewFiles(join(dir.log, nameOf(origin))).read(OPENED_FILE)
    const record = bytes && parseOpened(bytes).record
    return record?.kind === 'log_opened' ? record.previousLog : null
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}

/** The folder and key of a log bear the last segment of its origin. */
function nameOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('/') + 1)
}

function describe({ holds, schema, differences, store, logs, lacking }: FsckResult, sealed: boolean): string {
  const { demands, events, leaves, documents, packages, unopened, unnamed } = store
  const lines = [
    `the database has the schema of this version of Duly: ${schema.changes} changes, the last one ${schema.newest}`,
    `${demands} demands, ${events} events: audit chains, states and projections`,
    `${leaves.reopened} leaves made again from their events`,
    `${documents} documents read whole, ${packages} packages in the outbox compared with their released hash`,
    ...logs.map(describeLog),
  ]
  const limits = [
    ...(unopened > 0
      ? [
          `${unopened} demands with ${leaves.unopened} leaves: chain unchanged, not reopened (--seal-identity FILE)`,
        ]
      : []),
    ...(sealed
      ? []
      : [`${dummies(logs)} dummies, and the sealed wrappings of keys: they need --seal-identity FILE`]),
    ...lacking,
    ...(unnamed > 0
      ? [`${unnamed} stored files that no event names: left by uploads that were cut off`]
      : []),
    'what the gate keeps but the changes of its pin (its journal and its keys), and editions, which `duly verify` checks',
  ]
  const [first, ...more] = differences
  const verdict = first
    ? [
        `First difference: ${first.where}: ${first.what}.`,
        ...more.map(({ where, what }) => `Also: ${where}: ${what}.`),
      ]
    : ['Everything that was re-derived is what is stored.']
  return [
    `${holds ? 'Re-derived' : 'Looked at'}:`,
    ...lines.map(line => `  ✓ ${line}`),
    'Not checked:',
    ...limits.map(line => `  ? ${line}`),
    ...verdict,
  ].join('\n')
}

function describeLog({ origin, size, published, givenUp }: LogCheck): string {
  const line = `log ${origin}: ${size} leaves in the tables, ${published} under the published checkpoint, every tile`
  return givenUp ? `${line}; given up after a restore, its successor names that checkpoint` : line
}

function dummies(logs: readonly LogCheck[]): number {
  return logs.reduce((sum, log) => sum + log.dummies.count - log.dummies.opened, 0)
}
