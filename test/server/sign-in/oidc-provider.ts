// For tests alone: a real OpenID provider (oidc-provider) on loopback. It signs in whoever the test says is at the keyboard, asking
// nobody anything.
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Account = { readonly sub: string; readonly email: string; readonly verified: boolean }

export type TestProvider = {
  readonly issuer: string
  /** Who is at the keyboard at the next sign-in. */
  person: Account
  readonly port: number
  close(): Promise<void>
}

export type TestClient = {
  readonly id: string
  readonly secret: string
  readonly redirect: string
  readonly logout: string
}

/** `port`: where an earlier one of this test was, with other clients. */
export async function openTestProvider(clients: readonly TestClient[], port = 0): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: { person: Account } = {
    person: { sub: 'nobody', email: 'nobody@quillfern.example', verified: true },
  }
  const accounts = new Map<string, Account>()
  const provider = new Provider(issuer, {
    clients: clients.map(c => ({
      client_id: c.id,
      client_secret: c.secret,
      redirect_uris: [c.redirect],
      backchannel_logout_uri: c.logout,
      backchannel_logout_session_required: true,
      response_types: ['code'],
      grant_types: ['authorization_code'],
    })),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => {
        const account = accounts.get(id)
        return { sub: id, email: account?.email, email_verified: account?.verified }
      },
    }),
    cookies: { keys: ['test'] },
    // Names below localhost resolve in browsers alone.
    fetch: (address: URL | string, init: RequestInit) => postTo(new URL(address), String(init.body ?? '')),
  })
  // Its own warnings about http and keys made for this run are for who runs it in earnest.
  provider.on('server_error', (_: unknown, error: Error) => console.error(error))
  const callback = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/')) void interact(request, response)
    else callback(request, response)
  })

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const details = await provider.interactionDetails(request, response)
    const { person } = state
    accounts.set(person.sub, person)
    if (details.prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: person.sub } })
    const grant = new provider.Grant({
      accountId: details.session?.accountId,
      clientId: String(details.params.client_id),
    })
    grant.addOIDCScope('openid email')
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  }

  return {
    issuer,
    get person() {
      return state.person
    },
    set person(person: Account) {
      state.person = person
    },
    port: (server.address() as AddressInfo).port,
    close: () => closed(server),
  }
}

function postTo(url: URL, body: string): Promise<Response> {
  const headers = {
    host: url.host,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
  }
  return new Promise((resolve, reject) => {
    const sending = send(
      { host: '127.0.0.1', port: url.port, path: url.pathname, method: 'POST', headers },
      answer => {
        answer.resume()
        answer.on('end', () => resolve(new Response(null, { status: answer.statusCode ?? 500 })))
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
