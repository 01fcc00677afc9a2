// A person without a browser: enrols by a link, signs in and calls a surface with a software passkey. For scripts, tests and
// the demo's cast; the server treats it like everybody.
import { request } from 'node:http'
import { request as requestTls } from 'node:https'
import { formatDigest } from '../../seal/authorisation/authorisation.ts'
import type { SoftwarePasskey } from './software-passkey.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
  /** The body as JSON; throws where it is none. */
  json<T>(): T
}

export type PasskeyClient = {
  readonly passkey: SoftwarePasskey
  /** Uses up an enrolment link of this surface. Throws the server's refusal. */
  enrol(link: string): Promise<void>
  /** Starts a session, kept for the calls that follow. Throws the server's refusal. */
  signIn(): Promise<void>
  /** `sent`: JSON, or a body of one's own with its media type. `key`: the same one makes nothing twice. */
  call(method: 'GET' | 'POST', path: string, sent?: unknown, key?: string): Promise<Answer>
}

export type Body = { readonly bytes: Uint8Array; readonly mediaType: string }

/**
 * `address`: where to connect. Names below `localhost` do not resolve outside browsers on every system, so they are
 * connected to as 127.0.0.1; the Host header still names the surface.
 */
export function openPasskeyClient(passkey: SoftwarePasskey, address?: string): PasskeyClient {
  let cookie: string | null = null
  const call: PasskeyClient['call'] = async (method, path, sent, key) => {
    const answer = await send(new URL(path, passkey.origin), { method, sent, cookie, address, key })
    const set = [answer.headers['set-cookie'] ?? []].flat().find(one => one.startsWith('__Host-duly='))
    if (set !== undefined) cookie = set.split(';')[0] ?? null
    return answer
  }
  const post = async <T>(path: string, sent: unknown): Promise<T> => {
    const answer = await call('POST', path, sent)
    if (answer.status === 200) return answer.json<T>()
    throw new Error(`${passkey.rpId} refused ${path}: ${answer.bytes.toString('utf8').slice(0, 500)}`)
  }
  return {
    passkey,
    call,
    enrol: async link => {
      const token = new URL(link).hash.slice(1)
      const asked = await post<EnrolOptions>('/auth/enrol/options', { token })
      const response = passkey.register(asked.options)
      await post('/auth/enrol/finish', { token, challengeId: asked.challengeId, response })
    },
    signIn: async () => {
      const { challengeId, nonce } = await post<SignInOptions>('/auth/sign-in/options', {})
      const challenge = formatDigest('duly/sign-in/v1', Buffer.from(nonce, 'base64url'))
      await post('/auth/sign-in/finish', { challengeId, response: passkey.sign(challenge) })
    },
  }
}

type EnrolOptions = {
  readonly challengeId: string
  readonly options: Parameters<SoftwarePasskey['register']>[0]
}
type SignInOptions = { readonly challengeId: string; readonly nonce: string }
type Sending = {
  readonly method: string
  readonly sent: unknown
  readonly cookie: string | null
  readonly address: string | undefined
  readonly key: string | undefined
}

function send(url: URL, { method, sent, cookie, address, key }: Sending): Promise<Answer> {
  const body = bodyOf(sent)
  const headers: Record<string, string> = {
    origin: url.origin,
    accept: 'application/json',
    'x-duly': '1',
    ...(cookie === null ? {} : { cookie }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(body ? { 'content-type': body.mediaType, 'content-length': String(body.bytes.length) } : {}),
  }
  return exchange(url, { method, headers, bytes: body?.bytes, address })
}

type Exchange = {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes?: Uint8Array | undefined
  readonly address?: string | undefined
}

/** One request with nothing added but the Host header, and the whole answer. `address`: as for `openPasskeyClient`. */
export function exchange(url: URL, { method, headers, bytes, address }: Exchange): Promise<Answer> {
  const options = {
    host: address ?? (url.hostname.endsWith('.localhost') ? '127.0.0.1' : url.hostname),
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers: { host: url.host, ...headers },
    servername: url.hostname,
  }
  return new Promise((resolve, reject) => {
    const sending = (url.protocol === 'https:' ? requestTls : request)(options, incoming => {
      const chunks: Buffer[] = []
      incoming.on('data', chunk => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const json = <T>() => JSON.parse(bytes.toString('utf8')) as T
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes, json })
      })
    })
    sending.on('error', reject)
    sending.end(bytes)
  })
}

function bodyOf(sent: unknown): Body | null {
  if (sent === undefined) return null
  if (typeof sent === 'object' && sent !== null && 'bytes' in sent && 'mediaType' in sent) return sent as Body
  return { bytes: Buffer.from(JSON.stringify(sent)), mediaType: 'application/json' }
}
