import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { layCluster } from '../../test/cluster.ts'
import { type Embedded, removeEmbedded, startEmbedded } from './cluster/embedded.ts'
import { CommitUnknown, type Database, openDatabase, withTransaction } from './database.ts'
import { readInOneTrip, type Statement, writeInOneTrip } from './demand/one-trip.ts'
import { Refused } from './refused.ts'

const system = { kind: 'system', id: 'worker' } as const
const SETTINGS = ['kind', 'actor', 'tenant', 'authority', 'roles', 'employment']
const READ_SETTINGS = `select array[${SETTINGS.map(s => `current_setting('app.${s}', true)`).join()}] as set`

describe('a transaction', { timeout: 500_000 }, () => {
  let dir: string
  let server: Embedded
  let owner: Database
  let app: Database

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-database-'))
    await layCluster(dir)
    server = await startEmbedded({ dir, onLog: () => {} })
    owner = await openDatabase({ url: server.ownerUrl, role: 'owner' })
    app = await openDatabase({ url: server.appUrl, role: 'app', maxConnections: 1, lockTimeoutMs: 50 })
    await owner.pool.query(
      `create table item (n int primary key, twin int unique deferrable initially deferred, big bigint);
       grant select, insert on item to duly_app`,
    )
  })

  after(async () => {
    await app?.close()
    await owner?.close()
    await removeEmbedded(dir)
    await rm(dir, { recursive: true, force: true })
  })

  /** The database behind a line that breaks when `word` is sent. */
  async function openCut(word: string): Promise<{ database: Database; close(): Promise<void> }> {
    const relay = await cuttingRelay(join(server.socketDir, `.s.PGSQL.${server.port}`), word)
    const { port } = relay.server.address() as { port: number }
    const url = server.appUrl.replace('@/', `@127.0.0.1:${port}/`).replace(/\?.*/, '')
    const database = await openDatabase({ url, role: 'app' })
    return {
      database,
      close: async () => {
        await database.close()
        relay.server.close()
      },
    }
  }

  async function numbers(): Promise<number[]> {
    return (await owner.pool.query<{ n: number }>('select n from item order by n')).rows.map(row => row.n)
  }

  test('runs as its actor, and leaves nothing of it for the next on the same connection', async () => {
    const read = (actor: Parameters<typeof withTransaction>[1]) =>
      withTransaction(app, actor, tx => tx.query<{ set: string[] }>(READ_SETTINGS))
    const staff = {
      kind: 'staff',
      id: `o'hara\\`,
      roles: ['intake', 'counsel'],
      employment: 'employee',
    } as const
    assert.deepEqual(await read(staff), [
      { set: ['staff', `o'hara\\`, '', '', 'intake,counsel', 'employee'] },
    ])
    assert.deepEqual(await read({ kind: 'tenant', id: 't9', tenant: 'acme' }), [
      { set: ['tenant', 't9', 'acme', '', '', ''] },
    ])
    assert.deepEqual((await app.pool.query(READ_SETTINGS)).rows, [{ set: ['', '', '', '', '', ''] }])
  })

  test('takes no role that would read as two', async () => {
    const forged = { kind: 'staff', id: 'x', roles: ['intake,approver'] } as const
    await assert.rejects(
      withTransaction(app, forged, async () => {}),
      { code: 'ERR_ASSERTION' },
    )
  })

  test('commits what its work did, and nothing of what its work threw at', async () => {
    await withTransaction(app, system, tx => tx.query('insert into item (n) values (1)'))
    const thrown = new Error('no')
    const work = withTransaction(app, system, async tx => {
      await tx.query('insert into item (n) values (2)')
      throw thrown
    })
    await assert.rejects(work, error => error === thrown)
    assert.deepEqual(await numbers(), [1])
  })

  test('whose work swallowed a failure does not pass for committed', async () => {
    const work = withTransaction(app, system, async tx => {
      await tx.query('insert into item (n) values (3)')
      await tx.query('select 1 / 0').catch(() => {})
    })
    await assert.rejects(work, /failed statement cannot commit/)
    assert.deepEqual(await numbers(), [1])
  })

  test('refused by a constraint at the commit is known to be undone', async () => {
    const work = withTransaction(app, system, tx =>
      tx.query('insert into item (n, twin) values (4, 7), (5, 7)'),
    )
    await assert.rejects(work, { code: '23505' })
    assert.deepEqual(await numbers(), [1])
  })

  test('whose connection is cut during the commit says that the outcome is unknown', async () => {
    const cut = await openCut('commit')
    const work = withTransaction(cut.database, system, tx => tx.query('insert into item (n) values (6)'))
    await assert.rejects(work, CommitUnknown)
    await cut.close()
  })

  const asked = (text: string, ...values: unknown[]): Statement => ({ text, values })

  test('in one trip runs as its actor, answers each statement, and leaves nothing of the actor', async () => {
    const staff = { kind: 'staff', id: `o'hara\\`, roles: ['intake'], employment: 'employee' } as const
    for (const trip of [readInOneTrip, writeInOneTrip]) {
      const answers = await trip(app, staff, [
        asked(READ_SETTINGS),
        asked(
          'select n, $1::bytea as bytes, $2::text as none from generate_series(1, 2) n',
          Buffer.from('x'),
          null,
        ),
        asked('select 1 where false'),
      ])
      const row = (n: number) => ({ n, bytes: Buffer.from('x'), none: null })
      assert.deepEqual(answers, [
        [{ set: ['staff', `o'hara\\`, '', '', 'intake', 'employee'] }],
        [row(1), row(2)],
        [],
      ])
      assert.deepEqual((await app.pool.query(READ_SETTINGS)).rows, [{ set: ['', '', '', '', '', ''] }])
    }
  })

  const fromTwenty = async () => (await numbers()).filter(n => n >= 20)

  test('in one trip is all of it or nothing, wherever it fails, and the next one goes on', async () => {
    const insert = (n: number, twin: number | null) =>
      asked('insert into item (n, twin) values ($1, $2)', n, twin)
    for (const failing of [asked('select 1 / 0'), insert(20, null), insert(21, 30)]) {
      const trip = writeInOneTrip(app, system, [insert(20, 30), failing])
      await assert.rejects(trip, { code: /^(22012|23505)$/ })
    }
    assert.deepEqual(await fromTwenty(), [])
    await writeInOneTrip(app, system, [insert(20, 30), insert(21, null)])
    assert.deepEqual(await fromTwenty(), [20, 21])
  })

  test('that only reads in one trip is refused a write by the database', async () => {
    const trip = readInOneTrip(app, system, [asked('insert into item (n) values (40)')])
    await assert.rejects(trip, { code: '25006' })
    assert.ok(!(await numbers()).includes(40))
  })

  test('whose connection is cut on its one trip says that the outcome is unknown, unless it only read', async () => {
    const cut = await openCut('generate_series')
    const statement = asked('select n from generate_series(1, 2) n')
    await assert.rejects(writeInOneTrip(cut.database, system, [statement]), CommitUnknown)
    await assert.rejects(
      readInOneTrip(cut.database, system, [statement]),
      error => !(error instanceof CommitUnknown),
    )
    await cut.close()
  })

  test('stops waiting for a lock that another holds', async () => {
    await withTransaction(owner, system, async ({ client }) => {
      await client.query('lock table item in access exclusive mode')
      const waiting = withTransaction(app, system, tx => tx.query('select n from item'))
      await assert.rejects(waiting, { code: '55P03' })
    })
  })

  test('reads a bigint as a number, and throws rather than round one', async () => {
    const read = (text: string) => withTransaction(app, system, tx => tx.query<{ n: number }>(text))
    assert.deepEqual(await read('select 9007199254740991::bigint as n'), [{ n: Number.MAX_SAFE_INTEGER }])
    await assert.rejects(read('select 9007199254740993::bigint as n'), { code: 'ERR_ASSERTION' })
  })

  test('is not offered to a role that steps over row-level security', async () => {
    for (const url of [server.adminUrl, server.backupUrl]) {
      await assert.rejects(openDatabase({ url, role: 'app' }), (error: unknown) => {
        return error instanceof Refused && /bypasses row-level security/.test(error.refusal.detail)
      })
    }
  })

  test('on a server that is not there is refused, not retried for ever', async () => {
    const url = server.appUrl.replace('port=5432', 'port=5433')
    await assert.rejects(openDatabase({ url, role: 'app' }), (error: unknown) => {
      return error instanceof Refused && error.refusal.code === 'database_unreachable'
    })
  })
})

/** A relay to the server that passes everything on but cuts both sides when the client sends `word`. */
async function cuttingRelay(path: string, word: string): Promise<{ server: Server }> {
  const server = createServer(client => {
    const upstream = createConnection(path)
    upstream.on('error', () => client.destroy()).on('close', () => client.destroy())
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy())
    upstream.pipe(client)
    client.on('data', (chunk: Buffer) => pass(chunk, word, client, upstream))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server }
}

function pass(chunk: Buffer, word: string, client: Socket, upstream: Socket): void {
  upstream.write(chunk)
  if (chunk.includes(word)) client.destroy()
}
