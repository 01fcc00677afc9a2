import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '..', '..')
const DULY = join(ROOT, 'bin', 'duly')
/** A Node of the machine's own that cannot run Duly's TypeScript itself. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(path => existsSync(path) && majorOf(path) < 24)
const skip = OLD_NODE === undefined && 'no system Node below 24 on this machine'
const skipUser = skip || (process.getuid?.() !== 0 && 'not run as root')

function majorOf(node: string): number {
  return Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10)
}

describe('bin/duly on an old system Node', { skip, timeout: 60_000 }, () => {
  const old = OLD_NODE as string
  let dir: string

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-bin-'))
  })

  after(() => rm(dir, { recursive: true, force: true }))

  /** bin/duly with a program of the test's own in the place of Duly. */
  async function install(name: string, program: string, withNode: boolean): Promise<string> {
    const root = join(dir, name)
    await mkdir(join(root, 'src', 'cli'), { recursive: true })
    await cp(join(ROOT, 'bin'), join(root, 'bin'), { recursive: true })
    await writeFile(join(root, 'src', 'cli', 'main.ts'), program)
    await writeFile(join(root, 'package.json'), '{"type":"module"}')
    if (withNode) await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'))
    return join(root, 'bin', 'duly')
  }

  test('continues on the bundled Node, through a link, from any folder', async () => {
    const link = join(dir, 'linked')
    await symlink(DULY, link)
    const { stdout, status } = spawnSync(old, [link, '--help'], { cwd: '/', encoding: 'utf8' })
    assert.match(stdout, /^duly COMMAND/)
    assert.equal(status, 0)
  })

  test('runs as an ordinary user', { skip: skipUser }, () => {
    const { stderr, status } = spawnSync(old, [DULY, '--version'], { cwd: '/', uid: 65534, gid: 65534 })
    assert.equal(status, 0, String(stderr))
  })

  test('gives wrong use the status 2', () => {
    assert.equal(spawnSync(old, [DULY, 'no-such-command']).status, 2)
  })

  test('passes arguments and the exit status through as they are', async () => {
    const program =
      'console.log(JSON.stringify(process.argv.slice(2)), process.versions.node); process.exit(7)'
    const duly = await install('status', program, true)
    const { stdout, status } = spawnSync(old, [duly, 'a b', '--', '-x'], { encoding: 'utf8' })
    assert.match(stdout, /^\["a b","--","-x"\] 26\./)
    assert.equal(status, 7)
  })

  test('passes signals on and ends as the command ends', async () => {
    const program = `
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => { console.log(signal); if (signal === 'SIGHUP') process.exit(3) })
      setInterval(() => {}, 1000)
      console.log('ready')`
    const child = spawn(old, [await install('signals', program, true)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for (const [signal, before] of [
      ['SIGINT', 'ready'],
      ['SIGTERM', 'SIGINT'],
      ['SIGHUP', 'SIGTERM'],
    ] as const) {
      await said(child, before)
      child.kill(signal)
    }
    assert.equal(await ended(child), 3)
  })

  test('killed hard does not leave the command behind', async () => {
    const real = await install('orphan', '', true)
    await rm(join(dir, 'orphan', 'src'), { recursive: true })
    await cp(join(ROOT, 'src'), join(dir, 'orphan', 'src'), { recursive: true })
    await writeFile(
      join(dir, 'orphan', 'src', 'cli', 'serve.ts'),
      `export async function run(_args: string[], io: { out(text: string): void }): Promise<number> {
        process.on('SIGTERM', () => { io.out('told to end'); process.exit(0) })
        io.out('pid ' + process.pid)
        return await new Promise(resolve => setTimeout(resolve, 60000, 0))
      }`,
    )
    const child = spawn(old, [real, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await said(child, 'pid ')
    child.kill('SIGKILL')
    await said(child, 'told to end')
  })

  test('without a bundled Node says what to do', async () => {
    const duly = await install('bare', '', false)
    const { stderr, status } = spawnSync(old, [duly, '--help'], { encoding: 'utf8' })
    assert.match(stderr, /too old, and no bundled Node is installed/)
    assert.match(stderr, /npm ci/)
    assert.equal(status, 1)
  })
})

test('bin/duly on the Node that Duly prefers runs in the same process', () => {
  const { stdout, status } = spawnSync(process.execPath, [DULY, '--help'], { encoding: 'utf8' })
  assert.match(stdout, /^duly COMMAND/)
  assert.equal(status, 0)
})

const heard = new WeakMap<ChildProcess, { text: string }>()

/** Waits until the child has said `word` in all that it said so far. */
async function said(child: ChildProcess, word: string): Promise<void> {
  const log = heard.get(child) ?? { text: '' }
  if (!heard.has(child)) child.stdout?.on('data', chunk => Object.assign(log, { text: log.text + chunk }))
  heard.set(child, log)
  while (!log.text.includes(word)) await delay(10)
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.once('exit', resolve))
}
