// Who acts is what the database has found out by itself: tried by raw SQL as the login that a taken web process holds.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { watchGrants } from '../../test/cluster.ts'
import { NOW } from '../../test/given.ts'
import { type Ground, seedDirectory, startGround, testStore } from '../../test/ground.ts'
import { travel } from '../../test/store-road.ts'
import {
  type Database,
  openDatabase,
  openSurfaces,
  type Surfaces,
  withPeople,
  withTransaction,
} from './database.ts'
import { readInOneTrip } from './demand/one-trip.ts'
import { asOperator } from './installation/operator.ts'
import type { Proof } from './proof.ts'

describe('as the login of people', { timeout: 500_000 }, () => {
  let ground: Ground
  let people: Database
  let web: Database
  let surfaces: Surfaces
  let owner: pg.Client
  let app: pg.Client
  const secrets = { carl: randomBytes(32), mara: randomBytes(32), acme: randomBytes(32) }
  const hex = (secret: Uint8Array) => `'\\x${Buffer.from(secret).toString('hex')}'`

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    const store = testStore(ground, { now: NOW })
    await travel(store, 'released', {
      accounts: { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' },
    })
    people = await openDatabase({ url: ground.embedded.appUrl, role: 'app' })
    surfaces = await openSurfaces(ground.embedded.loginUrls)
    web = withPeople(ground.app, surfaces)
    owner = await connected(ground.embedded.ownerUrl)
    app = await connected(ground.embedded.appUrl)
    await begin('desk', 'staff', 'carl', secrets.carl)
    await begin('desk', 'staff', 'mara', secrets.mara)
    await begin('customer', 'tenant', 'acme-admin', secrets.acme)
  })
  after(async () => {
    await owner?.end()
    await app?.end()
    await people?.close()
    for (const login of Object.values(surfaces ?? {})) await login.close()
    await ground?.close()
  })

  const connected = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client
  }
  const begin = (surface: string, kind: string, id: string, secret: Uint8Array) =>
    owner.query('select duly.begin_session($1, $2, $3, $4, now(), null)', [secret, surface, kind, id])
  const proof = (way: Proof['way'], secret: Uint8Array): Proof => ({
    way,
    secret,
    at: new Date().toISOString(),
  })

  /** What one transaction as duly_app comes to: how many rows its last statement gave or touched, or its SQLSTATE. */
  async function attempt(...texts: string[]): Promise<number | string> {
    await app.query('begin')
    try {
      let rows: number | null = 0
      for (const text of texts) rows = (await app.query(text)).rowCount
      return rows ?? 0
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await app.query('rollback')
    }
  }
  const claim = (settings: Record<string, string>) =>
    `select ${Object.entries(settings).map(([name, value]) => `set_config('app.${name}', '${value}', true)`)}`
  const system = claim({ kind: 'system', actor: 'worker' })
  const counsel = claim({
    kind: 'staff',
    actor: 'carl',
    roles: 'counsel,administrator',
    employment: 'employee',
  })
  const enter = (way: string, secret: Uint8Array, at = 'now()') =>
    `select duly.enter('${way}', ${hex(secret)}, ${at})`

  const DENIED = '42501'
  const UNPROVEN = 'DU401'

  describe('settings give nothing', () => {
    for (const [who, setting] of [
      ['the system', system],
      ['counsel', counsel],
      ['a tenant', claim({ kind: 'tenant', actor: 'acme-admin', tenant: 'acme' })],
      ['an officer', claim({ kind: 'officer', actor: 'officer', authority: 'travis' })],
      ['counsel with a seal', `${counsel}, set_config('app.seal', repeat('0', 64), true)`],
      ['counsel with an empty seal', `${counsel}, set_config('app.seal', '', true)`],
    ] as const)
      test(`to who says to be ${who}`, async () => {
        for (const table of [
          'demand',
          'matter',
          'event',
          'matter_key',
          'person',
          'tenant',
          'contact',
          'officer',
          'leaf',
        ])
          assert.equal(await attempt(setting, `select 1 from duly.${table}`), 0, table)
      })

    test('to who takes the seal of another transaction, or changes what was sealed', async () => {
      const sealed = "select current_setting('app.seal') as seal, current_setting('app.actor') as actor"
      await app.query(`begin; ${enter('desk', secrets.carl)}`)
      const taken = (await app.query(sealed)).rows[0]
      assert.equal((await app.query('select 1 from duly.demand')).rowCount, 1, 'the proof itself opens')
      await app.query('commit')
      const replayed = `${counsel.replace(',administrator', '')}, set_config('app.seal', '${taken.seal}', true)`
      assert.equal(await attempt(replayed, 'select 1 from duly.demand'), 0)
      for (const [name, value] of [
        ['kind', 'system'],
        ['actor', 'carl'],
        ['roles', 'counsel'],
        ['tenant', 'stad'],
      ] as const) {
        const changed = `select set_config('app.${name}', '${value}', true)`
        assert.equal(
          await attempt(enter('desk', secrets.mara), changed, 'select 1 from duly.demand'),
          0,
          name,
        )
      }
      const other = await connected(ground.embedded.appUrl)
      try {
        await other.query(`begin; ${replayed}`)
        assert.equal((await other.query('select 1 from duly.demand')).rowCount, 0, 'on another connection')
      } finally {
        await other.end()
      }
    })

    test('and nothing of one transaction is left for the next', async () => {
      assert.equal(await attempt(enter('desk', secrets.carl), 'select 1 from duly.demand'), 1)
      assert.equal(await attempt('select 1 from duly.demand'), 0)
    })
  })

  test('the secret of the seal is read by nothing', async () => {
    for (const text of [
      'select * from duly_secret.seal',
      'select duly.actor_seal()',
      "select duly.act_as('system', 'worker', null, null, null, null, null)",
      "select duly.act_as('staff', 'carl', null, null, '{counsel}', 'employee', null)",
      'copy duly_secret.seal to stdout',
    ])
      assert.equal(await attempt(text), DENIED, text)
    assert.equal(await attempt("select 1 from pg_stats where schemaname = 'duly_secret'"), 0)
  })

  test('a proof opens what its own person sees, and only while it lives', async () => {
    const tenants = await attempt(enter('customer', secrets.acme), 'select 1 from duly.matter')
    assert.equal(tenants, 1, 'one of two matters')
    const others = "select 1 from duly.matter where tenant_id <> 'acme'"
    assert.equal(await attempt(enter('customer', secrets.acme), others), 0)
    assert.equal(
      await attempt(enter('customer', secrets.acme), "select 1 from duly.tenant where id <> 'acme'"),
      0,
    )
    const late = [
      enter('desk', secrets.carl, "now() + interval '61 minutes'"),
      enter('approve', secrets.carl),
      enter('customer', secrets.carl),
      enter('desk', randomBytes(32)),
      enter('nothing', secrets.carl),
      'select duly.enter(null, null, null)',
      `select duly.enter('desk', ${hex(secrets.carl)}, null)`,
      "select duly.enter('desk', '', now())",
    ]
    for (const text of late) assert.equal(await attempt(text, 'select 1 from duly.demand'), UNPROVEN, text)
  })

  test('by the clock of the database a session ends, whatever time the program says', async () => {
    const secret = randomBytes(32)
    await begin('desk', 'staff', 'bo', secret)
    const early = enter('desk', secret, "'2020-01-01'")
    assert.equal(await attempt(early), 1)
    await owner.query(
      `update duly.session set ends_by = now() - interval '1 second' where hash = sha256($1)`,
      [secret],
    )
    assert.equal(await attempt(early), UNPROVEN)
  })

  test('what a copy of the table of sessions holds opens nothing', async () => {
    const { rows } = await owner.query('select hash from duly.session')
    for (const { hash } of rows)
      for (const way of ['desk', 'customer']) assert.equal(await attempt(enter(way, hash)), UNPROVEN)
  })

  test('who is no longer active, or lost a role, acts no more by a session from before', async () => {
    const admin = await connected(ground.embedded.adminUrl)
    try {
      await admin.query("update duly.person set active = false where id = 'mara'")
      assert.equal(await attempt(enter('desk', secrets.mara)), UNPROVEN)
      await admin.query("update duly.person set active = true, roles = '{administrator}' where id = 'mara'")
      assert.equal(await attempt(enter('desk', secrets.mara), 'select 1 from duly.demand'), 0)
      await admin.query("update duly.person set roles = '{analyst}' where id = 'mara'")
      assert.equal(await attempt(enter('desk', secrets.mara), 'select 1 from duly.demand'), 1)
    } finally {
      await admin.end()
    }
  })

  /** As whom it is tried makes no difference: the login itself may not. */
  const WRITES = [
    "insert into duly.session values (sha256('x'), 'desk', 'staff', 'carl', now(), now(), now() + interval '1 day')",
    "update duly.session set owner_id = 'carl'",
    'delete from duly.session',
    'select hash from duly.session',
    "select duly.begin_session(sha256('x'), 'desk', 'staff', 'carl', now(), null)",
    `select duly.live_session(${hex(randomBytes(32))}, 'desk', now())`,
    "insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at) values ('x', 'staff', 'carl', 'desk', 'x', now())",
    "update duly.credential set public_key = 'x'",
    'select public_key from duly.credential',
    "insert into duly.challenge values ('x', 'desk', 'sign_in', 'x', now())",
    'select value from duly.challenge',
    "insert into duly.enrolment_link values (sha256('x'), 'staff', 'carl', 'desk', now())",
    "insert into duly.api_token (id, hash, name, scopes, made_by, made_at, expires_at) values ('x', sha256('x'), 'x', '{people:write}', 'root', now(), now() + interval '1 day')",
    "insert into duly.tenant_token (id, tenant_id, hash, name, made_by, made_at, expires_at) values ('x', 'acme', sha256('x'), 'x', 'acme-admin', now(), now() + interval '1 day')",
    "insert into duly.feed_token values (sha256('x'), 'acme-admin', now(), null)",
    "insert into duly.oidc_subject values (sha256('x'), 'staff', 'staff', 'carl', now())",
    "update duly.oidc_issuer set config = 'x'",
    "update duly.person set roles = roles || '{counsel}'::text[]",
    "insert into duly.person values ('x', 'employee', '{counsel}', 'x', true, now())",
    'update duly.person set active = true',
    "insert into duly.contact values ('x', 'acme', 'en', 'x', true)",
    "insert into duly.officer values ('x', 'travis', 'x', true)",
    "insert into duly.demand_access select id, 'mara' from duly.demand",
    "insert into duly.pin_wish values ('x', 'mara', 'x', now())",
    'delete from duly.matter_key',
    'update duly.matter_key set online = null',
    'delete from duly.event',
    "update duly.event set kind = 'x'",
    'delete from duly.leaf',
    'update duly.leaf set index = 0',
    'delete from duly.approval',
    'delete from duly.access',
    'delete from duly.access_read',
    'delete from duly.reading',
    'delete from duly.outgoing_mail',
    "update duly.demand set step = 'done'",
    'update duly.matter set visible_at = now()',
    'delete from duly.deadline',
    "update duly.authorisation set status = 'authorised'",
    'truncate duly.event',
    'truncate duly.attempt',
    "select duly.append('{}')",
    'alter table duly.event disable row level security',
    'drop table duly.leaf',
    'create or replace function duly.actor_is_proven() returns boolean language sql as $$ select true $$',
    'create function duly.x() returns boolean language sql as $$ select true $$',
    'create schema mine',
    'create temp table person (id text)',
    'set role duly_system',
    'set session authorization duly_system',
    'grant duly_system to duly_app',
    'alter role duly_app bypassrls',
    'select 1 from jobs.job',
  ]
  for (const text of WRITES)
    test(`not even counsel by a proof: ${text.slice(0, 70)}`, async () => {
      // Of passkeys nobody but administration sees a row.
      const known: Record<string, string[]> = {
        'select 1 from jobs.job': ['42501', '3F000', '42P01'],
        'select public_key from duly.credential': ['0'],
      }
      const expected = known[text] ?? [DENIED]
      for (const first of [system, counsel, enter('desk', secrets.carl)])
        assert.ok(expected.includes(String(await attempt(first, text))), String(await attempt(first, text)))
    })

  test('no session begins without a challenge that was issued and taken here, of this surface, once', async () => {
    const key = randomBytes(16).toString('hex')
    await owner.query(
      `insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at) values ($1, 'staff', 'carl', 'desk', 'x', now())`,
      [key],
    )
    const issue = async (surface: string, purpose = 'sign_in') =>
      (await app.query('select id from duly.issue_challenge($1, $2, now())', [surface, purpose])).rows[0].id
    const take = async (id: string, surface: string, purpose = 'sign_in') =>
      (await app.query('select duly.take_challenge($1, $2, $3, now()) as value', [id, surface, purpose]))
        .rows[0].value
    const signIn = async (id: string, credential = key) =>
      (
        await app.query('select * from duly.sign_in($1, $2, $3, now(), $4, null)', [
          id,
          credential,
          'desk',
          randomBytes(32),
        ])
      ).rows.length
    assert.equal(await signIn('never issued'), 0)
    const untaken = await issue('desk')
    assert.equal(await signIn(untaken), 0)
    const elsewhere = await issue('approve')
    await take(elsewhere, 'approve')
    assert.equal(await signIn(elsewhere), 0)
    const enrolling = await issue('desk', 'enrol/x')
    await take(enrolling, 'desk', 'enrol/x')
    assert.equal(await signIn(enrolling), 0)
    const unknown = await issue('desk')
    await take(unknown, 'desk')
    assert.equal(await signIn(unknown, 'unknown'), 0)
    assert.equal(await signIn(unknown), 0, 'spent by what it was tried with')
    const good = await issue('desk')
    assert.notEqual(await take(good, 'desk'), null)
    assert.equal(await take(good, 'desk'), null)
    assert.equal(await signIn(good), 1)
    assert.equal(await signIn(good), 0)
  })

  test('no name that the caller puts first takes the place of one that a definer function means', async () => {
    for (const text of ['set local search_path = pg_temp, duly, pg_catalog', 'set local row_security = off'])
      assert.ok(
        [1, DENIED].includes(await attempt(text, enter('desk', secrets.carl), 'select 1 from duly.demand')),
      )
    const { rows } = await owner.query(`
      select p.proname from pg_proc p where p.pronamespace = 'duly'::regnamespace and p.prosecdef
        and not coalesce(p.proconfig && array['search_path=pg_catalog, pg_temp', 'search_path=""'], false)`)
    assert.deepEqual(rows, [])
  })

  test('the system’s login acts as anybody, and what is seen is the same by either', async () => {
    const carl = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const
    const seen = `select (select count(*)::int from duly.demand) as demands, (select count(*)::int from duly.event) as events,
      (select count(*)::int from duly.person) as people`
    const said = await withTransaction(ground.app, carl, tx => tx.query(seen))
    const proven = await withTransaction(web, { ...carl, proof: proof('desk', secrets.carl) }, tx =>
      tx.query(seen),
    )
    const [inOneTrip] = await readInOneTrip(web, { ...carl, proof: proof('desk', secrets.carl) }, [
      { text: seen, values: [] },
    ])
    assert.deepEqual([proven, inOneTrip], [said, said])
    await assert.rejects(
      withTransaction(web, carl, async () => {}),
      /has a proof/,
    )
  })

  describe('a grant that nobody stands behind', () => {
    let worker: pg.Client
    const rosa = randomBytes(32)
    const byAccount = randomBytes(32)
    const behind = (way: string, secret: Uint8Array) =>
      `select duly.stand_behind('${way}', ${hex(secret)}, now())`

    before(async () => {
      await watchGrants(ground.embedded.ownerUrl, 'enable')
      worker = await connected(ground.embedded.systemUrl)
      await begin('desk', 'staff', 'root', rosa)
      // There is an administrator with a passkey: the first day is over.
      await owner.query(
        `insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at) values ('r', 'staff', 'root', 'desk', 'x', now())`,
      )
      await owner.query(
        `insert into duly.oidc_issuer (id, config, changed_by, changed_at) values ('staff', 'x', 'root', now())`,
      )
      await owner.query("select duly.begin_session($1, 'desk', 'staff', 'root', now(), null, $2)", [
        byAccount,
        { issuer: 'staff', subject: '00', sid: null, until: '2099-01-01' },
      ])
    })
    after(async () => {
      await watchGrants(ground.embedded.ownerUrl, 'disable')
      await worker?.end()
    })

    const as = async (...texts: string[]): Promise<number | string> => {
      await worker.query('begin')
      try {
        let rows: number | null = 0
        for (const text of texts) rows = (await worker.query(text)).rowCount
        return rows ?? 0
      } catch (error) {
        return (error as { code: string }).code
      } finally {
        await worker.query('rollback')
      }
    }
    const link = (id: string, surface = 'desk') =>
      `insert into duly.enrolment_link (hash, owner_kind, owner_id, surface, expires_at) values (sha256('x'), 'staff', '${id}', '${surface}', now())`
    const asked = (by: string, person: string) =>
      `insert into duly.proposal (id, subject, about, asked_kind, asked_by, asked_for, asked_at, excluded, expires_at, detail)
       values ('x', 'recovery', '${person}', 'staff', '${by}', '${by}', now(), '{${by},${person}}', now() + interval '1 day', 'x')`
    const token = (by: string) =>
      `insert into duly.api_token (id, hash, name, scopes, made_by, made_at, expires_at) values ('x', sha256('x'), 'x', '{people:write}', '${by}', now(), now() + interval '1 day')`
    const GRANTS = [
      "update duly.person set roles = roles || '{counsel}'::text[] where id = 'mara'",
      "update duly.person set employment = 'employee' where id = 'sub'",
      "insert into duly.person values ('x', 'employee', '{counsel}', 'x', true, now())",
      "insert into duly.person values ('x', 'employee', '{administrator}', 'x', true, now())",
      link('ada'),
      token('root'),
      "insert into duly.oidc_subject values (sha256('x'), 'staff', 'staff', 'carl', now())",
      "update duly.oidc_issuer set config = 'y'",
      asked('root', 'carl'),
    ]
    for (const grant of GRANTS)
      test(`is refused to the program: ${grant.slice(0, 80)}`, async () => {
        const [carls, mine] = [behind('desk', secrets.carl), behind('desk', rosa)]
        for (const first of [
          'select 1',
          carls,
          behind('desk', byAccount),
          behind('desk', randomBytes(32)),
          behind('operator', randomBytes(32)),
          `select set_config('app.behind', '{"kind": "operator"}', true)`,
          `${carls}; select set_config('app.behind', '{"kind": "operator"}', true)`,
        ])
          assert.equal(await as(first, system, grant), DENIED, first)
        assert.equal(await as(mine, system, grant), 1, 'an administrator by passkey')
      })

    test('about oneself, or in another’s name, is refused to an administrator too', async () => {
      const mine = behind('desk', rosa)
      for (const own of [
        "update duly.person set roles = roles || '{counsel}'::text[] where id = 'root'",
        link('root'),
        token('carl'),
        asked('mara', 'carl'),
        "insert into duly.tenant_token (id, tenant_id, hash, name, made_by, made_at, expires_at) values ('x', 'acme', sha256('x'), 'x', 'acme-admin', now(), now() + interval '1 day')",
        "insert into duly.feed_token values (sha256('x'), 'acme-admin', now(), null)",
      ])
        assert.equal(await as(mine, system, own), DENIED, own)
      const feed = "insert into duly.feed_token values (sha256('x'), 'acme-admin', now(), null)"
      assert.equal(await as(behind('customer', secrets.acme), system, feed), 1)
    })

    test('a further passkey of one’s own is linked by a session with a passkey, and by no other', async () => {
      const own = (proof: Uint8Array, surface = 'desk') =>
        `select duly.link_own(sha256('x'), ${hex(proof)}, '${surface}', now())`
      assert.equal(await as(own(rosa)), 1)
      assert.equal(await as(own(byAccount)), DENIED, 'by an account elsewhere')
      assert.equal(await as(own(randomBytes(32))), DENIED, 'by no session')
      assert.equal(await as(own(rosa, 'approve')), DENIED, 'at another surface')
      const end = (passkey: string, proof: Uint8Array) =>
        owner
          .query(`select duly.end_own_passkey('${passkey}', 'desk', ${hex(proof)}, 'desk', now()) as ended`)
          .then(({ rows }) => rows[0].ended)
      assert.deepEqual([await end('r', rosa), await end('m', rosa)], ['only', 'unknown'])
    })

    test('who had a passkey gets a link by two administrators', async () => {
      await owner.query(
        `insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at) values ('m', 'staff', 'mara', 'desk', 'x', now())`,
      )
      assert.equal(await as(behind('desk', rosa), system, link('mara')), DENIED)
      assert.equal(
        await as(behind('desk', rosa), system, asked('root', 'mara'), link('mara')),
        DENIED,
        'one alone',
      )
    })

    test('neither login makes a passkey, or turns one into another’s', async () => {
      for (const text of [
        "insert into duly.credential (id, owner_kind, owner_id, surface, public_key, created_at) values ('x', 'staff', 'carl', 'desk', 'x', now())",
        "update duly.credential set public_key = 'y'",
        "update duly.credential set owner_id = 'carl'",
        'update duly.credential set counter = 0',
        'update duly.enrolment_link set used_at = null',
        "update duly.api_token set scopes = '{people:write}'",
        "update duly.session set owner_id = 'carl'",
        'select duly.operator_word()',
        "select duly.may_grant('x')",
      ])
        assert.equal(await as(behind('desk', rosa), system, text), DENIED, text)
    })

    test('a revocation is never taken back', async () => {
      await owner.query("update duly.credential set revoked_at = now() where id = 'm'")
      for (const again of ['null', "now() + interval '1 day'"])
        assert.equal(
          await as(
            behind('desk', rosa),
            system,
            `update duly.credential set revoked_at = ${again} where id = 'm'`,
          ),
          DENIED,
        )
    })

    test('the operator’s word is good for what the operator does', async () => {
      await asOperator({ databaseUrls: { owner: ground.embedded.ownerUrl } }, () =>
        withTransaction(ground.app, { kind: 'system', id: 'cli' }, tx =>
          tx.query("insert into duly.person values ('pia', 'employee', '{intake}', 'x', true, now())"),
        ),
      )
      await assert.rejects(
        withTransaction(ground.app, { kind: 'system', id: 'cli' }, tx =>
          tx.query("insert into duly.person values ('pim', 'employee', '{intake}', 'x', true, now())"),
        ),
        { code: DENIED },
      )
    })
  })

  test('no login erases evidence or a key by itself: neither as people nor as the system', async () => {
    const erasures = [
      ...[
        'matter_key',
        'event',
        'leaf',
        'approval',
        'authorisation',
        'access',
        'access_read',
        'reading',
        'search_made',
      ],
      ...['search_listed', 'tenant_read', 'tenant_mail', 'staff_mail', 'officer_mail', 'retention_hold'],
      ...[
        'proposal',
        'retention_run',
        'audit_head',
        'demand',
        'matter',
        'secrecy',
        'log_leaf',
        'command_receipt',
      ],
    ].flatMap(table => [`delete from duly.${table}`, `truncate duly.${table} cascade`])
    const changes = [
      'update duly.matter_key set online = null',
      "update duly.matter_key set sealed = ''",
      "update duly.event set kind = 'x'",
      "update duly.leaf set bytes = 'x'",
      "update duly.leaf set opening = 'x'",
      'update duly.approval set at = now()',
      'update duly.access set expires_at = now()',
      "insert into duly.session values (sha256('x'), 'desk', 'staff', 'carl', now(), now(), now() + interval '1 day')",
    ]
    const worker = await connected(ground.embedded.systemUrl)
    try {
      for (const client of [app, worker])
        for (const text of [...erasures, ...changes]) {
          await client.query(`begin; ${system}`)
          const done = await client.query(text).then(
            () => 'done',
            (error: { code: string }) => error.code,
          )
          await client.query('rollback')
          assert.ok([DENIED, '42P01'].includes(done), `${text}: ${done}`)
        }
    } finally {
      await worker.end()
    }
  })

  test('what erases is the program’s, and believes no time that is told to it', async () => {
    for (const text of [
      "select duly.erase_over_term('content', now())",
      "select duly.count_erasable('content', now())",
      'select duly.erase_outside(id) from duly.demand',
      'select duly.forget_readings(id) from duly.demand',
    ])
      for (const first of [system, enter('desk', secrets.carl)])
        assert.ok([DENIED, 0].includes(await attempt(first, text)), text)
    const admin = await connected(ground.embedded.adminUrl)
    const asSystem = (text: string) =>
      withTransaction(ground.app, { kind: 'system', id: 'worker' }, tx => tx.query<{ n: number }>(text))
    try {
      const [{ id }] = (await admin.query('select id from duly.demand')).rows
      await admin.query("update duly.demand set step = 'done', closed_at = now() - interval '3 days'")
      await admin.query('delete from duly.counted; update duly.deadline set fired_at = now()')
      const keys = async () =>
        (await admin.query('select count(online)::int as n from duly.matter_key')).rows[0].n as number
      const all = await keys()
      const far = "select duly.erase_over_term('content', '2099-01-01')"
      const kept = async (why: string) => {
        await asSystem(far)
        assert.equal(await keys(), all, why)
      }
      await admin.query(
        `insert into duly.retention_hold (id, demand_id, reason, by_id, at) values ('h', $1, 'x', 'carl', now())`,
        [id],
      )
      await kept('a hold')
      await admin.query("update duly.retention_hold set lifted_at = now(), lifted_by = 'carl'")
      await admin.query(
        `insert into duly.proposal (id, subject, asked_kind, asked_by, asked_for, asked_at, excluded, change, detail,
           settled_kind, settled_by, settled_at, outcome)
         values ('c', 'retention_terms', 'staff', 'root', 'root', now(), '{}',
           '{"before": {}, "after": {"content": {"days": 90}}}', 'x', 'staff', 'root', now(), 'done')`,
      )
      await kept('a term that was settled')
      await admin.query("update duly.proposal set change = jsonb_set(change, '{after,content,days}', '2')")
      await admin.query('update duly.deadline set fired_at = null where demand_id = $1', [id])
      const { rowCount } = await admin.query('select 1 from duly.deadline')
      if (rowCount) await kept('a clock')
      await admin.query('update duly.deadline set fired_at = now()')
      await admin.query('update duly.demand set closed_at = now()')
      await kept('what has just ended, whatever day the program says')
      await assert.rejects(asSystem('select duly.erase_outside(id) from duly.demand'), { code: DENIED })
      await assert.rejects(asSystem('select duly.forget_readings(id) from duly.demand'), { code: DENIED })
      await admin.query("update duly.demand set closed_at = now() - interval '3 days'")
      await asSystem(far)
      assert.equal(await keys(), 0, 'what nothing keeps')
    } finally {
      await admin.end()
    }
  })
})
