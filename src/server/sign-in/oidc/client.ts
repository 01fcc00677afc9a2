// The talk with an OpenID provider (OpenID Connect Core 1.0, code flow with PKCE, RFC 7636). The library verifies what comes
// back; it is loaded when somebody first signs in this way.
import type { Configuration } from 'openid-client'
import type { IssuerConfig } from './issuers.ts'

export type Asked = {
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export type Claims = {
  readonly subject: string
  readonly mail: string | null
  readonly mailVerified: boolean
  /** The provider's own name of its session, by which it may end ours. */
  readonly sid: string | null
}

type Use = Pick<IssuerConfig, 'issuer' | 'clientId' | 'clientSecret'>
/** `insecure`: http is taken, for a provider on this machine in a demo. */
export type Trust = { readonly insecure: boolean }

const KEPT_MS = 10 * 60_000
const TIMEOUT_SECONDS = 10
const known = new Map<string, { readonly at: number; readonly config: Promise<Configuration> }>()

/** Its metadata, read once in ten minutes. Throws where it cannot be reached or is not who it should be. */
export async function discover(use: Use, { insecure }: Trust): Promise<Configuration> {
  const key = JSON.stringify([use.issuer, use.clientId, use.clientSecret, insecure])
  const kept = known.get(key)
  if (kept && performance.now() - kept.at < KEPT_MS) return kept.config
  const config = load(use, insecure)
  known.set(key, { at: performance.now(), config })
  config.catch(() => known.delete(key))
  return config
}

async function load({ issuer, clientId, clientSecret }: Use, insecure: boolean): Promise<Configuration> {
  const client = await import('openid-client')
  return client.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      // The library takes an ID token that came by TLS from the provider unsigned; we want its signature as well.
      execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
    },
  )
}

/** Where to send the browser, and what must come back with it. */
export async function askProvider(use: Use, redirect: string, trust: Trust): Promise<Asked> {
  const client = await import('openid-client')
  const config = await discover(use, trust)
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ]
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirect,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, state, nonce, verifier }
}

/** Takes the code to the provider and reads its ID token. Throws for every answer that is not to this very question. */
export async function takeAnswer(
  use: Use,
  answered: URL,
  asked: Omit<Asked, 'url'>,
  trust: Trust,
): Promise<Claims> {
  const client = await import('openid-client')
  const config = await discover(use, trust)
  const tokens = await client.authorizationCodeGrant(config, answered, {
    expectedState: asked.state,
    expectedNonce: asked.nonce,
    pkceCodeVerifier: asked.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('no ID token came')
  // Some providers give the address with userinfo alone (OpenID Connect Core § 5.4).
  const more =
    typeof claims.email === 'string' || config.serverMetadata().userinfo_endpoint === undefined
      ? claims
      : await client.fetchUserInfo(config, tokens.access_token, claims.sub)
  return {
    subject: claims.sub,
    mail: typeof more.email === 'string' ? more.email : null,
    mailVerified: more.email_verified === true,
    sid: typeof claims.sid === 'string' ? claims.sid : null,
  }
}
