// Mistakes of a first day, each made for real: one sentence, the next step, exit status 1, and no stack.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { newProvider } from '../../src/server/provider.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { layCluster } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { launchServing } from './served.ts'

type Prepared = Readonly<Record<string, unknown>>
const DULY = { v: 1, mode: 'live', createdAt: '2026-11-25T10:00:00.000Z', hosts: {}, ports: {} }

describe('a mistake of a first run is said in a sentence, with the next step', { timeout: 600_000 }, () => {
  let base: string
  let n = 0
  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-first-'))
  })
  after(() => rm(base, { recursive: true, force: true }))

  /** A directory as an operator prepares it, by file; text stands as it is. */
  async function prepare(files: Prepared): Promise<string> {
    const path = join(base, `data-${n++}`)
    await mkdir(join(path, 'keys'), { recursive: true, mode: 0o700 })
    const all = {
      'duly.json': DULY,
      'provider.json': newProvider(),
      'policy.json': defaultSettings('live'),
      ...files,
    }
    for (const [name, content] of Object.entries(all))
      if (content !== null)
        await writeFile(join(path, name), typeof content === 'string' ? content : JSON.stringify(content), {
          mode: 0o600,
        })
    return path
  }

  async function said(
    path: string,
    env: NodeJS.ProcessEnv = {},
    args: readonly string[] = [],
  ): Promise<string> {
    const serving = launchServing(path, args, { DULY_LOG_LEVEL: 'silent', ...env })
    const status = await serving.ended
    const text = serving.said().replace(/^Duly runs as root.*\n/m, '')
    assert.equal(status, 1, text)
    assert.doesNotMatch(text, /\bat .*:\d+:\d+|fault in Duly/, text)
    assert.ok(text.trim().split('\n').length <= 4, text)
    return text
  }

  const bad = 'postgres://duly:x@127.0.0.1:1/duly'
  const urls = (url: string) => ({
    DULY_OWNER_URL: url,
    DULY_APP_URL: url,
    DULY_SYSTEM_URL: url,
    DULY_GATE_URL: url,
    DULY_BACKUP_URL: url,
  })

  const table: Record<string, { files?: Prepared; env?: NodeJS.ProcessEnv; says: RegExp }> = {
    'duly.json is no JSON': {
      files: { 'duly.json': '{' },
      says: /duly\.json is not a settings file.*\n.*correct it/i,
    },
    'duly.json names a port that is none': {
      files: { 'duly.json': { ...DULY, ports: { web: 80_000 } } },
      says: /duly\.json .* a port is malformed/,
    },
    'policy.json is missing': {
      files: { 'policy.json': null },
      says: /policy\.json is missing.*\n.*first start/,
    },
    'policy.json is no JSON': {
      files: { 'policy.json': 'x' },
      says: /policy\.json cannot be used: it is no JSON/,
    },
    'policy.json has a wrong term': {
      files: { 'policy.json': { ...defaultSettings('live'), grantMinutes: 1 } },
      says: /policy\.json cannot be used: grantMinutes: .*\n.*docs\/operate\.md/,
    },
    'provider.json is missing': { files: { 'provider.json': null }, says: /provider\.json is missing/ },
    'provider.json is malformed': {
      files: { 'provider.json': '{"v":1}' },
      says: /provider\.json cannot be used: /,
    },
    'settings.json has an unknown key': {
      files: { 'settings.json': { v: 1, proxy: true } },
      says: /settings\.json cannot be used: the file: .*\n.*docs\/settings\.md/,
    },
    'the database does not answer': {
      env: urls(bad),
      says: /database cannot be reached as system: connect ECONNREFUSED.*\n.*DULY_SYSTEM_URL/,
    },
    'the database’s address is malformed': {
      env: urls('postgres://[x'),
      says: /database has a malformed address.*\n.*DULY_OWNER_URL/,
    },
    'only some roles have an address': {
      env: { DULY_APP_URL: bad },
      says: /named for some roles, but not with DULY_OWNER_URL/,
    },
  }
  for (const [name, { files = {}, env = {}, says }] of Object.entries(table))
    test(name, async () => {
      assert.match(await said(await prepare(files), env), says)
    })

  test('the directory is a file, or lies below one', async () => {
    const file = join(base, 'a-file')
    await writeFile(file, 'x')
    assert.match(await said(join(file, 'data')), /a part of its path is a file/)
  })

  test('the directory is somebody else’s', async () => {
    const path = join(base, 'others')
    await mkdir(path)
    await writeFile(join(path, 'thesis.txt'), 'x')
    assert.match(await said(path), /holds something else \(thesis\.txt\)/)
    assert.ok(!existsSync(join(path, 'duly.json')))
  })

  test('others may read the keys', async () => {
    const path = await prepare({})
    await chmod(join(path, 'keys'), 0o755)
    assert.match(await said(path), /keys .*mode 755.*\n.*chmod 700/s)
  })

  for (const port of ['web', 'smtp', 'operator'] as const)
    test(`the port of ${port} is taken`, async () => {
      const taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
      const { port: number } = taken.address() as { port: number }
      const ports = {
        web: await freePort(),
        smtp: await freePort(),
        operator: await freePort(),
        [port]: number,
      }
      const path = await prepare({ 'duly.json': { ...DULY, ports } })
      await layCluster(path)
      try {
        assert.match(
          await said(path),
          new RegExp(`Port ${number} on 127\\.0\\.0\\.1, for .*, is in use.*\\n.*ports\\.${port}`),
        )
      } finally {
        taken.close()
        await removeEmbedded(path)
      }
    })
})
