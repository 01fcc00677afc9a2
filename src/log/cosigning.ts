// The log's side of the witness protocol: brings a new checkpoint, with the proof that it continues the old one, to one witness
// and takes its cosignature only if it is of the key that is known and holds.
import { base64, fromUtf8, parseDecimal, utf8 } from '../ledger/bytes.ts'
import type { Checkpoint } from '../ledger/checkpoint.ts'
import { verifyCosignature } from '../ledger/cosignature.ts'
import { consistencyProof, type NodeReader } from '../ledger/merkle.ts'
import {
  encodeNote,
  isLineOf,
  type Note,
  parseSignatureLine,
  parseVkey,
  type SignatureLine,
} from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import type { WitnessClient } from './witness-client.ts'
import { failureOfStatus, WitnessFailure } from './witness-failure.ts'

/** A witness has cosigned more than this log holds: its state was rolled back, and going on would fork it. */
export class LogBehindError extends Error {
  readonly size: number

  constructor(message: string, size: number) {
    super(message)
    this.name = 'LogBehindError'
    this.size = size
  }
}

export type CosigningOptions = {
  /** Where the witness is believed to be; its 409 tells where it really is. */
  from?: number
  signal?: AbortSignal
}

/** Throws WitnessFailure, and LogBehindError where the witness says that it knows a larger log. */
export async function cosignatureOf(
  checkpoint: Checkpoint,
  node: NodeReader,
  witness: WitnessClient,
  { from = checkpoint.size, signal }: CosigningOptions = {},
): Promise<SignatureLine> {
  let old = Math.min(from, checkpoint.size)
  for (let attempt = 0; attempt < 3; attempt++) {
    const { status, body } = await witness.addCheckpoint(encodeRequest(old, checkpoint, node), signal)
    if (status === 200) return readLine(body, checkpoint.note, witness)
    if (status !== 409) throw failureOfStatus(status)
    old = readSize(body)
    if (old > checkpoint.size)
      throw new LogBehindError(`a witness knows ${old} leaves, the log ${checkpoint.size}`, old)
  }
  throw new WitnessFailure('state_changes')
}

function encodeRequest(old: number, checkpoint: Checkpoint, node: NodeReader): Uint8Array {
  const proof = old === 0 ? [] : consistencyProof(old, checkpoint.size, node)
  const head = [`old ${old}`, ...proof.map(base64), ''].map(line => line + '\n').join('')
  return utf8(head + fromUtf8(encodeNote(checkpoint.note)))
}

function readSize(body: string): number {
  return orFailure('not_an_answer', () => parseDecimal(body.trimEnd()))
}

/** An answer may hold further lines, of keys that nobody named: the one of the key we know is taken, and only if it holds. */
function readLine(body: string, note: Note, { vkey, clock }: WitnessClient): SignatureLine {
  const verifier = parseVkey(vkey)
  const lines = orFailure('not_an_answer', () => body.trimEnd().split('\n').map(parseSignatureLine))
  const line = lines.find(candidate => isLineOf(candidate, verifier))
  if (!line) throw new WitnessFailure('no_line')
  const time = orFailure('bad_cosignature', () => verifyCosignature(note.text, line, verifier))
  if (clock) refuseOtherClock(time, clock())
  return line
}

/** As much as the installation's own clock may jump before it is no longer believed. */
const MAX_APART_MS = 10 * 60_000

/** A time of its choice would make receipts late, a head fresh for ever, or stop this clock at the next start. */
function refuseOtherClock(time: number, now: number): void {
  const apart = Math.abs(now - time * 1_000)
  if (apart > MAX_APART_MS) throw new WitnessFailure('other_clock', Math.round(apart / 60_000))
}

function orFailure<T>(failure: 'not_an_answer' | 'bad_cosignature', read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof VerificationError) throw new WitnessFailure(failure)
    throw error
  }
}
