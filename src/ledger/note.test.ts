import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fromUtf8, hex, utf8 } from './bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { COSIGNATURE, encodeNote, encodeVkey, parseNote, parseVkey, verifyNoteSignature } from './note.ts'

const examples = new URL('../../vectors/third-party/c2sp-examples/examples.json', import.meta.url)
const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const NOTE =
  'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

test('the example of the signed-note specification verifies', () => {
  const note = parseNote(utf8(NOTE))
  verifyNoteSignature(note, parseVkey(VKEY))
  assert.equal(fromUtf8(encodeNote(note)), NOTE)
  const { name, type, key } = parseVkey(VKEY)
  assert.equal(encodeVkey({ name, type, key }), VKEY)
})

test('every single-byte change of a note is refused', () => {
  const bytes = utf8(NOTE)
  const key = parseVkey(VKEY)
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [1, 2, 4, 8, 16, 32, 64, 128]) {
      const changed = bytes.slice()
      changed[at]! ^= flip
      assert.throws(
        () => verifyNoteSignature(parseNote(changed), key),
        { name: 'VerificationError' },
        `byte ${at}`,
      )
    }
  }
})

test('a verifier key with a wrong id, an unknown type or a second form is refused', () => {
  for (const changed of [
    VKEY.replace('530d903a', '530d903b'),
    VKEY.replace('530d903a', '530D903A'),
    VKEY.replace('+Ae', '+Be'),
    VKEY + '=',
    VKEY.replace('example.com/foo', 'example.com/ foo'),
    VKEY.replace('foo+', 'foo++'),
  ]) {
    assert.throws(() => parseVkey(changed), { name: 'VerificationError' }, changed)
  }
})

test('the example checkpoint with a cosignature parses and encodes to the same bytes', () => {
  const { checkpoint_with_cosignature: example } = JSON.parse(readFileSync(examples, 'utf8'))
  const checkpoint = parseCheckpoint(utf8(example.text))
  assert.equal(checkpoint.origin, 'example.com/behind-the-sofa')
  assert.equal(checkpoint.size, 20852163)
  assert.equal(fromUtf8(encodeNote(checkpoint.note)), example.text)
  const line = checkpoint.note.signatures[1]!
  assert.equal(Number(new DataView(line.signature.buffer).getBigUint64(0)), example.cosignature_timestamp)
  assert.equal(hex(line.keyId), '8d66cf3f')
})

test('a witness key never verifies a plain note signature', () => {
  const { key } = parseVkey(VKEY)
  const witness = parseVkey(encodeVkey({ name: 'example.com/foo', type: COSIGNATURE, key }))
  const note = parseNote(utf8(NOTE))
  note.signatures[0]!.keyId = witness.keyId
  assert.throws(() => verifyNoteSignature(note, witness), { code: 'signature' })
})
