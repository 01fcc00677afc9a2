import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { encodeJcs } from '../../ledger/jcs.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { encodeLookup, type Lookup, lookupDigest, parseLookup } from '../lookup.ts'
import { encodeReviewGrant, parseReviewGrant, type ReviewGrant, reviewGrantDigest } from '../review-grant.ts'
import { ShapeError } from '../shape.ts'
import {
  type AuthorisationV1 as Authorisation,
  authorisationDigest,
  encodeAuthorisation,
  parseAuthorisation,
  recipientFingerprint,
} from './authorisation.ts'

type Frozen = {
  authorisation: { value: Authorisation; bytes: string; digest: string }
  lookup: { value: Lookup; bytes: string; digest: string }
  reviewGrant: { value: ReviewGrant; bytes: string; digest: string }
}

const vectors = join(import.meta.dirname, '../../../vectors/seal/signed-formats.json')
const frozen = JSON.parse(readFileSync(vectors, 'utf8')) as Frozen
const authorisation = frozen.authorisation.value

function refused(change: (value: Record<string, unknown>) => void): void {
  const value = structuredClone(authorisation) as unknown as Record<string, unknown>
  change(value)
  assert.throws(() => parseAuthorisation(encodeJcs(value)), { code: 'authorisation' })
  assert.throws(() => encodeAuthorisation(value as unknown as Authorisation))
}

test('the frozen examples encode to their frozen bytes and digests', () => {
  assert.equal(Buffer.from(encodeAuthorisation(authorisation)).toString(), frozen.authorisation.bytes)
  assert.equal(Buffer.from(authorisationDigest(authorisation)).toString('hex'), frozen.authorisation.digest)
  assert.equal(Buffer.from(encodeLookup(frozen.lookup.value)).toString(), frozen.lookup.bytes)
  assert.equal(Buffer.from(lookupDigest(frozen.lookup.value)).toString('hex'), frozen.lookup.digest)
  assert.equal(Buffer.from(encodeReviewGrant(frozen.reviewGrant.value)).toString(), frozen.reviewGrant.bytes)
  assert.equal(
    Buffer.from(reviewGrantDigest(frozen.reviewGrant.value)).toString('hex'),
    frozen.reviewGrant.digest,
  )
})

test('the digest is SHA-256 over the name of the format, a zero byte and the bytes', () => {
  const digest = createHash('sha256').update('duly/authorisation/v1\0').update(frozen.authorisation.bytes)
  assert.equal(digest.digest('hex'), frozen.authorisation.digest)
})

test('the bytes read back to the same value, given as bytes or as value', () => {
  const bytes = encodeAuthorisation(authorisation)
  assert.deepEqual(parseAuthorisation(bytes), authorisation)
  assert.deepEqual(authorisationDigest(bytes), authorisationDigest(authorisation))
  assert.deepEqual(parseLookup(encodeLookup(frozen.lookup.value)), frozen.lookup.value)
  assert.deepEqual(parseReviewGrant(encodeReviewGrant(frozen.reviewGrant.value)), frozen.reviewGrant.value)
})

test('every change of one byte is refused or changes the digest', () => {
  const bytes = Buffer.from(frozen.authorisation.bytes)
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1
    try {
      assert.notEqual(Buffer.from(authorisationDigest(changed)).toString('hex'), frozen.authorisation.digest)
    } catch (error) {
      assert.ok(error instanceof VerificationError && error.code === 'authorisation', String(error))
    }
  }
})

test('another encoding of the same value is refused', () => {
  for (const text of [
    JSON.stringify(authorisation),
    `${frozen.authorisation.bytes}\n`,
    frozen.authorisation.bytes.replace('{', '{ '),
    frozen.authorisation.bytes.replace('"v":', '"\\u0076":'),
    frozen.authorisation.bytes.replace('"v":', '"v":"duly/authorisation/v0","v":'),
  ])
    assert.throws(() => parseAuthorisation(Buffer.from(text)), { code: 'authorisation' })
})

test('a field that is missing and a field too many are refused, at every place', () => {
  for (const name of Object.keys(authorisation)) refused(value => delete value[name])
  refused(value => {
    value.note = 'x'
  })
  refused(value => Object.assign((value.scope as object[])[0]!, { note: 'x' }))
  refused(value => Object.assign((value.recipients as object[])[0]!, { note: 'x' }))
  refused(value => Object.assign((value.standsOn as object[])[0]!, { note: 'x' }))
})

test('an authorisation without papers, scope, recipients or a ground to produce is refused', () => {
  for (const name of ['papers', 'scope', 'recipients', 'standsOn'])
    refused(value => {
      value[name] = []
    })
})

test('words that are not those of the key are refused', () => {
  refused(value => {
    const [recipient] = value.recipients as { fingerprint: string }[]
    recipient!.fingerprint = recipient!.fingerprint.replace(/\w+$/, 'zoo')
  })
  assert.equal(authorisation.recipients[0]!.fingerprint.split(' ').length, 8)
  assert.notEqual(recipientFingerprint('age1a'), recipientFingerprint('age1b'))
})

test('a recipient, a paper or a leaf that is named twice is refused', () => {
  for (const name of ['recipients', 'papers', 'standsOn'])
    refused(value => {
      const list = value[name] as unknown[]
      list.push(structuredClone(list[0]))
    })
})

test('post-quantum and classical recipients are not mixed', async () => {
  const key = await identityToRecipient(await generateHybridIdentity())
  const fingerprint = recipientFingerprint(key)
  refused(value => (value.recipients as object[]).push({ role: 'officer', name: 'Later', key, fingerprint }))
  const recipients = [{ role: 'officer' as const, name: 'Later', key, fingerprint }]
  assert.ok(encodeAuthorisation({ ...authorisation, recipients }))
})

test('notice and secrecy name their leaf, and only where no notice is due is there none', () => {
  refused(value => Object.assign((value.standsOn as object[])[0]!, { leaf: null }))
  refused(value => Object.assign((value.standsOn as object[])[0]!, { kind: 'no_notice_due' }))
  const none = { ...authorisation, standsOn: [{ kind: 'no_notice_due', leaf: null }] } as Authorisation
  assert.deepEqual(parseAuthorisation(encodeAuthorisation(none)), none)
})

test('an expiry before the beginning or inside the objection window is refused', () => {
  refused(value => {
    value.expiresAt = value.notBefore
  })
  refused(value => {
    value.windowEndsAt = value.expiresAt
  })
})

test('a key that is not a gate key, and a purpose other than disclosure, are refused', () => {
  refused(value => {
    value.gate = 'gate.example+00000000+AQID'
  })
  refused(value => {
    value.purpose = 'hold'
  })
})

test('one signed format is never taken for another', () => {
  const { lookup, reviewGrant } = frozen
  assert.throws(() => parseAuthorisation(Buffer.from(lookup.bytes)), { code: 'authorisation' })
  assert.throws(() => parseLookup(Buffer.from(reviewGrant.bytes)), { code: 'authorisation' })
  assert.throws(() => parseReviewGrant(Buffer.from(frozen.authorisation.bytes)), { code: 'authorisation' })
})

test('a look-up or grant with a field too many or an end before its beginning is refused', () => {
  assert.throws(() => encodeLookup({ ...frozen.lookup.value, note: 'x' } as Lookup), ShapeError)
  assert.throws(() => encodeLookup({ ...frozen.lookup.value, expiresAt: frozen.lookup.value.at }), ShapeError)
  assert.throws(() => encodeLookup({ ...frozen.lookup.value, identifiers: [] }), ShapeError)
  assert.throws(() => encodeReviewGrant({ ...frozen.reviewGrant.value, recipient: 'age1x' }), ShapeError)
  assert.throws(() => encodeReviewGrant({ ...frozen.reviewGrant.value, ground: '' }), ShapeError)
})
