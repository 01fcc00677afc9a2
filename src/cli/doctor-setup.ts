// What only the people of an installation can decide, as `duly doctor` finds it: profile, adopted packs, pins against enrolments,
// log keys, the approval page's digest, the readers' cage.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { PIN_FILE, readPin } from '../gate/context.ts'
import type { Pin } from '../gate/pin.ts'
import type { Pack } from '../law/pack.ts'
import { allPacks } from '../law/packs.node.ts'
import { parseVkey } from '../ledger/note.ts'
import { parseTrust } from '../ledger/trust.ts'
import { bundleDigest, loadBundle } from '../server/http/static.ts'
import { newProvider, type Provider, readProvider } from '../server/provider.ts'
import type { DataDir } from '../store/data-dir.ts'
import type { DatabaseServer } from '../store/database-server.ts'
import type { Check } from '../store/doctor.ts'
import { buildWeb } from '../web/build.ts'
import { cageGaps } from '../wire/sandbox.ts'

const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail })
const warn = (name: string, detail: string, next: string): Check => ({ name, status: 'warn', detail, next })

export async function checkSetup(dir: DataDir, server: DatabaseServer): Promise<Check[]> {
  const pin = existsSync(join(dir.gate, PIN_FILE)) ? await readPin(dir.gate) : null
  return [
    ...(await checkSettings(dir, server)),
    ...(pin ? [checkPins(pin, await enrolledKeys(server)), await checkLogPins(dir, pin)] : [gateElsewhere()]),
    await checkApprovalPage(),
    checkCage(),
  ]
}

async function checkSettings({ path, settings }: DataDir, server: DatabaseServer): Promise<Check[]> {
  const checks: Check[] = []
  if (existsSync(join(path, 'provider.json'))) checks.push(checkProvider(await readProvider(path)))
  const demo = settings.mode === 'demo'
  checks.push(checkPacks(demo ? true : await adoptedHashes(server), allPacks()))
  checks.push(checkRota(demo, (await read(server, 'select 1 from duly.rota')).length > 0))
  return checks
}

/** Letters go out in the name of this profile: what still stands as the first start wrote it is named. */
export function checkProvider(provider: Provider): Check {
  const name = 'provider profile'
  const template = newProvider()
  const fields = ['name', 'entities', 'services', 'mail', 'contact'] as const
  const untouched = fields.filter(
    field => JSON.stringify(provider[field]) === JSON.stringify(template[field]),
  )
  if (untouched.length === 0) return ok(name, `${provider.name}, ${provider.entities.length} legal entities`)
  const detail = `provider.json still has the form's ${untouched.join(', ')}`
  return warn(name, detail, 'Fill it in and restart: letters and notices are written from it.')
}

/** Which version of each pack answers, and whether a named lawyer adopted that one. */
export function checkPacks(adopted: true | Readonly<Record<string, string>>, packs: readonly Pack[]): Check {
  const name = 'law packs'
  if (adopted === true) return ok(name, 'taken as adopted, as in every demo')
  const stands = packs.map(({ id, hash }) => ({ id, is: adoption(adopted[id], hash) }))
  const detail = stands.map(({ id, is }) => `${id} ${is}`).join('; ')
  if (stands.every(({ is }) => is === 'adopted')) return ok(name, detail)
  const next =
    'Until a lawyer adopts this version at the desk, under Law, its demands are answered "needs review".'
  return warn(name, detail, next)
}

/** Without a rota an emergency at night waits in the queue until somebody looks. */
export function checkRota(demo: boolean, isMade: boolean): Check {
  const name = 'rota'
  if (isMade) return ok(name, 'made: somebody is called')
  if (demo) return ok(name, 'none, as a demo may have')
  const next = 'Counsel or an administrator makes one at the desk, under Rota (keys g y).'
  return warn(name, 'none: nobody is called when an emergency comes in', next)
}

function adoption(adopted: string | undefined, hash: string): string {
  if (adopted === undefined) return 'not adopted'
  return adopted === hash ? 'adopted' : 'adopted in another version'
}

/** An approval passkey as the database knows it: credential id and COSE key, both base64url. */
export type Enrolled = { readonly credentialId: string; readonly publicKey: string }

/** Passkeys of the approval page that are enrolled and not pinned, or pinned and not (or no longer) enrolled. */
export function checkPins(pin: Pin, enrolled: readonly Enrolled[]): Check {
  const name = 'approvers'
  const pinned = pin.approvers.flatMap(({ person, keys }) => keys.map(key => ({ person, ...key })))
  const isSame = (a: Enrolled, b: Enrolled) =>
    a.credentialId === b.credentialId && a.publicKey === b.publicKey
  const unpinned = enrolled.filter(key => !pinned.some(other => isSame(key, other)))
  const gone = pinned.filter(key => !enrolled.some(other => isSame(key, other)))
  const parts = [
    ...(unpinned.length > 0 ? [`${unpinned.length} enrolled and not pinned`] : []),
    ...(gone.length > 0 ? [`pinned and not enrolled here: ${people(gone)}`] : []),
    ...(pin.approvers.length < 2 ? [`${pin.approvers.length} pinned, two are needed`] : []),
  ]
  if (parts.length === 0) return ok(name, `${pin.approvers.length} pinned, each with the passkeys enrolled`)
  const next =
    'duly gate show. Pin whom you know, by their words; unpin keys that nobody enrolled and ask whose they are.'
  return warn(name, parts.join('; '), next)
}

function people(keys: readonly { person: string }[]): string {
  return [...new Set(keys.map(({ person }) => person))].join(', ')
}

async function adoptedHashes(server: DatabaseServer): Promise<Record<string, string>> {
  const rows = await read<{ pack: string; hash: string }>(
    server,
    'select pack, hash from duly.pack_adoption where withdrawn_at is null',
  )
  return Object.fromEntries(rows.map(row => [row.pack, row.hash]))
}

async function enrolledKeys(server: DatabaseServer): Promise<Enrolled[]> {
  const rows = await read<{ id: string; public_key: Buffer }>(
    server,
    `select id, public_key from duly.credential where surface = 'approve' and revoked_at is null`,
  )
  return rows.map(row => ({ credentialId: row.id, publicKey: row.public_key.toString('base64url') }))
}

/** As the role of backups, which sees every row and writes none. */
async function read<T extends pg.QueryResultRow>(server: DatabaseServer, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.backupUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** A log whose key the gate does not know holds up every collection and release until its keeper pins it. */
async function checkLogPins({ path }: DataDir, pin: Pin): Promise<Check> {
  const name = 'log keys'
  const file = join(path, 'trust.json')
  if (!existsSync(file)) return ok(name, `${pin.log.length} pinned`)
  return compareLogPins(pin, parseTrust(await readFile(file)).log)
}

export function compareLogPins(pin: Pick<Pin, 'log'>, keys: readonly string[]): Check {
  const name = 'log keys'
  const missing = keys.filter(key => !pin.log.includes(key))
  if (missing.length === 0) return ok(name, `the gate knows all ${keys.length}, also the half-year's to come`)
  const logs = missing.map(key => parseVkey(key).name).join(', ')
  const next = missing.map(key => `duly gate pin --log '${key}'`).join('; ')
  return warn(
    name,
    `the gate does not know ${logs}`,
    `Compare the words and pin, before it is needed: ${next}`,
  )
}

function gateElsewhere(): Check {
  return ok('approvers', 'the gate and its pin file are kept elsewhere; look there with "duly gate show"')
}

/** Who keeps a copy of the approval page, or serves it from elsewhere, compares this. */
async function checkApprovalPage(): Promise<Check> {
  const { approve } = await buildWeb({ only: ['approve'] })
  if (approve === undefined)
    return warn('approval page', 'is not part of this copy of Duly', 'Install the whole of it.')
  return ok('approval page', `sha256 of its bundle ${bundleDigest(await loadBundle(approve))}`)
}

function checkCage(): Check {
  const gaps = cageGaps()
  if (gaps.length === 0) return ok('document readers', 'caged, with limits of the kernel')
  return warn('document readers', gaps.join('; '), 'Take papers in on Linux.')
}
