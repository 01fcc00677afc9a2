// A witness (c2sp.org/tlog-witness): cosigns a checkpoint only if it continues the last one it cosigned. Key and state lie in
// a folder of its own, which no other process writes; the state is durable before the answer is given.
import { remoteKeyOf } from '../keys/signer.ts'
import { equalBytes, fromBase64, fromUtf8, parseDecimal, utf8 } from '../ledger/bytes.ts'
import { type Checkpoint, encodeTreeHead, parseCheckpoint } from '../ledger/checkpoint.ts'
import { cosign } from '../ledger/cosignature.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { emptyRoot, verifyConsistency } from '../ledger/merkle.ts'
import {
  type AnySigner,
  COSIGNATURE,
  encodeNote,
  encodeSignatureLine,
  encodeVkey,
  isLineOf,
  parseVkey,
  type SignatureLine,
  signWith,
  type Verifier,
  verifyNoteSignature,
} from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { type Files, openFiles } from './files.ts'
import { openKeyOf, vkeyOf } from './keys.ts'

export type WitnessAnswer = { status: 200 | 400 | 403 | 404 | 409 | 422; type: string; body: string }

export type Witness = {
  vkey: string
  /** The add-checkpoint call, one at a time. */
  addCheckpoint: (body: Uint8Array) => Promise<WitnessAnswer>
  /** The last checkpoint cosigned for an origin, with the cosignature; undefined before one. */
  latest: (origin: string) => Uint8Array | undefined
  /** The logs it knows. */
  origins: () => string[]
}

export type WitnessOptions = {
  name: string
  /** Milliseconds since 1970. */
  now: () => number
  /**
   * Verifier keys of logs as it is told of them now; the key's name is the log's origin. Asked for an origin that it does not
   * know, it takes up that one for good: of each origin the first key stands.
   */
  logs: () => readonly string[]
  /** In place of the disk, for tests that inject faults. */
  files?: Files
}

/** In the witness's folder. */
export const KEY_FILE = 'key'
/** Held by the process that runs the witness. */
export const LOCK_FILE = 'lock'
const LOGS_FILE = 'logs'
const MAX_PROOF = 63

/** Opens the witness in this folder; makes its key on first use. */
export async function createWitness(folder: string, options: WitnessOptions): Promise<Witness> {
  const files = options.files ?? openFiles(folder, 0o600)
  const remote = remoteKeyOf(folder, 'witness')
  const signer = await openKeyOf(files, KEY_FILE, { name: options.name, type: COSIGNATURE, remote })
  // Check and store must be one step: of two requests at once, the slower would roll the state back (tlog-witness).
  let queue: Promise<unknown> = Promise.resolve()
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  return {
    vkey: vkeyOf(signer),
    addCheckpoint: body => oneAtATime(() => addCheckpoint(files, signer, options, body)),
    latest: origin => files.read(stateFile(origin)),
    origins: () => knownLogs(files).map(log => log.name),
  }
}

/** Where the monitoring prefix serves the last checkpoint of an origin. */
export function stateFile(origin: string): string {
  return `${sha256Hex(utf8(origin))}/checkpoint`
}

async function takeUp(files: Files, told: readonly string[], origin: string): Promise<Verifier | undefined> {
  const vkey = told.find(log => parseVkey(log).name === origin)
  if (vkey === undefined) return undefined
  const lines = [...knownLogs(files).map(encodeVkey), vkey]
  await files.write([{ path: LOGS_FILE, bytes: utf8(lines.map(line => line + '\n').join('')) }])
  return parseVkey(vkey)
}

function knownLogs(files: Files): Verifier[] {
  return fromUtf8(files.read(LOGS_FILE) ?? new Uint8Array(0))
    .split('\n')
    .filter(line => line !== '')
    .map(parseVkey)
}

async function addCheckpoint(
  files: Files,
  signer: AnySigner,
  { now, logs }: WitnessOptions,
  body: Uint8Array,
): Promise<WitnessAnswer> {
  const request = orUndefined(() => parseRequest(body))
  if (!request) return answer(400, 'not an add-checkpoint request\n')
  const { old, proof, checkpoint } = request
  const known = knownLogs(files).find(key => key.name === checkpoint.origin)
  const log = known ?? (await takeUp(files, logs(), checkpoint.origin))
  if (!log) return answer(404, 'unknown log\n')
  if (!holds(() => verifyNoteSignature(checkpoint.note, log))) return answer(403, 'no signature of the log\n')
  if (old > checkpoint.size) return answer(400, 'the old size is larger than the checkpoint\n')
  const stored = files.read(stateFile(checkpoint.origin))
  const last = stored ? parseCheckpoint(stored) : undefined
  if (old !== (last?.size ?? 0))
    return { status: 409, type: 'text/x.tlog.size', body: `${last?.size ?? 0}\n` }
  if (!continues(last, checkpoint, proof))
    return answer(422, 'the checkpoint does not continue the last one\n')
  const time = Math.floor(now() / 1000)
  const line = await signWith(signer, by => cosign(encodeTreeHead(checkpoint), time, by))
  await persist(files, checkpoint, log, line)
  return answer(200, encodeSignatureLine(line))
}

// The log's own line and ours: what a rolled-back log needs in order to name its last checkpoint.
async function persist(
  files: Files,
  { note, origin }: Checkpoint,
  log: Verifier,
  line: SignatureLine,
): Promise<void> {
  const own = note.signatures.filter(signature => isLineOf(signature, log)).slice(0, 1)
  await files.write([
    { path: stateFile(origin), bytes: encodeNote({ text: note.text, signatures: [...own, line] }) },
  ])
}

function continues(last: Checkpoint | undefined, next: Checkpoint, proof: Uint8Array[]): boolean {
  // From the empty tree there is nothing to show; only an empty tree has the empty root.
  if (!last || last.size === 0)
    return proof.length === 0 && (next.size > 0 || equalBytes(next.root, emptyRoot()))
  return holds(() => verifyConsistency(last, next, proof))
}

function parseRequest(body: Uint8Array): { old: number; proof: Uint8Array[]; checkpoint: Checkpoint } {
  const text = fromUtf8(body)
  const at = text.indexOf('\n\n')
  const lines = text.slice(0, at).split('\n')
  const match = /^old (.+)$/.exec(lines.shift() ?? '')
  if (at < 0 || !match || lines.length > MAX_PROOF) throw new VerificationError('proof', 'not a request')
  const proof = lines.map(fromBase64)
  if (proof.some(hash => hash.length !== 32)) throw new VerificationError('proof', 'a hash is not 32 bytes')
  return { old: parseDecimal(match[1]!), proof, checkpoint: parseCheckpoint(utf8(text.slice(at + 2))) }
}

function answer(status: WitnessAnswer['status'], body: string): WitnessAnswer {
  return { status, type: 'text/plain; charset=utf-8', body }
}

function holds(check: () => void): boolean {
  const held = orUndefined(() => {
    check()
    return true
  })
  return held ?? false
}

function orUndefined<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch (error) {
    if (error instanceof VerificationError) return undefined
    throw error
  }
}
