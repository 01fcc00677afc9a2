// A key in a key service, by the protocol of docs/spec/kms.md: four calls with a bearer token over TLS, each with a limit of time and
// size. What it answers is checked by the caller: a service that lies about a signature is found at once.
import { readFile } from 'node:fs/promises'
import { request as overHttp } from 'node:http'
import { request as overTls } from 'node:https'
import { type KeyFault, KeyUnavailable, type KmsSource, type RemoteKey } from './key-source.ts'
import { readSecret } from './secret-file.ts'

const LIMIT_MS = 5_000
const MAX_ANSWER = 64 * 1024

export function kmsKey(source: KmsSource, limitMs = LIMIT_MS): RemoteKey {
  const ask = async (call: string, give: Record<string, Uint8Array>, take: string) => {
    const sent = Object.fromEntries(
      Object.entries(give).map(([k, v]) => [k, Buffer.from(v).toString('base64')]),
    )
    const answer = await post(source, `/v1/${call}`, { key: source.key, ...sent }, limitMs)
    const value = answer[take]
    if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
      throw fault(source, 'wrong_answer', `it gave no ${take}`)
    return new Uint8Array(Buffer.from(value, 'base64'))
  }
  return {
    publicKey: () => ask('public', {}, 'publicKey'),
    sign: message => ask('sign', { message }, 'signature'),
    wrap: plaintext => ask('wrap', { plaintext }, 'ciphertext'),
    unwrap: ciphertext => ask('unwrap', { ciphertext }, 'plaintext'),
  }
}

async function post(
  source: KmsSource,
  path: string,
  body: object,
  limitMs: number,
): Promise<Record<string, unknown>> {
  const url = new URL(source.url.replace(/\/$/, '') + path)
  const token = await readSecret(source.tokenFile, source.key)
  const ca = source.caFile === undefined ? undefined : await readFile(source.caFile)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const { status, text } = await send(source, url, { headers, ca, limitMs }, JSON.stringify(body))
  if (status >= 500) throw fault(source, 'unreachable', `it answered ${status}`)
  if (status !== 200) throw fault(source, 'refused', `it answered ${status}`)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below, without what it sent.
  }
  throw fault(source, 'wrong_answer', 'it gave no JSON')
}

type Sending = { headers: Record<string, string>; ca: Buffer | undefined; limitMs: number }

function send(source: KmsSource, url: URL, { headers, ca, limitMs }: Sending, body: string) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>()
  // Of the whole call: a service that sends a byte a second is too slow as well. Redirects are not followed.
  const signal = AbortSignal.timeout(limitMs)
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': `${Buffer.byteLength(body)}` },
    signal,
  }
  const failed = (error: Error) =>
    reject(
      signal.aborted
        ? fault(source, 'too_slow', `no answer within ${limitMs} ms`)
        : fault(source, 'unreachable', (error as NodeJS.ErrnoException).code ?? error.name),
    )
  const call =
    url.protocol === 'https:'
      ? overTls(url, { ...options, ...(ca ? { ca } : {}), agent: false })
      : overHttp(url, { ...options, agent: false })
  call.on('error', failed)
  call.on('response', response => {
    let text = ''
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      text += chunk
      if (text.length <= MAX_ANSWER) return
      reject(fault(source, 'wrong_answer', 'its answer is too long'))
      call.destroy()
    })
    response.on('error', failed)
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
  })
  call.end(body)
  return promise
}

function fault(source: KmsSource, kind: KeyFault, detail: string): KeyUnavailable {
  return new KeyUnavailable(source.key, kind, `${source.url}: ${detail}`)
}
