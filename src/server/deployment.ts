// One installation, opened: data directory, database, keys, documents, settings. Every process of Duly but the gate begins
// here; what runs in it is decided in serve.ts.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '../kernel/actor.ts'
import { remoteKeyOf } from '../keys/signer.ts'
import type { Pack } from '../law/pack-format/pack.ts'
import type { Policy } from '../law/policy.ts'
import { type AnySigner, ED25519 } from '../ledger/note.ts'
import { openFiles } from '../log/files.ts'
import { openKeyOf, vkeyOf } from '../log/keys.ts'
import { wrapSmall } from '../seal/age/age.node.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import { type DatabaseServer, startDatabase } from '../store/cluster/database-server.ts'
import type { Embedded } from '../store/cluster/embedded.ts'
import type { LoginUrls } from '../store/cluster/logins.ts'
import { type DataDir, openDataDir } from '../store/data-dir.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { type Documents, openDocuments } from '../store/documents.ts'
import { writeDurably } from '../store/durable.ts'
import { bind, checkBinding } from '../store/installation/bind.ts'
import { type Control, openControl } from '../store/installation/control.ts'
import { type Disk, watchDisk } from '../store/installation/disk-marks.ts'
import { type EpochPlace, turnEpoch } from '../store/keys/epoch-turn.ts'
import { type Keystore, openKeystore, openSecret } from '../store/keys/keystore.ts'
import { ROOT_KEY_FILE } from '../store/keys/root-key.ts'
import type { Vault } from '../store/keys/vault.ts'
import { migrate } from '../store/migrate.ts'
import { Refused } from '../store/refused.ts'
import type { Store } from '../store/store.ts'
import { availablePacks, readLawPolicy } from './law/pack-files.ts'
import { ALL_SECRETS, type Part, type Secrets, secretsOf } from './part/parts.ts'
import {
  type ClockGuard,
  type Clocks,
  machineClocks,
  openClockGuard,
  simulatedClocks,
} from './process/clock-guard.ts'
import { type Jobs, openJobs, prepareJobs } from './process/jobs.ts'
import { type Provider, readProvider } from './provider.ts'
import { type Network, readNetwork } from './settings/network.ts'
import { type RunSettings, readSettings } from './settings/settings.ts'
import { surfaceUrls, type Urls } from './settings/urls.ts'

export type Deployment = {
  readonly dir: DataDir
  readonly demo: boolean
  readonly settings: RunSettings
  readonly provider: Provider
  readonly network: Network
  readonly urls: Urls
  /** null where the database is somebody else's, by URL. */
  readonly embedded: Embedded | null
  readonly databaseUrls: {
    readonly owner: string
    /** Of the login that `db` has. */
    readonly own: string
    readonly gate: string
    readonly logins: LoginUrls
  }
  readonly db: Database
  /** Which installation this is, and which parts of it run. */
  readonly control: Control
  /** What sends, ticks or fires asks it first. */
  readonly clock: ClockGuard
  readonly keystore: Keystore
  readonly vault: Vault
  readonly documents: Documents
  /** What takes new papers in asks it first. */
  readonly disk: Disk
  readonly jobs: Jobs
  readonly store: Store
  readonly packs: readonly Pack[]
  /** What the provider forbids itself beyond the law: `law-policy.json` of the data directory. */
  readonly lawPolicy: Policy
  /** Signs notices and editions; its verifier key stands in trust.json. Reading it throws in a part that does not hold it. */
  readonly noticeKey: AnySigner
  /** The public half, which every part may know. */
  readonly noticeVkey: string
  /** What this process may open (src/server/part/parts.ts). */
  readonly secrets: Secrets
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
  /** The machine's by default; with `now` given, simulated ones that move with it. */
  readonly clocks?: Clocks
  /** Names a PostgreSQL by URL instead of the embedded one (src/store/cluster/database-server.ts); the process's own by default. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** A database that runs already, with all its logins, in place of what the environment names. */
  readonly server?: DatabaseServer
  /** A part of its own: the database runs and is migrated, and of the keys only its own are opened. */
  readonly as?: PartOf
}

/** `urls`: of the database, by login, as `secretsOf(part).database` names them. */
export type PartOf = { readonly part: DatabasePart; readonly urls: Readonly<Record<string, string>> }
type DatabasePart = Exclude<Part, 'gate' | 'witness'>

export const WORKER: Actor = { kind: 'system', id: 'worker' }

/** Opens everything in order and undoes what was opened where a later step refuses. */
export async function openDeployment(options: OpenOptions): Promise<Deployment> {
  const dir = await openDataDir(options.path)
  const settings = await readSettings(dir.path)
  const network = await readNetwork(dir.path)
  const provider = await readProvider(dir.path)
  refuseLostKeys(dir)
  const keystore = await openKeystore({
    keys: dir.keys,
    mode: dir.settings.mode,
    seal: { generateIdentity, recipientOf },
    rootWrap: remoteKeyOf(dir.keys, 'root'),
  })
  const server = await serverOf(options, dir)
  try {
    return await openOn(server, { options, dir, settings, network, provider, keystore })
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function serverOf(
  { as, server, environment, onLog }: OpenOptions,
  dir: DataDir,
): Promise<DatabaseServer> {
  if (as) return joinedBy(as, dir)
  return server ?? (await startDatabase({ dir: dir.path, environment: environment ?? process.env, onLog }))
}

/** New keys in their place would open nothing of what is there. */
function refuseLostKeys({ path, keys, settings }: DataDir): void {
  if (!settings.installation?.database || existsSync(join(keys, ROOT_KEY_FILE))) return
  throw new Refused({
    code: 'keys_missing',
    detail: `${path} is an installation whose keys are missing (${join(keys, ROOT_KEY_FILE)}).`,
    next: 'Put the folder "keys" back from its own copy. Nothing was changed.',
  })
}

/** The supervisor runs the database, and its set-up has migrated it; a part knows its own logins alone. */
function joinedBy({ part, urls }: PartOf, { path, settings }: DataDir): DatabaseServer {
  const place = settings.installation?.database
  if (!place) throw notSetUp(path)
  return {
    get ownerUrl(): string {
      return withheld('the login of the database’s owner')
    },
    get backupUrl(): string {
      return withheld('the login that reads every row')
    },
    get appUrl(): string {
      return withheld('the login of all people')
    },
    systemUrl: urls[part] ?? '',
    get gateUrl(): string {
      return withheld('the login of the gate')
    },
    loginUrls: urls as LoginUrls,
    place,
    embedded: undefined,
    stop: async () => {},
  }
}

function notSetUp(path: string): Refused {
  return new Refused({
    code: 'bad_data_directory',
    detail: `${path} was never set up with its database.`,
    next: 'Start it with "duly serve", or run "duly init" first.',
  })
}

function withheld(what: string): never {
  throw new Error(`this part does not hold ${what}`)
}

type Parts = {
  options: OpenOptions
  dir: DataDir
  settings: RunSettings
  network: Network
  provider: Provider
  keystore: Keystore
}

async function openOn(server: DatabaseServer, parts: Parts): Promise<Deployment> {
  const db = await openDatabase({
    url: server.systemUrl,
    role: parts.options.as?.part ?? 'system',
    onLost: e => parts.options.onLog(`database connection lost: ${e.name}`),
  })
  try {
    return await openWith(db, server, parts)
  } catch (error) {
    await db.close()
    throw error
  }
}

async function openWith(db: Database, server: DatabaseServer, parts: Parts): Promise<Deployment> {
  const { options, dir, settings, network, provider, keystore } = parts
  const secrets = options.as ? secretsOf(options.as.part) : ALL_SECRETS
  const now = options.now ?? (() => new Date().toISOString())
  const vault = vaultOf(keystore)
  const id = await (options.as ? joinSetUp : setUp)(db, server, { ...parts, vault, now: now() })
  dir.settings.installation = { id, database: server.place }
  const clocks = options.clocks ?? (options.now ? simulatedClocks(options.now) : machineClocks)
  const clock = await openClockGuard({ db, logs: dir.log, clocks, onLog: options.onLog })
  const jobs = await openJobs(db, {
    onError: e => options.onLog(`jobs: ${e.name}`),
    // One process looks after the queues.
    supervise: options.as === undefined || options.as.part === 'worker',
  })
  let packs = options.as ? null : availablePacks(dir.path)
  if (!options.as) {
    const { finishRotations } = await import('./log/key-rotation.ts')
    await finishRotations(dir, { now: now() })
  }
  const notice = secrets.keys.includes('notice') ? await openNoticeKey(dir) : null
  const fromGate = secrets.keys.includes('from-gate') ? await openFromGate(dir) : null
  const documents = await openDocuments(dir.documents, keystore.derive('document-names'))
  return {
    dir,
    demo: dir.settings.mode === 'demo',
    settings,
    provider,
    network,
    urls: surfaceUrls(dir, network),
    embedded: server.embedded ?? null,
    databaseUrls: {
      get owner() {
        return server.ownerUrl
      },
      own: server.systemUrl,
      get gate() {
        return server.gateUrl
      },
      logins: server.loginUrls,
    },
    secrets,
    db,
    control: openControl(db, id),
    clock,
    keystore,
    vault,
    documents,
    disk: watchDisk([dir.path, dir.documents, dir.log, join(dir.path, 'pg', 'data')]),
    jobs,
    store: storeOf({ db, vault, settings, jobs, now }),
    // Megabytes, which most parts never ask for; the set-up has read them, and refuses broken ones.
    get packs() {
      packs ??= availablePacks(dir.path)
      return packs
    },
    lawPolicy: readLawPolicy(dir.path),
    get noticeKey() {
      return notice ?? withheld('the key of notices')
    },
    noticeVkey: notice ? vkeyOf(notice) : await readNoticeVkey(dir),
    get fromGate() {
      return fromGate ?? withheld('the key of the gate’s reports')
    },
    outbox: join(dir.path, 'outbox'),
    now,
    close: async () => {
      clock.close()
      await jobs.stop()
      await documents.close()
      await db.close()
      await server.stop()
    },
  }
}

type Bound = Parts & { readonly vault: Vault; readonly now: string }

/** Migrates, binds directory and database to each other, opens the epoch. Gives the installation's id. */
async function setUp(db: Database, server: DatabaseServer, parts: Bound): Promise<string> {
  const { options, dir, keystore, vault, now } = parts
  // Before the schema is touched: a database that is not this directory's stays as it is.
  const binding = await checkBinding(dir.path, db, vault)
  await migrate({
    ownerUrl: server.ownerUrl,
    directory: join(import.meta.dirname, '../store/migrations'),
    onLog: options.onLog,
  })
  await prepareJobs(server.ownerUrl)
  const id = await bind(dir.path, db, vault, { binding, place: server.place, now })
  await openEpochs({ db, keystore, keys: dir.keys, mode: dir.settings.mode }, now, options.onLog)
  return id
}

/** A part finds what the set-up did, and compares. */
async function joinSetUp(db: Database, _server: DatabaseServer, { dir, vault }: Bound): Promise<string> {
  const { id } = await checkBinding(dir.path, db, vault)
  if (id === null) throw notSetUp(dir.path)
  return id
}

/** Before anything is written: the first epoch of a new directory; all wrappings of an earlier Duly under it; what a crash left. */
async function openEpochs(place: EpochPlace, now: string, onLog: (line: string) => void): Promise<void> {
  const onProgress = (done: number, total: number) => onLog(`keys wrapped again: ${done} of ${total}`)
  const { held } = await turnEpoch(place, { now, wait: true, keepMonth: true, onProgress })
  if (held.length > 0) onLog(`${held.length} keys open under no key that is here: run duly doctor`)
}

function vaultOf(keystore: Keystore): Vault {
  return {
    matterKeys: keystore.matterKeys,
    directoryKey: keystore.derive('directory'),
    macKey: keystore.derive('mac'),
    searchKey: keystore.derive('search'),
    sessionKey: keystore.derive('session-pepper'),
    wrapToSeal: key => wrapSmall(key, keystore.sealRecipients),
  }
}

function storeOf(p: {
  db: Database
  vault: Vault
  settings: RunSettings
  jobs: Jobs
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

const NOTICE_VKEY_FILE = 'notice.vkey'

/** The key, and beside it its public half, for parts that name it and do not sign. */
export async function openNoticeKey(dir: DataDir): Promise<AnySigner> {
  const files = openFiles(dir.keys, 0o600)
  const name = `notice.${dir.settings.hosts.public}`
  const remote = remoteKeyOf(dir.keys, 'notice')
  const key = await openKeyOf(files, 'notice.key', { name, type: ED25519, remote })
  const file = join(dir.keys, NOTICE_VKEY_FILE)
  const text = `${vkeyOf(key)}\n`
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) await writeDurably(file, text, 0o600)
  return key
}

async function readNoticeVkey(dir: DataDir): Promise<string> {
  return (await readFile(join(dir.keys, NOTICE_VKEY_FILE), 'utf8')).trim()
}

async function openFromGate(dir: DataDir): Promise<string> {
  const bytes = await openSecret(join(dir.keys, 'from-gate.key'), () =>
    Buffer.from(`${generateIdentity()}\n`),
  )
  return Buffer.from(bytes).toString('utf8').trim()
}

export function hasProvider(dataDir: string): boolean {
  return existsSync(join(dataDir, 'provider.json'))
}
