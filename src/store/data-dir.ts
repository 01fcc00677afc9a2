// The data directory: everything that an installation keeps. Whether it is live or a demo is fixed when it is made: the
// keys of the one open nothing of the other.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRoot } from './cluster/cluster-place.ts'
import { writeDurably } from './durable.ts'
import { type FileLock, lockFile } from './installation/file-lock.ts'
import { type InstallationRecord, noteFounded, parseRecord } from './installation/installation.ts'
import type { OutsideWitnesses, WitnessElsewhere } from './installation/outside-witnesses.ts'
import { cosignerOf, findWitnessesFault } from './installation/witness-settings.ts'
import { Refused } from './refused.ts'

export type Mode = 'live' | 'demo'

/** The host name of each surface; each is an origin, a cookie jar and a WebAuthn relying party of its own. */
export type Hosts = { desk: string; authority: string; customer: string; public: string; approve: string }

/** Numbers of the listeners; 0 takes any free one. */
export type Ports = { web: number; smtp: number; operator: number }

export type Settings = {
  v: 1
  mode: Mode
  createdAt: string
  hosts: Hosts
  ports: Ports
  /** Absent: the witness has its folder in this directory and listens there. */
  witness?: WitnessElsewhere
  /** Absent: nobody but this installation witnesses its log. */
  witnesses?: OutsideWitnesses
  /** Absent where the directory is from before there were records (installation.ts). */
  installation?: InstallationRecord
}

export type DataDir = {
  path: string
  settings: Settings
  /** Folders by what they hold; each exists. */
  keys: string
  documents: string
  log: string
  gate: string
  witness: string
}

export const DEFAULT_HOSTS: Hosts = {
  desk: 'desk.localhost',
  authority: 'authority.localhost',
  customer: 'customer.localhost',
  public: 'public.localhost',
  approve: 'approve.localhost',
}

export const DEFAULT_PORTS: Ports = { web: 8480, smtp: 2525, operator: 8481 }

const SETTINGS_FILE = 'duly.json'
/** What a creation that was broken off may have left, and what an operator prepares; anything else is somebody else's. */
const FOLDERS = ['keys', 'documents', 'log', 'gate', 'witness'] as const
const OURS = new Set<string>([
  ...FOLDERS,
  'pg',
  'pg.lock',
  'serve.lock',
  'run',
  'set-up.json',
  'provider.json',
  'policy.json',
  'settings.json',
  'tls',
  'trust.json',
  'witnesses.json',
])

export type NewSettings = { mode: Mode; createdAt: string; hosts?: Partial<Hosts>; ports?: Partial<Ports> }

/** Makes `path` a data directory. Refuses one that exists and a folder in other use. */
export async function createDataDir(path: string, wanted: NewSettings): Promise<DataDir> {
  await refuseUsed(path)
  noteFounded(path)
  return await finishDataDir(path, {
    v: 1,
    installation: { id: randomBytes(16).toString('hex'), database: null },
    mode: wanted.mode,
    createdAt: wanted.createdAt,
    hosts: { ...DEFAULT_HOSTS, ...wanted.hosts },
    ports: { ...DEFAULT_PORTS, ...wanted.ports },
  })
}

/** Makes what a data directory needs around what is there; a restore has filled it before. */
export async function finishDataDir(path: string, settings: Settings): Promise<DataDir> {
  await mkdir(path, { recursive: true })
  // Others may pass through to the database's folder where it runs as another user, but not look.
  await chmod(path, isRoot() ? 0o711 : 0o700)
  for (const folder of FOLDERS) await makeFolder(join(path, folder))
  // Last: a directory without it was not finished, and is finished by the next try.
  await writeDurably(join(path, SETTINGS_FILE), `${JSON.stringify(settings, null, 2)}\n`, 0o600)
  return describe(path, settings)
}

/** Opens a data directory. Refuses what is none, what another version wrote, and one that others may write to or look into. */
export async function openDataDir(path: string): Promise<DataDir> {
  const file = join(path, SETTINGS_FILE)
  if (!existsSync(file)) throw notOne(path)
  await refuseOpenToOthers(path, isRoot() ? 0o066 : 0o077)
  await refuseOpenToOthers(join(path, 'keys'), 0o077)
  const dataDir = describe(path, parseSettings(await readFile(file, 'utf8'), file))
  for (const folder of FOLDERS) await makeFolder(join(path, folder))
  return dataDir
}

/** As much of a data directory as the witness needs: settings and its folder. Refuses a folder that others may look into. */
export async function openWitnessDir(path: string): Promise<Pick<DataDir, 'path' | 'settings' | 'witness'>> {
  const file = join(path, SETTINGS_FILE)
  if (!existsSync(file)) throw notOne(path)
  const { settings, witness } = describe(path, parseSettings(await readFile(file, 'utf8'), file))
  await makeFolder(witness)
  await refuseOpenToOthers(witness, 0o077)
  return { path, settings, witness }
}

export function isDataDir(path: string): boolean {
  return existsSync(join(path, SETTINGS_FILE))
}

/** One server per data directory. Refuses at once when another holds it; the kernel frees it when that one dies. */
export async function lockServer(path: string): Promise<FileLock> {
  try {
    return await lockFile(join(path, 'serve.lock'), 0)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused({
      code: 'already_running',
      detail: `A server is already running on ${path}.`,
      next: 'Stop it first, or name another data directory with --data.',
    })
  }
}

function describe(path: string, settings: Settings): DataDir {
  const folder = (name: (typeof FOLDERS)[number]) => join(path, name)
  return {
    path,
    settings,
    keys: folder('keys'),
    documents: folder('documents'),
    log: folder('log'),
    gate: folder('gate'),
    witness: folder('witness'),
  }
}

/** Settings as an operator may have edited them; a missing host or port takes its default. */
export function parseSettings(text: string, file: string): Settings {
  const found = parseObject(text, file)
  const fault = findFault(found)
  if (fault !== undefined) throw badSettings(file, fault)
  const { v, mode, createdAt, hosts, ports, witness, witnesses, installation } = found as Settings
  return {
    v,
    mode,
    createdAt,
    hosts: { ...DEFAULT_HOSTS, ...hosts },
    ports: { ...DEFAULT_PORTS, ...ports },
    ...(witness ? { witness } : {}),
    ...(witnesses ? { witnesses } : {}),
    ...(installation ? { installation: parseRecord(installation, file) } : {}),
  }
}

function findFault(found: Record<string, unknown>): string | undefined {
  const { v, mode, createdAt, hosts, ports, witness, witnesses } = found
  if (v !== 1) return `version ${String(v)} is unknown`
  if (mode !== 'live' && mode !== 'demo') return 'mode is neither live nor demo'
  if (typeof createdAt !== 'string' || Number.isNaN(Date.parse(createdAt))) return 'createdAt is no time'
  if (!isRecordOf(hosts, isHostName)) return 'a host name is malformed'
  if (!isRecordOf(ports, isPort)) return 'a port is malformed'
  if (witness !== undefined && !isWitness(witness)) return 'witness is no verifier key with an address'
  const outside = witnesses === undefined ? undefined : findWitnessesFault(witnesses)
  if (outside !== undefined) return outside
  // One name for two surfaces would let the cookies of one reach the other.
  const names = Object.values({ ...DEFAULT_HOSTS, ...(hosts as object) })
  return new Set(names).size < names.length ? 'two surfaces share a host name' : undefined
}

function parseObject(text: string, file: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found === 'object' && found !== null) return found as Record<string, unknown>
  } catch (error) {
    throw badSettings(file, (error as Error).message)
  }
  throw badSettings(file, 'it holds no object')
}

function badSettings(file: string, what: string): Refused {
  return new Refused({
    code: 'bad_data_directory',
    detail: `${file} is not a settings file of Duly: ${what}.`,
    next: 'Restore it from a backup, or correct it.',
  })
}

function isRecordOf(value: unknown, isGood: (entry: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isGood)
}

function isHostName(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(value)
  )
}

function isPort(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535
}

function isWitness(value: unknown): boolean {
  const { key, address } = (value ?? {}) as Record<string, unknown>
  return (
    cosignerOf(key) !== undefined && typeof address === 'string' && /^(unix:\/|https?:\/\/)./.test(address)
  )
}

async function refuseUsed(path: string): Promise<void> {
  const names = existsSync(path) ? await readdir(path) : []
  if (names.includes(SETTINGS_FILE)) {
    const detail = `${path} is already a data directory.`
    throw new Refused({ code: 'not_empty', detail, next: 'Open it, or name another with --data.' })
  }
  const foreign = names.find(name => !OURS.has(name))
  if (foreign === undefined) {
    const left = await findLeft(path, names)
    if (left === undefined) return
    throw new Refused({
      code: 'not_empty',
      detail: `${path} holds part of an installation (${left}), and no ${SETTINGS_FILE}.`,
      next: `Put ${SETTINGS_FILE} back from a backup, or name an empty directory with --data. Nothing was changed.`,
    })
  }
  throw new Refused({
    code: 'not_empty',
    detail: `${path} holds something else (${foreign}).`,
    next: 'Name an empty directory, or one that does not exist yet, with --data.',
  })
}

/** Something that a founding does not leave before the settings are written: keys, a log, a database. */
async function findLeft(path: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    if (name === 'pg' || name === 'trust.json') return name
    const inside = FOLDERS.some(folder => folder === name) ? await readdir(join(path, name)) : []
    if (inside[0] !== undefined) return join(name, inside[0])
  }
  return undefined
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

async function refuseOpenToOthers(path: string, forbidden: number): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & forbidden) === 0) return
  throw new Refused({
    code: 'bad_data_directory',
    detail: `Others may look into ${path} or write to it (mode ${(mode & 0o777).toString(8)}).`,
    next: `Look whether anything was taken or changed, then run chmod ${forbidden === 0o066 ? '711' : '700'} ${path}.`,
  })
}

function notOne(path: string): Refused {
  return new Refused({
    code: 'bad_data_directory',
    detail: `${path} is not a data directory of Duly.`,
    next: 'Name one with --data or DULY_DATA, or make one with "duly serve".',
  })
}
