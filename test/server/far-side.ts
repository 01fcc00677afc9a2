// For tests alone: programs on the far side, as they call us by token, and as they receive what we send.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, exchange } from '../../src/cli/passkey/passkey-client.ts'

/** A request by token (null: without one), without cookie and origin. */
export function callAs(
  origin: string,
  token: string | null,
  path: string,
  { method = 'GET', body }: { readonly method?: string; readonly body?: unknown } = {},
): Promise<Answer> {
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const headers = {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(bytes ? { 'content-type': 'application/json', 'content-length': String(bytes.length) } : {}),
  }
  return exchange(new URL(path, origin), { method, headers, bytes })
}

type Got = { readonly headers: Record<string, string | undefined>; readonly body: string }

/** A receiver of webhooks on loopback. It keeps what came and answers `status`, which may change. */
export async function openReceiver(status = 204, { headers, body }: Says = {}) {
  const got: Got[] = []
  const server = createServer(async (request, response) => {
    let came = ''
    for await (const chunk of request) came += chunk
    got.push({ headers: request.headers as Got['headers'], body: came })
    response.writeHead(far.status, headers).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // A test that fails before it closes this must not keep its file running.
  server.unref()
  const url = `http://localhost:${(server.address() as AddressInfo).port}/hook`
  const far = { got, status, url, close: () => server.close() }
  return far
}
type Says = { readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
