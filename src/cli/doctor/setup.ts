// What only the people of an installation can decide, as `duly doctor` finds it: profile, adopted packs, pins against enrolments,
// log keys, the approval page's digest, the readers' cage.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type InstrumentTable, readInstruments } from '../../gate/checks/instruments.ts'
import { readPinBeside } from '../../gate/pin/belief.ts'
import { PinBroken } from '../../gate/pin/broken.ts'
import type { KeptPin } from '../../gate/pin/chain.ts'
import type { PinChange } from '../../gate/pin/change.ts'
import { PIN_FILE, type Pin } from '../../gate/pin.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import { parseVkey } from '../../ledger/note.ts'
import { parseTrust } from '../../ledger/trust.ts'
import { bundleDigest, loadBundle } from '../../server/http/static.ts'
import { newProvider, type Provider, readProvider } from '../../server/provider.ts'
import type { DatabaseServer } from '../../store/cluster/database-server.ts'
import type { DataDir } from '../../store/data-dir.ts'
import type { Check } from '../../store/installation/doctor.ts'
import { buildWeb } from '../../web/build.ts'
import type { Lack } from '../../wire/bubblewrap.ts'
import { cageGaps, cageLack } from '../../wire/sandbox.ts'

const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail })
const warn = (name: string, detail: string, next: string): Check => ({ name, status: 'warn', detail, next })

export async function checkSetup(dir: DataDir, server: DatabaseServer): Promise<Check[]> {
  const pin = existsSync(join(dir.gate, PIN_FILE)) ? await readBelieved(dir.gate) : null
  return [
    ...(await checkSettings(dir, server)),
    ...(pin instanceof PinBroken ? [pinNotBelieved(pin)] : []),
    ...(pin === null ? [gateElsewhere()] : []),
    ...(pin !== null && !(pin instanceof PinBroken)
      ? [
          checkKeepers(dir.settings.mode === 'demo', pin),
          checkPinLeaves(pin.changes, await toldChanges(server)),
          checkPins(pin.pin, await enrolledKeys(server)),
          checkInstruments(await readInstruments(dir.gate, pin.pin), allPacks()),
          checkCustodians(pin.pin),
          await checkLogPins(dir, pin.pin),
        ]
      : []),
    await checkApprovalPage(),
    checkCage(dir.settings.mode === 'demo', cageLack(), cageGaps()),
  ]
}

/** What the files say, also against the gate's journal. */
async function readBelieved(gate: string): Promise<KeptPin | PinBroken> {
  try {
    return await readPinBeside(gate)
  } catch (error) {
    if (error instanceof PinBroken) return error
    throw error
  }
}

function pinNotBelieved({ detail, next }: PinBroken): Check {
  return { name: 'pin of the gate', status: 'fail', detail: `${detail} The gate does nothing.`, next }
}

/** Who changes whom the gate believes. */
export function checkKeepers(
  demo: boolean,
  { pin, changes, behind }: Pick<KeptPin, 'pin' | 'changes' | 'behind'>,
): Check {
  const name = 'pin of the gate'
  if (pin.keepers.length === 0) {
    const next = 'Name two keepers, neither an approver: duly gate keeper make, then duly gate keeper add.'
    return warn(name, 'pinned by one hand: who can write gate/pin.json alone can add an approver', next)
  }
  if (behind)
    return warn(
      name,
      `change ${changes.length} is signed and gate/pin.json is still the one before`,
      'duly gate pin --drop finishes it.',
    )
  const humans = new Set(pin.keepers.map(({ human }) => human)).size
  const detail = `change ${changes.length}, signed by two of ${humans} keepers`
  if (humans > 2 || demo) return ok(name, detail)
  return warn(name, detail, 'Name a third keeper: where one of two loses the key, nobody can change the pin.')
}

type ToldChange = Pick<PinChange, 'sequence' | 'before' | 'after'> & { logged: boolean }

/** Each change has its leaf, so that one that only the gate's folder knows is seen. */
export function checkPinLeaves(
  changes: readonly Pick<PinChange, 'sequence' | 'before' | 'after'>[],
  told: readonly ToldChange[],
): Check {
  const name = 'changes of the pin'
  const isTold = (change: Pick<PinChange, 'sequence' | 'before' | 'after'>, of: typeof changes) =>
    of.some(t => t.sequence === change.sequence && t.before === change.before && t.after === change.after)
  const list = (found: readonly { sequence: number }[]) => found.map(({ sequence }) => sequence).join(', ')
  const untold = changes.filter(change => !isTold(change, told))
  const unlogged = told.filter(({ logged }) => !logged)
  const gone = told.filter(change => !isTold(change, changes))
  const parts = [
    ...(untold.length > 0 ? [`change ${list(untold)} was never told of`] : []),
    ...(unlogged.length > 0 ? [`change ${list(unlogged)} has no leaf`] : []),
    ...(gone.length > 0 ? [`change ${list(gone)} was told of and is not in the gate’s folder`] : []),
  ]
  if (parts.length === 0) return ok(name, `${changes.length}, each with its leaf`)
  const next =
    'Start gate and worker, which tell and log them. What stays was made elsewhere: ask both keepers what they signed.'
  return warn(name, parts.join('; '), next)
}

function toldChanges(server: DatabaseServer): Promise<ToldChange[]> {
  return read(
    server,
    'select sequence, before, after, leaf_id is not null as logged from duly.gate_pin_change',
  )
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

/** The gate believes its own table of what papers open: one that is older than the packs in use refuses what they allow, or the other way. */
export function checkInstruments(
  table: InstrumentTable | null,
  packs: readonly Pick<Pack, 'id' | 'hash'>[],
): Check {
  const name = 'instruments at the gate'
  const next =
    'The gate’s keeper makes the table anew and looks at what changed: duly gate pin --instruments.'
  if (table === null) return warn(name, 'no table is pinned: the gate collects nothing', next)
  const changed = packs.filter(pack => table.packs[pack.id] !== pack.hash).map(pack => pack.id)
  if (changed.length === 0)
    return ok(
      name,
      `${Object.keys(table.instruments).length}, from the packs in use, made ${table.at.slice(0, 10)}`,
    )
  return warn(name, `made ${table.at.slice(0, 10)}, before these packs changed: ${changed.join(', ')}`, next)
}

/** Without one nothing is sealed. */
export function checkCustodians({ custodians }: Pick<Pin, 'custodians'>): Check {
  const name = 'custodians'
  if (custodians.length > 0) return ok(name, `${custodians.length} pinned`)
  const next =
    'The keeper pins who certifies: duly gate pin FILE, or of an analyst duly gate pin --custodian PERSON.'
  return warn(name, 'none is pinned: the gate seals nothing', next)
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

/** Live, no paper is read without bubblewrap; a demo reads in what cage there is. */
export function checkCage(demo: boolean, lack: Lack | null, gaps: readonly string[]): Check {
  const name = 'document readers'
  if (lack === null)
    return ok(
      name,
      'caged by bubblewrap: a user of their own, no network, no files but theirs, limits of the kernel',
    )
  const meanwhile = demo
    ? ['a demo reads papers in Node’s own cage meanwhile', ...gaps].join('; ')
    : 'no paper is read here: each is kept, marked unread, and read once this is mended'
  return { name, status: demo ? 'warn' : 'fail', detail: `${lack.what}; ${meanwhile}`, next: lack.next }
}
