// A logout token (OpenID Connect Back-Channel Logout 1.0 § 2.4, § 2.6): the provider's signed word that somebody's session has
// ended there. Only asymmetric signatures count: who shares the client's secret could otherwise end sessions.
import { createPublicKey, verify, type webcrypto } from 'node:crypto'
import { z } from 'zod'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const CLOCKS_APART_SECONDS = 120
const OLD_SECONDS = 600

type Jwk = webcrypto.JsonWebKey

export type LoggedOut = { readonly subject: string | null; readonly sid: string | null }

const header = z.looseObject({
  alg: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']),
  kid: z.string().optional(),
  // § 2.4 recommends the type; without it a token that the provider signed for something else could be passed off as this.
  typ: z.string().regex(/^(application\/)?logout\+jwt$/i),
  crit: z.never().optional(),
})
const claims = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  jti: z.string().min(1),
  sub: z.string().min(1).optional(),
  sid: z.string().min(1).optional(),
  events: z.looseObject({ [EVENT]: z.looseObject({}) }),
  nonce: z.never().optional(),
})

export type Expected = {
  readonly issuer: string
  readonly clientId: string
  readonly keys: readonly (Jwk & { readonly kid?: string; readonly use?: string })[]
  /** RFC 3339. */
  readonly now: string
}

/** Null for every token that is not this provider's word to this client, now. */
export function readLogoutToken(token: string, { issuer, clientId, keys, now }: Expected): LoggedOut | null {
  const parts = token.split('.')
  const [head = '', body = '', signature = ''] = parts
  const known = header.safeParse(jsonIn(head))
  const said = claims.safeParse(jsonIn(body))
  if (parts.length !== 3 || !known.success || !said.success) return null
  const { alg, kid } = known.data
  const fits = keys.filter(key => (kid === undefined || key.kid === kid) && (key.use ?? 'sig') === 'sig')
  const data = Buffer.from(`${head}.${body}`)
  if (!fits.some(key => isSigned(alg, data, key, Buffer.from(signature, 'base64url')))) return null
  const { iss, aud, iat, exp, sub, sid } = said.data
  const seconds = Date.parse(now) / 1000
  const isNow =
    iat <= seconds + CLOCKS_APART_SECONDS &&
    iat >= seconds - OLD_SECONDS &&
    (exp === undefined || exp >= seconds - CLOCKS_APART_SECONDS)
  if (iss !== issuer || ![aud].flat().includes(clientId) || !isNow) return null
  if (sub === undefined && sid === undefined) return null
  return { subject: sub ?? null, sid: sid ?? null }
}

function isSigned(alg: string, data: Buffer, jwk: Jwk, signature: Buffer): boolean {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    if (alg === 'EdDSA') return key.asymmetricKeyType === 'ed25519' && verify(null, data, key, signature)
    if (alg === 'ES256')
      return (
        key.asymmetricKeyType === 'ec' &&
        verify('sha256', data, { key, dsaEncoding: 'ieee-p1363' }, signature)
      )
    if (key.asymmetricKeyType !== 'rsa') return false
    const padding = alg === 'PS256' ? { padding: 6, saltLength: 32 } : {}
    return verify('sha256', data, { key, ...padding }, signature)
  } catch {
    // A key of a kind that this machine does not know signs nothing here.
    return false
  }
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
