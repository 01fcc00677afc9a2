// `duly doctor`: looks at the machine and the installation, says what is wrong and what to do. Changes nothing.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseTrust } from '../ledger/trust.ts'
import { type DataDir, openDataDir } from '../store/data-dir.ts'
import { startDatabase } from '../store/database-server.ts'
import {
  type Check,
  checkClock,
  checkDisk,
  checkMigrations,
  checkPostgres,
  checkRoles,
  checkRowSecurity,
  checkSealIdentity,
  checkSecretFiles,
} from '../store/doctor.ts'
import { checkHolds } from './doctor-holds.ts'
import { checkSetup } from './doctor-setup.ts'
import { checkWitness } from './doctor-witness.ts'
import type { Io } from './io.ts'
import { readVersion } from './version.ts'

const MAIL_TIMEOUT_MS = 3_000

export async function run(args: string[], io: Io): Promise<number> {
  parseArgs({ args, options: {} })
  const dataDir = await openDataDir(io.data)
  const checks = [
    checkNode(),
    await checkDisk(dataDir),
    await checkSecretFiles(dataDir),
    checkSealIdentity(dataDir),
    ...(await checkDatabase(dataDir, io)),
    await checkMail(dataDir),
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

async function checkDatabase(dataDir: DataDir, io: Io): Promise<Check[]> {
  const server = await startDatabase({ dir: dataDir.path, environment: process.env, onLog: io.err })
  try {
    return [
      ...(await checkPostgres(server)),
      await checkRoles(server),
      await checkMigrations(server),
      await checkRowSecurity(server),
      await checkClock(server, dataDir, new Date()),
      ...(await checkSetup(dataDir, server)),
      await checkWitness(dataDir, server),
    ]
  } finally {
    await server.stop()
  }
}

/** Whether the outgoing mail server of the provider's profile greets us. Nothing is sent. */
async function checkMail({ path }: DataDir): Promise<Check> {
  const name = 'mail'
  const file = join(path, 'provider.json')
  if (!existsSync(file)) {
    const next =
      'Write provider.json into the data directory (docs/operate.md): notices and letters go by mail.'
    return { name, status: 'warn', detail: 'no provider profile, so no outgoing mail server', next }
  }
  const profile = JSON.parse(await readFile(file, 'utf8')) as { mail?: { smtp?: string } }
  const smtp = profile.mail?.smtp
  if (!smtp)
    return { name, status: 'fail', detail: 'provider.json names no mail.smtp', next: 'Add smtp://host:port.' }
  const { hostname, port } = new URL(smtp)
  const said = await greeting(hostname, Number(port || 25))
  if (said.startsWith('220')) return { name, status: 'ok', detail: `${hostname}:${port || 25} answers` }
  const detail = `${hostname}:${port || 25} does not answer (${said})`
  return { name, status: 'fail', detail, next: 'Letters wait until it does. Check the server and mail.smtp.' }
}

function greeting(host: string, port: number): Promise<string> {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: MAIL_TIMEOUT_MS })
    const answer = (text: string) => {
      socket.destroy()
      resolve(text)
    }
    socket.once('data', data => answer(String(data).split('\r\n')[0] ?? ''))
    socket.once('timeout', () => answer('time-out'))
    socket.once('error', error => answer((error as NodeJS.ErrnoException).code ?? error.message))
    socket.once('close', () => answer('closed'))
  })
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
    next: 'Ask two outside witnesses, so that others need not believe you.',
  }
}
