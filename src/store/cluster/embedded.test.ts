import assert from 'node:assert/strict'
import { fork, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { Refused } from '../refused.ts'
import { type Embedded, removeEmbedded, startEmbedded } from './embedded.ts'
import { logins } from './logins.ts'
import { isProcessAlive } from './process-mark.ts'

const quiet = () => {}

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

async function killed(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (isProcessAlive(pid)) await delay(5)
}

function refusedWith(code: string): (error: unknown) => boolean {
  return error => error instanceof Refused && error.refusal.code === code
}

describe('the embedded database', { timeout: 500_000 }, () => {
  let dir: string
  let server: Embedded

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-embedded-'))
    server = await startEmbedded({ dir, onLog: quiet })
  })

  after(async () => {
    await removeEmbedded(dir)
    await rm(dir, { recursive: true, force: true })
  })

  test('is durable, checks its pages and listens on no network', async () => {
    const settings = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses']
    const shown = await ask(server.adminUrl, `select ${settings.map(s => `current_setting('${s}')`).join()}`)
    assert.deepEqual(shown, [['on', 'on', 'on', 'on', '']])
  })

  test('has no superuser and no bypass of row-level security but for admin and backup', async () => {
    const roles = await ask(
      server.adminUrl,
      `select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname like 'duly%' order by 1`,
    )
    assert.deepEqual(
      roles,
      ['app', 'backup', 'gate', 'owner', 'system', ...logins]
        .sort()
        .map(name => [`duly_${name}`, false, name === 'backup', false]),
    )
  })

  test('lets no role in without its own password', async () => {
    const appPassword = new URL(server.appUrl.replace('@/', '@host/')).password
    const asGate = server.gateUrl.replace(/:[^:@]*@/, `:${appPassword}@`)
    await assert.rejects(ask(asGate, 'select 1'), { code: '28P01' })
  })

  test('keeps its passwords and its socket from other users', async () => {
    const passwords = await stat(join(dir, 'pg', 'roles.json'))
    assert.equal(passwords.mode & 0o777, 0o600)
    assert.equal((await stat(server.socketDir)).mode & 0o777, 0o700)
  })

  test('runs without root', { skip: process.getuid?.() !== 0 && 'not run as root' }, async () => {
    const status = await readFile(`/proc/${server.pid}/status`, 'utf8')
    assert.doesNotMatch(status, /^Uid:\s+0\s/m)
    assert.match(status, /^CapEff:\s+0+$/m)
  })

  test('is joined by a second starter, and the last one to leave stops it', async () => {
    const second = await startEmbedded({ dir, onLog: quiet })
    assert.equal(second.pid, server.pid)
    await server.stop()
    assert.deepEqual(await ask(second.appUrl, 'select 1'), [[1]])
    await second.stop()
    assert.equal(isProcessAlive(second.pid), false)
    server = await startEmbedded({ dir, onLog: quiet })
    assert.notEqual(server.pid, second.pid)
  })

  test('recovers what was committed before a kill -9 of the server', async () => {
    await ask(server.ownerUrl, 'create table kept as select 7 as n')
    await killed(server.pid)
    server = await startEmbedded({ dir, onLog: quiet })
    assert.deepEqual(await ask(server.ownerUrl, 'select n from kept'), [[7]])
  })

  test('whoever leaves a killed server late does not stop the one that others have started since', async () => {
    const before = server
    await killed(before.pid)
    server = await startEmbedded({ dir, onLog: quiet })
    await before.stop()
    assert.deepEqual(await ask(server.appUrl, 'select 1'), [[1]])
  })

  test('starts over a postmaster.pid whose number now belongs to a stranger', async () => {
    const file = join(dir, 'pg', 'data', 'postmaster.pid')
    const left = await readFile(file, 'utf8')
    await killed(server.pid)
    await writeFile(file, left.replace(/^\d+/, String(process.pid)))
    server = await startEmbedded({ dir, onLog: quiet })
    assert.deepEqual(await ask(server.appUrl, 'select 1'), [[1]])
  })

  test('starts over a killed server that still stands in the process table', async () => {
    await killed(server.pid)
    // Stands for the killed server: as its user, alive to whoever asks by number.
    const { uid, gid } = await stat(join(dir, 'pg', 'data'))
    const ghost = spawn('sleep', ['60'], { uid, gid })
    const lock = join(server.socketDir, '.s.PGSQL.5432.lock')
    const left = await readFile(lock, 'utf8')
    await writeFile(lock, left.replace(/^\d+/, String(ghost.pid)))
    try {
      server = await startEmbedded({ dir, onLog: quiet })
    } finally {
      ghost.kill('SIGKILL')
    }
    assert.deepEqual(await ask(server.appUrl, 'select 1'), [[1]])
  })

  test('started by four processes at once is one server', async () => {
    await server.stop()
    const module = join(import.meta.dirname, 'embedded.ts')
    const program = `
      import { startEmbedded } from ${JSON.stringify(module)}
      const server = await startEmbedded({ dir: ${JSON.stringify(dir)}, onLog: () => {} })
      process.send(server.pid)
      process.once('message', async () => { await server.stop(); process.disconnect() })`
    const script = join(dir, 'starter.ts')
    await writeFile(script, program)
    const starters = Array.from({ length: 4 }, () => fork(script, { stdio: 'inherit' }))
    const pids = await Promise.all(
      starters.map(
        starter =>
          new Promise<unknown>((resolve, reject) => {
            starter.once('message', resolve).once('exit', code => reject(new Error(`starter ended: ${code}`)))
          }),
      ),
    )
    assert.equal(new Set(pids).size, 1)
    // One is killed without leaving: it must not keep the server up for ever.
    starters[0]?.kill('SIGKILL')
    await new Promise(resolve => starters[0]?.once('exit', resolve))
    const left = starters.slice(1).map(starter => new Promise(resolve => starter.once('exit', resolve)))
    for (const starter of starters.slice(1)) starter.send('leave')
    await Promise.all(left)
    assert.equal(isProcessAlive(Number(pids[0])), false)
    server = await startEmbedded({ dir, onLog: quiet })
  })

  test('made by another major is refused with what to do', async () => {
    await server.stop()
    const record = join(dir, 'pg', 'major.json')
    const kept = await readFile(record, 'utf8')
    await writeFile(record, kept.replace('"major":18', '"major":17'))
    await assert.rejects(startEmbedded({ dir, onLog: quiet }), refusedWith('version_mismatch'))
    await writeFile(record, kept)
    server = await startEmbedded({ dir, onLog: quiet })
  })

  test('a late step is refused by its name, and the next start succeeds', async () => {
    await server.stop()
    await assert.rejects(startEmbedded({ dir, onLog: quiet, timeouts: { start: 1 } }), (error: unknown) => {
      return refusedWith('step_timeout')(error) && /start the database server/.test(String(error))
    })
    server = await startEmbedded({ dir, onLog: quiet })
    assert.deepEqual(await ask(server.appUrl, 'select 1'), [[1]])
  })

  test('keeps rows apart by row-level security that the app role cannot leave', async () => {
    await ask(
      server.ownerUrl,
      `create table note (tenant text, body text);
       alter table note enable row level security;
       alter table note force row level security;
       create policy own on note using (tenant = nullif(current_setting('app.tenant', true), ''));
       grant select, insert on note to duly_app;`,
    )
    const client = new pg.Client({ connectionString: server.appUrl })
    await client.connect()
    try {
      await client.query(`select set_config('app.tenant', 'a', false)`)
      await client.query(`insert into note values ('a', 'ours')`)
      await assert.rejects(client.query(`insert into note values ('b', 'theirs')`), { code: '42501' })
      await client.query(`select set_config('app.tenant', 'b', false)`)
      assert.equal((await client.query('select * from note')).rowCount, 0)
      await client.query('reset role')
      assert.equal((await client.query('select * from note')).rowCount, 0)
      await client.query('set row_security = off')
      await assert.rejects(client.query('select * from note'), { code: '42501' })
    } finally {
      await client.end()
    }
  })

  test('in a place too deep for a socket address listens in a private folder elsewhere', async () => {
    await server.stop()
    const deep = join(await mkdtemp(join(tmpdir(), 'duly-deep-')), 'd'.repeat(90))
    await chmod(join(deep, '..'), 0o755)
    await mkdir(deep)
    const far = await startEmbedded({ dir: deep, onLog: quiet })
    assert.deepEqual(await ask(far.appUrl, 'select 1'), [[1]])
    await far.stop()
    assert.equal(existsSync(far.socketDir), false)
    await removeEmbedded(deep)
    await rm(join(deep, '..'), { recursive: true })
    server = await startEmbedded({ dir, onLog: quiet })
  })
})

test('under root, a data directory in a closed home gets its database elsewhere, said and linked', {
  skip: process.getuid?.() !== 0 && 'not run as root',
  timeout: 60_000,
}, async () => {
  const home = await mkdtemp(join(tmpdir(), 'duly-home-'))
  const { mkdir } = await import('node:fs/promises')
  const dir = join(home, 'data')
  await mkdir(dir)
  const said: string[] = []
  const server = await startEmbedded({ dir, onLog: line => said.push(line) })
  const elsewhere = await readlink(join(dir, 'pg'))
  assert.ok(said.some(line => line.includes(home) && line.includes(elsewhere)))
  assert.deepEqual(await ask(server.appUrl, 'select 1'), [[1]])
  await server.stop()
  await removeEmbedded(dir)
  assert.equal(existsSync(elsewhere), false)
  await rm(home, { recursive: true })
})
