// Each login of a part and a surface, tried on every table and function of the database by SQL of its own. A table or a function that
// is not in the two matrices of test-rights.ts fails: who adds one says there who may have it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { type Ground, seedDirectory, startGround } from '../../test/ground.ts'
import { FUNCTIONS, TABLES } from '../../test/store/rights.ts'
import { type Login, loginName, logins, partLogins, surfaceLogins } from './cluster/logins.ts'

type Matrix = ReadonlyMap<string, Readonly<Record<Login, string>>>

function readMatrix(text: string): Matrix {
  const [head = '', ...rows] = text.trim().split('\n')
  const columns = head.trim().split(/\s+/)
  assert.deepEqual(columns, [...logins])
  return new Map(
    rows.map(row => {
      const [name = '', ...cells] = row.split(/\s+/)
      assert.equal(cells.length, columns.length, row)
      return [name, Object.fromEntries(columns.map((login, i) => [login, cells[i]])) as Record<Login, string>]
    }),
  )
}

const tables = readMatrix(TABLES)
const functions = readMatrix(FUNCTIONS)

describe('the logins of parts and surfaces', { timeout: 500_000 }, () => {
  let ground: Ground
  let admin: pg.Client
  const clients = new Map<Login, pg.Client>()

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    admin = await connected(ground.embedded.adminUrl)
    for (const login of logins) clients.set(login, await connected(ground.embedded.loginUrls[login]))
  })
  after(async () => {
    for (const client of clients.values()) await client.end()
    await admin?.end()
    await ground?.close()
  })

  async function connected(url: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client
  }

  /** By the message, because a row that a policy refuses has the same SQLSTATE; of the thing itself, not of what it goes on to. */
  async function isDenied(login: Login, text: string, what: string): Promise<boolean> {
    try {
      await clients.get(login)!.query(text)
      return false
    } catch (error) {
      return (error as Error).message === `permission denied for ${what}`
    }
  }

  /** As the program itself: a surface's login says it, too, and it counts for nothing. */
  async function rowsAs(login: Login, kind: string, text: string): Promise<number> {
    const client = clients.get(login)!
    await client.query(`begin; select set_config('app.kind', '${kind}', true), set_config('app.actor', 'carl', true),
      set_config('app.roles', 'counsel,administrator', true), set_config('app.employment', 'employee', true)`)
    try {
      return (await client.query(text)).rowCount ?? 0
    } finally {
      await client.query('rollback')
    }
  }

  async function columnsOf(table: string): Promise<string[]> {
    const { rows } = await admin.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = format('duly.%I', $1::text)::regclass and attnum > 0 and not attisdropped`,
      [table],
    )
    return rows.map(row => row.name)
  }

  /** What the login may do with the table, found by trying. Planned and checked by EXPLAIN, and not done. */
  async function rightsOn(login: Login, table: string, columns: readonly string[]): Promise<string> {
    const may = async (text: string) => !(await isDenied(login, `explain ${text}`, `table ${table}`))
    const some = async (texts: readonly string[]) => {
      for (const text of texts) if (await may(text)) return true
      return false
    }
    const at = `duly.${table}`
    let found = ''
    if (await may(`select * from ${at}`)) found += 'r'
    else if (await may(`select 1 from ${at}`)) found += 'R'
    if (await may(`insert into ${at} (${columns}) values (${columns.map(() => 'default')})`)) found += 'a'
    else if (await may(`insert into ${at} default values`)) found += 'A'
    if (await may(`update ${at} set ${columns.map(c => `${c} = default`)}`)) found += 'w'
    else if (await some(columns.map(c => `update ${at} set ${c} = default`))) found += 'W'
    if (await may(`delete from ${at}`)) found += 'd'
    return found || '·'
  }

  test('every table and every function is in the matrix, and nothing else', async () => {
    const found = await admin.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'duly'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
    )
    assert.deepEqual([...tables.keys()].sort(), found.rows.map(row => row.name).sort())
    const called = await admin.query<{ name: string }>(
      `select distinct proname as name from pg_proc
       where pronamespace = 'duly'::regnamespace and prorettype <> 'trigger'::regtype order by 1`,
    )
    assert.deepEqual([...functions.keys()].sort(), called.rows.map(row => row.name).sort())
  })

  for (const login of logins)
    test(`${login} has what the matrix says of tables, and nothing else`, async () => {
      for (const [table, rights] of tables)
        assert.equal(await rightsOn(login, table, await columnsOf(table)), rights[login], table)
    })

  for (const login of logins)
    test(`${login} may call what the matrix says, and nothing else`, async () => {
      for (const [name, rights] of functions) {
        const { rows } = await admin.query<{ args: string }>(
          `select coalesce(string_agg('null::' || format_type(t, null), ', '), '') as args
           from pg_proc p left join unnest(p.proargtypes) t on true
           where p.pronamespace = 'duly'::regnamespace and p.proname = $1 group by p.oid`,
          [name],
        )
        for (const { args } of rows)
          assert.equal(
            await isDenied(
              login,
              `begin; select duly.${name}(${args}); rollback`,
              `function ${name}`,
            ).finally(() => clients.get(login)!.query('rollback')),
            rights[login] !== 'x',
            `${name}(${args})`,
          )
      }
    })

  test('no login reaches the secrets, becomes another, or makes anything of its own', async () => {
    for (const login of logins)
      for (const text of [
        'select 1 from duly_secret.seal',
        'select 1 from duly_secret.operator',
        'select 1 from duly_secret.repeatable',
        'create table duly.mine (n int)',
        'create schema mine',
        'create temp table person (id text)',
      ])
        assert.ok(await refused(login, text), `${login}: ${text}`)
    for (const login of logins)
      for (const other of [...logins, 'owner', 'system', 'app', 'gate', 'backup'].filter(o => o !== login))
        assert.ok(await refused(login, `set role duly_${other}`), `${login} as ${other}`)
  })

  async function refused(login: Login, text: string): Promise<boolean> {
    const client = clients.get(login)!
    await client.query('begin')
    try {
      await client.query(text)
      return false
    } catch (error) {
      return (error as { code: string }).code === '42501'
    } finally {
      await client.query('rollback')
    }
  }

  test('a part that says to be a person sees nothing by it; a surface’s login that says anything sees nothing', async () => {
    const seen = 'select 1 from duly.person'
    for (const login of ['worker', 'reader', 'mail'] as const) {
      assert.ok((await rowsAs(login, 'system', seen)) > 0, login)
      for (const kind of ['staff', 'tenant', 'officer', 'gate', ''])
        assert.equal(await rowsAs(login, kind, seen), 0, `${login} as ${kind}`)
    }
    for (const [login, table] of [
      ['desk', 'person'],
      ['approve', 'person'],
      ['customer', 'tenant'],
      ['authority', 'officer'],
    ] as const)
      for (const kind of ['system', 'staff', 'tenant', 'officer'])
        assert.equal(await rowsAs(login, kind, `select 1 from duly.${table}`), 0, `${login} as ${kind}`)
  })

  test('a surface’s login acts for who came by that surface, and for no other', async () => {
    const secrets = { desk: 'a', approve: 'b', customer: 'c', authority: 'd' } as const
    const proofOf = (surface: keyof typeof secrets) => Buffer.alloc(32, secrets[surface])
    const owners = {
      desk: ['staff', 'carl'],
      approve: ['staff', 'ada'],
      customer: ['tenant', 'acme-admin'],
      authority: ['officer', 'officer'],
    } as const
    for (const surface of surfaceLogins)
      await admin.query('select duly.begin_session($1, $2, $3, $4, now(), null)', [
        proofOf(surface),
        surface,
        ...owners[surface],
      ])
    const enters = async (login: Login, surface: keyof typeof secrets) => {
      const client = clients.get(login)!
      await client.query('begin')
      try {
        await client.query('select duly.enter($1, $2, now())', [surface, proofOf(surface)])
        return true
      } catch (error) {
        assert.ok(['DU401', '42501'].includes((error as { code: string }).code))
        return false
      } finally {
        await client.query('rollback')
      }
    }
    for (const surface of surfaceLogins) {
      for (const login of surfaceLogins)
        assert.equal(await enters(login, surface), login === surface, `${login} by ${surface}`)
      for (const login of partLogins)
        assert.equal(await enters(login, surface), login === 'web', `${login} by ${surface}`)
      for (const login of surfaceLogins) {
        const { rows } = await clients
          .get(login)!
          .query('select * from duly.who_is($1, $2, now())', [proofOf(surface), surface])
        assert.equal(rows.length, login === surface ? 1 : 0, `${login} asks who is at ${surface}`)
      }
    }
  })

  test('no function knows logins by a list of its own, on which a later one would be missing', async () => {
    const { rows } = await admin.query<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'duly'::regnamespace
         and coalesce(pg_get_function_sqlbody(oid), prosrc) ~ '''duly_(app|system)''' order by 1`,
    )
    assert.deepEqual(
      rows.map(row => row.name),
      ['is_operators_login', 'is_program', 'is_served'],
    )
  })

  test('every policy is for a login that has the table, and no right is without a policy', async () => {
    const { rows } = await admin.query<{ tablename: string; roles: string[] }>(
      `select tablename, roles::text[] as roles from pg_policies where schemaname = 'duly' and permissive = 'PERMISSIVE'`,
    )
    for (const [table, rights] of tables) {
      // The one is open to all; what leaves of a demand are read with is asked by people too, to whom it gives no row.
      if (table === 'migration' || table === 'log_checkpoint') continue
      const named = new Set(rows.filter(row => row.tablename === table).flatMap(row => row.roles))
      for (const login of logins)
        if (rights[login] !== '·') assert.ok(named.has(loginName(login)), `${login} on ${table}`)
    }
  })
})
