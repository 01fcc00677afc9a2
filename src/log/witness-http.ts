// The witness over HTTP: POST /add-checkpoint, and GET /<sha256 of origin>/checkpoint for monitors.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { stateFile, type Witness } from './witness.ts'

const MAX_BODY = 64 * 1024

/** A server for one witness, not yet listening: a loopback port or a Unix socket is the caller's choice. */
export function witnessServer(witness: Witness, onFault: (error: unknown) => void): Server {
  const server = createServer((request, response) => {
    answer(witness, request, response).catch(error => {
      // A fault of disk or code: the state is unchanged or durable, and the log will ask again.
      onFault(error)
      send(response, 500, 'text/plain; charset=utf-8', 'the witness failed\n')
    })
  })
  server.requestTimeout = 10_000
  return server
}

async function answer(witness: Witness, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url } = request
  if (method === 'POST' && url === '/add-checkpoint') {
    const body = await readBody(request)
    if (!body) return send(response, 413, 'text/plain; charset=utf-8', 'the request is too long\n')
    const result = await witness.addCheckpoint(body)
    return send(response, result.status, result.type, result.body)
  }
  const origin = method === 'GET' ? witness.origins().find(name => url === `/${stateFile(name)}`) : undefined
  const checkpoint = origin === undefined ? undefined : witness.latest(origin)
  if (!checkpoint) return send(response, 404, 'text/plain; charset=utf-8', 'not found\n')
  send(response, 200, 'text/plain; charset=utf-8', checkpoint)
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > MAX_BODY) return undefined
    parts.push(part as Buffer)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(body)
}
