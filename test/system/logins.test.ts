// A running installation, asked of the database itself: each part is connected by its own login, and by no other.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { SESSION_COOKIE } from '../../src/server/http/csrf.ts'
import { type Part, parts, secretsOf } from '../../src/server/part/parts.ts'
import { type Embedded, startEmbedded } from '../../src/store/cluster/embedded.ts'
import { type Live, newLive, type Serving, startServing, until } from './served.ts'

describe('the logins of a running installation', { timeout: 600_000 }, () => {
  let live: Live
  let serving: Serving
  let admin: pg.Client
  let server: Embedded

  before(async () => {
    live = await newLive()
    serving = await startServing(live.path)
    // Joins the running server, as a command would.
    server = await startEmbedded({ dir: live.path, onLog: () => {} })
    admin = new pg.Client({ connectionString: server.adminUrl })
    await admin.connect()
  })
  after(async () => {
    await admin?.end()
    await server?.stop()
    serving?.child.kill('SIGTERM')
    await serving?.ended
    await live?.remove()
  })

  const connected = async () => {
    const { rows } = await admin.query<{ login: string }>(
      `select distinct usename as login from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and datname = current_database() order by 1`,
    )
    return rows.map(row => row.login)
  }
  const loginsOf = (part: Part) => secretsOf(part).database.map(login => `duly_${login}`)

  test('each part is connected by a login of its own, and nobody by that of commands, of all people or of the owner', async () => {
    const own = parts.filter(part => part !== 'witness').map(part => loginsOf(part)[0]!)
    assert.equal(new Set(own).size, own.length)
    await until('every part is connected', async () => {
      const now = await connected()
      return own.every(login => now.includes(login))
    })
    const known = new Set(parts.flatMap(loginsOf))
    // The set-up has ended, and with it the owner's connections and those of commands.
    await until('the set-up’s connections are gone', async () =>
      (await connected()).every(login => known.has(login)),
    )
  })

  test('a surface’s login is used by who comes there', async () => {
    for (const host of ['desk', 'approve', 'customer', 'authority'] as const) {
      const token = Buffer.alloc(32, host).toString('base64url')
      const { status } = await ask(host, token)
      assert.ok(status < 500, `${host}: ${status}`)
      await until(`${host} is connected`, async () => (await connected()).includes(`duly_${host}`))
    }
    assert.ok(!(await connected()).includes('duly_app'))
  })

  /** With a cookie, so that the database is asked whose it is. */
  function ask(host: string, token: string): Promise<{ readonly status: number }> {
    return new Promise((resolve, reject) => {
      const headers = { host: `${host}.localhost:${live.ports.web}`, cookie: `${SESSION_COOKIE}=${token}` }
      request({ port: live.ports.web, host: '127.0.0.1', path: '/api/whoami', headers }, answer => {
        answer.resume()
        resolve({ status: answer.statusCode ?? 0 })
      })
        .on('error', reject)
        .end()
    })
  }
})
