import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromUtf8, utf8 } from './bytes.ts'
import { encodeCheckpoint, signCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import { encodeJcs, parseJcs } from './jcs.ts'
import { deriveObligationId, deriveOpening, leafHash, sealLeaf } from './leaf.ts'
import { inclusionProof } from './merkle.ts'
import { COSIGNATURE, ED25519, encodeVkey, type Signer } from './note.ts'
import { buildReceipt, encodeReceipt, type LeafToProve, parseReceipt, type Receipt } from './receipt.ts'
import type { LogRecord } from './record.ts'
import { sampleSigner } from './sample-signer.ts'
import { createTileTree, nodesFromTiles } from './tiles.ts'
import { encodeTlogProof, parseProofHead, parseTlogProof } from './tlog-proof.ts'
import { encodeTrust, parseTrust, type Trust, verifyCheckpoint, witnessedBy } from './trust.ts'
import { verifyReceipt } from './verify-receipt.ts'

const key = new Uint8Array(32).fill(7)
const paper = 'aa'.repeat(32)
const copy = 'bb'.repeat(32)
const AT = '2026-07-01T08:00:00.000Z'

const logKey = sampleSigner('provider.example/log/2026h2', ED25519, 1)
const witnesses = [sampleSigner('w.example/1', COSIGNATURE, 2), sampleSigner('w.example/2', COSIGNATURE, 3)]
const gate = sampleSigner('provider.example/gate', ED25519, 4)

const trust: Trust = {
  v: 1,
  log: [encodeVkey(logKey)],
  witnesses: { quorum: 2, keys: witnesses.map(encodeVkey), selfWitnessed: false },
  gate: encodeVkey(gate),
  notice: null,
}

const base = (n: number): { v: 1; id: string; at: string } => ({
  v: 1,
  id: String(n).padStart(32, '0'),
  at: AT,
})
const own = { matter: 'bWF0dGVyLW9mLXRlc3Q', paper, receivedAt: AT, copy: null }

function checkpointOf(
  size: number,
  root: Uint8Array,
  time: number,
  who: readonly Signer[] = witnesses,
): Uint8Array {
  const note = signCheckpoint({ origin: logKey.name, size, root }, logKey)
  return encodeCheckpoint({
    ...note,
    signatures: [...note.signatures, ...who.map(w => cosign(note.text, time, w))],
  })
}

/** A log of the given records among other leaves, and proofs of the records in it. */
function proved(
  records: LogRecord[],
  time = Date.parse(AT) / 1000 + 3600,
  who?: readonly Signer[],
): LeafToProve[] {
  const files = new Map<string, Uint8Array>()
  const tree = createTileTree()
  const sealed = records.map(record => ({ ...sealLeaf(record, deriveOpening(key, record.id)), index: 0 }))
  for (const leaf of sealed) {
    tree.append(utf8(`another leaf ${tree.size()}`))
    leaf.index = tree.size()
    tree.append(leaf.leaf)
  }
  for (const { path, bytes } of tree.takeFiles()) files.set(path, bytes)
  const node = nodesFromTiles(tree.size(), path => files.get(path))
  const checkpoint = checkpointOf(tree.size(), tree.root(), time, who)
  return sealed.map(({ opening, index }) => ({
    opening,
    index,
    hashes: inclusionProof(index, tree.size(), node),
    checkpoint,
  }))
}

function sampleReceipt(): Receipt {
  const received: LogRecord = { ...base(1), kind: 'received', ...own, previous: [] }
  const link = leafHash(sealLeaf(received, deriveOpening(key, received.id)).leaf).toHex()
  const obligation = deriveObligationId(key, '01'.repeat(16))
  return buildReceipt(
    proved([
      received,
      {
        ...base(2),
        kind: 'obligation',
        ...own,
        previous: [link],
        obligation,
        due: '2026h2',
        continues: false,
      },
      { ...base(3), kind: 'notified', ...own, copy, previous: [link] },
      {
        ...base(4),
        kind: 'discharge',
        ...own,
        copy,
        previous: [],
        obligation,
        due: '2026h2',
        by: 'notified',
      },
    ]),
  )
}

test('a receipt verifies and says what was checked and what was not', () => {
  const bytes = encodeReceipt(sampleReceipt())
  const { leaves, statements } = verifyReceipt(bytes, trust, { copySha256: copy, paperSha256: paper })
  assert.deepEqual(
    leaves.map(leaf => leaf.record.kind),
    ['received', 'obligation', 'notified', 'discharge'],
  )
  assert.ok(statements.some(({ is, text }) => is === 'checked' && text.includes('2 of at least 2 witnesses')))
  assert.ok(statements.some(({ is, text }) => is === 'checked' && text.includes('the copy is the one')))
  assert.ok(
    statements.some(
      ({ is, text }) => is === 'checked' && text.includes('was discharged in the log: notified'),
    ),
  )
  assert.ok(statements.some(({ is, text }) => is === 'unchecked' && text.includes('further leaves')))
  assert.ok(statements.every(({ is }) => is !== 'attention'))
})

test('every change of a single byte of a receipt is refused', () => {
  const bytes = encodeReceipt(
    buildReceipt(proved([{ ...base(1), kind: 'notified', ...own, copy, previous: [] }])),
  )
  verifyReceipt(bytes, trust)
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice()
    changed[at]! ^= 1 << (at % 8)
    assert.throws(() => verifyReceipt(changed, trust), { name: 'VerificationError' }, `byte ${at}`)
  }
  for (let at = 0; at < bytes.length; at += 17) {
    const shorter = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)])
    assert.throws(() => verifyReceipt(shorter, trust), { name: 'VerificationError' }, `without byte ${at}`)
  }
})

test('another copy, paper or trust file than that of the receipt is refused', () => {
  const bytes = encodeReceipt(sampleReceipt())
  assert.throws(() => verifyReceipt(bytes, trust, { copySha256: paper }), { code: 'copy' })
  assert.throws(() => verifyReceipt(bytes, trust, { paperSha256: copy }), { code: 'paper' })
  const otherLog = encodeVkey(sampleSigner(logKey.name, ED25519, 9))
  assert.throws(() => verifyReceipt(bytes, { ...trust, log: [otherLog] }), { code: 'signature_lines' })
  const elsewhere = encodeVkey(sampleSigner('other.example/log/2026h2', ED25519, 1))
  assert.throws(() => verifyReceipt(bytes, { ...trust, log: [elsewhere] }), { code: 'origin' })
  const keys = [encodeVkey(sampleSigner('w.example/3', COSIGNATURE, 5)), ...trust.witnesses.keys]
  assert.throws(
    () => verifyReceipt(bytes, { ...trust, witnesses: { ...trust.witnesses, quorum: 3, keys } }),
    { code: 'quorum' },
  )
  assert.throws(
    () =>
      verifyReceipt(bytes, {
        ...trust,
        witnesses: { ...trust.witnesses, quorum: 1, keys: keys.slice(0, 2) },
      }),
    { code: 'signature_lines' },
  )
})

test('too few, doubled, exchanged or unknown signature lines are refused', () => {
  const record: LogRecord = { ...base(1), kind: 'received', ...own, previous: [] }
  const stranger = sampleSigner('w.example/9', COSIGNATURE, 8)
  const [one, two] = witnesses as [Signer, Signer]
  const cases: [Signer[], string][] = [
    [[], 'quorum'],
    [[one], 'quorum'],
    [[one, one], 'signature_lines'],
    [[two, one], 'signature_lines'],
    [[one, two, stranger], 'signature_lines'],
  ]
  for (const [who, code] of cases) {
    assert.throws(() => verifyReceipt(encodeReceipt(buildReceipt(proved([record], undefined, who))), trust), {
      code,
    })
  }
})

test('leaves of two matters or two papers do not make one receipt', () => {
  const received: LogRecord = { ...base(1), kind: 'received', ...own, previous: [] }
  const other = (changes: object): LogRecord => ({
    ...base(2),
    kind: 'closed',
    ...own,
    previous: [],
    ...changes,
  })
  const verify = (records: LogRecord[]): unknown =>
    verifyReceipt(encodeReceipt(buildReceipt(proved(records))), trust)
  assert.throws(() => verify([received, other({ matter: 'YW5vdGhlci1tYXR0ZXI' })]), { code: 'matter' })
  assert.throws(() => verify([received, other({ paper: copy })]), { code: 'matter' })
  assert.ok(verify([received, other({ matter: null })]))
})

test('a receipt holds no record that belongs to no paper, so no dummy', () => {
  const dummy: LogRecord = { ...base(1), kind: 'dummy', class: 'E' }
  assert.throws(() => encodeReceipt(buildReceipt(proved([dummy]))), { code: 'receipt' })
})

test('a receipt in a second form is refused', () => {
  const receipt = sampleReceipt()
  const other = proved([{ ...base(5), kind: 'closed', ...own, previous: [] }])[0]!
  const forms: Record<string, Receipt> = {
    'leaves out of order': { ...receipt, leaves: receipt.leaves.toReversed() },
    'a leaf twice': { ...receipt, leaves: [receipt.leaves[0]!, ...receipt.leaves] },
    'a checkpoint too many': {
      ...receipt,
      checkpoints: [fromUtf8(other.checkpoint), ...receipt.checkpoints],
    },
    'another copy': { ...receipt, copy: paper },
    'no leaves': { ...receipt, leaves: [] },
    'another origin': { ...receipt, origin: 'provider.example' },
  }
  for (const [name, form] of Object.entries(forms)) {
    assert.throws(() => parseReceipt(encodeJcs(form)), { name: 'VerificationError' }, name)
  }
  const spaced = utf8(fromUtf8(encodeReceipt(receipt)).replace('{', '{ '))
  assert.throws(() => parseReceipt(spaced), { code: 'not_canonical' })
  assert.deepEqual(parseReceipt(encodeReceipt(receipt)), receipt)
})

test('a leaf that the witnesses saw more than a day after what it records asks for attention', () => {
  const record: LogRecord = { ...base(1), kind: 'received', ...own, previous: [] }
  const attention = (hours: number): string[] =>
    verifyReceipt(encodeReceipt(buildReceipt(proved([record], Date.parse(AT) / 1000 + hours * 3600))), trust)
      .statements.filter(({ is }) => is === 'attention')
      .map(({ text }) => text)
  assert.deepEqual(attention(23), [])
  assert.match(attention(26).join(), /26 hours later/)
  assert.match(attention(-1).join(), /before the time/)
})

test('secrecy without its duty, or a duty without its discharge, asks for attention', () => {
  const obligation = deriveObligationId(key, '01'.repeat(16))
  const duty: LogRecord = {
    ...base(2),
    kind: 'obligation',
    ...own,
    previous: [],
    obligation,
    due: '2026h2',
    continues: false,
  }
  const secrecy: LogRecord = {
    ...base(1),
    kind: 'secrecy_begun',
    ...own,
    previous: [],
    order: paper,
    until: null,
  }
  const attention = (records: LogRecord[]): string =>
    verifyReceipt(encodeReceipt(buildReceipt(proved(records))), trust)
      .statements.filter(({ is }) => is === 'attention')
      .map(({ text }) => text)
      .join()
  assert.match(attention([secrecy, duty]), /no discharge/)
  assert.match(attention([secrecy]), /duty to tell afterwards is not/)
})

test('proof and checkpoint of a receipt joined are a tlog-proof file', () => {
  const receipt = sampleReceipt()
  const leaf = receipt.leaves[0]!
  const checkpoint = utf8(receipt.checkpoints[leaf.checkpoint]!)
  const whole = utf8(leaf.proof + receipt.checkpoints[leaf.checkpoint])
  const parsed = parseTlogProof(whole)
  assert.deepEqual(parsed.checkpoint, checkpoint)
  assert.deepEqual(encodeTlogProof(parseProofHead(leaf.proof), checkpoint), whole)
})

test('a trust file has one form, distinct witnesses and a quorum that can be met', () => {
  assert.deepEqual(parseTrust(encodeTrust(trust)), trust)
  const { witnesses: policy } = trust
  const wrong: Trust[] = [
    { ...trust, log: [] },
    { ...trust, log: [trust.log[0]!, trust.log[0]!] },
    { ...trust, gate: policy.keys[0]! },
    { ...trust, witnesses: { ...policy, quorum: 0 } },
    { ...trust, witnesses: { ...policy, quorum: 3 } },
    {
      ...trust,
      witnesses: {
        ...policy,
        keys: [policy.keys[0]!, encodeVkey(sampleSigner('w.example/other', COSIGNATURE, 2))],
      },
    },
    { ...trust, witnesses: { ...policy, keys: [...policy.keys, trust.gate] } },
    { ...trust, note: 1 } as Trust,
  ]
  for (const value of wrong)
    assert.throws(() => parseTrust(encodeJcs(value)), { code: 'trust' }, JSON.stringify(value))
  assert.ok(parseJcs(encodeTrust(trust)))
})

test('a quorum decides when a checkpoint was seen, not the one witness whose clock is ahead', () => {
  const note = signCheckpoint({ origin: logKey.name, size: 1, root: new Uint8Array(32) }, logKey)
  const third = sampleSigner('w.example/3', COSIGNATURE, 6)
  const who = [...witnesses, third]
  const lines = who.map((witness, i) => cosign(note.text, [9_000_000_000, 100, 200][i]!, witness))
  const bytes = encodeCheckpoint({ ...note, signatures: [...note.signatures, ...lines] })
  const three = { ...trust, witnesses: { ...trust.witnesses, keys: who.map(encodeVkey) } }
  assert.equal(witnessedBy(verifyCheckpoint(bytes, three)), 200)
})
