// Each part's own listener for operators: `/livez` says that its event loop turns, `/readyz` that it can do its work, `/metrics`
// its figures. On a socket in a private folder or on a loopback port; it says nothing from which a demand could be told.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeFigures, type Family, FIGURES_TYPE, processFigures } from './figures.ts'

/** What a part says of itself. Before it has started, it lives and is not ready. */
export type PartState = {
  /** Null: ready. Otherwise a sentence for the operator, without subject data, per check. */
  readonly checks: () => Promise<Readonly<Record<string, string | null>>>
  readonly figures: () => Promise<readonly Family[]>
}

/**
 * `own`: whether the process's figures are added, which a supervisor has labelled already. `names`: host names beside loopback's by
 * which it may be called.
 */
export type ListenerOptions = {
  readonly own?: boolean
  readonly names?: readonly string[]
  /** With `ca` only clients that have a certificate under it are answered. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca?: string } | null
}

export type PartAddress = { readonly socketPath: string } | { readonly host: string; readonly port: number }

export type PartListener = { tell(state: PartState): void; close(): Promise<void> }

const STARTING: PartState = {
  checks: async () => ({ start: 'has not started yet' }),
  figures: async () => [],
}
const CHECK_MS = 3_000

/** Answers `/livez` from the first moment on; `tell` says what the part became. */
export async function listenForOperators(
  address: PartAddress,
  { own = true, names = [], tls = null }: ListenerOptions = {},
): Promise<PartListener> {
  let state = STARTING
  const onRequest = (asked: IncomingMessage, answer: ServerResponse) => {
    reply({ state, own, names }, asked, answer).catch(() => answer.destroy())
  }
  const clients = tls?.ca === undefined ? {} : { requestCert: true, rejectUnauthorized: true }
  const server = tls ? createTlsServer({ ...tls, ...clients }, onRequest) : createServer(onRequest)
  await listen(server, address)
  // Watching a part must not keep it alive.
  server.unref()
  return {
    tell: became => {
      state = became
    },
    close: async () => {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function reply(
  { state, own, names }: { state: PartState; own: boolean; names: readonly string[] },
  asked: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const path = (asked.url ?? '').split('?')[0]
  answer.setHeader('x-content-type-options', 'nosniff')
  if (!isNamed(asked.headers.host, names)) return send(answer, 421, 'text/plain', 'Not served here.\n')
  if (path === '/livez') return send(answer, 200, 'text/plain', 'ok\n')
  if (path === '/readyz' || path === '/healthz') {
    const checks = await wordsOf(await state.checks())
    const ok = Object.values(checks).every(word => word === 'ok')
    return send(answer, ok ? 200 : 503, 'application/json', JSON.stringify({ ok, checks }))
  }
  if (path === '/metrics') {
    const families = [...(own ? processFigures() : []), ...(await state.figures())]
    if (asked.headers.accept === 'application/json')
      return send(answer, 200, 'application/json', JSON.stringify(families))
    return send(answer, 200, FIGURES_TYPE, encodeFigures(families))
  }
  send(answer, 404, 'text/plain', 'Ask /livez, /readyz or /metrics.\n')
}

function wordsOf(checks: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(checks).map(([name, word]) => [name, word ?? 'ok']))
}

/** A page on the internet can make a browser call 127.0.0.1 by a name of its own; it cannot make it call it by this one. */
function isNamed(host = '', names: readonly string[]): boolean {
  return ['127.0.0.1', '[::1]', 'localhost', ...names].includes(host.replace(/:\d+$/, ''))
}

function send(answer: ServerResponse, status: number, type: string, text: string): void {
  answer.writeHead(status, { 'content-type': type, connection: 'close' }).end(text)
}

async function listen(server: Server, address: PartAddress): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  if ('socketPath' in address) {
    // What a killed predecessor left: its supervisor starts one after the other.
    rmSync(address.socketPath, { force: true })
    server.listen(address.socketPath, resolve)
  } else server.listen(address.port, address.host, resolve)
  await promise
  if ('socketPath' in address) chmodSync(address.socketPath, 0o600)
}

/** The longest path that fits a socket address on macOS (104 bytes; Linux 108), with a part's name. */
const FOLDER_LIMIT = 85

/** Where the parts of a data directory listen; a path too long for a socket has a private folder that both sides find by it. */
export function partSocket(dataDir: string, part: string): string {
  const near = join(dataDir, 'run')
  const folder = Buffer.byteLength(near) <= FOLDER_LIMIT ? near : farFolder(dataDir)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  // Somebody who made it before could answer in a part's place.
  if (uid !== (process.getuid?.() ?? uid) || (mode & 0o777) !== 0o700)
    throw new Error(`${folder} is not a private folder of this user`)
  return join(folder, `${part}.sock`)
}

function farFolder(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return join(tmpdir(), `duly-run-${name}`)
}

export type PartAnswer = { readonly status: number; readonly text: string }

/** Asks a part. Rejects where it does not answer within `ms`. */
export function askPart(
  address: PartAddress,
  path: '/livez' | '/readyz' | '/healthz' | '/metrics',
  ms: number = CHECK_MS,
): Promise<PartAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PartAnswer>()
  const asking = request(
    {
      ...address,
      path,
      agent: false,
      headers: { host: 'localhost', accept: 'application/json' },
      signal: AbortSignal.timeout(ms),
    },
    answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      answer.on('error', reject)
    },
  )
  asking.on('error', reject)
  asking.end()
  return promise
}
