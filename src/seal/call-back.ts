// What was said on the telephone before anything is sealed to a key: which keys' words were read aloud, by whom, over which contact of
// the directory, and how that contact was known. An authorisation names this record by its digest, key by key, so that another key is
// another call. Spec: docs/spec/call-back.md.

import { encodeJcs } from '../ledger/jcs.ts'
import {
  formatDigest,
  readSigned,
  recipientFingerprint,
  recipientRoles,
} from './authorisation/authorisation-fields.ts'
import { readDay } from './hold.ts'
import { readRecipient } from './recipient.ts'
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
} from './shape.ts'

export const callBackFormat = 'duly/call-back/v1'

export const callOutcomes = ['confirmed', 'denied', 'unreachable'] as const
/** Whether the paper prints this contact too, and by what the directory is known to have found it without the paper. */
export const printedKinds = ['no', 'found_before', 'found_by_two'] as const

/** A number or address of the directory, and how it is known. */
export type CalledContact = {
  /** The directory's own record of the finding: who asked for it, who confirmed it. */
  id: string
  /** Whose it is: the office's own, or the officer's. */
  holder: (typeof recipientRoles)[number]
  value: string
  source: string
  /** The day on which it was last looked up there. */
  checkedOn: string
  /** Since when the directory holds it. */
  since: string
  /** How many people it took to enter it. */
  people: number
  printed: (typeof printedKinds)[number]
}

/** A key whose words were read aloud and were the same on both sides. */
export type ReadKey = {
  role: (typeof recipientRoles)[number]
  /** Id of the officer or the authority in the directory. */
  holder: string
  key: string
  fingerprint: string
}

export type CallBack = {
  v: typeof callBackFormat
  /** The demand's public reference. */
  demand: string
  /** Id of the authority in the directory. */
  authority: string
  /** Id of the officer that the demand was matched to; null where to none. */
  officer: string | null
  contact: CalledContact
  /** Who answered; null where nobody was reached. */
  spokeWith: string | null
  keys: ReadKey[]
  outcome: (typeof callOutcomes)[number]
  /** Person id of who called. */
  by: string
  at: string
}

/** The call-back in the bytes given. Throws VerificationError `authorisation` where they are not its one encoding. */
export function parseCallBack(bytes: Uint8Array): CallBack {
  return readSigned(bytes, readCallBack)
}

/** JCS (RFC 8785) in UTF-8. Refuses to write what `parseCallBack` would refuse. */
export function encodeCallBack(callBack: CallBack): Uint8Array {
  return encodeJcs(readCallBack(callBack))
}

/** SHA-256("duly/call-back/v1" ‖ 0x00 ‖ JCS): by this an authorisation names the call that read a recipient's key. */
export function callBackDigest(callBack: CallBack | Uint8Array): Uint8Array {
  const bytes = callBack instanceof Uint8Array ? callBack : encodeCallBack(callBack)
  parseCallBack(bytes)
  return formatDigest(callBackFormat, bytes)
}

const fields = [
  'v',
  'demand',
  'authority',
  'officer',
  'contact',
  'spokeWith',
  'keys',
  'outcome',
  'by',
  'at',
] as const

function readCallBack(value: unknown): CallBack {
  const path = 'callBack'
  const raw = readObject(value, path, fields)
  const callBack: CallBack = {
    v: readOneOf(raw.v, `${path}.v`, [callBackFormat] as const),
    demand: readToken(raw.demand, `${path}.demand`),
    authority: readToken(raw.authority, `${path}.authority`),
    officer: readNullable(raw.officer, `${path}.officer`, readToken),
    contact: readContact(raw.contact, `${path}.contact`),
    spokeWith: readNullable(raw.spokeWith, `${path}.spokeWith`, (v, p) => readText(v, p, 200)),
    keys: readList(raw.keys, `${path}.keys`, readKey, { min: 0, max: 20 }),
    outcome: readOneOf(raw.outcome, `${path}.outcome`, callOutcomes),
    by: readToken(raw.by, `${path}.by`),
    at: readTime(raw.at, `${path}.at`),
  }
  refuseContradictions(callBack, path)
  return callBack
}

function refuseContradictions({ contact, spokeWith, keys, outcome, at }: CallBack, path: string): void {
  if (contact.since > at) throw new ShapeError(`${path}.contact.since`, 'must not be after the call')
  if ((spokeWith === null) !== (outcome === 'unreachable'))
    throw new ShapeError(`${path}.spokeWith`, 'must name who answered, and nobody where nobody did')
  if (outcome !== 'confirmed' && keys.length > 0)
    throw new ShapeError(`${path}.keys`, 'must be empty unless the authority confirmed')
  if (contact.printed === 'found_by_two' && contact.people < 2)
    throw new ShapeError(`${path}.contact.people`, 'must be two or more')
  if (new Set(keys.map(one => one.key)).size !== keys.length)
    throw new ShapeError(`${path}.keys`, 'must not name the same key twice')
}

function readContact(value: unknown, path: string): CalledContact {
  const raw = readObject(value, path, [
    'id',
    'holder',
    'value',
    'source',
    'checkedOn',
    'since',
    'people',
    'printed',
  ] as const)
  return {
    id: readToken(raw.id, `${path}.id`),
    holder: readOneOf(raw.holder, `${path}.holder`, recipientRoles),
    value: readText(raw.value, `${path}.value`),
    source: readText(raw.source, `${path}.source`),
    checkedOn: readDay(raw.checkedOn, `${path}.checkedOn`),
    since: readTime(raw.since, `${path}.since`),
    people: readInteger(raw.people, `${path}.people`, { min: 1, max: 2 }),
    printed: readOneOf(raw.printed, `${path}.printed`, printedKinds),
  }
}

function readKey(value: unknown, path: string): ReadKey {
  const raw = readObject(value, path, ['role', 'holder', 'key', 'fingerprint'] as const)
  const key = readRecipient(raw.key, `${path}.key`)
  // What was heard are the words, what is sealed to is the key: they are the same thing or there was no such call.
  if (raw.fingerprint !== recipientFingerprint(key))
    throw new ShapeError(`${path}.fingerprint`, 'must be the words of the key')
  return {
    role: readOneOf(raw.role, `${path}.role`, recipientRoles),
    holder: readToken(raw.holder, `${path}.holder`),
    key,
    fingerprint: recipientFingerprint(key),
  }
}
