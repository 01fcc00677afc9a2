import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { encodeJcs } from '../../ledger/jcs.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import {
  answersForLines,
  encodeLookupAnswers,
  entryFor,
  type LookupAnswer,
  lookupAnswerHash,
  lookupEntryHash,
  parseLookupAnswers,
  verifyLookupAnswer,
} from '../lookup-answer.ts'
import {
  type AuthorisationV2,
  authorisationDigest,
  encodeAuthorisation,
  groundsOf,
  instrumentsOf,
  parseAuthorisation,
  scopeOf,
  windowEndOf,
} from './authorisation.ts'

type Frozen = {
  authorisation: { value: AuthorisationV2; bytes: string; digest: string }
  lookupAnswer: { value: LookupAnswer; hash: string; entryHashes: string[] }
  reduced: { value: LookupAnswer[]; bytes: string }
}

const vectors = join(import.meta.dirname, '../../../vectors/seal/authorisation-v2.json')
const frozen = JSON.parse(readFileSync(vectors, 'utf8')) as Frozen
const authorisation = frozen.authorisation.value
const answer = frozen.lookupAnswer.value

type Loose = Record<string, unknown> & {
  lines: Record<string, unknown>[]
  recipients: Record<string, unknown>[]
  grounds: Record<string, unknown>[]
  production: Record<string, unknown>
}

function refused(change: (value: Loose) => void): void {
  const value = structuredClone(authorisation) as unknown as Loose
  change(value)
  assert.throws(() => parseAuthorisation(encodeJcs(value)), { code: 'authorisation' })
  assert.throws(() => encodeAuthorisation(value as unknown as AuthorisationV2))
}

test('the frozen example encodes to its frozen bytes and digest, and reads back', () => {
  const bytes = encodeAuthorisation(authorisation)
  assert.equal(Buffer.from(bytes).toString(), frozen.authorisation.bytes)
  assert.equal(Buffer.from(authorisationDigest(bytes)).toString('hex'), frozen.authorisation.digest)
  assert.deepEqual(parseAuthorisation(bytes), authorisation)
  const digest = createHash('sha256').update('duly/authorisation/v2\0').update(frozen.authorisation.bytes)
  assert.equal(digest.digest('hex'), frozen.authorisation.digest)
})

test('what both formats say is read by one name', () => {
  assert.deepEqual(
    scopeOf(authorisation).map(part => [part.part, part.account]),
    [
      ['1a', 'ada@example.org'],
      ['1b', '4711'],
    ],
  )
  assert.deepEqual(instrumentsOf(authorisation), ['us.subpoena'])
  assert.equal(windowEndOf(authorisation), '2026-05-08T12:00:00.000Z')
  assert.equal(groundsOf(authorisation).length, 1)
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

test('a field that is missing, too many or malformed is refused, at every depth', () => {
  for (const place of [
    (v: Loose) => v,
    (v: Loose) => v.lines[0]!,
    (v: Loose) => v.lines[0]!.waitsFor as Record<string, unknown>,
    (v: Loose) => v.recipients[0]!,
    (v: Loose) => v.grounds[0]!,
    (v: Loose) => v.production,
  ]) {
    refused(v => Object.assign(place(v), { note: 'x' }))
    for (const name of Object.keys(place(structuredClone(authorisation) as unknown as Loose)))
      refused(v => delete place(v)[name])
  }
})

test('a line without a ground, a ground without a line and a ground that stands twice are refused', () => {
  refused(v => Object.assign(v.lines[0]!, { matter: 'another-matter-0001' }))
  refused(v => v.grounds.push({ ...v.grounds[0]!, matter: 'another-matter-0001', leaf: 'ab'.repeat(32) }))
  refused(v => v.grounds.push({ ...v.grounds[0]!, leaf: 'ab'.repeat(32) }))
})

test('two lines with one id, and a wait that says neither until when nor what satisfied it, are refused', () => {
  refused(v => Object.assign(v.lines[1]!, { id: '1a' }))
  refused(v => Object.assign(v.lines[0]!.waitsFor as object, { until: null, satisfiedBy: null }))
})

test('only a supplement or a correction is of another production, and only the first is number 1', () => {
  refused(v => Object.assign(v.production, { of: null }))
  refused(v => Object.assign(v.production, { number: 1 }))
  refused(v => Object.assign(v.production, { kind: 'first' }))
  refused(v => Object.assign(v.production, { kind: 'next' }))
})

test('a window that ends after the authorisation, or of somebody who was not told, is refused', () => {
  refused(v => Object.assign(v.grounds[0]!, { windowEndsAt: v.expiresAt }))
  refused(v => Object.assign(v.grounds[0]!, { kind: 'secrecy_begun' }))
  refused(v => Object.assign(v.grounds[0]!, { kind: 'no_notice_due' }))
})

// One of each sort: zero width, direction, joiner, tag, filler, variation selector, soft hyphen, odd space, private, control.
const unseen = [
  '\u200b',
  '\u202e',
  '\u200d',
  '\u{e0041}',
  '\u3164',
  '\ufe0f',
  '\u00ad',
  '\u2009',
  '\ue000',
  '\u0007',
  '\u2066',
  '\ufeff',
  '\u034f',
  '\u115f',
  '\u2800',
  '\u00a0',
  '\u{fffff}',
  '\u180e',
]

test('a character that nobody sees is refused in every text that is signed', () => {
  for (const mark of unseen) {
    refused(v => Object.assign(v.recipients[0]!, { name: `Officer${mark} A. Example` }))
    refused(v => Object.assign(v.lines[0]!, { account: `ada${mark}@example.org` }))
    refused(v => Object.assign(v.lines[0]!, { served: `Provider${mark}` }))
    refused(v => Object.assign(v.lines[0]!.identifier as object, { value: `ada@example.org${mark}` }))
  }
})

test('names in the scripts of the world are taken', () => {
  for (const name of [
    'José Núñez',
    'Łukasz Żółć',
    '山田 太郎',
    '山田\u3000太郎',
    'محمد علي',
    'Ελένη',
    '이순신',
    'राम',
  ]) {
    const recipients = authorisation.recipients.map(one => ({ ...one, name }))
    assert.ok(encodeAuthorisation({ ...authorisation, recipients }), name)
  }
})

test('the frozen answer verifies, and its hashes are frozen', () => {
  verifyLookupAnswer(answer, answer.head.gate)
  assert.equal(lookupAnswerHash(answer.head), frozen.lookupAnswer.hash)
  assert.deepEqual(answer.shown.map(lookupEntryHash), frozen.lookupAnswer.entryHashes)
  assert.deepEqual(answer.head.entries, frozen.lookupAnswer.entryHashes)
})

test('a part of the answer verifies as the whole does, and says nothing of the rest', () => {
  const reduced = answersForLines([answer], [authorisation.lines[0]!])
  assert.equal(reduced[0]!.shown.length, 1)
  verifyLookupAnswer(reduced[0]!, answer.head.gate)
  assert.ok(!Buffer.from(encodeLookupAnswers(reduced)).toString().includes('4711'))
  const both = answersForLines([answer], authorisation.lines)
  assert.equal(Buffer.from(encodeLookupAnswers(both)).toString(), frozen.reduced.bytes)
  assert.deepEqual(parseLookupAnswers(Buffer.from(frozen.reduced.bytes)), both)
})

test('an answer with another account, identifier, demand, time or signature does not verify', () => {
  const lies: ((value: LookupAnswer) => void)[] = [
    value => Object.assign(value.shown[0]!.found!, { account: 'eve@example.org' }),
    value => Object.assign(value.shown[0]!.found!, { source: 'other' }),
    value => Object.assign(value.shown[0]!.found!, { tenant: '00'.repeat(32) }),
    value => Object.assign(value.shown[0]!.identifier, { value: 'eve@example.org' }),
    value => Object.assign(value.shown[2]!, { found: value.shown[0]!.found }),
    value => Object.assign(value.head, { demand: 'D-OTHER' }),
    value => Object.assign(value.head, { at: '2026-05-30T12:00:00.000Z' }),
    value => Object.assign(value.head, { lookup: '00'.repeat(32) }),
    value => value.head.entries.push(lookupEntryHash({ ...value.shown[0]!, salt: '00'.repeat(32) })),
    value => Object.assign(value, { signature: value.signature.replace(/^./, c => (c === 'A' ? 'B' : 'A')) }),
  ]
  for (const lie of lies) {
    const value = structuredClone(answer)
    lie(value)
    assert.throws(() => verifyLookupAnswer(value, answer.head.gate), VerificationError, String(lie))
  }
})

test('an identifier is found by its own account, and one that no source knows by none', () => {
  const [line] = authorisation.lines
  assert.ok(entryFor(answer, line!))
  assert.equal(entryFor(answer, { ...line!, account: '4711' }), undefined)
  assert.equal(
    entryFor(answer, { ...line!, identifier: { kind: 'phone', value: '+15125550143' } }),
    undefined,
  )
})
