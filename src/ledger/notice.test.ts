// A notice that was changed in any way is no longer the provider's.
import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { utf8 } from './bytes.ts'
import { ED25519, encodeVkey, type Signer } from './note.ts'
import { encodeNotice, parseNotice, verifyNotice } from './notice.ts'
import type { Trust } from './trust.ts'
import { VerificationError } from './verification-error.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
const signer: Signer = {
  name: 'notice.provider.example',
  type: ED25519,
  key: raw,
  sign: message => new Uint8Array(sign(null, message, privateKey)),
}
const trust: Trust = {
  v: 1,
  log: ['not used here'],
  witnesses: { quorum: 1, keys: [], selfWitnessed: true },
  gate: 'not used here',
  notice: encodeVkey(signer),
}
const fields = {
  reference: 'D-7KQ4M2PL',
  matter: 'ab'.repeat(16),
  copy: 'cd'.repeat(32),
  code: '103830',
  sentAt: '2026-11-25T14:01:26.799Z',
}
const letter = 'An authority asked us for data of yours.\n\nUntil Friday you can object.\n'
const notice = encodeNotice(letter, fields, signer)

test('a notice says what was written and which copy it carries', () => {
  const verified = verifyNotice(notice, fields.copy, trust)
  assert.deepEqual(verified.fields, fields)
  assert.equal(verified.letter, letter)
})

test('after a change of any single byte it does not hold', () => {
  for (let at = 0; at < notice.length; at++) {
    const changed = notice.slice()
    changed[at] = changed[at]! ^ 1
    assert.throws(() => verifyNotice(changed, fields.copy, trust), VerificationError, `byte ${at}`)
  }
})

test('another copy, another key and a second signature line are refused', () => {
  assert.throws(() => verifyNotice(notice, 'ef'.repeat(32), trust), { code: 'note' })
  assert.throws(() => verifyNotice(notice, fields.copy, { ...trust, notice: null }), { code: 'trust' })
  const twice = utf8(
    new TextDecoder().decode(notice) + new TextDecoder().decode(notice).split('\n').at(-2) + '\n',
  )
  assert.throws(() => parseNotice(twice), { code: 'note' })
})

test('a letter that ends like a notice cannot smuggle fields of its own in', () => {
  const forged = `${letter}\nduly/notice/v1\nreference D-FORGED\n`
  const read = verifyNotice(encodeNotice(forged, fields, signer), fields.copy, trust)
  assert.deepEqual(read.fields, fields)
})
