import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { cageCommand, cageGaps, runCaged } from './sandbox.ts'

/** Runs `code` in the cage of the PDF reader, in place of the reader. */
function caged(code: string) {
  const { file, args } = cageCommand('pdf')
  return spawnSync(file, [...args.slice(0, -1), '-e', code], {
    env: { MALLOC_ARENA_MAX: '1' },
    cwd: '/',
    encoding: 'utf8',
    timeout: 20_000,
  })
}

function deniedInCage(code: string): string {
  const run = caged(`try { ${code}; console.log('allowed') } catch (e) { console.log(e.code) }`)
  return run.stdout.trim()
}

test('a reader child reads no file but its own', () => {
  assert.equal(deniedInCage(`require('fs').readFileSync('/etc/passwd')`), 'ERR_ACCESS_DENIED')
  assert.equal(deniedInCage(`require('fs').readdirSync('/')`), 'ERR_ACCESS_DENIED')
})

test('a reader child writes no file', () => {
  assert.equal(deniedInCage(`require('fs').writeFileSync('/tmp/duly-cage', 'x')`), 'ERR_ACCESS_DENIED')
})

test('a reader child starts no process and no thread', () => {
  assert.equal(deniedInCage(`require('child_process').spawnSync('/bin/true')`), 'ERR_ACCESS_DENIED')
  assert.equal(
    deniedInCage(`new (require('worker_threads').Worker)('0', { eval: true })`),
    'ERR_ACCESS_DENIED',
  )
})

test('a reader child reaches no network', () => {
  const code = `require('net').connect(9, '127.0.0.1').on('error', e => console.log(e.code))`
  const run = caged(`try { ${code} } catch (e) { console.log(e.code) }`)
  assert.match(run.stdout, /ERR_ACCESS_DENIED/)
})

test('a reader child evaluates no code out of a document', () => {
  assert.notEqual(deniedInCage(`new Function('return 1')()`), 'allowed')
})

test('a reader child that takes memory outside the heap dies', { skip: cageGaps()[0] ?? false }, () => {
  const run = caged(
    `const a = []; for (let i = 0; i < 100; i++) a.push(Buffer.alloc(50e6, 1)); console.log('had it')`,
  )
  assert.doesNotMatch(run.stdout, /had it/)
})

test('a reader child that fills the heap dies', () => {
  const run = caged(
    `const a = []; for (let i = 0; i < 4e7; i++) a.push({ i, s: 'x' + i }); console.log('had it')`,
  )
  assert.doesNotMatch(run.stdout, /had it/)
})

test('a reader child that takes too long is killed and its document refused', async () => {
  const result = await runCaged({ profile: 'text', mediaType: 'text/plain', pages: [] }, Buffer.from('x'), 1)
  assert.ok('refusal' in result)
  assert.equal(result.refusal.code, 'document_timeout')
})

test('a document above the size limit is refused before any child is started', async () => {
  const job = { profile: 'text', mediaType: 'text/plain', pages: [] } as const
  const result = await runCaged(job, new Uint8Array(41 * 1024 * 1024))
  assert.ok('refusal' in result)
  assert.equal(result.refusal.code, 'document_too_large')
})
