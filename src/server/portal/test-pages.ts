// A portal's pages as its tests read and send them.
import { request } from 'node:http'
import type { Answer, PasskeyClient } from '../../cli/passkey-client.ts'

/** The page at this path, whatever its status. */
export async function text(client: PasskeyClient, path: string): Promise<string> {
  return (await client.call('GET', path)).bytes.toString('utf8')
}

/** As a browser sends a form. */
export function form(fields: Readonly<Record<string, string>>) {
  return {
    bytes: Buffer.from(new URLSearchParams(fields).toString()),
    mediaType: 'application/x-www-form-urlencoded',
  }
}

/** The token that a page shows once. */
export function tokenIn(answer: { readonly bytes: Buffer }): string {
  return /\bduly_tenant_[A-Za-z0-9_-]{43}\b/.exec(answer.bytes.toString())?.[0] ?? ''
}

/** As a tenant's program calls: by token, without a cookie. */
export async function callAs(origin: string, token: string, path: string, method = 'GET'): Promise<Answer> {
  const url = new URL(path, origin)
  return new Promise((resolve, reject) => {
    const headers = { host: url.host, ...(token === '' ? {} : { authorization: `Bearer ${token}` }) }
    const asked = { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers }
    const sending = request(asked, incoming => {
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
    sending.end()
  })
}
