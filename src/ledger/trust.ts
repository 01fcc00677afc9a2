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
import { check } from './verification-error.ts'

/** As the file holds it (JCS). Keys are C2SP verifier keys; a log key's name is the log's origin. */
export type Trust = {
  v: 1
  /** One per log (half-year or successor), each with another name. */
  log: string[]
  witnesses: { quorum: number; keys: string[]; selfWitnessed: boolean }
  gate: string
  /** The key that notices are signed with, where they are. */
  notice: string | null
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
  check(hasExactly(trust, ['v', 'log', 'witnesses', 'gate', 'notice']), 'trust', 'not a trust file')
  check(trust.v === 1, 'trust', 'not trust file version 1')
  check(isTexts(trust.log) && trust.log.length > 0, 'trust', 'the trust file names no log key')
  check(typeof trust.gate === 'string', 'trust', 'the trust file names no gate key')
  check(trust.notice === null || typeof trust.notice === 'string', 'trust', 'not a notice key')
  check(hasExactly(trust.witnesses, ['quorum', 'keys', 'selfWitnessed']), 'trust', 'not a witness policy')
  check(
    typeof trust.witnesses.selfWitnessed === 'boolean' && isTexts(trust.witnesses.keys),
    'trust',
    'not a witness policy',
  )
  const logs = trust.log.map(parseVkey)
  check(new Set(logs.map(log => log.name)).size === logs.length, 'trust', 'two log keys for one origin')
  check(
    logs.every(log => log.type === ED25519),
    'trust',
    'a log key is not an Ed25519 note key',
  )
  check(parseVkey(trust.gate).type === ED25519, 'trust', 'the gate key is not an Ed25519 note key')
  policyOf(trust)
}

/** The witness policy with its keys parsed. A quorum of 0 would trust the log alone and is refused. */
export function policyOf(trust: Trust): WitnessPolicy {
  const witnesses = trust.witnesses.keys.map(parseVkey)
  const { quorum, selfWitnessed } = trust.witnesses
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
export type VerifiedCheckpoint = Checkpoint & { witnessed: WitnessTime[] }

/**
 * A checkpoint signed by its log and by at least the quorum of witnesses, with exactly these signature lines: the log's,
 * then witnesses of the trust file in its order. Another line is refused even if well signed, so no byte is free.
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
  return { ...checkpoint, witnessed: verifyWitnesses(note, policyOf(trust)) }
}

/**
 * When a quorum had seen the checkpoint, in seconds since 1970: the quorum-th of the times in order, so that one witness
 * whose clock is ahead cannot make a leaf look late.
 */
export function witnessedBy(checkpoint: VerifiedCheckpoint, trust: Trust): number {
  const times = checkpoint.witnessed.map(witness => witness.time).sort((a, b) => a - b)
  return times[trust.witnesses.quorum - 1]!
}

function verifyWitnesses(note: Note, policy: WitnessPolicy): WitnessTime[] {
  let next = 0
  const witnessed = note.signatures.slice(1).map(line => {
    const at = policy.witnesses.findIndex((witness, i) => i >= next && isLineOf(line, witness))
    const witness = policy.witnesses[at]
    check(
      witness !== undefined,
      'signature_lines',
      'a signature line that the trust file does not name here',
      {
        name: line.name,
      },
    )
    next = at + 1
    return { witness: witness.name, time: verifyCosignature(note.text, line, witness) }
  })
  check(witnessed.length >= policy.quorum, 'quorum', 'too few witnesses cosigned', {
    cosignatures: witnessed.length,
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
