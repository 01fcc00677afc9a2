// Whom and what the gate believes: its own file, kept by its keeper. The database supplies none of it, so whoever owns the
// server can neither add an approver nor exchange the log, the witnesses or the page on which people sign.

import { parseVkey } from '../ledger/note.ts'
import { policyOf, type Trust } from '../ledger/trust.ts'
import { readRecipient } from '../seal/recipient.ts'
import {
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
import { coseKeyOf } from './cose.ts'

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

export type RelyingParty = { rpId: string; origin: string }

export type Pin = {
  v: 1
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
}

const pinFields = [
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

/** Reads the text of pin.json. Throws ShapeError, or VerificationError where a key or the witness policy cannot be. */
export function parsePin(text: string): Pin {
  const raw = readObject(parseJson(text), 'pin', pinFields)
  if (raw.v !== 1) throw new ShapeError('pin.v', 'must be 1')
  const pin: Pin = {
    v: 1,
    log: readList(raw.log, 'pin.log', readVkey, { min: 1, max: 100 }),
    witnesses: readWitnesses(raw.witnesses),
    logDirectory: readText(raw.logDirectory, 'pin.logDirectory'),
    approval: readRelyingParty(raw.approval, 'pin.approval'),
    lookup: readRelyingParty(raw.lookup, 'pin.lookup'),
    serverInbox: readRecipient(raw.serverInbox, 'pin.serverInbox'),
    approvers: readList(raw.approvers, 'pin.approvers', readPinned, { min: 0, max: 1_000 }),
    analysts: readList(raw.analysts, 'pin.analysts', readPinned, { min: 0, max: 1_000 }),
    lookupsPerHour: readInteger(raw.lookupsPerHour, 'pin.lookupsPerHour', { min: 1, max: 1_000_000 }),
    outbox: readText(raw.outbox, 'pin.outbox'),
    staleSeconds: readInteger(raw.staleSeconds, 'pin.staleSeconds', { min: 1, max: 86_400 }),
    collectSeconds: readInteger(raw.collectSeconds, 'pin.collectSeconds', { min: 1, max: 7 * 86_400 }),
    downloadDays: readInteger(raw.downloadDays, 'pin.downloadDays', { min: 1, max: 365 }),
  }
  refuseSharedKeys(pin)
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
export function trustOf(pin: Pin, gateKey: string): Trust {
  return { v: 1, log: pin.log, witnesses: pin.witnesses, gate: gateKey, notice: null }
}

/** Whether a pin is valid at a time (`readTime`'s spelling): half-open [from, until). */
export function isValidAt(pinned: Pinned, now: string): boolean {
  return pinned.from <= now && (pinned.until === null || now < pinned.until)
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

function readWitnesses(value: unknown): Trust['witnesses'] {
  const raw = readObject(value, 'pin.witnesses', ['quorum', 'keys', 'selfWitnessed'] as const)
  if (typeof raw.selfWitnessed !== 'boolean')
    throw new ShapeError('pin.witnesses.selfWitnessed', 'must be true or false')
  const witnesses = {
    quorum: readInteger(raw.quorum, 'pin.witnesses.quorum', { min: 1, max: 100 }),
    keys: readList(raw.keys, 'pin.witnesses.keys', readVkey, { min: 1, max: 100 }),
    selfWitnessed: raw.selfWitnessed,
  }
  policyOf({ v: 1, log: [], witnesses, gate: '', notice: null })
  return witnesses
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

// One passkey under two names would let one human sign as two.
function refuseSharedKeys(pin: Pin): void {
  for (const [role, people] of [
    ['approvers', pin.approvers],
    ['analysts', pin.analysts],
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
  const shared = pin.analysts.some(pinned => pinned.keys.some(key => approving.has(key.publicKey)))
  if (shared) throw new ShapeError('pin.analysts', 'must not share a passkey with the approvers')
}

function refuseRepeats(values: readonly string[], path: string, what: string): void {
  if (new Set(values).size !== values.length) throw new ShapeError(path, `must not name a ${what} twice`)
}

/** What a person hands to the gate's keeper to be pinned. */
export type Enrolment = {
  v: 1
  role: 'approver' | 'analyst'
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

/** Throws ShapeError. */
export function parseEnrolment(text: string): Enrolment {
  const raw = readObject(parseJson(text), 'enrolment', enrolmentFields)
  if (raw.v !== 1) throw new ShapeError('enrolment.v', 'must be 1')
  return {
    v: 1,
    role: readOneOf(raw.role, 'enrolment.role', ['approver', 'analyst'] as const),
    ...readWho(raw, 'enrolment'),
    ...readKey({ credentialId: raw.credentialId, publicKey: raw.publicKey }, 'enrolment'),
  }
}
