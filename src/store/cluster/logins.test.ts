// A server that the operator runs: the owner makes the logins that are missing where it may, and the start says what to do where it
// may not.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { type Ground, startGround } from '../../../test/ground.ts'
import { migrate } from '../migrate.ts'
import { Refused } from '../refused.ts'
import { loginName, logins, loginUrls } from './logins.ts'

describe('logins on a server of the operator', { timeout: 500_000 }, () => {
  let ground: Ground
  let admin: pg.Client
  before(async () => {
    ground = await startGround()
    admin = new pg.Client({ connectionString: ground.embedded.adminUrl })
    await admin.connect()
    for (const login of logins)
      await admin.query(`drop owned by ${loginName(login)}; drop role ${loginName(login)}`)
    await admin.query('create database elsewhere owner duly_owner template template0')
  })
  after(async () => {
    await admin?.end()
    await ground?.close()
  })

  const elsewhere = (url: string) => url.replace('/duly?', '/elsewhere?')
  const base = () => ({
    ownerUrl: elsewhere(ground.embedded.ownerUrl),
    appUrl: elsewhere(ground.embedded.appUrl),
    systemUrl: elsewhere(ground.embedded.systemUrl),
  })

  test('an owner that may make no role is told what a person must do, and nothing is changed', async () => {
    await assert.rejects(
      migrate(base()),
      (error: unknown) =>
        error instanceof Refused && /lacks the roles duly_web, .*duly_authority/.test(error.refusal.detail),
    )
    const { rows } = await admin.query(`select 1 from pg_roles where rolname = 'duly_web'`)
    assert.equal(rows.length, 0)
  })

  test('an owner that may makes them, each with a password that no other login’s URL tells', async () => {
    await admin.query('alter role duly_owner createrole')
    await migrate(base())
    await admin.query('alter role duly_owner nocreaterole')
    const urls = loginUrls(base(), {})
    const passwords = new Set<string>()
    for (const login of logins) {
      const client = new pg.Client({ connectionString: urls[login] })
      await client.connect()
      const { rows } = await client.query(
        'select session_user as name, rolsuper or rolbypassrls as above from pg_roles where rolname = session_user',
      )
      assert.deepEqual(rows, [{ name: loginName(login), above: false }])
      passwords.add(client.password ?? '')
      await client.end()
    }
    assert.equal(passwords.size, logins.length)
    assert.deepEqual(await migrate(base()), [])
  })

  test('a socket that knows who connects needs no password; a URL that is named is taken as it is', () => {
    const socket = {
      ownerUrl: 'postgres://duly_owner@/duly?host=/run',
      appUrl: 'postgres://duly_app@/duly?host=/run',
      systemUrl: 'postgres://duly_system@/duly?host=/run',
    }
    const urls = loginUrls(socket, { DULY_MAIL_URL: 'postgres://mine@db/duly' })
    assert.equal(urls.worker, 'postgres://duly_worker@/duly?host=/run')
    assert.equal(urls.customer, 'postgres://duly_customer@/duly?host=/run')
    assert.equal(urls.mail, 'postgres://mine@db/duly')
  })
})
