// A witness behind HTTP, of Duly or of others (c2sp.org/tlog-witness). What it answers is bounded in time and length: it may be
// anybody's, and hostile.
import { type ClientRequest, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { request as requestTls } from 'node:https'
import { utf8 } from '../ledger/bytes.ts'
import { stateFile } from './witness.ts'
import type { WitnessAddress } from './witness-address.ts'
import { failureOfConnection, failureOfStatus, WitnessFailure } from './witness-failure.ts'

export type WitnessClient = {
  vkey: string
  /** Throws where it could not be asked; an answer of any status is an answer. Given up when the signal says so. */
  addCheckpoint: (body: Uint8Array, signal?: AbortSignal) => Promise<{ status: number; body: string }>
  /** The last checkpoint it cosigned for the origin; undefined if none. Throws if it can not be reached. */
  latest: (origin: string) => Promise<Uint8Array | undefined>
  /** Where the witness is another's: the clock by which its times are judged. Ours has ours. */
  clock?: () => number
}

/** No witness holds up a tick for longer. */
export const WITNESS_LIMIT_MS = 5_000

/** A cosignature is 150 bytes; a checkpoint with a hundred of them is shorter too. */
const MAX_ANSWER_KB = 64

export function httpWitness(
  vkey: string,
  address: WitnessAddress,
  timeoutMs = WITNESS_LIMIT_MS,
): WitnessClient {
  return {
    vkey,
    addCheckpoint: (body, signal) =>
      call(address, {
        method: 'POST',
        path: '/add-checkpoint',
        body,
        timeoutMs,
        ...(signal ? { signal } : {}),
      }),
    latest: async origin => {
      const path = `/${stateFile(origin)}`
      const { status, body } = await call(address, { method: 'GET', path, timeoutMs })
      if (status === 404) return undefined
      if (status !== 200) throw failureOfStatus(status)
      return utf8(body)
    },
  }
}

type Call = {
  method: string
  path: string
  timeoutMs: number
  body?: Uint8Array
  signal?: AbortSignal
}

type Answer = { status: number; body: string }

async function call(
  address: WitnessAddress,
  { method, path, timeoutMs, body, signal }: Call,
): Promise<Answer> {
  const limit = AbortSignal.timeout(timeoutMs)
  // A connection of its own: one kept from before the witness died would cost a tick.
  const options = { method, signal: signal ? AbortSignal.any([signal, limit]) : limit, agent: false as const }
  try {
    return await send(address, path, options, body)
  } catch (error) {
    if (error instanceof WitnessFailure) throw error
    if (options.signal.aborted) throw new WitnessFailure('too_slow', timeoutMs / 1_000)
    throw failureOfConnection(error)
  }
}

function send(
  address: WitnessAddress,
  path: string,
  options: RequestOptions,
  body?: Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = open(address, path, options, response => {
      const parts: Buffer[] = []
      let length = 0
      response.on('data', (part: Buffer) => {
        length += part.length
        parts.push(part)
        if (length > MAX_ANSWER_KB * 1_024) sent.destroy(new WitnessFailure('too_long', MAX_ANSWER_KB))
      })
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
