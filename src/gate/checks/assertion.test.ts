// What a passkey's answer must be, byte by byte. The gate reads it from an order that a hostile server wrote.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { makePasskey, type TestAnswer } from '../../../test/gate/passkey.ts'
import { approvalPage } from '../../../test/gate/world.ts'
import { ShapeError } from '../../seal/shape.ts'
import { checkAssertion, readAssertion } from './assertion.ts'

const challenge = new Uint8Array(randomBytes(32))

function codeOf(answer: TestAnswer, passkey = makePasskey(approvalPage)): string | null {
  const assertion = readAssertion(answer, 'assertion')
  return checkAssertion(assertion, challenge, approvalPage, passkey)?.code ?? null
}

for (const algorithm of ['ES256', 'Ed25519'] as const) {
  test(`an answer signed with ${algorithm} holds, and for no other challenge or key`, () => {
    const passkey = makePasskey(approvalPage, algorithm)
    assert.equal(codeOf(passkey.answer(challenge), passkey), null)
    assert.equal(codeOf(passkey.answer(randomBytes(32)), passkey), 'assertion_challenge')
    assert.equal(codeOf(passkey.answer(challenge), makePasskey(approvalPage, algorithm)), 'signature_invalid')
  })

  test(`every changed bit of what ${algorithm} signed is refused`, () => {
    const passkey = makePasskey(approvalPage, algorithm)
    const answer = passkey.answer(challenge)
    for (const field of ['clientDataJSON', 'authenticatorData'] as const) {
      const bytes = Buffer.from(answer.response[field], 'base64url')
      for (let i = 0; i < bytes.length; i++) {
        const response = { ...answer.response, [field]: bytes.with(i, bytes[i]! ^ (1 << (i % 8))) }
        response[field] = Buffer.from(response[field]).toString('base64url')
        assert.notEqual(codeOf({ ...answer, response }, passkey), null, `${field} byte ${i}`)
      }
    }
  })
}

test('extensions may follow the authenticator data when it says so, a new credential never', () => {
  const passkey = makePasskey(approvalPage)
  assert.equal(codeOf(passkey.answer(challenge, { flags: 0x85, tail: Buffer.of(0xa0) }), passkey), null)
  assert.equal(codeOf(passkey.answer(challenge, { tail: Buffer.of(0xa0) }), passkey), 'assertion_malformed')
  assert.equal(codeOf(passkey.answer(challenge, { flags: 0x85 }), passkey), 'assertion_malformed')
  assert.equal(codeOf(passkey.answer(challenge, { flags: 0x45 }), passkey), 'assertion_malformed')
})

test('a ceremony below another site is refused however it is said', () => {
  const passkey = makePasskey(approvalPage)
  assert.equal(codeOf(passkey.answer(challenge, { crossOrigin: true }), passkey), 'assertion_origin')
  assert.equal(
    codeOf(passkey.answer(challenge, { topOrigin: 'https://x.example' }), passkey),
    'assertion_origin',
  )
})

test('client data that is no JSON object is malformed', () => {
  const passkey = makePasskey(approvalPage)
  const answer = passkey.answer(challenge)
  for (const text of ['', '[]', 'null', '{"type":"webauthn.get"}', '\u0000']) {
    const clientDataJSON = Buffer.from(text).toString('base64url') || 'AA'
    assert.equal(
      codeOf({ ...answer, response: { ...answer.response, clientDataJSON } }, passkey),
      'assertion_malformed',
    )
  }
})

test('an answer of another form is refused before anything in it is believed', () => {
  const answer = makePasskey(approvalPage).answer(challenge)
  const { signature: _, ...unsigned } = answer.response
  for (const wrong of [
    null,
    [],
    'x',
    { ...answer, rawId: 'other' },
    { ...answer, type: 'password' },
    { ...answer, id: 'a+b', rawId: 'a+b' },
    { ...answer, response: unsigned },
    { ...answer, response: { ...answer.response, signature: 'ab==' } },
  ])
    assert.throws(() => readAssertion(wrong, 'assertion'), ShapeError)
})
