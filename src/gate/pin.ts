// Whom and what the gate believes: its own file, changed by two of its keepers (`pin-chain.ts`). The database supplies none of it, so
// whoever owns the server can neither add an approver nor exchange the log, the witnesses or the page on which people sign.

import { ED25519, parseVkey } from '../ledger/note.ts'
import { checkWitnesses, type Trust } from '../ledger/trust.ts'
import { readRecipient } from '../seal/recipient.ts'
import {
  readHex,
  readInteger,
  readList,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
  ShapeError,
} from '../seal/shape.ts'
import { coseKeyOf } from './checks/cose.ts'

export const employments = ['employee', 'subcontractor'] as const
export type Employment = (typeof employments)[number]

/** credentialId and publicKey (COSE_Key) in base64url, as WebAuthn gives them. */
export type PinnedKey = { credentialId: string; publicKey: string }

export type Pinned = {
  /** The person's id at the desk. */
  person: string
  /** The human behind it: two accounts of one human share it and count once. */
  human: string
  name: string
  employment: Employment
  keys: PinnedKey[]
  from: string
  until: string | null
}

/** Who may change the pin, with one other: by a key that only they hold. */
export type Keeper = {
  keeper: string
  /** The human behind it: two keepers of one human count once. */
  human: string
  name: string
  /** Ed25519 verifier key (C2SP vkey). */
  key: string
}

export type RelyingParty = { rpId: string; origin: string }

export const PIN_FILE = 'pin.json'
export const PIN_VERSION = 3
export const COPY_DAYS = 30

/** Version 2 added custodians, the age of look-ups, the longest validity and the table of instruments; version 3 the keepers. */
export type Pin = {
  v: typeof PIN_VERSION
  /** Verifier keys of the logs (C2SP vkey), one per half-year or successor; the name is the log's origin. */
  log: string[]
  witnesses: Trust['witnesses']
  /** Folder of the public log (checkpoint and tiles), absolute or relative to the gate's folder; later logs lie beside it. */
  logDirectory: string
  /** The page where approvals are signed, and the one where look-ups are. */
  approval: RelyingParty
  lookup: RelyingParty
  /** age recipient of the server: reports are encrypted to it. */
  serverInbox: string
  approvers: Pinned[]
  analysts: Pinned[]
  /** Whose certificate of authenticity may be sealed; they sign on the page of look-ups. */
  custodians: Pinned[]
  /** Identifiers that one analyst may look up in 60 minutes. */
  lookupsPerHour: number
  /** Folder into which released packages are moved, absolute or relative to the gate's folder. */
  outbox: string
  /** How old, in seconds, the witnessed public checkpoint may be for the gate to act. */
  staleSeconds: number
  /** How long, in seconds, a source may take for one part of an order. */
  collectSeconds: number
  /** How long a released package may be fetched. */
  downloadDays: number
  /** How long, in days after the release, what was collected is kept so that it can be sealed again; absent: `COPY_DAYS`. */
  copyDays?: number
  /** How old, in days, an answered look-up may be that an authorisation names. */
  lookupDays: number
  /** How long, in hours, an authorisation may be valid at most, whoever signed it. */
  validityHours: number
  /** SHA-256 (hex) of instruments.json beside the pin; null: none was made yet, and nothing is collected. */
  instruments: string | null
  /** None: one hand changes the pin. Otherwise keepers of at least two humans, none an approver. */
  keepers: Keeper[]
}

const firstFields = [
  'v',
  'log',
  'witnesses',
  'logDirectory',
  'approval',
  'lookup',
  'serverInbox',
  'approvers',
  'analysts',
  'lookupsPerHour',
  'outbox',
  'staleSeconds',
  'collectSeconds',
  'downloadDays',
] as const
const secondFields = ['custodians', 'lookupDays', 'validityHours', 'instruments'] as const
const thirdFields = ['keepers'] as const

/** What a pin of version 1 is read as having: its keeper has yet to make the table, and to pin a custodian. */
const SECOND: Pick<Pin, (typeof secondFields)[number]> = {
  custodians: [],
  lookupDays: 30,
  validityHours: 7 * 24,
  instruments: null,
}
/** What a pin before version 3 is read as having: it is changed by one hand until two keepers are named. */
const THIRD: Pick<Pin, (typeof thirdFields)[number]> = { keepers: [] }

/** Reads the text of pin.json. Throws ShapeError, or VerificationError where a key or the witness policy cannot be. */
export function parsePin(text: string): Pin {
  const raw = readVersion(parseJson(text))
  const pin: Pin = {
    v: PIN_VERSION,
    log: readList(raw.log, 'pin.log', readVkey, { min: 1, max: 100 }),
    witnesses: readWitnesses(raw.witnesses),
    logDirectory: readText(raw.logDirectory, 'pin.logDirectory'),
    approval: readRelyingParty(raw.approval, 'pin.approval'),
    lookup: readRelyingParty(raw.lookup, 'pin.lookup'),
    serverInbox: readRecipient(raw.serverInbox, 'pin.serverInbox'),
    approvers: readList(raw.approvers, 'pin.approvers', readPinned, { min: 0, max: 1_000 }),
    analysts: readList(raw.analysts, 'pin.analysts', readPinned, { min: 0, max: 1_000 }),
    custodians: readList(raw.custodians, 'pin.custodians', readPinned, { min: 0, max: 1_000 }),
    lookupsPerHour: readInteger(raw.lookupsPerHour, 'pin.lookupsPerHour', { min: 1, max: 1_000_000 }),
    outbox: readText(raw.outbox, 'pin.outbox'),
    staleSeconds: readInteger(raw.staleSeconds, 'pin.staleSeconds', { min: 1, max: 86_400 }),
    collectSeconds: readInteger(raw.collectSeconds, 'pin.collectSeconds', { min: 1, max: 7 * 86_400 }),
    downloadDays: readInteger(raw.downloadDays, 'pin.downloadDays', { min: 1, max: 365 }),
    lookupDays: readInteger(raw.lookupDays, 'pin.lookupDays', { min: 1, max: 365 }),
    validityHours: readInteger(raw.validityHours, 'pin.validityHours', { min: 1, max: 366 * 24 }),
    instruments: readNullable(raw.instruments, 'pin.instruments', (value, at) => readHex(value, at, 32)),
    keepers: readList(raw.keepers, 'pin.keepers', readKeeper, { min: 0, max: 100 }),
    // Last, as whoever adds it writes it: a pin has one spelling.
    ...('copyDays' in raw && {
      copyDays: readInteger(raw.copyDays, 'pin.copyDays', { min: 1, max: 365 }),
    }),
  }
  refuseSharedKeys(pin)
  refuseKeepers(pin)
  // A sign-in could be turned into an approval if both were signed for one relying party.
  if (pin.approval.rpId === pin.lookup.rpId)
    throw new ShapeError('pin.approval.rpId', 'must not be the relying party of look-ups')
  return pin
}

/** The text for the keeper's eyes; `parsePin` gives the same pin back. Refuses to write what it would refuse. */
export function encodePin(pin: Pin): string {
  const text = `${JSON.stringify(pin, null, 2)}\n`
  parsePin(text)
  return text
}

/** Which keys the gate believes a checkpoint by. */
export function trustOf({ log, witnesses }: Pin, gateKey: string): Trust {
  const v = witnesses.past ? 3 : 1
  return { v, log, witnesses, gate: gateKey, notice: null, ...(v === 3 ? { retired: [] } : {}) }
}

/** Whether a pin is valid at a time (`readTime`'s spelling): half-open [from, until). */
export function isValidAt(pinned: Pinned, now: string): boolean {
  return pinned.from <= now && (pinned.until === null || now < pinned.until)
}

/** A pin of an earlier version is read as one of this, and written as such when it is next changed. */
function readVersion(value: unknown) {
  const v = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined
  if (v === 1) return { ...readObject(value, 'pin', firstFields), ...SECOND, ...THIRD }
  if (v === 2) return { ...readObject(value, 'pin', [...firstFields, ...secondFields]), ...THIRD }
  if (v !== PIN_VERSION) throw new ShapeError('pin.v', `must be ${PIN_VERSION}`)
  const more =
    typeof value === 'object' && value !== null && 'copyDays' in value ? (['copyDays'] as const) : []
  return readObject(value, 'pin', [...firstFields, ...secondFields, ...thirdFields, ...more])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ShapeError('pin', 'must be JSON')
  }
}

function readVkey(value: unknown, path: string): string {
  const text = readText(value, path)
  parseVkey(text)
  return text
}

/** `past` where the keeper pinned others before; what those cosigned in their time goes on to be believed. */
function readWitnesses(value: unknown): Trust['witnesses'] {
  const hasPast = typeof value === 'object' && value !== null && 'past' in value
  const raw = readObject(value, 'pin.witnesses', [...witnessFields, ...(hasPast ? (['past'] as const) : [])])
  const witnesses: Trust['witnesses'] = readWitnessSet(raw, 'pin.witnesses')
  if (hasPast)
    witnesses.past = readList(
      raw.past,
      'pin.witnesses.past',
      (one, path) => {
        const before = readObject(one, path, [...witnessFields, 'until'] as const)
        return { ...readWitnessSet(before, path), until: readTime(before.until, `${path}.until`) }
      },
      { min: 1, max: 1_000 },
    )
  checkWitnesses(witnesses, hasPast)
  return witnesses
}

const witnessFields = ['quorum', 'keys', 'selfWitnessed'] as const

function readWitnessSet(raw: Record<(typeof witnessFields)[number], unknown>, path: string) {
  if (typeof raw.selfWitnessed !== 'boolean')
    throw new ShapeError(`${path}.selfWitnessed`, 'must be true or false')
  return {
    quorum: readInteger(raw.quorum, `${path}.quorum`, { min: 1, max: 100 }),
    keys: readList(raw.keys, `${path}.keys`, readVkey, { min: 1, max: 100 }),
    selfWitnessed: raw.selfWitnessed,
  }
}

function readRelyingParty(value: unknown, path: string): RelyingParty {
  const raw = readObject(value, path, ['rpId', 'origin'] as const)
  const party = { rpId: readText(raw.rpId, `${path}.rpId`), origin: readText(raw.origin, `${path}.origin`) }
  const url = URL.parse(party.origin)
  if (url?.origin !== party.origin)
    throw new ShapeError(`${path}.origin`, 'must be an origin like https://host')
  if (url.hostname !== party.rpId && !url.hostname.endsWith(`.${party.rpId}`))
    throw new ShapeError(`${path}.rpId`, 'must be the origin’s host or a domain above it')
  return party
}

function readPinned(value: unknown, path: string): Pinned {
  const fields = ['person', 'human', 'name', 'employment', 'keys', 'from', 'until'] as const
  const raw = readObject(value, path, fields)
  return {
    ...readWho(raw, path),
    keys: readList(raw.keys, `${path}.keys`, readKey, { min: 1, max: 20 }),
    from: readTime(raw.from, `${path}.from`),
    until: readNullable(raw.until, `${path}.until`, readTime),
  }
}

function readWho(raw: Record<'person' | 'human' | 'name' | 'employment', unknown>, path: string) {
  return {
    person: readToken(raw.person, `${path}.person`),
    human: readText(raw.human, `${path}.human`, 200),
    name: readText(raw.name, `${path}.name`),
    employment: readOneOf(raw.employment, `${path}.employment`, employments),
  }
}

function readKey(value: unknown, path: string): PinnedKey {
  const raw = readObject(value, path, ['credentialId', 'publicKey'] as const)
  const key = {
    credentialId: readBase64url(raw.credentialId, `${path}.credentialId`),
    publicKey: readBase64url(raw.publicKey, `${path}.publicKey`),
  }
  coseKeyOf(Buffer.from(key.publicKey, 'base64url'), `${path}.publicKey`)
  return key
}

export function readBase64url(value: unknown, path: string, max = 4_000): string {
  const text = readText(value, path, max)
  if (Buffer.from(text, 'base64url').toString('base64url') !== text)
    throw new ShapeError(path, 'must be base64url without padding')
  return text
}

function readKeeper(value: unknown, path: string): Keeper {
  const raw = readObject(value, path, ['keeper', 'human', 'name', 'key'] as const)
  return {
    keeper: readToken(raw.keeper, `${path}.keeper`),
    human: readText(raw.human, `${path}.human`, 200),
    name: readText(raw.name, `${path}.name`),
    key: readVkey(raw.key, `${path}.key`),
  }
}

// One key under two names, or two keys of one human, would let one hand sign as two.
function refuseKeepers({ keepers, approvers, log, witnesses }: Pin): void {
  if (keepers.length === 0) return
  const verifiers = keepers.map(({ key }) => parseVkey(key))
  if (verifiers.some(({ type }) => type !== ED25519))
    throw new ShapeError('pin.keepers', 'must have keys of the type Ed25519')
  const bytes = verifiers.map(({ key }) => key.toHex())
  refuseRepeats(
    keepers.map(({ keeper }) => keeper),
    'pin.keepers',
    'keeper',
  )
  refuseRepeats(bytes, 'pin.keepers', 'key')
  const sets = [witnesses, ...(witnesses.past ?? [])]
  const others = [...log, ...sets.flatMap(({ keys }) => keys)].map(key => parseVkey(key).key.toHex())
  if (bytes.some(key => others.includes(key)))
    throw new ShapeError('pin.keepers', 'must not share a key with a log or a witness')
  const humans = new Set(keepers.map(({ human }) => human))
  if (humans.size < 2) throw new ShapeError('pin.keepers', 'must be of at least two different people')
  if (approvers.some(({ human }) => humans.has(human)))
    throw new ShapeError('pin.keepers', 'must not be approvers')
}

// One passkey under two names would let one human sign as two.
function refuseSharedKeys(pin: Pin): void {
  for (const [role, people] of [
    ['approvers', pin.approvers],
    ['analysts', pin.analysts],
    ['custodians', pin.custodians],
  ] as const) {
    refuseRepeats(
      people.map(pinned => pinned.person),
      `pin.${role}`,
      'person',
    )
    const keys = people.flatMap(pinned => pinned.keys)
    refuseRepeats(
      keys.map(key => key.credentialId),
      `pin.${role}`,
      'passkey',
    )
    refuseRepeats(
      keys.map(key => key.publicKey),
      `pin.${role}`,
      'public key',
    )
  }
  const approving = new Set(pin.approvers.flatMap(pinned => pinned.keys.map(key => key.publicKey)))
  for (const role of ['analysts', 'custodians'] as const) {
    const shared = pin[role].some(pinned => pinned.keys.some(key => approving.has(key.publicKey)))
    if (shared) throw new ShapeError(`pin.${role}`, 'must not share a passkey with the approvers')
  }
}

function refuseRepeats(values: readonly string[], path: string, what: string): void {
  if (new Set(values).size !== values.length) throw new ShapeError(path, `must not name a ${what} twice`)
}

export const pinRoles = ['approver', 'analyst', 'custodian'] as const

/** What a person hands to the gate's keeper to be pinned. */
export type Enrolment = {
  v: 1
  role: (typeof pinRoles)[number]
  person: string
  human: string
  name: string
  employment: Employment
  credentialId: string
  publicKey: string
}

const enrolmentFields = [
  'v',
  'role',
  'person',
  'human',
  'name',
  'employment',
  'credentialId',
  'publicKey',
] as const

/** What `duly gate keeper make` writes beside a keeper's key, for the pin. Throws ShapeError. */
export function parseKeeperCard(text: string): Keeper {
  const raw = readObject(parseJson(text), 'card', ['v', 'keeper', 'human', 'name', 'key'] as const)
  if (raw.v !== 1) throw new ShapeError('card.v', 'must be 1')
  const { v: _, ...keeper } = raw
  return readKeeper(keeper, 'card')
}

/** Throws ShapeError. */
export function parseEnrolment(text: string): Enrolment {
  const raw = readObject(parseJson(text), 'enrolment', enrolmentFields)
  if (raw.v !== 1) throw new ShapeError('enrolment.v', 'must be 1')
  return {
    v: 1,
    role: readOneOf(raw.role, 'enrolment.role', pinRoles),
    ...readWho(raw, 'enrolment'),
    ...readKey({ credentialId: raw.credentialId, publicKey: raw.publicKey }, 'enrolment'),
  }
}
