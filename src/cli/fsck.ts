// `duly fsck`: re-derives everything that an installation stores, beside the running server or without it, and names each
// difference. Reads only.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Trust } from '../ledger/trust.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { CHECKPOINT_FILE, OPENED_FILE, parseOpened } from '../ledger/verify-log.ts'
import { checkLog, type LogCheck } from '../log/check-log.ts'
import { viewFiles } from '../log/files.ts'
import { parseSigner, vkeyOf } from '../log/keys.ts'
import { unwrapSmall } from '../seal/age.node.ts'
import { generateIdentity, readIdentityFile, recipientOf } from '../seal/age-keys.node.ts'
import { packHash } from '../server/deployment.ts'
import { readSettings } from '../server/settings.ts'
import { findWitnessKey } from '../server/witness.ts'
import { type DataDir, openDataDir } from '../store/data-dir.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { startDatabase } from '../store/database-server.ts'
import { openDocuments } from '../store/documents.ts'
import type { CheckKeys } from '../store/fsck/demand-stream.ts'
import type { Difference } from '../store/fsck/finding.ts'
import { type FsckReport, fsckStore } from '../store/fsck/fsck.ts'
import { withSnapshot } from '../store/fsck/snapshot.ts'
import { openKeystore } from '../store/keystore.ts'
import { type Io, WrongUse } from './io.ts'

const HOLDS = 0
const DIFFERS = 1

type Result = {
  holds: boolean
  differences: Difference[]
  store: Omit<FsckReport, 'differences'>
  logs: LogCheck[]
}

/** Exit status 0: everything at hand re-derives to what is stored; 1: something does not; 2: wrong use. */
export async function fsck(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { 'seal-identity': { type: 'string' } } })
  const identity = values['seal-identity']
  const unwrapSealed = identity === undefined ? null : await unwrapWith(identity)
  const result = await check(io, unwrapSealed)
  io.out(io.json ? JSON.stringify(result, null, 1) : describe(result, unwrapSealed !== null))
  return result.holds ? HOLDS : DIFFERS
}

async function check(io: Io, unwrapSealed: CheckKeys['unwrapSealed']): Promise<Result> {
  const dir = await openDataDir(io.data)
  const seal = { generateIdentity, recipientOf }
  const keystore = await openKeystore({ keys: dir.keys, mode: dir.settings.mode, seal })
  const server = await startDatabase({ dir: dir.path, environment: process.env, onLog: io.err })
  try {
    // A role that reads every row and writes none.
    const database = await openDatabase({ url: server.backupUrl, role: 'backup' })
    try {
      const using = {
        onlineKey: keystore.derive('matter-keys'),
        directoryKey: keystore.derive('directory'),
        macKey: keystore.derive('mac'),
        searchKey: keystore.derive('search'),
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
        onProgress: (done, total) => io.progress('demands', done, total),
      })
      const logs = await checkLogs(dir, database, unwrapSealed, io)
      const inLogs = logs.flatMap(log => log.differences.map(what => ({ where: `log ${log.origin}`, what })))
      const all = [...differences, ...inLogs]
      return { holds: all.length === 0, differences: all, store, logs }
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
}

async function checkLogs(
  dir: DataDir,
  database: Database,
  unwrapSealed: CheckKeys['unwrapSealed'],
  io: Io,
): Promise<LogCheck[]> {
  const origins = await withSnapshot(database, tx =>
    tx.query<{ origin: string }>('select origin from duly.log_state order by origin'),
  )
  const succeeded = new Set(origins.flatMap(({ origin }) => previousOf(dir, origin) ?? []))
  const checks: LogCheck[] = []
  for (const { origin } of origins) {
    io.progress(`log ${origin}`)
    const folder = viewFiles(join(dir.log, nameOf(origin)))
    // Before the tables are looked at, which then hold at least what it covers.
    const checkpoint = folder.read(CHECKPOINT_FILE)
    const trust = trustFor(dir, origin)
    checks.push(
      await withSnapshot(database, tx =>
        checkLog({ tx, origin, folder, checkpoint, trust, succeeded, unwrapSealed }),
      ),
    )
  }
  return checks
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

/** This installation's own keys: looked at, never made, and no file of a running process is touched. */
function trustFor(dir: DataDir, origin: string): Trust {
  const witness = findWitnessKey(dir)
  if (!witness) throw new Error('the key of the witness is missing')
  return {
    v: 1,
    log: [keyIn(viewFiles(dir.keys), `log-${nameOf(origin)}.key`)],
    witnesses: { quorum: 1, keys: [witness], selfWitnessed: true },
    // A log is checked by its own key and the witnesses'; no package or notice is looked at here.
    gate: '',
    notice: null,
  }
}

function keyIn(files: ReturnType<typeof viewFiles>, name: string): string {
  const bytes = files.read(name)
  if (!bytes) throw new Error(`the key file ${name} is missing`)
  return vkeyOf(parseSigner(Buffer.from(bytes).toString('utf8').trimEnd()))
}

/** The folder and key of a log bear the last segment of its origin. */
function nameOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('/') + 1)
}

async function unwrapWith(path: string): Promise<NonNullable<CheckKeys['unwrapSealed']>> {
  try {
    const identities = readIdentityFile(await readFile(path, 'utf8'))
    return sealed => unwrapSmall(sealed, ...identities)
  } catch (error) {
    if (error instanceof VerificationError) throw new WrongUse(`${path}: ${error.message}`)
    throw new WrongUse(`The identity file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function describe({ holds, differences, store, logs }: Result, sealed: boolean): string {
  const { demands, events, leaves, documents, packages, unopened, unnamed } = store
  const lines = [
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
    ...(unnamed > 0
      ? [`${unnamed} stored files that no event names: left by uploads that were cut off`]
      : []),
    'what the gate keeps (its journal and its keys), and editions, which `duly verify` checks',
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
