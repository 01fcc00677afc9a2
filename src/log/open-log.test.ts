import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCheckpoint } from '../ledger/checkpoint.ts'
import { ED25519 } from '../ledger/note.ts'
import { verifyLog } from '../ledger/verify-log.ts'
import { openFiles } from './files.ts'
import { openKey, vkeyOf } from './keys.ts'
import { successorOrigin } from './open-log.ts'
import { localWitness, memoryStore, ORIGIN, type SampleLog, sampleLog } from './sample-log.ts'
import { createWitness } from './witness.ts'
import type { WitnessClient } from './witness-client.ts'

async function grown(ticks: number): Promise<SampleLog> {
  const log = await sampleLog()
  const opened = await log.open()
  assert.ok(opened.kind === 'ready')
  for (let tick = 0; tick < ticks; tick++) await opened.sequencer.tick()
  return log
}

test('a database restored from before is not continued; a successor names the last checkpoint', async () => {
  const log = await grown(2)
  const old = log.store.snapshot()
  const opened = await log.open()
  assert.ok(opened.kind === 'ready')
  for (let tick = 0; tick < 3; tick++) await opened.sequencer.tick()
  const before = log.verify().checkpoint

  const behind = await log.open({ store: old })
  assert.ok(behind.kind === 'behind')
  assert.equal(behind.successor, 'provider.example/log/2026h2-2')
  assert.equal(parseCheckpoint(new TextEncoder().encode(behind.last!)).size, before.size)

  const folder = openFiles(`${log.folder}/successor`)
  const key = await openKey(openFiles(`${log.folder}/keys`, 0o600), 'successor', behind.successor, ED25519)
  log.told.push(vkeyOf(key))
  const next = await log.open({
    store: memoryStore(),
    files: folder,
    origin: behind.successor,
    previousLog: behind.last,
  })
  assert.ok(next.kind === 'ready')
  await next.sequencer.tick()
  const trust = { ...log.trust, log: [...log.trust.log, vkeyOf(key)] }
  const verified = verifyLog({ files: folder.list(), read: folder.read }, trust, { folder: 'running' })
  assert.equal(verified.opened.previousLog, behind.last)
  assert.ok(
    verified.statements.some(({ is, text }) => is === 'checked' && text.includes(`signed by ${ORIGIN}`)),
  )
  log.end()
})

test('a log restored whole, folder and database, is stopped by its witness', async () => {
  const log = await grown(2)
  const old = log.store.snapshot()
  const folder = openFiles(`${log.folder}/old`)
  await folder.write(log.files.list().map(path => ({ path, bytes: log.files.read(path)! })))
  const opened = await log.open()
  assert.ok(opened.kind === 'ready')
  await opened.sequencer.tick()
  const behind = await log.open({ store: old, files: folder })
  assert.equal(behind.kind, 'behind')
  // The same when the witness can only be asked once the log is open.
  const mute = {
    vkey: log.witness.vkey,
    latest: () => Promise.reject(new Error('down')),
    addCheckpoint: log.witness.addCheckpoint,
  }
  assert.equal((await log.open({ store: old, files: folder, witnesses: [mute] })).kind, 'behind')
  log.end()
})

test('an empty database beside a public log writes nothing over it', async () => {
  const log = await grown(1)
  const before = log.files.list().map(path => log.files.read(path)!.toHex())
  const empty = memoryStore()
  assert.equal((await log.open({ store: empty })).kind, 'behind')
  assert.equal(await empty.state(), null)
  assert.deepEqual(
    log.files.list().map(path => log.files.read(path)!.toHex()),
    before,
  )
  log.end()
})

test('an old database grown on past the public log is recognised as a fork', async () => {
  const log = await grown(1)
  const old = log.store.snapshot()
  const opened = await log.open()
  assert.ok(opened.kind === 'ready')
  await opened.sequencer.tick()
  // Another folder and no witness: nothing there that could have stopped it.
  const aside = openFiles(`${log.folder}/aside`)
  await aside.write([{ path: 'opened.json', bytes: log.files.read('opened.json')! }])
  const alone = await log.open({ store: old, files: aside, witnesses: [], quorum: 1 })
  assert.ok(alone.kind === 'ready')
  for (let tick = 0; tick < 4; tick++) await alone.sequencer.tick()
  assert.equal((await log.open({ store: old })).kind, 'behind')
  log.end()
})

test('a lost public folder is written anew from the store', async () => {
  const log = await grown(5)
  const before = log.verify()
  for (const path of log.files.list()) if (path.startsWith('tile/')) await log.files.remove(path)
  const opened = await log.open()
  assert.equal(opened.kind, 'ready')
  assert.equal(log.verify().checkpoint.size, before.checkpoint.size)
  log.end()
})

test('one witness that lies about the size neither stops the log nor makes it give itself up', async () => {
  const log = await grown(1)
  const stranger = await createWitness(`${log.folder}/stranger`, {
    name: 'stranger.example/w',
    now: log.now,
    logs: () => [],
  })
  const forged = new TextDecoder().decode(log.files.read('checkpoint')).replace(/\n[0-9]+\n/, '\n999\n')
  const liar: WitnessClient = {
    vkey: stranger.vkey,
    latest: async () => new TextEncoder().encode(forged),
    addCheckpoint: async () => ({ status: 409, body: '999\n' }),
  }
  const opened = await log.open({ witnesses: [localWitness(log.witness), liar] })
  assert.ok(opened.kind === 'ready')
  const report = await opened.sequencer.tick()
  assert.equal(report.published, true)
  assert.match(report.waiting.join(), /stranger.example\/w: a witness knows 999 leaves/)
  // Without another that cosigns, its word has to be taken: going on might fork.
  assert.equal((await log.open({ witnesses: [liar] })).kind, 'behind')
  log.end()
})

test('successors are counted on from the half-year', () => {
  assert.equal(successorOrigin('a.example/log/2026h1'), 'a.example/log/2026h1-2')
  assert.equal(successorOrigin('a.example/log/2026h1-2'), 'a.example/log/2026h1-3')
})
