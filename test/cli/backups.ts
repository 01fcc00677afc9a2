// An installation at work with a repository of two backups, a full one of one demand and an incremental one of two, for tests of
// backing up and restoring.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { run as backup } from '../../src/cli/backup/backup.ts'
import { checkInstallation, type FsckResult } from '../../src/cli/fsck.ts'
import { makeIo } from '../../src/cli/io.ts'
import { run as restore } from '../../src/cli/restore/restore.ts'
import { generateIdentity, recipientOf } from '../../src/seal/age/age-keys.node.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { Refused } from '../../src/store/refused.ts'
import { releasePackage, twoTenantDemand } from '../server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../server/portal/portals.ts'

export type Answer = { status: number; told: Record<string, unknown>; err: string }
export type Urls = Record<'owner' | 'app' | 'system' | 'gate' | 'backup', string>

export type BackedUp = {
  portals: Portals
  /** a folder for whatever a test makes */
  base: string
  repository: string
  /** ids of the two backups */
  full: string
  incremental: string
  identity: string
  data: () => string
  backUp(...args: string[]): Promise<Answer>
  restoring(to: string, args?: readonly string[]): Promise<Answer>
  elsewhere(): Promise<Urls & { admin: string }>
  close(): Promise<void>
}

export async function openBackedUp(): Promise<BackedUp> {
  const base = await mkdtemp(join(tmpdir(), 'duly-backups-'))
  await chmod(base, 0o755)
  const identity = generateIdentity()
  await writeFile(join(base, 'identity'), identity)
  await writeFile(join(base, 'other-identity'), generateIdentity())
  const portals = await openPortals()
  const repository = join(base, 'repository')
  const data = () => portals.d.dir.path
  const backUp = (...args: string[]) =>
    call(backup, data(), ['--to', repository, '--recipient', recipientOf(identity), ...args])
  const first = await twoTenantDemand(portals.d)
  await untilPublic(portals.d, first.demandId)
  const full = String((await backUp()).told.id)
  const second = await twoTenantDemand(portals.d)
  const bytes = Buffer.from('age-encryption.org/v1\nciphertext')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await releasePackage(portals.d, second.demandId, bytes, sha256, '2099-01-01T00:00:00.000Z')
  await untilPublic(portals.d, second.demandId)
  const { told } = await backUp()
  assert.deepEqual([told.kind, (told.stored as { chunks: number }).chunks < 60], ['incremental', true])
  const from = ['--from', repository, '--identity', join(base, 'identity'), '--keys', join(data(), 'keys')]
  return {
    portals,
    base,
    repository,
    full,
    incremental: String(told.id),
    identity,
    data,
    backUp,
    restoring: (to, args = []) => call(restore, to, [...from, ...args]),
    elsewhere: () => makeDatabase(portals),
    close: async () => {
      for (const name of await readdir(base)) await removeEmbedded(join(base, name))
      await portals.close()
      await rm(base, { recursive: true, force: true })
    },
  }
}

/** Another database of the same server, as an operator makes one: empty, owned by the owner. */
async function makeDatabase({ d: { embedded } }: Portals): Promise<Urls & { admin: string }> {
  if (!embedded) throw new Error('the database is embedded')
  const name = `elsewhere${++databases}`
  const client = new pg.Client({ connectionString: embedded.adminUrl })
  await client.connect()
  await client.query(`create database ${name} owner duly_owner template template0`)
  await client.end()
  const named = (url: string) => url.replace('/duly?', `/${name}?`)
  const { ownerUrl, appUrl, systemUrl, gateUrl, backupUrl, adminUrl } = embedded
  return {
    owner: named(ownerUrl),
    app: named(appUrl),
    system: named(systemUrl),
    gate: named(gateUrl),
    backup: named(backupUrl),
    admin: named(adminUrl),
  }
}

let databases = 0

export function environmentOf(urls: Urls): Record<string, string> {
  return {
    DULY_OWNER_URL: urls.owner,
    DULY_APP_URL: urls.app,
    DULY_SYSTEM_URL: urls.system,
    DULY_GATE_URL: urls.gate,
    DULY_BACKUP_URL: urls.backup,
  }
}

export async function call(run: typeof backup, at: string, args: readonly string[]): Promise<Answer> {
  const said = { out: '', err: '' }
  const io = makeIo({
    json: true,
    data: at,
    stdout: { write: text => (said.out += text) },
    stderr: { write: text => (said.err += text) },
  })
  const status = await run([...args], io)
  return { status, told: JSON.parse(said.out) as Record<string, unknown>, err: said.err }
}

export async function refusal(work: Promise<unknown>): Promise<{ code: string; detail: string }> {
  const error = await work.then(
    () => assert.fail('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error
  return error.refusal
}

export function check(at: string, environment: Record<string, string> = {}): Promise<FsckResult> {
  return checkInstallation({ data: at, err: () => {}, progress: () => {} }, environment, null)
}
