import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { decodeBech32, encodeBech32 } from './age/bech32.ts'
import { encodeX25519Recipient, parseX25519Recipient, readRecipient } from './recipient.ts'
import { ShapeError } from './shape.ts'

// BIP-173 test vectors that are within age's use of it.
const valid = ['A12UEL5L', 'a12uel5l', 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', '?1ezyfcl']
const invalid = [
  'A1G7SGD8',
  '10a06t8',
  '1qzzfhee',
  'x1b4n0q5v',
  'li1dgmt3',
  'pzry9x0s0muk',
  '1pzry9x0s0muk',
  'a12UEL5L',
]

test('bech32 takes the valid vectors of BIP-173 and refuses the invalid ones', () => {
  for (const text of valid) {
    const decoded = decodeBech32(text)
    assert.ok(decoded, text)
    assert.equal(encodeBech32(decoded.prefix, decoded.bytes), text.toLowerCase())
  }
  for (const text of invalid) assert.equal(decodeBech32(text), null, text)
})

test('a recipient has one spelling: padding that is not zero or too long is refused, with a right checksum', () => {
  const same = 'age1rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr'
  assert.equal(parseX25519Recipient(`${same}s86tej8`)?.length, 32)
  assert.equal(decodeBech32(`${same}36vlv04`), null)
  assert.equal(parseX25519Recipient(`${same}sqmjwz8y`), null)
})

test('a recipient made by another age implementation reads to its bytes and back', async () => {
  const recipient = await identityToRecipient(await generateX25519Identity())
  const bytes = parseX25519Recipient(recipient)
  assert.equal(bytes?.length, 32)
  assert.equal(encodeX25519Recipient(bytes!), recipient)
})

test('a recipient with any one character changed is refused', async () => {
  const recipient = await identityToRecipient(await generateX25519Identity())
  assert.equal(readRecipient(recipient, 'key'), recipient)
  for (let index = 0; index < recipient.length; index++) {
    const other = recipient[index] === 'q' ? 'p' : 'q'
    const changed = recipient.slice(0, index) + other + recipient.slice(index + 1)
    assert.throws(() => readRecipient(changed, 'key'), ShapeError, changed)
  }
  assert.throws(() => readRecipient(recipient.toUpperCase(), 'key'), ShapeError)
  assert.throws(() => readRecipient(` ${recipient}`, 'key'), ShapeError)
})

test('a post-quantum recipient is accepted, a secret key in its place is not', async () => {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  assert.equal(readRecipient(recipient, 'key'), recipient)
  assert.throws(() => readRecipient(identity, 'key'), ShapeError)
  assert.throws(() => readRecipient(identity.toLowerCase(), 'key'), ShapeError)
})
