// Signing in by an OpenID provider, against a real one: who gets in, what that is worth, what does not get in, and how it ends.
import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { asAdmin } from '../../../../test/admin.ts'
import { type AdminDesk, openAdminDesk } from '../../../../test/server/admin-desk.ts'
import { openTestProvider, type TestProvider } from '../../../../test/server/sign-in/oidc-provider.ts'
import { Visitor } from '../../../../test/server/sign-in/oidc-visitor.ts'
import type { OidcPage } from '../../../api/desk/oidc.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { readLogoutToken } from './logout-token.ts'

const SECRET = 'a secret of the client, long enough'

describe('signing in by an OpenID provider', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let provider: TestProvider
  const callback = (url: URL) => url.pathname.endsWith('/callback')
  const start = () => `${desk.origin('desk')}/auth/oidc/staff/start?next=/admin/people`
  const code = (answer: { json<T>(): T }) => answer.json<{ refusal: { code: string } }>().refusal?.code
  const page = async (tenant = '') =>
    (await root.call('GET', `/api/admin/oidc?tenant=${tenant}`)).json<OidcPage>()
  const set = async (config: object | null, tenant: string | null = null) => {
    const { staff, tenant: open } = await page(tenant ?? '')
    const version = (tenant === null ? staff : open?.issuer)?.version ?? 0
    return root.call('POST', '/api/admin/oidc', { tenant, version, config })
  }
  const config = (part: object = {}) => ({
    issuer: provider.issuer,
    clientId: 'duly',
    clientSecret: SECRET,
    match: 'mail',
    maxMinutes: 60,
    ...part,
  })
  const mara = { sub: 'sub-mara', email: 'Mara@quillfern.example', verified: true }
  /** What the desk answers this browser. */
  const me = async (visitor: Visitor) => (await visitor.open(`${desk.origin('desk')}/api/me`)).status

  before(async () => {
    desk = await openAdminDesk({ watched: true })
    root = await desk.client('root')
    const { redirect, logout } = await page()
    provider = await openTestProvider([{ id: 'duly', secret: SECRET, redirect, logout }])
    assert.equal((await set(config())).status, 200)
  })
  after(async () => {
    await provider?.close()
    await desk?.close()
  })

  test('a person whose address the provider verified is in, and the secret is never shown again', async () => {
    provider.person = mara
    const visitor = new Visitor()
    assert.match((await visitor.open(`${desk.origin('desk')}/sign-in`)).text, /auth\/oidc\/staff\/start/)
    const done = await visitor.open(start())
    assert.match(done.text, /You are signed in/)
    assert.match(done.text, /content="0;url=\/admin\/people"/)
    const asked = visitor.opened.find(url => url.pathname === '/auth' && url.host !== new URL(start()).host)
    assert.equal(asked?.searchParams.get('code_challenge_method'), 'S256')
    assert.ok(asked?.searchParams.get('nonce'))
    const who = await visitor.open(`${desk.origin('desk')}/api/me`)
    assert.equal(JSON.parse(who.text).id, 'mara')
    assert.ok(!JSON.stringify(await page()).includes(SECRET))
    assert.deepEqual((await page()).people, [{ id: 'mara', name: 'Mara Lindqvist' }])
  })

  test('once bound it is the subject that counts, not the address', async () => {
    provider.person = { ...mara, email: 'root@quillfern.example' }
    const visitor = new Visitor()
    await visitor.open(start())
    assert.equal(JSON.parse((await visitor.open(`${desk.origin('desk')}/api/me`)).text).id, 'mara')
    provider.person = { ...mara, sub: 'another-subject' }
    const other = new Visitor()
    assert.match((await other.open(start())).text, /account is not known here/)
    assert.equal(await me(other), 401)
  })

  test('an address that is not verified, not ours, or of somebody deactivated lets nobody in', async () => {
    const foul = [
      { sub: 's1', email: 'noor@quillfern.example', verified: false },
      { sub: 's2', email: 'stranger@elsewhere.example', verified: true },
      { sub: 's3', email: 'ada@quillfern.example', verified: true },
    ]
    await asAdmin(desk.d, "update duly.person set active = false where id = 'ada'")
    for (const person of foul) {
      provider.person = person
      const visitor = new Visitor()
      assert.match((await visitor.open(start())).text, /account is not known here/, person.sub)
      assert.equal(await me(visitor), 401, person.sub)
    }
    const failed = await desk.query("select 1 from duly.system_act where kind = 'sign_in_failed'")
    assert.equal(failed.length, foul.length + 1)
  })

  test('an administrator who signed in this way reads, and changes nothing', async () => {
    provider.person = { sub: 'sub-noor', email: 'noor@quillfern.example', verified: true }
    const visitor = new Visitor()
    await visitor.open(start())
    const people = await visitor.open(`${desk.origin('desk')}/api/admin/people`)
    assert.match(JSON.parse(people.text).locked, /takes your passkey/)
    const wrote = await visitor.post(`${desk.origin('desk')}/api/admin/people/mara/deactivate`, {})
    assert.equal(wrote.status, 403)
    assert.match(wrote.text, /takes your passkey/)
  })

  test('an answer counts once, in the browser that asked, within ten minutes, for the issuer that was asked', async () => {
    provider.person = mara
    const visitor = new Visitor()
    const answered = await visitor.open(start(), callback)
    assert.match((await new Visitor().open(answered.url.href)).text, /began in another browser/)
    assert.match(
      (await visitor.open(answered.url.href)).text,
      /took too long, was used before/,
      'it was used up',
    )

    const late = new Visitor()
    const second = await late.open(start(), callback)
    desk.pass(601)
    assert.match((await late.open(second.url.href)).text, /took too long/)
    desk.pass(-601)

    const forged = new Visitor()
    const third = await forged.open(start(), callback)
    third.url.searchParams.set('code', 'x'.repeat(43))
    assert.match((await forged.open(third.url.href)).text, /could not be completed/)

    const elsewhere = new Visitor()
    const fourth = await elsewhere.open(start(), callback)
    const moved = fourth.url.href.replace('/staff/', '/other/')
    assert.match((await elsewhere.open(moved)).text, /took too long/)
    assert.equal(await me(elsewhere), 401)
  })

  test('another site signs nobody in: it takes a press on a page of this one', async () => {
    provider.person = mara
    const visitor = new Visitor({ 'sec-fetch-site': 'cross-site' })
    const led = await visitor.open(start())
    assert.equal(led.url.href, start(), 'nobody is sent to the provider')
    assert.match(led.text, /href="\/auth\/oidc\/staff\/start\?next=%2Fadmin%2Fpeople"/)
    assert.equal(await me(visitor), 401)
  })

  test('a session by the provider ends after its minutes, and when the person is deactivated', async () => {
    provider.person = mara
    const visitor = new Visitor()
    await visitor.open(start())
    assert.equal(await me(visitor), 200)
    desk.pass(3601)
    assert.equal(await me(visitor), 401)
    desk.pass(-3601)
    await visitor.open(start())
    await root.call('POST', '/api/admin/people/mara/deactivate')
    assert.equal(await me(visitor), 401)
    assert.deepEqual(
      (await page()).people.map(p => p.id),
      ['noor'],
    )
    await asAdmin(desk.d, "update duly.person set active = true where id = 'mara'")
  })

  test('when the provider says that a session ended, it ends here, and others stay', async () => {
    provider.person = mara
    const [one, other] = [new Visitor(), new Visitor()]
    await one.open(start())
    await other.open(start())
    const asked = await one.open(`${provider.issuer}/session/end`)
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)?.[1]
    assert.ok(xsrf, asked.text)
    await one.open(`${provider.issuer}/session/end/confirm`, undefined, `xsrf=${xsrf}&logout=yes`)
    assert.equal(await me(one), 401)
    assert.equal(await me(other), 200)
  })

  test('a forged word of the provider ends nothing', async () => {
    provider.person = mara
    const visitor = new Visitor()
    await visitor.open(start())
    const unsigned = ['{"alg":"none"}', '{"sub":"sub-mara"}', '']
      .map(p => Buffer.from(p).toString('base64url'))
      .join('.')
    const address = `${desk.origin('desk')}/auth/oidc/staff/back-channel-logout`
    for (const token of [unsigned, 'x', '']) {
      const said = await new Visitor().open(address, undefined, `logout_token=${token}`)
      assert.equal(said.status, 400)
    }
    assert.equal(await me(visitor), 200)
  })

  test('a wrong address is found out by who sets it; two who set it at once do not overwrite each other', async () => {
    for (const issuer of ['http://127.0.0.1:9', 'https://127.0.0.1:9', `${provider.issuer}/elsewhere`])
      assert.equal(code(await set(config({ issuer }))), 'invalid_input', issuer)
    const stale = { tenant: null, version: 0, config: config() }
    assert.equal(code(await root.call('POST', '/api/admin/oidc', stale)), 'changed_meanwhile')
    assert.equal((await set(config({ clientSecret: '…', maxMinutes: 61 }))).status, 200, 'the secret stays')
    const again = new Visitor()
    provider.person = mara
    await again.open(start())
    assert.equal(await me(again), 200)
  })

  test('a subject that an administrator bound is in without any address; taken away, the way in is gone', async () => {
    assert.equal((await set(config({ match: 'subject' }))).status, 200)
    provider.person = { sub: 'sub-ines', email: 'ines@quillfern.example', verified: true }
    assert.match((await new Visitor().open(start())).text, /account is not known here/)
    const bound = await root.call('POST', '/api/admin/people/ines/subject', { subject: 'sub-ines' })
    assert.equal(bound.status, 200)
    assert.equal(
      code(await root.call('POST', '/api/admin/people/root/subject', { subject: 'sub-ines' })),
      'already_done',
    )
    const visitor = new Visitor()
    await visitor.open(start())
    assert.equal(await me(visitor), 200)
    assert.equal((await set(null)).status, 200)
    assert.equal(await me(visitor), 401)
    assert.match((await new Visitor().open(start())).text, /no such way to sign in/)
    assert.ok(!/auth\/oidc/.test((await new Visitor().open(`${desk.origin('desk')}/sign-in`)).text))
  })

  test('a tenant’s people sign in at the console by their own provider, each bound beforehand', async () => {
    assert.equal(code(await set(config(), 'acme')), 'invalid_input', 'never by an address')
    assert.equal((await set(config({ match: 'subject' }), 'acme')).status, 200)
    const issuer = (await page('acme')).tenant?.issuer
    assert.ok(issuer)
    const { port } = provider
    await provider.close()
    provider = await openTestProvider(
      [{ id: 'duly', secret: SECRET, redirect: issuer.redirect, logout: issuer.logout }],
      port,
    )
    provider.person = { sub: 'acme-1', email: 'admin@acme.example', verified: true }
    assert.match((await new Visitor().open(issuer.start)).text, /account is not known here/)
    assert.equal(
      (await root.call('POST', '/api/admin/contacts/acme-admin/subject', { subject: 'acme-1' })).status,
      200,
    )
    assert.equal(
      code(await root.call('POST', '/api/admin/contacts/stad-admin/subject', { subject: 'x' })),
      'not_found',
    )
    const visitor = new Visitor()
    assert.match((await visitor.open(issuer.start)).text, /You are signed in/)
    const console = await visitor.open(`${desk.origin('customer')}/`)
    assert.match(console.text, /Acme Harbour/)
    const again = await root.call('POST', '/api/admin/contacts/acme-admin/subject', { subject: 'acme-2' })
    assert.deepEqual(again.json(), { bound: true, waits: true }, 'nobody is let in as another by one person')
    assert.deepEqual(
      (await page('acme')).tenant?.contacts.map(c => [c.bound, c.waits]),
      [[true, true]],
    )
    assert.match((await visitor.open(`${desk.origin('customer')}/`)).text, /Acme Harbour/)
    const taken = { sub: 'acme-2', email: 'admin@acme.example', verified: true }
    provider.person = taken
    assert.match((await new Visitor().open(issuer.start)).text, /account is not known here/)
    const wait = async () =>
      (await root.call('GET', '/api/tenants/acme')).json<{ waits: { id: string; account: object }[] }>()
        .waits[0]
    assert.deepEqual((await wait())?.account, { provider: provider.issuer, subject: 'acme-2' })
    const settle = async (who: PasskeyClient) =>
      who.call('POST', `/api/tenants/acme/waits/${(await wait())?.id}`, { confirm: true })
    assert.equal(code(await settle(root)), 'same_person')
    assert.equal((await settle(await desk.client('noor'))).status, 200)
    assert.ok(
      !/Acme Harbour/.test((await visitor.open(`${desk.origin('customer')}/`)).text),
      'the old one is out',
    )
    const moved = new Visitor()
    assert.match((await moved.open(issuer.start)).text, /You are signed in/)
    const atDesk = issuer.start.replace(desk.origin('customer'), desk.origin('desk'))
    assert.match((await new Visitor().open(atDesk)).text, /no such way to sign in/)
    assert.equal(
      (await root.call('POST', '/api/admin/contacts/acme-admin/subject', { subject: null })).status,
      200,
    )
    assert.ok(!/Acme Harbour/.test((await moved.open(`${desk.origin('customer')}/`)).text))
    const freed = await root.call('POST', '/api/admin/contacts/acme-admin/subject', { subject: 'acme-3' })
    assert.deepEqual(
      freed.json(),
      { bound: false, waits: true },
      'ending a bond makes the next one nobody’s alone',
    )
    const { changes } = (await root.call('GET', '/api/tenants/acme')).json<{ changes: { says: string }[] }>()
    assert.ok(changes.some(c => c.says === 'Changed: a contact’s account confirmed.'))
  })
})

describe('a logout token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const now = '2026-11-25T12:00:00.000Z'
  const seconds = Date.parse(now) / 1000
  const good = {
    iss: 'https://id.example',
    aud: 'duly',
    iat: seconds,
    jti: 'j',
    sub: 's',
    sid: 'x',
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  }
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }]
  const expected = { issuer: 'https://id.example', clientId: 'duly', keys, now }

  function token(claims: object, header: object = { alg: 'ES256', kid: 'k' }): string {
    const data = [{ typ: 'logout+jwt', ...header }, claims]
      .map(p => Buffer.from(JSON.stringify(p)).toString('base64url'))
      .join('.')
    const signature = sign('sha256', Buffer.from(data), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    return `${data}.${signature.toString('base64url')}`
  }

  test('counts where the provider signed it for this client, now', () => {
    assert.deepEqual(readLogoutToken(token(good), expected), { subject: 's', sid: 'x' })
    assert.deepEqual(readLogoutToken(token({ ...good, sid: undefined, aud: ['o', 'duly'] }), expected), {
      subject: 's',
      sid: null,
    })
  })

  const foul: readonly (readonly [string, string])[] = [
    ['for another client', token({ ...good, aud: 'other' })],
    ['of another issuer', token({ ...good, iss: 'https://evil.example' })],
    ['of an hour ago', token({ ...good, iat: seconds - 3600 })],
    ['of the future', token({ ...good, iat: seconds + 3600 })],
    ['past its end', token({ ...good, exp: seconds - 600 })],
    ['about nobody', token({ ...good, sub: undefined, sid: undefined })],
    ['an ID token', token({ ...good, nonce: 'n' })],
    ['of another event', token({ ...good, events: {} })],
    ['with a key that is not there', token(good, { alg: 'ES256', kid: 'other' })],
    ['by a shared secret', token(good, { alg: 'HS256', kid: 'k' })],
    ['with an extension that must be understood', token(good, { alg: 'ES256', kid: 'k', crit: ['x'] })],
    ['of another type', token(good, { alg: 'ES256', kid: 'k', typ: 'JWT' })],
    ['of no type', token(good, { alg: 'ES256', kid: 'k', typ: undefined })],
    ['changed', `${token(good).slice(0, -4)}AAAA`],
  ]
  for (const [what, text] of foul)
    test(`does not count: ${what}`, () => assert.equal(readLogoutToken(text, expected), null))
})
