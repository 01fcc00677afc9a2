// Attacks from inside the cage, by the means of a document that has taken over its reader: code of Node without its permission
// model, and native code (the cage's own shell, the canvas). Each is tried for each profile.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { FILTER_FD } from './bubblewrap.ts'
import { cageCommand, cageLack, type Profile } from './sandbox.ts'
import { type Arch, seccompFilter } from './seccomp.ts'

const profiles: readonly Profile[] = ['sender', 'mail', 'pdf', 'docx', 'text', 'scan', 'propose']
const modules = join(import.meta.dirname, '../../node_modules')

// A machine of continuous integration has bubblewrap: there its absence fails these tests.
const lack = process.env.CI ? null : cageLack()
const skip = lack ? `${lack.what}. ${lack.next}` : false

// Open to all: the cage's user is another one.
const folder = mkdtempSync(join(tmpdir(), 'duly-attack-'))
chmodSync(folder, 0o755)
after(() => rmSync(folder, { recursive: true }))
const filterFile = join(folder, 'filter')
writeFileSync(filterFile, seccompFilter(process.arch as Arch))

type Ended = { readonly said: string; readonly status: number | null; readonly ms: number }

/** Runs what stands behind `--` in the cage of `profile`; what it writes to descriptor 3 is what it said. */
async function inCage(
  profile: Profile,
  command: (usual: readonly string[]) => readonly string[],
  wallMs?: number,
) {
  assert.equal(cageLack(), null)
  const { file, args, user } = cageCommand(profile, { ...(wallMs ? { wallMs } : {}), script: ['-e', 'CODE'] })
  const cut = args.indexOf('--') + 1
  const all = [...args.slice(0, cut), ...command(args.slice(cut))]
  const started = performance.now()
  const child = spawn(file, all, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: {},
    cwd: '/',
    ...user,
  })
  const filter = child.stdio[FILTER_FD] as import('node:stream').Writable
  filter.on('error', () => undefined)
  filter.end(readFileSync(filterFile))
  let said = ''
  child.stdio[3]?.on('data', chunk => {
    said += String(chunk)
  })
  return new Promise<Ended>(resolve =>
    child.on('close', status => resolve({ said, status, ms: performance.now() - started })),
  )
}

/** By the cage's own shell: native code that knows nothing of Node's rules. */
const shell = (profile: Profile, script: string) =>
  inCage(profile, () => ['/bin/sh', '-c', `exec 2>&3; ${script}`])

/** By Node without its permission model, under all limits of the kernel. */
const bareNode = (profile: Profile, code: string, wallMs?: number) =>
  inCage(
    profile,
    usual => usual.filter(arg => !/^--(?:permission|allow-)/.test(arg)).with(-1, wrapped(code)),
    wallMs,
  )

/** As the reader runs: Node's rules on top. */
const reader = (profile: Profile, code: string) => inCage(profile, usual => usual.with(-1, wrapped(code)))

const wrapped = (code: string) =>
  `const say = x => require('fs').writeSync(3, String(x)); try { ${code} } catch (e) { say(e.code ?? e) }`

for (const profile of profiles) {
  test(`the cage of ${profile} shows its own files and no others, not to native code either`, {
    skip,
  }, async () => {
    const secret = join(folder, 'secret')
    writeFileSync(secret, 'SECRET\n', { mode: 0o644 })
    for (const file of [
      '/etc/passwd',
      secret,
      join(import.meta.dirname, 'mail/smtp.ts'),
      '/proc/1/environ',
      '/sys/kernel',
    ]) {
      const { said } = await shell(profile, `read line < '${file}' && echo "GOT $line" >&3`)
      assert.match(said, /cannot open|No such file/, file)
      assert.doesNotMatch(said, /GOT/, file)
    }
    const { said } = await bareNode(profile, `say(require('fs').readdirSync('/').join())`)
    assert.deepEqual(
      said
        .split(',')
        .filter(name => ['etc', 'proc', 'sys', 'dev', 'home', 'root', 'tmp', 'var'].includes(name)),
      [],
    )
  })

  test(`the cage of ${profile} starts no process, sees none and becomes nobody else`, { skip }, async () => {
    const forked = await shell(profile, '(echo FORKED >&3); echo FORKED >&3')
    assert.doesNotMatch(forked.said, /FORKED/)
    const bomb = await shell(profile, 'f() { f | f & }; f; echo ALIVE >&3')
    assert.doesNotMatch(bomb.said, /ALIVE/)
    const spawned = await bareNode(
      profile,
      `say(require('child_process').spawnSync('/bin/sh', ['-c', 'x']).error.code)`,
    )
    assert.equal(spawned.said, 'EPERM')
    const who = await bareNode(profile, `say([process.getuid(), process.getgid(), process.pid < 10].join())`)
    assert.equal(who.said, '65534,65534,true')
    const up = await bareNode(profile, `process.setuid(0); say('ROOT')`)
    assert.equal(up.said, 'EPERM')
    const killed = await bareNode(profile, `process.kill(1, 0); say('SIGNALLED')`)
    assert.equal(killed.said, 'EPERM')
  })

  test(`the cage of ${profile} reaches no network, not even this machine’s own`, { skip }, async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    let reached = 0
    server.on('connection', () => reached++)
    const code = `require('net').connect(${port}, '127.0.0.1').on('error', e => say(e.code)).on('connect', () => say('IN'))`
    assert.equal((await bareNode(profile, code)).said, 'EPERM')
    assert.match((await reader(profile, code)).said, /ERR_ACCESS_DENIED|EPERM/)
    assert.equal(reached, 0)
    await new Promise(resolve => server.close(resolve))
  })

  test(`the cage of ${profile} writes no file`, { skip }, async () => {
    for (const file of ['/x', '/bin/sh', import.meta.filename, join(modules, 'x')]) {
      const { said } = await bareNode(
        profile,
        `require('fs').writeFileSync(${JSON.stringify(file)}, 'x'); say('WROTE')`,
      )
      assert.match(said, /^(?:EPERM|EROFS|EACCES|ENOENT)$/, file)
    }
    assert.doesNotMatch((await shell(profile, 'echo x > /x && echo WROTE >&3')).said, /WROTE/)
  })

  test(`a bomb of memory in the cage of ${profile} ends below half a gigabyte`, { skip }, async () => {
    const code = `const held = []; for (;;) { held.push(Buffer.alloc(8e6, 1)); say(process.resourceUsage().maxRSS + '\\n') }`
    const { said } = await bareNode(profile, code)
    const most = Math.max(
      ...said
        .split('\n')
        .filter(line => /^\d+$/.test(line))
        .map(Number),
    )
    assert.ok(most > 50_000, said.slice(-200))
    assert.ok(most < 512 * 1024, `${most} KiB were held`)
  })

  test(`a loop without end in the cage of ${profile} is ended by the kernel itself`, { skip }, async () => {
    const { status } = await bareNode(profile, 'for (;;);', 1000)
    assert.notEqual(status, 0)
  })
}

test('the native canvas of the OCR cage opens a font of the reader and none beside', { skip }, async () => {
  const registered = (font: string) =>
    inCage('scan', usual =>
      usual.with(
        -1,
        wrapped(
          `const { GlobalFonts } = require('module').createRequire(${JSON.stringify(join(import.meta.dirname, 'read-scan.ts'))})('@napi-rs/canvas');
           say(GlobalFonts.registerFromPath(${JSON.stringify(font)}, 'x') ? 'OPENED' : 'none')`,
        ),
      ),
    )
  const own = join(modules, 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')
  assert.equal((await registered(own)).said, 'OPENED', 'the attack works where the file is shown')
  const other = join(folder, 'font.ttf')
  writeFileSync(other, readFileSync(own), { mode: 0o644 })
  assert.equal((await registered(other)).said, 'none')
})

test('a reader that lost its server is killed with it', { skip }, async () => {
  const marker = `for(;;)/*${process.pid}-orphan*/;`
  const { file, args, user } = cageCommand('text', { script: ['-e', marker] })
  const cage = JSON.stringify({ file, args, user })
  const code = `const { spawn } = require('child_process'); const { openSync } = require('fs'); const c = ${cage};
    spawn(c.file, c.args, { stdio: ['ignore', 'ignore', 'ignore', 'ignore', openSync(${JSON.stringify(filterFile)}, 'r')], env: {}, cwd: '/', ...c.user }); setInterval(() => {}, 1000)`
  const server = spawn(process.execPath, ['-e', code], { stdio: 'ignore' })
  const caged = () =>
    readdirSync('/proc').filter(name => {
      if (!/^\d+$/.test(name)) return false
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('\0-e\0for(;;)') && isOurs(name, marker)
      } catch {
        return false
      }
    })
  while (caged().length === 0) await pause(20)
  server.kill('SIGKILL')
  while (caged().length > 0) await pause(20)
})

function isOurs(pid: string, marker: string): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').endsWith(`\0${marker}\0`)
}

test('an ordinary user has the same cage as root', {
  skip: skip || (process.getuid?.() !== 0 && 'not run as root'),
}, () => {
  const { file, args } = cageCommand('text', {
    script: ['-e', `process.exit(process.getuid() === 65534 ? 7 : 1)`],
  })
  const run = spawnSync(file, args.toSpliced(args.indexOf('--seccomp'), 2), {
    env: {},
    cwd: '/',
    uid: 12345,
    gid: 12345,
  })
  assert.equal(run.status, 7, String(run.stderr))
})
