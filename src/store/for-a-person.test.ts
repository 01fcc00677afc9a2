// What the program writes for a person it writes for nobody else: tried by raw SQL as the login that a taken web process holds.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { watchGrants } from '../../test/cluster.ts'
import { type Ground, seedDirectory, startGround } from '../../test/ground.ts'

const DENIED = '42501'
const SYSTEM = "select set_config('app.kind', 'system', true), set_config('app.actor', 'worker', true)"

describe('what the program writes for a person', { timeout: 300_000 }, () => {
  let ground: Ground
  let owner: pg.Client
  let web: pg.Client
  const who = { root: randomBytes(32), carl: randomBytes(32), mara: randomBytes(32), acme: randomBytes(32) }
  const byAccount = randomBytes(32)
  const hex = (secret: Uint8Array) => `'\\x${Buffer.from(secret).toString('hex')}'`

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    owner = await connected(ground.embedded.ownerUrl)
    web = await connected(ground.embedded.loginUrls.web)
    await watchGrants(ground.embedded.ownerUrl, 'enable')
    await owner.query(
      `insert into duly.oidc_issuer (id, config, changed_by, changed_at) values ('staff', 'x', 'root', now())`,
    )
    for (const [id, secret] of Object.entries(who)) {
      const as =
        id === 'acme' ? (['customer', 'tenant', 'acme-admin'] as const) : (['desk', 'staff', id] as const)
      await owner.query('select duly.begin_session($1, $2, $3, $4, now(), null)', [secret, ...as])
    }
    await owner.query("select duly.begin_session($1, 'desk', 'staff', 'root', now(), null, $2)", [
      byAccount,
      { issuer: 'staff', subject: '00', sid: null, until: '2099-01-01' },
    ])
  })
  after(async () => {
    await owner?.end()
    await web?.end()
    await ground?.close()
  })

  const connected = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client
  }
  const behind = (secret: Uint8Array) =>
    `select duly.stand_behind('${secret === who.acme ? 'customer' : 'desk'}', ${hex(secret)}, now())`

  /** `ok`, or the SQLSTATE at which the transaction ends. */
  async function attempt(...texts: string[]): Promise<string> {
    await web.query('begin')
    try {
      for (const text of texts) await web.query(text)
      return 'ok'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await web.query('rollback')
    }
  }

  const answers = (act: string, kind: string, id: string) =>
    `select duly.answers_for('${act}', '${kind}', '${id}')`
  const NAMED = [
    { act: 'people', root: 'ok', carl: DENIED, acme: DENIED, byAccount: DENIED },
    { act: 'accounts', root: 'ok', carl: DENIED, acme: DENIED, byAccount: DENIED },
    { act: 'tenants', root: 'ok', carl: DENIED, acme: DENIED, byAccount: 'ok' },
    { act: 'authorities', root: 'ok', carl: DENIED, acme: DENIED, byAccount: DENIED },
    { act: 'proposals', root: 'ok', carl: 'ok', acme: 'ok', byAccount: 'ok' },
    { act: 'anything', root: DENIED, carl: DENIED, acme: DENIED, byAccount: DENIED },
  ] as const
  for (const { act, ...may } of NAMED)
    test(`${act}: for who stands behind it and may, and for nobody else`, async () => {
      assert.equal(await attempt(behind(who.root), SYSTEM, answers(act, 'staff', 'root')), may.root)
      assert.equal(await attempt(behind(who.carl), SYSTEM, answers(act, 'staff', 'carl')), may.carl)
      assert.equal(await attempt(behind(who.acme), SYSTEM, answers(act, 'tenant', 'acme-admin')), may.acme)
      assert.equal(await attempt(behind(byAccount), SYSTEM, answers(act, 'staff', 'root')), may.byAccount)
      assert.equal(await attempt(behind(who.mara), SYSTEM, answers(act, 'staff', 'mara')), DENIED)
      const forged = `select set_config('app.behind', '{"kind": "operator"}', true)`
      for (const nobody of [SYSTEM, behind(who.carl), behind(randomBytes(32)), forged])
        assert.equal(await attempt(nobody, SYSTEM, answers(act, 'staff', 'root')), DENIED, nobody)
      assert.equal(await attempt(behind(who.root), SYSTEM, answers(act, 'system', 'worker')), DENIED)
    })

  const asked = ({
    subject = 'policies',
    by = 'root',
    kind = 'staff',
    about = '',
    excluded = '{root}',
  } = {}) =>
    `insert into duly.proposal (id, subject, about, asked_kind, asked_by, asked_for, asked_at, excluded, change, detail)
     values ('x', '${subject}', '${about}', '${kind}', '${by}', '${by}', now(), '${excluded}', '{}', 'x')`
  const done = (by: string, kind = 'staff') =>
    `update duly.proposal set outcome = 'done', settled_kind = '${kind}', settled_by = '${by}', settled_at = now() where id = 'x'`
  const stopped = done('worker', 'system').replace("'done'", "'stopped'")
  const [root, carl, mara, acme] = [who.root, who.carl, who.mara, who.acme].map(behind) as [
    string,
    string,
    string,
    string,
  ]

  test('a proposal is asked for in nobody else’s name', async () => {
    assert.equal(await attempt(root, SYSTEM, asked()), 'ok')
    for (const other of [SYSTEM, carl, acme])
      assert.equal(await attempt(other, SYSTEM, asked()), DENIED, other)
    assert.equal(await attempt(root, SYSTEM, asked({ kind: 'system', by: 'worker' })), DENIED)
    assert.equal(await attempt(root, SYSTEM, asked({ kind: 'token', by: 'root' })), DENIED)
  })

  test('it is confirmed by a second person who may, and who is there', async () => {
    assert.equal(await attempt(root, SYSTEM, asked(), carl, done('carl')), 'ok')
    assert.equal(await attempt(root, SYSTEM, asked(), done('carl')), DENIED, 'in the name of counsel')
    assert.equal(await attempt(root, SYSTEM, asked(), done('worker', 'system')), DENIED, 'as the program')
    assert.equal(await attempt(root, SYSTEM, asked(), mara, done('mara')), DENIED, 'who may not')
    assert.equal(await attempt(root, SYSTEM, asked(), done('root')), '23514', 'the same person')
    assert.equal(
      await attempt(root, SYSTEM, asked(), stopped),
      'ok',
      'what is over is stopped by the program',
    )
  })

  test('a lost passkey is confirmed by an administrator alone', async () => {
    const recovery = asked({ subject: 'recovery', about: 'mara' }).replace(
      'excluded, change, detail',
      'excluded, expires_at, detail',
    )
    const asks = recovery
      .replace("'{}', 'x')", "now() + interval '1 day', 'x')")
      .replace('{root}', '{root,mara}')
    assert.equal(await attempt(root, SYSTEM, asks), 'ok')
    assert.equal(await attempt(root, SYSTEM, asks, carl, done('carl')), DENIED)
  })

  test('what waits about a tenant is confirmed by its own people, and by nobody of another', async () => {
    const wait = (about: string) => asked({ subject: 'contact', about })
    assert.equal(await attempt(root, SYSTEM, wait('acme'), acme, done('acme-admin', 'tenant')), 'ok')
    assert.equal(await attempt(root, SYSTEM, wait('acme'), carl, done('acme-admin', 'tenant')), DENIED)
    assert.equal(await attempt(root, SYSTEM, wait('stad'), acme, done('acme-admin', 'tenant')), DENIED)
  })
})
