// What an ID token must be to let anybody in, tried against a provider that answers as it likes.
import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { takeAnswer } from './client.ts'

describe('an ID token', { timeout: 500_000 }, () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const asked = { state: 'state-1', nonce: 'nonce-1', verifier: 'v'.repeat(43) }
  let server: Server
  let issuer: string
  let answered = ''

  before(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json')
      const answers: Record<string, object> = {
        '/.well-known/openid-configuration': {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
        },
        '/jwks': { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] },
        '/token': { access_token: 'a', token_type: 'bearer', id_token: answered },
      }
      response.end(JSON.stringify(answers[request.url ?? ''] ?? {}))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => new Promise(resolve => server.close(resolve)))

  function token(claims: object, { key = privateKey as KeyObject | null, alg = 'RS256' } = {}): string {
    const now = Math.floor(Date.now() / 1000)
    const good = { iss: issuer, aud: 'duly', sub: 's', iat: now, exp: now + 300, nonce: asked.nonce }
    const data = [
      { alg, kid: 'k' },
      { ...good, ...claims },
    ]
      .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    return `${data}.${key === null ? '' : sign('sha256', Buffer.from(data), key).toString('base64url')}`
  }
  const take = (idToken: string) => {
    answered = idToken
    const use = { issuer, clientId: 'duly', clientSecret: 'a secret of the client' }
    const back = new URL(`https://desk.example/callback?code=c&state=${asked.state}`)
    return takeAnswer(use, back, asked, { insecure: true })
  }

  test('counts where the provider signed it for this client, this question and now', async () => {
    assert.equal((await take(token({}))).subject, 's')
  })

  const foul: readonly (readonly [string, () => string])[] = [
    ['unsigned', () => token({}, { key: null, alg: 'none' })],
    ['without its signature', () => token({}, { key: null })],
    ['signed by another key', () => token({}, { key: stranger })],
    ['by an algorithm that it was not signed with', () => token({}, { alg: 'PS256' })],
    ['for another client', () => token({ aud: 'other' })],
    ['of another issuer', () => token({ iss: 'https://evil.example' })],
    ['to another question', () => token({ nonce: 'nonce-2' })],
    ['without the question', () => token({ nonce: undefined })],
    ['past its end', () => token({ exp: 1 })],
  ]
  for (const [what, made] of foul)
    test(`does not count: ${what}`, async () => {
      await assert.rejects(take(made()))
    })
})
