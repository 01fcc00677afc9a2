// Logs that are well signed and witnessed, and wrong all the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeCheckpoint, signCheckpoint } from './checkpoint.ts'
import { codeBookHash } from './code-book.ts'
import { cosign } from './cosignature.ts'
import { dummyLeaf } from './dummy.ts'
import { type Layout, placeOf, sizeAfterTick } from './layout.ts'
import { deriveOpening, type Opening, sealLeaf } from './leaf.ts'
import { COSIGNATURE, ED25519, encodeVkey } from './note.ts'
import type { LeafClass, LogRecord, RecordOf } from './record.ts'
import { sampleSigner } from './sample-signer.ts'
import { createTileTree } from './tiles.ts'
import type { Trust } from './trust.ts'
import { encodeOpened, type LogFolder, verifyLog } from './verify-log.ts'

const ORIGIN = 'provider.example/log/2026h2'
const AT = '2026-07-01T08:00:00.000Z'
const key = new Uint8Array(32).fill(3)
const layout: Layout = {
  slots: { P: 2, S: 1, E: 1, O: 1, O_next: 0, X: 1, X_next: 0 },
  seconds: 60,
  slowEvery: 2,
}
const opened: RecordOf<'log_opened'> = {
  v: 1,
  kind: 'log_opened',
  id: '00'.repeat(16),
  at: AT,
  origin: ORIGIN,
  half: '2026h2',
  ticks: { seconds: 60, slowEvery: 2 },
  slots: layout.slots,
  codeBook: codeBookHash(),
  previousLog: null,
}

type Wrong = {
  origin?: string
  first?: LogRecord
  openedFile?: Opening
  size?: number
  classAt?: (index: number, right: LeafClass) => LeafClass
}

/** A log with a mistake, signed by its key and its witness. */
function wrongLog(wrong: Wrong): { folder: LogFolder; trust: Trust } {
  const log = sampleSigner(wrong.origin ?? ORIGIN, ED25519, 1)
  const witness = sampleSigner('w.example/1', COSIGNATURE, 2)
  const gate = sampleSigner('provider.example/gate', ED25519, 4)
  const first = sealLeaf(wrong.first ?? opened, deriveOpening(key, opened.id))
  const tree = createTileTree()
  tree.append(first.leaf)
  for (let index = 1; index < (wrong.size ?? sizeAfterTick(layout, 4)); index++) {
    const right = placeOf(layout, index).lane[0] as LeafClass
    tree.append(dummyLeaf(key, { index, class: wrong.classAt?.(index, right) ?? right, at: AT }).leaf)
  }
  const note = signCheckpoint({ origin: log.name, size: tree.size(), root: tree.root() }, log)
  const lines = [...note.signatures, cosign(note.text, 1_782_900_000, witness)]
  const files = new Map(tree.takeFiles().map(({ path, bytes }) => [path, bytes]))
  files.set('checkpoint', encodeCheckpoint({ ...note, signatures: lines }))
  files.set('opened.json', encodeOpened(wrong.openedFile ?? first.opening))
  const trust: Trust = {
    v: 1,
    log: [encodeVkey(log)],
    witnesses: { quorum: 1, keys: [encodeVkey(witness)], selfWitnessed: false },
    gate: encodeVkey(gate),
    notice: null,
  }
  return { folder: { files: [...files.keys()], read: path => files.get(path) }, trust }
}

function verify(wrong: Wrong): unknown {
  const { folder, trust } = wrongLog(wrong)
  return verifyLog(folder, trust)
}

test('a log without a mistake holds', () => {
  const { folder, trust } = wrongLog({})
  const { ticks, statements } = verifyLog(folder, trust)
  assert.equal(ticks, 4)
  assert.ok(statements.every(({ is }) => is !== 'attention'))
})

test('a leaf in the slot of another class is refused', () => {
  assert.throws(() => verify({ classAt: (index, right) => (index === 5 ? 'P' : right) }), {
    code: 'leaf_class',
  })
})

test('a log that ends inside a tick is refused', () => {
  for (const size of [2, 4, 6, 8]) assert.throws(() => verify({ size }), { code: 'layout' }, String(size))
  for (const size of [1, 3, 9]) verify({ size })
})

test('a log that does not open with its own first leaf is refused', () => {
  const dummy: LogRecord = { v: 1, kind: 'dummy', id: opened.id, at: AT, class: 'E' }
  assert.throws(() => verify({ first: dummy }), { code: 'layout' })
  assert.throws(() => verify({ origin: 'provider.example/log/2027h1' }), { code: 'origin' })
  assert.throws(() => verify({ first: { ...opened, half: '2027h1' } }), { code: 'origin' })
  const other = sealLeaf(
    { ...opened, ticks: { seconds: 1, slowEvery: 2 } },
    deriveOpening(key, opened.id),
  ).opening
  assert.throws(() => verify({ openedFile: other }), { code: 'leaf_hash' })
})

test('a code book that the verifier does not know is said, not refused', () => {
  const { folder, trust } = wrongLog({ first: { ...opened, codeBook: 'ab'.repeat(32) } })
  assert.ok(
    verifyLog(folder, trust).statements.some(
      ({ is, text }) => is === 'unchecked' && text.includes('code book'),
    ),
  )
})

test('a log before this one is checked where the trust file names it', () => {
  const before = sampleSigner('provider.example/log/2026h1', ED25519, 7)
  const note = signCheckpoint({ origin: before.name, size: 5, root: new Uint8Array(32) }, before)
  const previousLog = new TextDecoder().decode(encodeCheckpoint(note))
  const { folder, trust } = wrongLog({ first: { ...opened, previousLog } })
  const said = (log: string[]): string =>
    verifyLog(folder, { ...trust, log })
      .statements.map(({ is, text }) => `${is}: ${text}`)
      .join('\n')
  assert.match(said(trust.log), /unchecked: the log before/)
  assert.match(
    said([...trust.log, encodeVkey(before)]),
    /checked: .* a checkpoint signed by provider.example\/log\/2026h1/,
  )
  const forged = encodeVkey(sampleSigner(before.name, ED25519, 8))
  assert.throws(() => said([...trust.log, forged]), { code: 'signature' })
})
