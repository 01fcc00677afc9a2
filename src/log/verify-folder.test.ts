import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { equalBytes } from '../ledger/bytes.ts'
import type { Layout } from '../ledger/layout.ts'
import { leafHash, type Opening } from '../ledger/leaf.ts'
import { buildReceipt, encodeReceipt } from '../ledger/receipt.ts'
import { parseTlogProof } from '../ledger/tlog-proof.ts'
import { type LogFolder, verifyLog } from '../ledger/verify-log.ts'
import { verifyReceipt } from '../ledger/verify-receipt.ts'
import type { Files } from './files.ts'
import { proveInclusion, tlogProofFile } from './proofs.ts'
import { handedOver, type SampleLog, sampleLog, sampleRecords } from './sample-log.ts'
import { sha256Node } from './sha256.ts'

// Small, as each of its bytes is changed once.
const SMALL: Layout = {
  slots: { P: 1, S: 0, E: 2, O: 0, O_next: 1, X: 0, X_next: 1 },
  seconds: 60,
  slowEvery: 2,
}

let log: SampleLog
let copy: Files
let folder: LogFolder
let queued: { leaf: Uint8Array; opening: Opening }[]

before(async () => {
  log = await sampleLog(SMALL)
  const opened = await log.open()
  assert.ok(opened.kind === 'ready')
  queued = Object.values(sampleRecords('2026-07-01T08:00:00.000Z')).map(log.queue)
  for (let tick = 0; tick < 2; tick++) await opened.sequencer.tick()
  copy = await handedOver(log)
  folder = { files: copy.list(), read: copy.read }
})
after(() => log.end())

const changed = (path: string, bytes: Uint8Array): LogFolder => ({
  files: folder.files,
  read: name => (name === path ? bytes : folder.read(name)),
})

test('a change of any byte of checkpoint and opening, or of every fifth of the tiles, is refused', () => {
  verifyLog(folder, log.trust, { hash: sha256Node })
  for (const path of folder.files) {
    const bytes = folder.read(path)!
    for (let at = 0; at < bytes.length; at += path.startsWith('tile/') ? 5 : 1) {
      const other = bytes.slice()
      other[at]! ^= 1 << (at % 8)
      assert.throws(
        () => verifyLog(changed(path, other), log.trust),
        { name: 'VerificationError' },
        `${path} byte ${at}`,
      )
    }
  }
})

test('a file cut short, made longer, missing or added is refused', () => {
  for (const path of folder.files) {
    const bytes = folder.read(path)!
    for (const other of [
      bytes.subarray(1),
      bytes.subarray(0, -1),
      new Uint8Array([...bytes, 0]),
      new Uint8Array(0),
    ]) {
      assert.throws(() => verifyLog(changed(path, other), log.trust), { name: 'VerificationError' }, path)
    }
    const without = { files: folder.files.filter(name => name !== path), read: folder.read }
    assert.throws(() => verifyLog(without, log.trust), { code: 'file_missing' })
  }
  for (const extra of ['note.txt', 'tile/0/001', 'tile/0/000.p/1', 'tile/entries/000.p/1']) {
    const more = { files: [...folder.files, extra], read: log.files.read }
    assert.throws(() => verifyLog(more, log.trust), { code: 'file_extra' }, extra)
  }
})

test('the folder of a running log may hold earlier partial tiles, but only true ones', () => {
  const running: LogFolder = { files: log.files.list(), read: log.files.read }
  assert.ok(running.files.length > folder.files.length)
  verifyLog(running, log.trust, { folder: 'running' })
  const early = running.files.find(path => path.startsWith('tile/0/') && !folder.files.includes(path))!
  const bytes = running.read(early)!.slice()
  bytes[0]! ^= 1
  const lying: LogFolder = { ...running, read: path => (path === early ? bytes : running.read(path)) }
  assert.throws(() => verifyLog(lying, log.trust, { folder: 'running' }), { code: 'tile' })
  const strange: LogFolder = { ...running, files: [...running.files, 'tile/0/../secret'] }
  assert.throws(() => verifyLog(strange, log.trust, { folder: 'running' }), { code: 'file_extra' })
})

test('each leaf has a proof from the published tiles, and a receipt made of it verifies', () => {
  log.store.sequenced.forEach((entry, index) => {
    const proof = proveInclusion(copy.read, { index, hash: leafHash(entry) }, sha256Node)
    const file = parseTlogProof(tlogProofFile(proof))
    assert.equal(file.proof.index, index)
    assert.ok(equalBytes(file.checkpoint, copy.read('checkpoint')!))
  })
  assert.throws(() => proveInclusion(copy.read, { index: 1, hash: new Uint8Array(32) }, sha256Node), {
    code: 'inclusion',
  })
  const proved = queued.map(({ leaf, opening }) => {
    const index = log.store.sequenced.findIndex(entry => equalBytes(entry, leaf))
    return { opening, ...proveInclusion(copy.read, { index, hash: leafHash(leaf) }, sha256Node) }
  })
  const { statements } = verifyReceipt(encodeReceipt(buildReceipt(proved)), log.trust)
  assert.ok(statements.some(({ text }) => text.includes('self-witnessed')))
})

test('a proof against an earlier checkpoint is made from the tiles of today', () => {
  const earlier = log.store.announced.find(({ size }) => size > 1)!
  const checkpoint = new TextEncoder().encode(earlier.text)
  const hash = leafHash(log.store.sequenced[1]!)
  const proof = proveInclusion(log.files.read, { index: 1, hash }, sha256Node, checkpoint)
  assert.ok(equalBytes(proof.checkpoint, checkpoint))
})
