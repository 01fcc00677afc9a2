// The pin file and the enrolments that go into it: strict, because what stands here decides who may let data out.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeLog, makeSigner } from '../../test/gate/log.ts'
import { makePasskey } from '../../test/gate/passkey.ts'
import { approvalPage, deskPage } from '../../test/gate/world.ts'
import { ED25519, encodeVkey } from '../ledger/note.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import { ShapeError } from '../seal/shape.ts'
import { coseKeyOf } from './checks/cose.ts'
import { encodePin, isValidAt, type Pin, type Pinned, parseEnrolment, parsePin } from './pin.ts'

const log = makeLog('/nowhere')

function person(id: string, change: Partial<Pinned> = {}): Pinned {
  const { credentialId, publicKey } = makePasskey(approvalPage)
  const from = '2026-01-01T00:00:00.000Z'
  const keys = [{ credentialId, publicKey }]
  return {
    person: id,
    human: `h-${id}`,
    name: id,
    employment: 'employee',
    keys,
    from,
    until: null,
    ...change,
  }
}

const mara = person('mara')
const pin: Pin = {
  v: 3,
  log: [log.key],
  witnesses: { quorum: 1, keys: [log.witness], selfWitnessed: true },
  logDirectory: '../log',
  approval: approvalPage,
  lookup: deskPage,
  serverInbox: recipientOf(generateIdentity()),
  approvers: [mara],
  analysts: [person('ann')],
  custodians: [person('cem')],
  lookupsPerHour: 100,
  outbox: '../productions',
  staleSeconds: 180,
  collectSeconds: 60,
  downloadDays: 14,
  lookupDays: 30,
  validityHours: 168,
  instruments: null,
  keepers: [],
}

const encode = (change: object) => JSON.stringify({ ...pin, ...change })

test('a pin file reads back as it was written', () => {
  assert.deepEqual(parsePin(encodePin(pin)), pin)
})

const before = { ...pin.witnesses, until: '2026-10-01T00:00:00.000Z' }
const changed = { quorum: 1, keys: [makeLog('/nowhere').witness], selfWitnessed: true, past: [before] }

test('a pin file with witnesses of before reads back too', () => {
  assert.deepEqual(parsePin(encodePin({ ...pin, witnesses: changed })).witnesses, changed)
})

const tom = person('tom')
const faults: [string, object | string][] = [
  ['that is not JSON', '{'],
  ['with a field that it does not know', encode({ administrators: [] })],
  ['of another version', encode({ v: 4 })],
  ['without a log', encode({ log: [] })],
  [
    'with a log key whose id is not its own',
    encode({ log: [log.key.replace(/\+[0-9a-f]{8}\+/, '+00000000+')] }),
  ],
  ['whose quorum cannot be met', encode({ witnesses: { ...pin.witnesses, quorum: 2 } })],
  ['whose quorum is 0', encode({ witnesses: { ...pin.witnesses, quorum: 0 } })],
  ['with no witnesses of before where it names them', encode({ witnesses: { ...changed, past: [] } })],
  ['with witnesses of before without an end', encode({ witnesses: { ...changed, past: [pin.witnesses] } })],
  [
    'with witnesses of before whose quorum cannot be met',
    encode({ witnesses: { ...changed, past: [{ ...before, quorum: 2 }] } }),
  ],
  [
    'with witnesses of before that had others before them',
    encode({ witnesses: { ...changed, past: [{ ...before, past: [before] }] } }),
  ],
  ['with a log key as witness', encode({ witnesses: { ...pin.witnesses, keys: [log.key] } })],
  ['with one relying party for signing in and approving', encode({ lookup: approvalPage })],
  [
    'with an origin that is not of its relying party',
    encode({ approval: { ...approvalPage, rpId: 'example.org' } }),
  ],
  [
    'with an origin that has a path',
    encode({ approval: { ...approvalPage, origin: `${approvalPage.origin}/x` } }),
  ],
  [
    'with a mistyped inbox',
    encode({ serverInbox: pin.serverInbox.replace(/.$/, last => (last === 'q' ? 'p' : 'q')) }),
  ],
  ['that names a person twice', encode({ approvers: [mara, { ...tom, person: 'mara' }] })],
  ['with one passkey for two people', encode({ approvers: [mara, { ...tom, keys: mara.keys }] })],
  [
    'with one public key under two credential ids',
    encode({ approvers: [mara, { ...tom, keys: [{ ...mara.keys[0]!, credentialId: 'b3RoZXI' }] }] }),
  ],
  ['with a passkey that signs in and approves', encode({ analysts: [{ ...tom, keys: mara.keys }] })],
  [
    'with a key that is not canonical COSE',
    encode({ approvers: [{ ...mara, keys: [{ credentialId: 'eA', publicKey: 'eA' }] }] }),
  ],
  ['with an employment that does not exist', encode({ approvers: [{ ...mara, employment: 'contractor' }] })],
  ['with a time in another spelling', encode({ approvers: [{ ...mara, from: '2026-01-01' }] })],
]

for (const [title, text] of faults) {
  test(`a pin file ${title} is refused`, () => {
    assert.throws(() => parsePin(String(text)))
  })
}

test('a pin is valid from its first moment until just before its last', () => {
  const pinned = person('x', { until: '2026-02-01T00:00:00.000Z' })
  assert.equal(isValidAt(pinned, '2025-12-31T23:59:59.999Z'), false)
  assert.equal(isValidAt(pinned, '2026-01-01T00:00:00.000Z'), true)
  assert.equal(isValidAt(pinned, '2026-01-31T23:59:59.999Z'), true)
  assert.equal(isValidAt(pinned, '2026-02-01T00:00:00.000Z'), false)
})

test('a passkey’s public key has one encoding; every other byte string is refused or another key', () => {
  for (const algorithm of ['ES256', 'Ed25519'] as const) {
    const cose = Buffer.from(makePasskey(approvalPage, algorithm).publicKey, 'base64url')
    assert.equal(coseKeyOf(cose).algorithm, algorithm)
    assert.throws(() => coseKeyOf(cose.subarray(1)), ShapeError)
    assert.throws(() => coseKeyOf(Buffer.concat([cose, Buffer.of(0)])), ShapeError)
    for (let i = 0; i < 10; i++) assert.throws(() => coseKeyOf(cose.with(i, cose[i]! ^ 1)), ShapeError)
  }
})

test('a point that is not on P-256 is refused when it is pinned, not when it signs', () => {
  const cose = Buffer.from(makePasskey(approvalPage).publicKey, 'base64url')
  assert.throws(() => coseKeyOf(cose.with(76, cose[76]! ^ 1)), ShapeError)
})

const enrolment = {
  v: 1,
  role: 'approver',
  person: 'person-1',
  human: 'human-1',
  name: 'Mara',
  employment: 'employee',
  ...mara.keys[0],
}

test('an enrolment reads back; one with a missing, unknown or wrong field is refused', () => {
  assert.deepEqual(parseEnrolment(JSON.stringify(enrolment)), enrolment)
  const { human: _, ...without } = enrolment
  for (const wrong of [
    without,
    { ...enrolment, admin: true },
    { ...enrolment, role: 'counsel' },
    { ...enrolment, v: 2 },
  ])
    assert.throws(() => parseEnrolment(JSON.stringify(wrong)), ShapeError)
})

test('a gate key is not taken for a witness key', () => {
  const keys = [encodeVkey(makeSigner('gate.example', ED25519))]
  assert.throws(() => parsePin(encode({ witnesses: { ...pin.witnesses, keys } })))
})
