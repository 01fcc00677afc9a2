// The trust file: which log keys, witnesses and gate a reader believes, and what a checkpoint must carry to be believed.
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { verifyCosignature } from './cosignature.ts'
import { encodeJcs, parseJcs } from './jcs.ts'
import {
  COSIGNATURE,
  ED25519,
  isLineOf,
  type Note,
  parseVkey,
  type Verifier,
  verifyNoteSignature,
} from './note.ts'
import { isTime } from './record-fields.ts'
import { check, VerificationError } from './verification-error.ts'

/** A key that another took the place of: what it signed until then goes on to verify. */
export type RetiredKey = {
  kind: 'notice' | 'gate' | 'witness'
  key: string
  /** RFC 3339, UTC: it signs nothing from then on. */
  until: string
}

/** How many of which witnesses must have cosigned; lines stand in the order of the keys. */
export type Witnesses = { quorum: number; keys: string[]; selfWitnessed: boolean }

/** Witnesses of before: what they cosigned until then goes on to verify. `until`: RFC 3339, UTC. */
export type PastWitnesses = Witnesses & { until: string }

/** As the file holds it (JCS). Keys are C2SP verifier keys; a log key's name is the log's origin. */
export type Trust = {
  /** 2 where keys were retired, 3 where witnesses changed: a reader who does not know that refuses the file instead of overlooking it. */
  v: 1 | 2 | 3
  /** One per log (half-year or successor), each with another name. */
  log: string[]
  /** `past` in version 3, and there not empty: oldest first. */
  witnesses: Witnesses & { past?: PastWitnesses[] }
  gate: string
  /** The key that notices are signed with, where they are. */
  notice: string | null
  /** In version 2, and there not empty; in version 3. */
  retired?: RetiredKey[]
}

export type WitnessPolicy = { quorum: number; witnesses: Verifier[]; selfWitnessed: boolean }

export function encodeTrust(trust: Trust): Uint8Array {
  checkTrust(trust)
  return encodeJcs(trust)
}

/** Strict: canonical, exactly these fields, every key parses, the quorum can be met. Throws `trust`, `vkey`. */
export function parseTrust(bytes: Uint8Array): Trust {
  const value = parseJcs(bytes) as unknown as Trust
  checkTrust(value)
  return value
}

function checkTrust(trust: Trust): void {
  const fields = ['v', 'log', 'witnesses', 'gate', 'notice', ...(trust?.v >= 2 ? ['retired'] : [])]
  check(hasExactly(trust, fields), 'trust', 'not a trust file')
  check([1, 2, 3].includes(trust.v), 'trust', 'not trust file version 1, 2 or 3')
  check(isTexts(trust.log) && trust.log.length > 0, 'trust', 'the trust file names no log key')
  check(typeof trust.gate === 'string', 'trust', 'the trust file names no gate key')
  check(trust.notice === null || typeof trust.notice === 'string', 'trust', 'not a notice key')
  const logs = trust.log.map(parseVkey)
  check(new Set(logs.map(log => log.name)).size === logs.length, 'trust', 'two log keys for one origin')
  check(
    logs.every(log => log.type === ED25519),
    'trust',
    'a log key is not an Ed25519 note key',
  )
  check(parseVkey(trust.gate).type === ED25519, 'trust', 'the gate key is not an Ed25519 note key')
  checkWitnesses(trust.witnesses, trust.v === 3)
  if (trust.v >= 2) checkRetired(trust)
}

/** Shape and keys of a witness policy, with those of before it where `withPast`. Throws `trust`, `vkey`. */
export function checkWitnesses(witnesses: Trust['witnesses'], withPast: boolean): void {
  checkSet(witnesses, withPast ? ['past'] : [])
  if (!withPast) return
  const { past } = witnesses
  check(Array.isArray(past) && past.length > 0, 'trust', 'version 3 names the witnesses of before')
  for (const one of past) {
    checkSet(one, ['until'])
    check(typeof one.until === 'string' && isTime(one.until), 'trust', 'witnesses of before have no time')
  }
  const ordered = past.every((one, i) => i === 0 || past[i - 1]!.until <= one.until)
  check(ordered, 'trust', 'witnesses of before are not in the order of time')
}

function checkSet(witnesses: Witnesses, more: string[]): void {
  const named = hasExactly(witnesses, ['quorum', 'keys', 'selfWitnessed', ...more])
  const typed = named && typeof witnesses.selfWitnessed === 'boolean' && isTexts(witnesses.keys)
  check(typed, 'trust', 'not a witness policy')
  policyOf(witnesses)
}

/** The policy with `next` in force, and the one before noted as believed until `until`. */
export function changeWitnesses(
  { past = [], ...before }: Trust['witnesses'],
  { quorum, keys, selfWitnessed }: Witnesses,
  until: string,
): Trust['witnesses'] {
  return { quorum, keys, selfWitnessed, past: [...past, { ...before, until }] }
}

export function isSameWitnesses(a: Witnesses, b: Witnesses): boolean {
  const flags = a.quorum === b.quorum && a.selfWitnessed === b.selfWitnessed
  return flags && a.keys.join('\n') === b.keys.join('\n')
}

const RETIRED_TYPES = { notice: ED25519, gate: ED25519, witness: COSIGNATURE } as const

function checkRetired({ retired, ...trust }: Trust): void {
  check(Array.isArray(retired), 'trust', 'not a list of retired keys')
  check(trust.v === 3 || retired.length > 0, 'trust', 'version 2 names retired keys')
  const live = [trust.gate, trust.notice, ...trust.witnesses.keys]
  for (const one of retired) {
    check(hasExactly(one, ['kind', 'key', 'until']), 'trust', 'not a retired key')
    check(Object.hasOwn(RETIRED_TYPES, one.kind), 'trust', 'not a kind of key that is retired')
    check(parseVkey(one.key).type === RETIRED_TYPES[one.kind], 'trust', 'a retired key is of another type')
    check(typeof one.until === 'string' && isTime(one.until), 'trust', 'a retired key has no time')
    check(!live.includes(one.key), 'trust', 'a key is live and retired')
  }
  check(new Set(retired.map(one => one.key)).size === retired.length, 'trust', 'a key is retired twice')
}

export type KeyOfKind = { readonly key: string /** null: it signs today. */; readonly until: string | null }

/** The keys of a kind, the one of today first. */
export function keysOfKind(trust: Trust, kind: 'notice' | 'gate'): KeyOfKind[] {
  const today = trust[kind]
  const retired = (trust.retired ?? []).filter(one => one.kind === kind)
  return [...(today === null ? [] : [{ key: today, until: null }]), ...retired]
}

/**
 * The key of this kind that signed the note: today's, or one that was retired. Throws `trust` where the file names none, `signature`
 * where none of them signed. Of a retired key the signature does not tell when it was made.
 */
export function verifySignedBy(note: Note, trust: Trust, kind: 'notice' | 'gate'): KeyOfKind {
  const keys = keysOfKind(trust, kind)
  check(keys.length > 0, 'trust', `the trust file names no ${kind} key`)
  const signed = keys.find(({ key }) => note.signatures.some(line => isLineOf(line, parseVkey(key))))
  const { key, until } = signed ?? keys[0]!
  verifyNoteSignature(note, parseVkey(key))
  return { key, until }
}

/** The witness policy with its keys parsed. A quorum of 0 would trust the log alone and is refused. */
export function policyOf({ quorum, keys, selfWitnessed }: Witnesses): WitnessPolicy {
  const witnesses = keys.map(parseVkey)
  check(
    witnesses.every(key => key.type === COSIGNATURE),
    'trust',
    'a witness key is not a cosignature/v1 key',
  )
  // One key under two names would count twice towards the quorum.
  const distinct = new Set(witnesses.map(key => key.key.toHex())).size === witnesses.length
  check(distinct, 'trust', 'two witnesses share a key')
  const possible = Number.isSafeInteger(quorum) && quorum >= 1 && quorum <= witnesses.length
  check(possible, 'trust', 'the quorum cannot be met', { quorum })
  return { quorum, witnesses, selfWitnessed }
}

/** The log key of an origin. Throws `origin` where the trust file does not name that log. */
export function logKeyOf(trust: Trust, origin: string): Verifier {
  const key = trust.log.map(parseVkey).find(log => log.name === origin)
  check(key !== undefined, 'origin', 'the trust file does not name this log', { origin })
  return key
}

export type WitnessTime = { witness: string; time: number }

/** `quorum`, `selfWitnessed`: of the witnesses under whom it holds, today's or those of before. */
export type VerifiedCheckpoint = Checkpoint & {
  witnessed: WitnessTime[]
  quorum: number
  selfWitnessed: boolean
}

/**
 * A checkpoint signed by its log and by at least the quorum of witnesses, with exactly these signature lines: the log's,
 * then witnesses of the trust file in its order. Another line is refused even if well signed, so no byte is free. Where it does not
 * hold under today's witnesses, those of before are tried, the newest first, each for its time alone.
 * Throws `origin`, `signature`, `signature_lines`, `cosignature`, `quorum`. Witness times are in seconds since 1970.
 */
export function verifyCheckpoint(bytes: Uint8Array, trust: Trust): VerifiedCheckpoint {
  const checkpoint = parseCheckpoint(bytes)
  const { note } = checkpoint
  const log = logKeyOf(trust, checkpoint.origin)
  check(isLineOf(note.signatures[0]!, log), 'signature_lines', 'the first signature is not the log key', {
    name: note.signatures[0]!.name,
  })
  verifyNoteSignature(note, log)
  const retired = (trust.retired ?? []).filter(one => one.kind === 'witness')
  const { past = [], ...today } = trust.witnesses
  const sets: (Witnesses & { until?: string })[] = [today, ...past.toReversed()]
  const { quorum, selfWitnessed, witnessed } = firstThatHolds(sets, set => verifySet(note, set, retired))
  return { ...checkpoint, witnessed, quorum, selfWitnessed }
}

/**
 * When a quorum had seen the checkpoint, in seconds since 1970: the quorum-th of the times in order, so that one witness
 * whose clock is ahead cannot make a leaf look late.
 */
export function witnessedBy({ witnessed, quorum }: Pick<VerifiedCheckpoint, 'witnessed' | 'quorum'>): number {
  return witnessed.map(witness => witness.time).sort((a, b) => a - b)[quorum - 1]!
}

type Held = WitnessPolicy & { witnessed: WitnessTime[] }

/** What is said of one that holds under none is what is wrong with it today. */
function firstThatHolds<T>(sets: readonly T[], hold: (set: T) => Held): Held {
  const failures: VerificationError[] = []
  for (const set of sets) {
    try {
      return hold(set)
    } catch (error) {
      if (!(error instanceof VerificationError)) throw error
      failures.push(error)
    }
  }
  throw failures[0]
}

function verifySet(
  note: Note,
  { until, ...set }: Witnesses & { until?: string },
  retired: readonly RetiredKey[],
): Held {
  const policy = policyOf(set)
  // A key may stand in a set of before and have been retired since.
  const others = retired.filter(one => !set.keys.includes(one.key))
  const witnessed = verifyWitnesses(note, policy, others)
  const late =
    until !== undefined && witnessedBy({ witnessed, quorum: policy.quorum }) * 1_000 > Date.parse(until)
  check(!late, 'cosignature', 'a quorum of witnesses of before cosigned after their time')
  return { ...policy, witnessed }
}

function verifyWitnesses(note: Note, policy: WitnessPolicy, retired: readonly RetiredKey[]): WitnessTime[] {
  let next = 0
  const known = [...policy.witnesses, ...retired.map(one => parseVkey(one.key))]
  const witnessed = note.signatures.slice(1).map((line, i) => {
    const at = known.findIndex((witness, i) => i >= next && isLineOf(line, witness))
    const witness = known[at]
    check(
      witness !== undefined,
      'signature_lines',
      'a signature line that the trust file does not name here',
      { name: line.name, line: i + 1 },
    )
    next = at + 1
    const time = verifyCosignature(note.text, line, witness)
    const until = retired[at - policy.witnesses.length]?.until
    const late = until !== undefined && time * 1_000 > Date.parse(until)
    check(!late, 'cosignature', 'a witness key cosigned after it was retired', { witness: witness.name })
    return { witness: witness.name, time }
  })
  // The old key of a witness and its new one are one witness.
  const distinct = new Set(witnessed.map(one => one.witness)).size
  check(distinct >= policy.quorum, 'quorum', 'too few witnesses cosigned', {
    cosignatures: distinct,
    quorum: policy.quorum,
  })
  return witnessed
}

function hasExactly(value: unknown, names: string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).length === names.length && names.every(name => Object.hasOwn(value, name))
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
