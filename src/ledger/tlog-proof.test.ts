import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { auditHeadsDigest } from './audit-heads.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import {
  encodeProofHead,
  encodeTlogProof,
  type InclusionProof,
  parseProofHead,
  parseTlogProof,
} from './tlog-proof.ts'

const hash = (fill: number): Uint8Array => new Uint8Array(32).fill(fill)
const checkpoint = utf8('example.com/log\n4\nAAAA\n\n\u2014 example.com/log AAAAAAA=\n')

test('a proof file reads as the specification writes it, with and without extra data', () => {
  const proofs: InclusionProof[] = [
    { index: 0, hashes: [] },
    { index: 73894, hashes: [hash(1), hash(2)], extra: utf8('age-v1.2.1') },
  ]
  for (const proof of proofs) {
    const bytes = encodeTlogProof(proof, checkpoint)
    assert.deepEqual(parseTlogProof(bytes), { proof, checkpoint })
  }
  assert.equal(encodeProofHead(proofs[0]!), 'c2sp.org/tlog-proof@v1\nindex 0\n\n')
  assert.match(
    encodeProofHead(proofs[1]!),
    /^c2sp\.org\/tlog-proof@v1\nextra YWdlLXYxLjIuMQ==\nindex 73894\nAQEB/,
  )
})

test('a proof in another form is refused', () => {
  const head = encodeProofHead({ index: 5, hashes: [hash(1)] })
  const wrong = [
    head.replace('@v1', '@v2'),
    head.replace('index 5', 'index 05'),
    head.replace('index 5', 'index -5'),
    head.replace('index 5\n', ''),
    head.replace('index', 'Index'),
    head.replace('AQEB', 'AQ EB'),
    head.replace('AQE=\n', 'AQF=\n'),
    head.replace('AQEBAQEB', 'AQEB'),
    head.slice(0, -1),
    head.replace('\n', '\r\n'),
    encodeProofHead({ index: 5, hashes: Array.from({ length: 64 }, () => hash(1)) }),
    '',
  ]
  for (const text of wrong)
    assert.throws(() => parseProofHead(text), { name: 'VerificationError' }, JSON.stringify(text))
  assert.equal(fromUtf8(utf8(head)), head)
})

test('the heads of the audit chains have one digest in whatever order they come', () => {
  const digest = createHash('sha256')
    .update('duly/audit-heads/v1\0')
    .update(hash(1))
    .update(hash(2))
    .digest('hex')
  assert.equal(auditHeadsDigest([hash(2), hash(1)]), digest)
  assert.notEqual(auditHeadsDigest([hash(2)]), digest)
  assert.throws(() => auditHeadsDigest([new Uint8Array(31)]), RangeError)
})
