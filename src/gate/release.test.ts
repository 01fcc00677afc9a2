// From what was collected to the package that its reader can open, and what keeps a package inside the gate.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import type { TestLeaf } from '../../test/gate/log.ts'
import { giving, hexDigest, makeItem, makeWorld, type World } from '../../test/gate/world.ts'
import { buildReceipt, encodeReceipt } from '../ledger/receipt.ts'
import { parseTlogProof } from '../ledger/tlog-proof.ts'
import type { AuthorisationV2 as Authorisation } from '../seal/authorisation/authorisation.ts'
import { verifyPackage } from '../seal/package/package.node.ts'
import { readPin } from './context.ts'
import { trustOf } from './pin.ts'

let world: World
let authorisation: Authorisation

beforeEach(async () => {
  world = await makeWorld()
  world.source.script = giving(makeItem('a message of Ada'), makeItem('another message'))
  authorisation = world.authorisation()
})

afterEach(() => world.remove())

const outbox = () => join(world.dir, '../productions')

async function collected(): Promise<void> {
  assert.equal((await world.handle(await world.collectOrder(authorisation))).code, 'collected')
}

async function sealed(): Promise<void> {
  await collected()
  assert.equal((await world.handle(await world.sealOrder(hexDigest(authorisation)))).code, 'sealed')
}

async function codeOfRelease(leaf?: TestLeaf): Promise<string> {
  const change = leaf === undefined ? {} : { leaf: world.leafProof(leaf) }
  return (await world.handle(await world.releaseOrder(authorisation, change))).code
}

test('a released package opens with the officer’s key and verifies with its release receipt', async () => {
  await sealed()
  const { payload } = world.lastReport()
  assert.deepEqual([payload.items, typeof payload.sha256], [2, 'string'])
  assert.deepEqual(existsSync(outbox()), false, 'nothing is out before the release leaf')
  const leaf = world.logReleased(authorisation)
  const { opening, proof } = world.leafProof(leaf) as { opening: TestLeaf['opening']; proof: string }
  assert.equal(await codeOfRelease(leaf), 'released')
  const report = world.lastReport().payload
  assert.equal(report.expiresAt, '2026-12-09T12:00:00.000Z')
  const path = join(outbox(), String(report.file))
  assert.equal(world.lastReport().payload.sha256, payload.sha256)
  const parsed = parseTlogProof(Buffer.from(proof))
  const { index, hashes } = parsed.proof
  const receipt = encodeReceipt(buildReceipt([{ opening, index, hashes, checkpoint: parsed.checkpoint }]))
  const trust = trustOf(await readPin(world.dir), world.gateKey)
  const verified = await verifyPackage(path, world.officer, trust, { receipt })
  assert.equal(verified.sha256, payload.sha256)
  assert.ok(verified.statements.some(({ is, text }) => is === 'checked' && text.includes('2 items')))
})

test('the package goes to the recipients that were signed; an order cannot name others', async () => {
  await collected()
  const digest = hexDigest(authorisation)
  const certificate = Buffer.from('%PDF-').toString('base64')
  const row = await world.order('seal', digest, { kind: 'seal', digest, certificate, recipients: ['age1…'] })
  assert.equal((await world.handle(row)).code, 'order_malformed')
})

test('nothing is sealed that was not collected', async () => {
  assert.equal((await world.handle(await world.sealOrder(hexDigest(authorisation)))).code, 'not_collected')
})

test('a certificate that is no PDF is refused', async () => {
  await collected()
  const row = await world.sealOrder(hexDigest(authorisation), Buffer.from('<html>'))
  assert.equal((await world.handle(row)).code, 'certificate_malformed')
})

test('what was sealed is not sealed again under another order', async () => {
  await sealed()
  assert.equal((await world.handle(await world.sealOrder(hexDigest(authorisation)))).code, 'already_used')
})

test('nothing is sealed after the authorisation was revoked', async () => {
  await collected()
  world.statuses.set(hexDigest(authorisation), 'revoked')
  assert.equal((await world.handle(await world.sealOrder(hexDigest(authorisation)))).code, 'revoked')
})

test('nothing is sealed after an approver was unpinned', async () => {
  await collected()
  await world.setPin(pin => ({
    ...pin,
    approvers: pin.approvers.filter(pinned => pinned.person !== 'person-mara'),
  }))
  const row = await world.sealOrder(hexDigest(authorisation))
  assert.equal((await world.handle(row)).code, 'approver_not_pinned')
})

test('collected items lie on the disk as ciphertext only, and a changed one stops the sealing', async () => {
  await collected()
  const folder = join(world.dir, 'private')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name))
  const items = paths.filter(path => /[0-9]{8}\.age$/.test(path))
  assert.equal(items.length, 2)
  for (const path of paths) {
    const bytes = readFileSync(path)
    assert.ok(bytes.toString('latin1').startsWith('age-encryption.org/v1\n'), path)
    for (const secret of ['message', 'ada@tenant.example', 'acct-ada']) assert.ok(!bytes.includes(secret))
  }
  const bytes = readFileSync(items[0]!)
  bytes[bytes.length - 1]! ^= 1
  writeFileSync(items[0]!, bytes)
  const row = await world.sealOrder(hexDigest(authorisation))
  assert.equal((await world.handle(row)).code, 'package_changed')
})

test('nothing is released that was not sealed', async () => {
  await collected()
  assert.equal(await codeOfRelease(), 'not_sealed')
})

test('the leaf of the authorisation does not release', async () => {
  await sealed()
  assert.equal(await codeOfRelease(world.logAuthorised(authorisation)), 'leaf_of_other')
})

for (const field of ['package', 'manifest', 'authorisation', 'paper'] as const) {
  test(`a release leaf that names another ${field} does not release`, async () => {
    await sealed()
    const leaf = world.logReleased(authorisation, { [field]: 'cd'.repeat(32) })
    assert.equal(await codeOfRelease(leaf), 'leaf_of_other')
    assert.equal(existsSync(outbox()), false)
  })
}

test('a release whose leaf is not in the log waits outside', async () => {
  await sealed()
  const leaf = world.logReleased(authorisation)
  const { proof } = world.leafProof({ ...leaf, index: leaf.index - 1 })
  const row = await world.releaseOrder(authorisation, { leaf: { opening: leaf.opening, proof } })
  assert.equal((await world.handle(row)).code, 'leaf_not_included')
})

test('a release is held back by a stale log until it is fresh', async () => {
  await sealed()
  const row = await world.releaseOrder(authorisation)
  world.clock.now = new Date(world.clock.now.getTime() + 3_600_000)
  const waiting = await world.handle(row)
  assert.deepEqual([waiting.is, waiting.code], ['waiting', 'checkpoint_stale'])
  world.log.addDummy()
  world.log.publish(world.clock.now)
  assert.equal((await world.handle(row)).code, 'released')
})

test('nothing is released after the authorisation was revoked or has expired', async () => {
  await sealed()
  world.statuses.set(hexDigest(authorisation), 'revoked')
  assert.equal(await codeOfRelease(), 'revoked')
  world.statuses.set(hexDigest(authorisation), 'authorised')
  world.clock.now = new Date('2026-11-26T12:00:00.000Z')
  assert.equal(await codeOfRelease(), 'expired')
  assert.equal(existsSync(outbox()), false)
})

test('a package exchanged after sealing is not released', async () => {
  await sealed()
  const path = join(world.dir, 'private/packages', String(world.lastReport().payload.file))
  const bytes = readFileSync(path)
  bytes[bytes.length - 1]! ^= 1
  writeFileSync(path, bytes)
  assert.equal(await codeOfRelease(), 'package_changed')
})

test('a release is not repeated under another order', async () => {
  await sealed()
  assert.equal(await codeOfRelease(), 'released')
  assert.equal(await codeOfRelease(), 'already_used')
  assert.equal(readdirSync(outbox()).length, 1)
})
