// `duly doctor`: looks at the machine and the installation, says what is wrong and what to do. Changes nothing.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseTrust } from '../../ledger/trust.ts'
import { readNetwork } from '../../server/settings/network.ts'
import { readTls } from '../../server/settings/tls.ts'
import { startDatabase } from '../../store/cluster/database-server.ts'
import { type DataDir, openDataDir } from '../../store/data-dir.ts'
import {
  type Check,
  checkClock,
  checkDisk,
  checkEpochs,
  checkMigrations,
  checkPostgres,
  checkRoles,
  checkRowSecurity,
  checkSealIdentity,
  checkSecretFiles,
} from '../../store/installation/doctor.ts'
import { Refused } from '../../store/refused.ts'
import type { Io } from '../io.ts'
import { readVersion } from '../version.ts'
import { checkBackups } from './backup.ts'
import { checkHolds } from './holds.ts'
import { checkMail } from './mail.ts'
import { checkSetup } from './setup.ts'
import { checkWitnesses } from './witness.ts'

export async function run(args: string[], io: Io): Promise<number> {
  parseArgs({ args, options: {} })
  const dataDir = await openDataDir(io.data)
  const checks = [
    checkNode(),
    await checkDisk(dataDir),
    await checkSecretFiles(dataDir),
    checkSealIdentity(dataDir),
    await checkNetwork(dataDir),
    ...(await checkDatabase(dataDir, io)),
    ...(await checkBackups(dataDir.path, new Date().toISOString())),
    await checkMail(dataDir.path),
    await checkLog(dataDir),
    await checkHolds(dataDir, new Date()),
  ]
  if (io.json) io.out(JSON.stringify({ duly: readVersion(), mode: dataDir.settings.mode, checks }))
  else io.out(describe(dataDir, checks))
  return checks.some(check => check.status === 'fail') ? 1 : 0
}

function describe({ path, settings }: DataDir, checks: Check[]): string {
  const lines = checks.flatMap(({ name, status, detail, next }) => [
    `${status.padEnd(4)}  ${name}: ${detail}`,
    ...(next === undefined ? [] : [`      → ${next}`]),
  ])
  const worst = (status: Check['status']) => checks.filter(check => check.status === status).length
  const sum = `${checks.length} checks: ${worst('fail')} failed, ${worst('warn')} to decide about.`
  return [`Duly ${readVersion()}, ${settings.mode}, ${path}`, '', ...lines, '', sum].join('\n')
}

function checkNode(): Check {
  const { node } = process.versions
  return { name: 'Node', status: 'ok', detail: `${node} on ${process.platform}-${process.arch}` }
}

/** Where the installation is reached, and what it believes about who connects. */
async function checkNetwork({ path, settings }: DataDir): Promise<Check> {
  const name = 'settings.json'
  try {
    const network = await readNetwork(path)
    for (const named of [network.tls.web, network.tls.smtp, network.tls.operator]) await readTls(path, named)
    const outside = !settings.hosts.desk.endsWith('localhost')
    if (outside && !network.behindProxy && !network.tls.web)
      return {
        name,
        status: 'warn',
        detail:
          'names neither a proxy (behindProxy) nor a certificate (tls.web), and the faces have names of their own',
        next: 'Name your proxies: until then all clients behind them count as one. See docs/settings.md.',
      }
    return { name, status: 'ok', detail: network.behindProxy ? 'behind a proxy' : 'without a proxy' }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { name, status: 'fail', detail: error.refusal.detail, next: error.refusal.next }
  }
}

async function checkDatabase(dataDir: DataDir, io: Io): Promise<Check[]> {
  const server = await startDatabase({ dir: dataDir.path, environment: process.env, onLog: io.err })
  try {
    const version = await checkMigrations(server)
    const first = [...(await checkPostgres(server)), await checkRoles(server), version]
    // Of another schema the other checks know nothing.
    if (version.status !== 'ok') return first
    return [
      ...first,
      await checkRowSecurity(server),
      await checkClock(server, dataDir, new Date()),
      await checkEpochs(server, new Date()),
      ...(await checkSetup(dataDir, server)),
      ...(await checkWitnesses(dataDir, server)),
    ]
  } finally {
    await server.stop()
  }
}

/** A log whose only witness is its own keeper proves consistency to nobody else: that is said, not hidden. */
async function checkLog({ path, settings }: DataDir): Promise<Check> {
  const name = 'log'
  const file = join(path, 'trust.json')
  if (!existsSync(file)) {
    return {
      name,
      status: 'warn',
      detail: 'no trust.json yet',
      next: 'Run "duly serve" once: it opens the log.',
    }
  }
  const { witnesses } = parseTrust(await readFile(file))
  const policy = `${witnesses.quorum} of ${witnesses.keys.length} witnesses`
  if (!witnesses.selfWitnessed) return { name, status: 'ok', detail: policy }
  const detail = `self-witnessed (${policy}): consistent, but no independent witness`
  if (settings.mode === 'demo') return { name, status: 'ok', detail }
  return {
    name,
    status: 'warn',
    detail,
    next: 'Name two witnesses of others, so that nobody needs to believe you: "duly witnesses add KEY URL".',
  }
}
