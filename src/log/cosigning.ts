// The log's side of the witness protocol: brings a new checkpoint, with the proof that it continues the old one, to each
// witness of the policy, and collects the quorum's cosignatures.
import { type ClientRequest, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { request as requestTls } from 'node:https'
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
  type Verifier,
} from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { stateFile } from './witness.ts'
import type { WitnessAddress } from './witness-address.ts'

export type WitnessClient = {
  vkey: string
  addCheckpoint: (body: Uint8Array) => Promise<{ status: number; body: string }>
  /** The last checkpoint it cosigned for the origin; undefined if none. Throws if it can not be reached. */
  latest: (origin: string) => Promise<Uint8Array | undefined>
}

/** A witness has cosigned more than this log holds: its state was rolled back, and going on would fork it. */
export class LogBehindError extends Error {
  readonly size: number

  constructor(message: string, size: number) {
    super(message)
    this.name = 'LogBehindError'
    this.size = size
  }
}

/** `missing`: each witness that did not cosign, with why; no word of it comes from outside. */
export type Cosigned = { lines: SignatureLine[]; missing: string[] }

/**
 * Asks every witness; one that is down or refuses is named in `missing`. Throws LogBehindError where witnesses claim to know
 * a larger log and without them there is no quorum: a single lying witness must not be able to stop the log.
 */
export async function collectCosignatures(
  checkpoint: Checkpoint,
  node: NodeReader,
  witnesses: readonly WitnessClient[],
  quorum: number,
): Promise<Cosigned> {
  const answers = await Promise.allSettled(witnesses.map(witness => cosignatureOf(checkpoint, node, witness)))
  const lines = answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []))
  const failures = answers.flatMap((answer, i) =>
    answer.status === 'rejected'
      ? [{ witness: parseVkey(witnesses[i]!.vkey).name, reason: answer.reason }]
      : [],
  )
  const behind = failures.find(({ reason }) => reason instanceof LogBehindError)
  if (behind && lines.length < quorum) throw behind.reason
  return { lines, missing: failures.map(({ witness, reason }) => `${witness}: ${whyOf(reason)}`) }
}

/** The code of a broken connection instead of its message, which names paths. */
function whyOf(reason: unknown): string {
  if (!(reason instanceof Error)) return 'unexpected failure'
  return 'code' in reason && typeof reason.code === 'string' ? reason.code : reason.message
}

async function cosignatureOf(
  checkpoint: Checkpoint,
  node: NodeReader,
  witness: WitnessClient,
): Promise<SignatureLine> {
  // The first try guesses that the witness is where we are; its 409 tells where it really is.
  let old = checkpoint.size
  for (let attempt = 0; attempt < 3; attempt++) {
    const { status, body } = await witness.addCheckpoint(encodeRequest(old, checkpoint, node))
    if (status === 200) return readLine(body, checkpoint.note, parseVkey(witness.vkey))
    if (status !== 409) throw new Error(`answered ${status}`)
    old = parseDecimal(body.trimEnd())
    if (old > checkpoint.size) {
      throw new LogBehindError(`a witness knows ${old} leaves, the log ${checkpoint.size}`, old)
    }
  }
  throw new Error('its state changes under us: is another log running?')
}

function encodeRequest(old: number, checkpoint: Checkpoint, node: NodeReader): Uint8Array {
  const proof = old === 0 ? [] : consistencyProof(old, checkpoint.size, node)
  const head = [`old ${old}`, ...proof.map(base64), ''].map(line => line + '\n').join('')
  return utf8(head + fromUtf8(encodeNote(checkpoint.note)))
}

// Only the line of the key we know is taken, and only if it holds.
function readLine(body: string, note: Note, verifier: Verifier): SignatureLine {
  const lines = body.trimEnd().split('\n').map(parseSignatureLine)
  const line = lines.find(candidate => isLineOf(candidate, verifier))
  if (!line) throw new VerificationError('cosignature', 'the answer holds no line of the witness')
  verifyCosignature(note.text, line, verifier)
  return line
}

/** A witness behind HTTP, of Duly or of others. */
export function httpWitness(vkey: string, address: WitnessAddress, timeoutMs = 5000): WitnessClient {
  return {
    vkey,
    addCheckpoint: body => call(address, 'POST', '/add-checkpoint', timeoutMs, body),
    latest: async origin => {
      const { status, body } = await call(address, 'GET', `/${stateFile(origin)}`, timeoutMs)
      if (status === 404) return undefined
      if (status !== 200) throw new Error(`the witness answered ${status}`)
      return utf8(body)
    },
  }
}

function call(
  address: WitnessAddress,
  method: string,
  path: string,
  timeoutMs: number,
  body?: Uint8Array,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs)
    // A connection of its own: one kept from before the witness died would cost a tick.
    const options = { method, signal, agent: false as const }
    const sent = open(address, path, options, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolve({ status: response.statusCode ?? 0, body: text })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function open(
  address: WitnessAddress,
  path: string,
  options: RequestOptions,
  onResponse: (response: IncomingMessage) => void,
): ClientRequest {
  if ('socketPath' in address) return request({ ...options, ...address, path }, onResponse)
  const url = address.url + path
  return url.startsWith('https:') ? requestTls(url, options, onResponse) : request(url, options, onResponse)
}
