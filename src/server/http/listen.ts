// A listener with limits: slow, huge and endless requests end by themselves.
import type { Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Fetch } from './surfaces.ts'

export type Listening = { readonly port: number; close(): Promise<void> }

export type ListenOptions = {
  readonly fetch: Fetch
  /** Loopback only, in demo mode and for operators. */
  readonly address: string
  readonly port: number
  /** Speaks TLS; with `ca` only to clients that have a certificate under it. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca?: string } | null
}

/** Resolves when connections are taken; rejects where the address or port cannot be had. */
export async function listen({ fetch, address, port, tls }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch, ...(tls ? withTls(tls) : {}) }) as Server
  server.headersTimeout = 15_000
  server.requestTimeout = 300_000
  server.keepAliveTimeout = 10_000
  server.maxHeadersCount = 100
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

function withTls(tls: NonNullable<ListenOptions['tls']>) {
  const clients = tls.ca === undefined ? {} : { requestCert: true, rejectUnauthorized: true }
  return {
    createServer: createTlsServer,
    serverOptions: { ...tls, ...clients, minVersion: 'TLSv1.2' as const },
  }
}

/** Waits for answers under way, cuts connections that only wait. */
function close(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  return closed
}
