// One installation, opened: data directory, database, keys, documents, settings. Every process of Duly but the gate begins
// here; what runs in it is decided in serve.ts.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '../demand/actor.ts'
import type { Pack } from '../law/pack.ts'
import type { Policy } from '../law/policy.ts'
import { ED25519, type Signer } from '../ledger/note.ts'
import { openFiles } from '../log/files.ts'
import { openKey } from '../log/keys.ts'
import { wrapSmall } from '../seal/age.node.ts'
import { generateIdentity, recipientOf } from '../seal/age-keys.node.ts'
import { type DataDir, openDataDir } from '../store/data-dir.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { type DatabaseServer, startDatabase } from '../store/database-server.ts'
import { type Documents, openDocuments } from '../store/documents.ts'
import type { Embedded } from '../store/embedded.ts'
import type { Store } from '../store/execute.ts'
import { type Keystore, openKeystore, openSecret } from '../store/keystore.ts'
import { migrate } from '../store/migrate.ts'
import type { Vault } from '../store/vault.ts'
import { type Jobs, openJobs, prepareJobs } from './jobs.ts'
import { availablePacks, readLawPolicy } from './law/pack-files.ts'
import { type Provider, readProvider } from './provider.ts'
import { type RunSettings, readSettings } from './settings.ts'

export type Urls = {
  readonly desk: string
  readonly authority: string
  readonly customer: string
  readonly approve: string
  readonly public: string
}

export type Deployment = {
  readonly dir: DataDir
  readonly demo: boolean
  readonly settings: RunSettings
  readonly provider: Provider
  readonly urls: Urls
  /** null where the database is somebody else's, by URL. */
  readonly embedded: Embedded | null
  readonly databaseUrls: { readonly owner: string; readonly app: string; readonly gate: string }
  readonly db: Database
  readonly keystore: Keystore
  readonly vault: Vault
  readonly documents: Documents
  readonly jobs: Jobs
  readonly store: Store
  readonly packs: readonly Pack[]
  /** What the provider forbids itself beyond the law: `law-policy.json` of the data directory. */
  readonly lawPolicy: Policy
  /** Signs notices and editions; its verifier key stands in trust.json. */
  readonly noticeKey: Signer
  /** age identity to which the gate encrypts its reports. */
  readonly fromGate: string
  readonly outbox: string
  readonly now: () => string
  close(): Promise<void>
}

export type OpenOptions = {
  readonly path: string
  readonly onLog: (line: string) => void
  readonly now?: () => string
  /** Names a PostgreSQL by URL instead of the embedded one (src/store/database-server.ts); the process's own by default. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

export const WORKER: Actor = { kind: 'system', id: 'worker' }

/** Opens everything in order and undoes what was opened where a later step refuses. */
export async function openDeployment(options: OpenOptions): Promise<Deployment> {
  const dir = await openDataDir(options.path)
  const settings = await readSettings(dir.path)
  const provider = await readProvider(dir.path)
  const keystore = await openKeystore({
    keys: dir.keys,
    mode: dir.settings.mode,
    seal: { generateIdentity, recipientOf },
  })
  const server = await startDatabase({
    dir: dir.path,
    environment: options.environment ?? process.env,
    onLog: options.onLog,
  })
  try {
    return await openOn(server, { options, dir, settings, provider, keystore })
  } catch (error) {
    await server.stop()
    throw error
  }
}

type Parts = {
  options: OpenOptions
  dir: DataDir
  settings: RunSettings
  provider: Provider
  keystore: Keystore
}

async function openOn(server: DatabaseServer, parts: Parts): Promise<Deployment> {
  const { options, dir, settings, provider, keystore } = parts
  const urls = { owner: server.ownerUrl, app: server.appUrl, gate: server.gateUrl }
  await migrate({
    ownerUrl: urls.owner,
    directory: join(import.meta.dirname, '../store/migrations'),
    onLog: options.onLog,
  })
  await prepareJobs(urls.owner)
  const db = await openDatabase({
    url: urls.app,
    role: 'app',
    onLost: e => options.onLog(`database connection lost: ${e.message}`),
  })
  const jobs = await openJobs(db, e => options.onLog(`jobs: ${e.message}`))
  const vault = vaultOf(keystore)
  const now = options.now ?? (() => new Date().toISOString())
  const packs = availablePacks(dir.path)
  const keyFiles = openFiles(dir.keys, 0o600)
  return {
    dir,
    demo: dir.settings.mode === 'demo',
    settings,
    provider,
    urls: surfaceUrls(dir),
    embedded: server.embedded ?? null,
    databaseUrls: urls,
    db,
    keystore,
    vault,
    documents: await openDocuments(dir.documents, keystore.derive('document-names')),
    jobs,
    store: storeOf({ db, vault, settings, jobs, packs, now }),
    packs,
    lawPolicy: readLawPolicy(dir.path),
    noticeKey: await openKey(keyFiles, 'notice.key', `notice.${dir.settings.hosts.public}`, ED25519),
    fromGate: await openFromGate(dir),
    outbox: join(dir.path, 'outbox'),
    now,
    close: async () => {
      await jobs.stop()
      await db.close()
      await server.stop()
    },
  }
}

function vaultOf(keystore: Keystore): Vault {
  return {
    onlineKey: keystore.derive('matter-keys'),
    directoryKey: keystore.derive('directory'),
    macKey: keystore.derive('mac'),
    searchKey: keystore.derive('search'),
    wrapToSeal: key => wrapSmall(key, keystore.sealRecipients),
  }
}

function storeOf(p: {
  db: Database
  vault: Vault
  settings: RunSettings
  jobs: Jobs
  packs: readonly Pack[]
  now: () => string
}): Store {
  return {
    db: p.db,
    vault: p.vault,
    now: p.now,
    newId: () => randomBytes(16).toString('hex'),
    newReference: () => `D-${crockford(randomBytes(5))}`,
    policy: p.settings,
    packHash,
    wake: (tx, id) => p.jobs.wake(tx, id),
  }
}

/** `us@2026-11-25#<hash>` as the assessment names a pack → its hash. */
export function packHash(pack: string): string {
  const hash = pack.slice(pack.indexOf('#') + 1)
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('an assessed pack is named with its hash')
  return hash
}

/** Eight characters without I, L, O, U: 40 random bits that can be read out by telephone. */
function crockford(bytes: Uint8Array): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let i = 0; i < 8; i++) {
    text = alphabet[Number(bits & 31n)] + text
    bits >>= 5n
  }
  return text
}

async function openFromGate(dir: DataDir): Promise<string> {
  const bytes = await openSecret(join(dir.keys, 'from-gate.key'), () =>
    Buffer.from(`${generateIdentity()}\n`),
  )
  return Buffer.from(bytes).toString('utf8').trim()
}

/** Addresses as people type them: http on loopback names, https elsewhere. */
function surfaceUrls(dir: DataDir): Urls {
  const { hosts, ports } = dir.settings
  const url = (host: string) =>
    host.endsWith('localhost') ? `http://${host}:${ports.web}` : `https://${host}`
  return {
    desk: url(hosts.desk),
    authority: url(hosts.authority),
    customer: url(hosts.customer),
    approve: url(hosts.approve),
    public: url(hosts.public),
  }
}

export function hasProvider(dataDir: string): boolean {
  return existsSync(join(dataDir, 'provider.json'))
}
