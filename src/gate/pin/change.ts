// One change of the pin: a small statement in one encoding, signed as a note (c2sp.org/signed-note) by keepers of two people. Pure.
// The statement names the gate, so that keepers of two gates sign for one, and both pins by hash, so that it is used once.

import { utf8 } from '../../ledger/bytes.ts'
import { verifyEd25519 } from '../../ledger/ed25519.ts'
import {
  type AnySigner,
  isLineOf,
  type Note,
  parseVkey,
  type SignatureLine,
  signText,
  signWith,
} from '../../ledger/note.ts'
import { readHex, readInteger, readText, readTime, ShapeError } from '../../seal/shape.ts'
import type { Keeper, Pin } from '../pin.ts'

export type PinChange = {
  /** Key name of the gate, which stays when its key changes. */
  gate: string
  /** 1 is the first naming of keepers. */
  sequence: number
  /** SHA-256 (hex) of the bytes of pin.json before, and after. */
  before: string
  after: string
  at: string
}

const FORMAT = 'duly/pin-change/v1'
const MAX_SEQUENCE = 999_999

/** The text that is signed: six lines. Refuses what `parsePinChange` would refuse. */
export function encodePinChange({ gate, sequence, before, after, at }: PinChange): string {
  const text = `${[FORMAT, gate, sequence, before, after, at].join('\n')}\n`
  parsePinChange(text)
  return text
}

/** Throws ShapeError where the text is not the one encoding of a change. */
export function parsePinChange(text: string): PinChange {
  const [format, gate, sequence, before, after, at, end, ...more] = text.split('\n')
  if (format !== FORMAT) throw new ShapeError('change', `must begin with ${FORMAT}`)
  if (end !== '' || more.length > 0) throw new ShapeError('change', 'must be six lines')
  if (!/^[1-9][0-9]{0,5}$/.test(sequence ?? '')) throw new ShapeError('change.sequence', 'must be a number')
  const change = {
    gate: readText(gate, 'change.gate'),
    sequence: readInteger(Number(sequence), 'change.sequence', { min: 1, max: MAX_SEQUENCE }),
    before: readHex(before, 'change.before', 32),
    after: readHex(after, 'change.after', 32),
    at: readTime(at, 'change.at'),
  }
  if (change.before === change.after) throw new ShapeError('change.after', 'must be another pin')
  return change
}

export async function signPinChange(text: string, signer: AnySigner): Promise<SignatureLine> {
  return signWith(signer, at => signText(text, at))
}

/** Whose signatures a change needs: those of the pin before it; the first keepers sign for themselves, and nobody did before. */
export function keepersOf(sequence: number, before: Pin, after: Pin): readonly Keeper[] {
  return sequence === 1 ? after.keepers : before.keepers
}

/** The keeper of each signature, in its order; null where one is by nobody of them, does not hold, or is there twice. */
export function signersOf(note: Note, keepers: readonly Keeper[]): Keeper[] | null {
  const signers = note.signatures.map(line => signerOf(note.text, line, keepers))
  const known = signers.filter(signer => signer !== null)
  if (known.length < signers.length || new Set(known).size < known.length) return null
  return known
}

function signerOf(text: string, line: SignatureLine, keepers: readonly Keeper[]): Keeper | null {
  const keeper = keepers.find(({ key }) => isLineOf(line, parseVkey(key)))
  if (!keeper) return null
  return verifyEd25519(parseVkey(keeper.key).key, utf8(text), line.signature) ? keeper : null
}

/** Two different people; of the first naming every keeper, so that nobody is named by a key that they do not have. */
export function isSignedEnough(
  sequence: number,
  keepers: readonly Keeper[],
  signers: readonly Keeper[],
): boolean {
  if (sequence === 1 && signers.length < keepers.length) return false
  return new Set(signers.map(({ human }) => human)).size >= 2
}
