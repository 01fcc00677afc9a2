import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Context, Hono } from 'hono'
import { openTestGround, type TestGround } from '../../../test/server/sign-in/sign-in-ground.ts'
import { openPasskeyClient, type PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import { createSoftwarePasskey } from '../../cli/passkey/software-passkey.ts'
import type { RefusalCode } from '../../kernel/refusal.ts'
import { formatDigest } from '../../seal/authorisation/authorisation.ts'
import { formToken } from '../http/csrf.ts'
import { type Listening, listen } from '../http/listen.ts'
import { answerRefusal } from '../http/problem.ts'
import { originOf } from '../http/site.ts'
import { makeLink } from './links.ts'
import { safeNext } from './pages.ts'
import { type SignedInEnv, signedIn } from './signed-in.ts'
import { createSurfaceApp } from './surface-app.ts'

describe('the routes of a surface', { timeout: 500_000 }, () => {
  let ground: TestGround
  let app: Hono
  let listening: Listening
  const none = { theme: new Map(), signIn: new Map() }

  before(async () => {
    ground = await openTestGround()
    await ground.addPerson({ id: 'p-1', name: 'Mara', roles: ['intake'] })
    app = createSurfaceApp({ deps: ground.deps, surface: 'desk', bundles: none, stop: () => {} })
    app.get('/api/who', signedIn(ground.deps, 'desk'), c => c.json((c.var as SignedInEnv['Variables']).actor))
    const refused = (code: RefusalCode) => (c: Context) =>
      answerRefusal(c, ground.site, { code, detail: 'No.', next: 'Wait.' })
    app.get('/api/refused/:id', signedIn(ground.deps, 'desk'), refused('not_allowed'))
    app.get('/api/waits', signedIn(ground.deps, 'desk'), refused('secrecy_forbids_notice'))
    listening = await listen({ fetch: app.fetch, address: '127.0.0.1', port: ground.site.port })
  })
  after(async () => {
    await listening?.close()
    await ground?.close()
  })

  async function client(): Promise<PasskeyClient> {
    const origin = originOf(ground.site, 'desk')
    const someone = openPasskeyClient(createSoftwarePasskey({ rpId: ground.site.hosts.desk, origin }))
    await someone.enrol(await makeLink(ground.deps, { kind: 'staff', id: 'p-1' }, 'desk'))
    await someone.signIn()
    return someone
  }

  test('know who acts, until they sign out', async () => {
    const mara = await client()
    const who = await mara.call('GET', '/api/who')
    assert.deepEqual(who.json(), { kind: 'staff', id: 'p-1', roles: ['intake'], employment: 'employee' })
    await mara.call('POST', '/auth/sign-out', {})
    assert.equal((await mara.call('GET', '/api/who')).status, 401)
  })

  test('end the session of somebody who is no longer active', async () => {
    const mara = await client()
    await ground.query(`update duly.person set active = false where id = 'p-1'`)
    assert.equal((await mara.call('GET', '/api/who')).status, 401)
    await ground.query(`update duly.person set active = true where id = 'p-1'`)
  })

  test('take no form with the token of another session', async () => {
    const mara = await client()
    const session = (await mara.call('GET', '/auth/session')).json<{ name: string; formToken: string }>()
    assert.equal(session.name, 'Mara')
    const origin = originOf(ground.site, 'desk')
    const [row] = await ground.query<{ n: number }>('select count(*)::int as n from duly.session')
    const forged = await app.request('/auth/sign-out', {
      method: 'POST',
      headers: { origin, cookie: '__Host-duly=x' },
      body: new URLSearchParams({ _token: formToken('y') }),
    })
    assert.equal(forged.status, 403)
    const [same] = await ground.query<{ n: number }>('select count(*)::int as n from duly.session')
    assert.equal(same!.n, row!.n)
  })

  test('refuse a body that is not what they ask for', async () => {
    const mara = await client()
    for (const sent of [{}, { challengeId: 'a', response: {} }, { token: '<script>' }, [1]])
      assert.equal((await mara.call('POST', '/auth/sign-in/finish', sent)).status, 400)
    const text = { bytes: Buffer.from('{'), mediaType: 'application/json' }
    assert.equal((await mara.call('POST', '/auth/enrol/options', text)).status, 400)
  })

  test('log sign-ins without names, tokens or what was typed', async () => {
    const mara = await client()
    const token = new URL(await makeLink(ground.deps, { kind: 'staff', id: 'p-1' }, 'desk')).hash.slice(1)
    await mara.call('POST', '/auth/enrol/options', { token })
    const text = JSON.stringify(ground.lines)
    assert.match(text, /signed in/)
    for (const secret of ['Mara', token, mara.passkey.credentialId]) assert.ok(!text.includes(secret), secret)
  })

  test('let a whole office enrol and sign in from one address', async () => {
    for (let n = 0; n < 25; n++) {
      const id = `office-${n}`
      await ground.addPerson({ id, name: id, roles: ['intake'] })
      const origin = originOf(ground.site, 'desk')
      const someone = openPasskeyClient(createSoftwarePasskey({ rpId: ground.site.hosts.desk, origin }))
      await someone.enrol(await makeLink(ground.deps, { kind: 'staff', id }, 'desk'))
      for (let day = 0; day < 4; day++) await someone.signIn()
    }
  })

  test('log who was refused what, without the address, the fields or what was typed', async () => {
    const mara = await client()
    ground.lines.splice(0)
    const nobody = await app.request('/api/secret-address')
    assert.equal(nobody.status, 404)
    await mara.call('GET', '/api/refused/secret-id')
    await mara.call('POST', '/auth/sign-in/finish', { typed: 'secret-word' })
    await app.request('/api/who', { method: 'POST', headers: { origin: 'https://evil.example' } })
    assert.deepEqual(
      ground.lines.map(({ fields, text }) => [text, fields]),
      [
        ['refused', { surface: 'desk', refused: 'not_found', by: 'nobody' }],
        ['refused', { surface: 'desk', refused: 'not_allowed', person: 'p-1' }],
        ['refused', { surface: 'desk', refused: 'invalid_input', by: 'nobody' }],
        ['refused', { surface: 'desk', refused: 'not_allowed', by: 'nobody' }],
      ],
    )
  })

  test('say nothing in the log of what only has to wait, or of secrecy', async () => {
    const mara = await client()
    ground.lines.splice(0)
    assert.equal((await mara.call('GET', '/api/waits')).status, 409)
    assert.equal((await app.request('/api/who')).status, 401)
    assert.deepEqual(ground.lines, [])
  })

  test('stop who tries passkeys that nobody has, and nobody else at that address', async () => {
    const mara = await client()
    const stranger = openPasskeyClient(
      createSoftwarePasskey({ rpId: ground.site.hosts.desk, origin: originOf(ground.site, 'desk') }),
    )
    const refused = async () => {
      const { challengeId, nonce } = (await stranger.call('POST', '/auth/sign-in/options', {})).json<{
        challengeId: string
        nonce: string
      }>()
      const signed = formatDigest('duly/sign-in/v1', Buffer.from(nonce, 'base64url'))
      const response = stranger.passkey.sign(signed)
      return stranger.call('POST', '/auth/sign-in/finish', { challengeId, response })
    }
    stranger.passkey.register({
      challenge: 'AAAA',
      rp: { id: ground.site.hosts.desk, name: 'x' },
      user: { id: 'AAAA', name: 'x', displayName: 'x' },
    })
    let last = await refused()
    for (let i = 0; i < 70 && last.status !== 429; i++) last = await refused()
    assert.equal(last.status, 429)
    assert.match(last.json<{ refusal: { next: string } }>().refusal.next, /Try again after \d\d:\d\d UTC/)
    assert.equal(last.headers['retry-after'], '300')
    await mara.signIn()
    await client()
  })

  test('stop who tries links that nobody was given, and nobody else at that address', async () => {
    const stranger = await client()
    const guess = (n: number) =>
      stranger.call('POST', '/auth/enrol/options', { token: `${n}`.padStart(43, 'A') })
    let last = await guess(0)
    for (let n = 1; n < 40 && last.status !== 429; n++) last = await guess(n)
    assert.equal(last.status, 429)
    await client()
  })
})

test('after signing in nobody is led to another site', () => {
  for (const good of ['/', '/demands/D-1?tab=law', '/#x']) assert.equal(safeNext(good), good)
  const foul = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\\..',
    '/a\nb',
    '',
    undefined,
    '/sign-in',
  ]
  for (const next of foul) assert.equal(safeNext(next), '/', String(next))
})
