// Another implementation's witness cosigns our checkpoints, and refuses a fork of them; two of them and the own one make a quorum.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sigsumLogKey, sigsumWitness, skipSigsum as skip } from '../../test/log/sigsum.ts'
import { hex, utf8 } from '../ledger/bytes.ts'
import { type Checkpoint, signCheckpoint } from '../ledger/checkpoint.ts'
import { deriveOpening, leafHash, type Opening, sealLeaf } from '../ledger/leaf.ts'
import type { NodeReader } from '../ledger/merkle.ts'
import { ED25519, encodeVkey } from '../ledger/note.ts'
import { buildReceipt, encodeReceipt } from '../ledger/receipt.ts'
import { createTileTree, nodesFromTiles } from '../ledger/tiles.ts'
import { type Trust, verifyCheckpoint } from '../ledger/trust.ts'
import { verifyReceipt } from '../ledger/verify-receipt.ts'
import { LogBehindError } from './cosigning.ts'
import { type FileView, openFiles } from './files.ts'
import { vkeyOf } from './keys.ts'
import { openLog } from './open-log.ts'
import { proveInclusion } from './proofs.ts'
import { createPublisher } from './publisher.ts'
import { LAYOUT, localWitness, type MemoryStore, memoryStore, random, sampleRecords } from './sample-log.ts'
import { sha256Node } from './sha256.ts'
import { createWitness } from './witness.ts'
import { httpWitness, type WitnessClient } from './witness-client.ts'
import { createQuorum } from './witness-quorum.ts'

const logKey = sigsumLogKey(42)

async function withWitness(work: (client: WitnessClient) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duly-sigsum-'))
  const witness = await sigsumWitness(folder, logKey)
  try {
    await witness.start()
    await work(httpWitness(witness.vkey, witness))
  } finally {
    await witness.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Grown = { checkpoint: Checkpoint; node: NodeReader }

function grow(size: number, entry: string): Grown {
  const files = new Map<string, Uint8Array>()
  const tree = createTileTree()
  for (let i = 0; i < size; i++) tree.append(utf8(`${entry} ${i}`))
  for (const { path, bytes } of tree.takeFiles()) files.set(path, bytes)
  const head = { origin: logKey.name, size, root: tree.root() }
  const node = nodesFromTiles(size, path => files.get(path))
  return { checkpoint: { ...head, note: signCheckpoint(head, logKey) }, node }
}

test('a witness of another make cosigns a growing log, and neither a fork nor an older tree', { skip }, () =>
  withWitness(async client => {
    const ask = ({ checkpoint, node }: Grown) => createQuorum([client], 1).ask(checkpoint, node, () => {})
    const cosigned = async (grown: Grown): Promise<number> => (await ask(grown)).lines.length
    for (const size of [1, 2, 255, 256, 300, 1000])
      assert.equal(await cosigned(grow(size, 'leaf')), 1, String(size))
    assert.equal(await cosigned(grow(1000, 'leaf')), 1)
    const { lines, missing } = await ask(grow(1001, 'another leaf'))
    assert.equal(lines.length, 0)
    assert.match(missing.join(), /answered 422/)
    await assert.rejects(cosigned(grow(300, 'leaf')), LogBehindError)
  }),
)

type Queued = { opening: Opening; leaf: Uint8Array }

function queueReceived(store: MemoryStore): Queued {
  const { received } = sampleRecords(new Date().toISOString())
  const sealed = sealLeaf(received, deriveOpening(new Uint8Array(32).fill(9), received.id))
  store.add(received, sealed.leaf)
  return sealed
}

/** As its holder gets it: the leaf under the first checkpoint that was public with it. */
function receiptOf(store: MemoryStore, files: FileView, { opening, leaf }: Queued): Uint8Array {
  const index = store.sequenced.findIndex(bytes => hex(bytes) === hex(leaf))
  const { checkpoint, hashes } = proveInclusion(files.read, { index, hash: leafHash(leaf) }, sha256Node)
  return encodeReceipt(buildReceipt([{ opening, index, hashes, checkpoint }]))
}

test('with two of another make and the own one, one away is no loss; two away, all waits and goes on by itself', {
  skip,
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duly-sigsum-'))
  const own = await createWitness(join(folder, 'own'), {
    name: 'provider.example/witness',
    now: Date.now,
    logs: () => [vkeyOf(logKey)],
  })
  const [one, two] = [
    await sigsumWitness(join(folder, '1'), logKey),
    await sigsumWitness(join(folder, '2'), logKey),
  ]
  const clients = [
    localWitness(own),
    ...[one, two].map(each => ({ ...httpWitness(each.vkey, each), clock: Date.now })),
  ]
  const trust: Trust = {
    v: 1,
    log: [vkeyOf(logKey)],
    witnesses: { quorum: 2, keys: clients.map(client => client.vkey), selfWitnessed: false },
    gate: encodeVkey({ name: 'gate', type: ED25519, key: logKey.key }),
    notice: null,
  }
  const files = openFiles(join(folder, 'log'))
  const store = memoryStore()
  const opened = await openLog({
    origin: logKey.name,
    half: '2026h2',
    layout: LAYOUT,
    previousLog: null,
    store,
    publisher: createPublisher(files, sha256Node),
    logKey,
    witnesses: clients,
    quorum: 2,
    now: Date.now,
    random,
    wrapTickKey: async key => key.slice(),
    hash: sha256Node,
  })
  try {
    assert.ok(opened.kind === 'ready')
    const { sequencer } = opened
    const tick = async () => {
      const report = await sequencer.tick()
      const { witnessed } = verifyCheckpoint(files.read('checkpoint')!, trust)
      return { ...report, witnessed: witnessed.map(each => each.witness) }
    }
    assert.equal(files.read('checkpoint'), undefined, 'neither runs yet: the first leaf is not public')
    await one.start()
    await two.start()
    assert.equal((await tick()).witnessed.length, 3)
    await one.stop()
    const without = await tick()
    assert.ok(without.published)
    assert.equal(without.witnessed.length, 2)
    assert.match(without.missing.join(), /^sigsum.*cannot be reached \(ECONNREFUSED\)$/)
    await two.stop()
    const queued = queueReceived(store)
    const announced = store.announced.length
    const waits = await tick()
    assert.equal(waits.published, false)
    assert.equal(waits.missing.length, 2)
    assert.equal(store.announced.length, announced, 'nothing is told to be public')
    assert.deepEqual(
      sequencer.witnesses().map(({ why }) => why === null),
      [true, false, false],
    )
    await one.start()
    await two.start()
    const goesOn = await tick()
    assert.ok(goesOn.published)
    assert.equal(goesOn.witnessed.length, 3)
    assert.ok(sequencer.witnesses().every(({ why }) => why === null))
    const receipt = receiptOf(store, files, queued)
    const said = verifyReceipt(receipt, trust).statements.map(({ text }) => text)
    assert.match(said.join('\n'), /3 of at least 2 witnesses cosigned/)
    assert.doesNotMatch(said.join('\n'), /no independent witness/)
    await sequencer.stop()
  } finally {
    await one.stop()
    await two.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
