// Plays a server whose owner wants data out: it writes the orders, owns the database and may hold the log's keys. Each row is
// one thing that it can try; the gate refuses, asks no source and takes nothing up.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { createSoftwarePasskey } from '../cli/software-passkey.ts'
import { utf8 } from '../ledger/bytes.ts'
import { sha256 } from '../ledger/hash.ts'
import { ED25519 } from '../ledger/note.ts'
import { generateIdentity, recipientOf } from '../seal/age-keys.node.ts'
import {
  type Authorisation,
  authorisationDigest,
  encodeAuthorisation,
  recipientFingerprint,
} from '../seal/authorisation.ts'
import { listChallenge, listPlace } from '../seal/authorisation-list.ts'
import type { OrderRow } from './boxes.ts'
import type { GateCode } from './refusal.ts'
import { isPassing, refuse } from './refusal.ts'
import { makeLog, makeSigner, type TestLog } from './test-log.ts'
import { makePasskey, present } from './test-passkey.ts'
import {
  approvalPage,
  deskPage,
  giving,
  hexDigest,
  makeItem,
  makeWorld,
  part1a,
  type World,
} from './test-world.ts'

let world: World

beforeEach(async () => {
  world = await makeWorld()
  world.source.script = giving(makeItem('a message of Ada'))
})

afterEach(() => world.remove())

type Attack = [title: string, code: GateCode, makeOrder: () => Promise<OrderRow>]

const hour = 3_600_000

function later(ms: number): void {
  world.clock.now = new Date(world.clock.now.getTime() + ms)
}

/** The order of an honest server with something exchanged afterwards: the signatures stay those of the original. */
function altered(change: Partial<Authorisation>): Promise<OrderRow> {
  const signed = world.authorisation()
  return world.collectOrder({ ...signed, ...change }, { signatures: honest(signed) })
}

function honest(authorisation: Authorisation) {
  return world.sign(authorisation, [world.people.mara, world.people.tom])
}

const attacks: Attack[] = [
  ['one signature', 'signatures_missing', () => signedBy('mara')],
  ['no signature', 'signatures_missing', () => signedBy()],
  ['two signatures by the same human under two accounts', 'same_human', () => signedBy('tom', 'tomAgain')],
  ['the same signature twice', 'same_human', () => signedBy('mara', 'mara')],
  ['a third signature that repeats a human', 'same_human', () => signedBy('mara', 'tom', 'tomAgain')],
  ['the preparer as approver', 'preparer_signed', () => signedBy('mara', 'preparer')],
  [
    'the preparer as approver under another account',
    'preparer_signed',
    async () => {
      await world.setPin(pin => ({
        ...pin,
        analysts: [{ ...pin.analysts[0]!, person: 'person-desk-account', human: 'human-tom' }],
      }))
      return world.collectOrder(world.authorisation({ preparedBy: 'person-desk-account' }))
    },
  ],
  ['a subcontractor as approver', 'subcontractor', () => signedBy('mara', 'sub')],
  ['an approver whose pin has ended', 'approver_not_valid', () => signedBy('mara', 'gone')],
  [
    'an approver only the database knows',
    'approver_not_pinned',
    () => {
      const authorisation = world.authorisation()
      const passkey = makePasskey(approvalPage)
      const assertion = passkey.answer(authorisationDigest(authorisation))
      const signatures = [
        ...world.sign(authorisation, [world.people.mara]),
        { approver: 'person-new', assertion, list: null },
      ]
      return world.collectOrder(authorisation, { signatures })
    },
  ],
  [
    'a signature given out as another approver’s',
    'approver_not_pinned',
    () => {
      const authorisation = world.authorisation()
      const [first, second] = honest(authorisation)
      return world.collectOrder(authorisation, {
        signatures: [first, { ...second, approver: 'person-tomAgain' }],
      })
    },
  ],
  [
    'a pinned credential id with the signature of another key',
    'signature_invalid',
    () => {
      const authorisation = world.authorisation()
      const [first, second] = honest(authorisation)
      const forged = makePasskey(approvalPage).answer(authorisationDigest(authorisation))
      const { credentialId } = world.people.tom.passkey
      const assertion = { ...forged, id: credentialId, rawId: credentialId }
      return world.collectOrder(authorisation, { signatures: [first, { ...second, assertion }] })
    },
  ],
  [
    'a sign-in assertion whose challenge is the digest',
    'assertion_origin',
    () => signedWith({ rpId: deskPage.rpId, origin: deskPage.origin }),
  ],
  [
    'an assertion for the desk’s relying party that claims the approval page',
    'assertion_relying_party',
    () => signedWith({ rpId: deskPage.rpId }),
  ],
  ['an assertion without user verification', 'user_not_verified', () => signedWith({ flags: present })],
  ['an assertion without user presence', 'user_not_verified', () => signedWith({ flags: 0x04 })],
  ['an answer of the wrong type', 'assertion_type', () => signedWith({ type: 'webauthn.create' })],
  [
    'an approval given inside another site’s frame',
    'assertion_origin',
    () => signedWith({ crossOrigin: true }),
  ],
  [
    'an expired authorisation',
    'expired',
    () => {
      const order = world.collectOrder(world.authorisation())
      later(25 * hour)
      return order
    },
  ],
  [
    'an authorisation before its time',
    'not_yet_valid',
    () => world.collectOrder(world.authorisation({ notBefore: '2026-11-25T13:00:00.000Z' })),
  ],
  [
    'an authorisation whose objection window is open',
    'window_open',
    () => world.collectOrder(world.authorisation({ windowEndsAt: '2026-11-25T13:00:00.000Z' })),
  ],
  [
    'an authorisation that is in no list that was signed',
    'assertion_challenge',
    () => signedInList(world.authorisation({ instrument: 'us.warrant.2703' }), world.authorisation()),
  ],
  [
    'a place that no list can have',
    'assertion_challenge',
    () => {
      const authorisation = world.authorisation()
      const [first, second] = honest(authorisation)
      const list = { index: 1, size: 2, path: Array.from({ length: 3 }, () => '00'.repeat(32)) }
      return world.collectOrder(authorisation, { signatures: [first, { ...second, list }] })
    },
  ],
  ['an altered authorisation', 'assertion_challenge', () => altered({ instrument: 'us.warrant.2703' })],
  ['a wider scope', 'assertion_challenge', () => altered({ scope: [{ ...part1a, to: null }] })],
  [
    'another recipient',
    'assertion_challenge',
    () => {
      const key = recipientOf(generateIdentity())
      const recipient = { role: 'officer' as const, name: 'Officer A. Example', key }
      return altered({ recipients: [{ ...recipient, fingerprint: recipientFingerprint(key) }] })
    },
  ],
  [
    'the signed text in another spelling',
    'authorisation_malformed',
    () => {
      const authorisation = world.authorisation()
      const text = JSON.stringify(
        JSON.parse(Buffer.from(encodeAuthorisation(authorisation)).toString()),
        null,
        1,
      )
      return world.collectOrder(authorisation, { text })
    },
  ],
  [
    'an authorisation for another gate',
    'other_gate',
    () => world.collectOrder(world.authorisation({ gate: world.log.key })),
  ],
  [
    'an order filed under another authorisation’s digest',
    'order_mismatch',
    async () => ({ ...(await world.collectOrder(world.authorisation())), subject: 'cd'.repeat(32) }),
  ],
  [
    'an order of one kind filed as another',
    'order_mismatch',
    async () => ({ ...(await world.collectOrder(world.authorisation())), kind: 'release' }),
  ],
  [
    'the leaf of another authorisation',
    'leaf_of_other',
    () => {
      const leaf = world.leafProof(world.logAuthorised(world.authorisation()))
      const mine = world.authorisation()
      world.statuses.set(hexDigest(mine), 'authorised')
      return world.collectOrder(mine, { leaf })
    },
  ],
  [
    'a leaf for another paper',
    'leaf_of_other',
    () => {
      const authorisation = world.authorisation()
      world.logAuthorised(authorisation)
      const common = { v: 1 as const, id: '0'.repeat(32), at: world.clock.now.toISOString() }
      const digest = hexDigest(authorisation)
      const record = { ...common, kind: 'authorised' as const, paper: 'ef'.repeat(32), authorisation: digest }
      const leaf = world.log.add(record)
      world.log.publish(world.clock.now)
      return world.collectOrder(authorisation, { leaf: world.leafProof(leaf) })
    },
  ],
  [
    'an authorisation whose leaf was never logged',
    'leaf_not_included',
    () => {
      const authorisation = world.authorisation()
      const leaf = world.logAuthorised(authorisation)
      const { proof } = world.leafProof({ ...leaf, index: leaf.index - 1 })
      return world.collectOrder(authorisation, { leaf: { opening: leaf.opening, proof } })
    },
  ],
  [
    'a leaf opened otherwise than it was logged',
    'leaf_not_included',
    () => {
      const authorisation = world.authorisation()
      const logged = world.leafProof(world.logAuthorised(authorisation))
      const opening = { ...logged.opening, salt: '00'.repeat(32) }
      return world.collectOrder(authorisation, { leaf: { ...logged, opening } })
    },
  ],
  [
    'a dummy opened as the authorisation’s leaf',
    'leaf_of_other',
    () => {
      const authorisation = world.authorisation()
      world.logAuthorised(authorisation)
      const dummy = world.log.addDummy()
      world.log.publish(world.clock.now)
      return world.collectOrder(authorisation, { leaf: world.leafProof(dummy) })
    },
  ],
  [
    'a checkpoint without its witness',
    'checkpoint_not_believed',
    () => {
      const authorisation = world.authorisation()
      const leaf = world.logAuthorised(authorisation)
      world.log.publish(world.clock.now, { quorum: false })
      return world.collectOrder(authorisation, { leaf: world.leafProof(leaf) })
    },
  ],
  [
    'a checkpoint by a log key that is not pinned',
    'checkpoint_not_believed',
    () => {
      const authorisation = world.authorisation()
      const leaf = world.logAuthorised(authorisation)
      world.log.publish(world.clock.now, { signer: makeSigner('provider.example/log/2026h2', ED25519) })
      return world.collectOrder(authorisation, { leaf: world.leafProof(leaf) })
    },
  ],
  [
    'a log that the gate’s keeper has not pinned',
    'log_not_pinned',
    () => {
      const authorisation = world.authorisation()
      return world.collectOrder(authorisation, { leaf: logElsewhere(nextLog(), authorisation) })
    },
  ],
  [
    'a stale checkpoint',
    'checkpoint_stale',
    () => {
      const order = world.collectOrder(world.authorisation())
      later(hour)
      return order
    },
  ],
  [
    'a checkpoint witnessed in the future',
    'checkpoint_stale',
    () => {
      const authorisation = world.authorisation()
      const leaf = world.logAuthorised(authorisation)
      world.log.publish(new Date(world.clock.now.getTime() + hour))
      return world.collectOrder(authorisation, { leaf: world.leafProof(leaf) })
    },
  ],
  [
    'a log rolled back',
    'log_rolled_back',
    async () => {
      await handledBefore()
      world.log.rollBack(5)
      return world.collectOrder(world.authorisation())
    },
  ],
  [
    'a log forked after it was rolled back',
    'log_forked',
    async () => {
      await handledBefore()
      world.log.rollBack(9)
      for (let i = 0; i < 7; i++) world.log.addDummy()
      return world.collectOrder(world.authorisation())
    },
  ],
  [
    'a proof from another branch than the public log',
    'log_forked',
    () => {
      const authorisation = world.authorisation()
      const leaf = world.leafProof(world.logAuthorised(authorisation))
      world.log.rollBack(9)
      for (let i = 0; i < 7; i++) world.log.addDummy()
      world.log.publish(world.clock.now)
      return world.collectOrder(authorisation, { leaf })
    },
  ],
  ['a revoked authorisation', 'revoked', () => withStatus('revoked')],
  ['an authorisation that the desk let expire', 'expired', () => withStatus('expired')],
  ['an authorisation that is only prepared', 'not_in_force', () => withStatus('prepared')],
  ['an authorisation that the desk does not know', 'unknown_authorisation', () => withStatus(null)],
  [
    'a source that is not declared',
    'source_unknown',
    () => world.collectOrder(world.authorisation({ scope: [{ ...part1a, source: 'payroll' }] })),
  ],
  [
    'an order that is not an order',
    'order_malformed',
    () => world.order('collect', 'x', { kind: 'collect' }),
  ],
  [
    'an order encrypted to somebody else',
    'order_unreadable',
    async () => ({
      ...(await world.collectOrder(world.authorisation())),
      payload: Buffer.from('no age file'),
    }),
  ],
]

function signedBy(...names: (keyof World['people'])[]): Promise<OrderRow> {
  const authorisation = world.authorisation()
  const people = names.map(name => world.people[name])
  return world.collectOrder(authorisation, { signatures: world.sign(authorisation, people) })
}

function signedWith(lie: Parameters<World['sign']>[2]): Promise<OrderRow> {
  const authorisation = world.authorisation()
  const first = world.sign(authorisation, [world.people.mara])
  const second = world.sign(authorisation, [world.people.tom], lie)
  return world.collectOrder(authorisation, { signatures: [...first, ...second] })
}

async function withStatus(status: 'revoked' | 'expired' | 'prepared' | null): Promise<OrderRow> {
  const authorisation = world.authorisation()
  const row = await world.collectOrder(authorisation)
  world.statuses.set(hexDigest(authorisation), status)
  return row
}

function nextLog(): TestLog {
  return makeLog(join(world.dir, '../log/2027h1'), 'provider.example/log/2027h1')
}

/** The authorisation's leaf in another log than the world's own. */
function logElsewhere(log: TestLog, authorisation: Authorisation) {
  const digest = hexDigest(authorisation)
  const common = { v: 1 as const, id: '0'.repeat(32), at: world.clock.now.toISOString() }
  const paper = authorisation.papers[0]!
  const leaf = log.add({ ...common, kind: 'authorised', paper, authorisation: digest })
  log.publish(world.clock.now)
  world.statuses.set(digest, 'authorised')
  return { opening: leaf.opening, proof: log.prove(leaf) }
}

/** An honest order before the attack, so that the journal has seen the log. */
async function handledBefore(): Promise<void> {
  const handled = await world.handle(await world.collectOrder(world.authorisation()))
  assert.equal(handled.code, 'collected')
  world.source.asked = 0
}

test('an honest order is collected', async () => {
  const handled = await world.handle(await world.collectOrder(world.authorisation()))
  assert.deepEqual([handled.is, handled.code], ['reported', 'collected'])
  assert.equal(world.source.asked, 1)
  const { parts } = world.lastReport().payload
  assert.deepEqual(parts, [{ part: '1a', items: 1, bytes: 16 }])
})

for (const [title, code, makeOrder] of attacks) {
  test(`the gate refuses ${title}`, async () => {
    const row = await makeOrder()
    const before = world.reports.length
    const handled = await world.handle(row)
    assert.equal(handled.code, code)
    assert.equal(handled.is, isPassing(refuse(code)) ? 'waiting' : 'refused')
    assert.equal(world.source.asked, 0, 'no source was asked')
    const filed = world.reports.slice(before)
    assert.deepEqual(
      filed.map(report => [report.kind, report.payload.code]),
      handled.is === 'waiting' ? [] : [['refused', code]],
    )
  })
}

test('an authorisation is used once: replayed under a new order it is refused', async () => {
  const authorisation = world.authorisation()
  const leaf = world.leafProof(world.logAuthorised(authorisation))
  const first = await world.collectOrder(authorisation, { leaf })
  assert.equal((await world.handle(first)).code, 'collected')
  const again = await world.collectOrder(authorisation, { leaf })
  assert.equal((await world.handle(again)).code, 'already_used')
  assert.equal(world.source.asked, 1)
})

test('what waited for the log is collected once the log is fresh', async () => {
  const row = await world.collectOrder(world.authorisation())
  later(hour)
  assert.equal((await world.handle(row)).code, 'checkpoint_stale')
  world.log.addDummy()
  world.log.publish(world.clock.now)
  assert.equal((await world.handle(row)).code, 'collected')
})

test('a proof under an older checkpoint of the same log is accepted', async () => {
  const first = await world.collectOrder(world.authorisation())
  const second = await world.collectOrder(world.authorisation())
  assert.equal((await world.handle(second)).code, 'collected')
  assert.equal((await world.handle(first)).code, 'collected')
})

test('a signature over a list counts for each member alone', async () => {
  const authorisation = world.authorisation()
  assert.equal((await world.handle(await signedInList(authorisation, authorisation))).code, 'collected')
})

/** Both people signed a list in which `listed` stands among others; the order says that it is about `asked`. */
async function signedInList(asked: Authorisation, listed: Authorisation) {
  const digests = [sha256(utf8('another')), authorisationDigest(listed), sha256(utf8('a third'))]
  const list = listPlace(digests, 1)
  const signatures = [world.people.mara, world.people.tom].map(({ pinned, passkey }) => ({
    approver: pinned.person,
    assertion: passkey.answer(listChallenge(digests)),
    list,
  }))
  return world.collectOrder(asked, { signatures })
}

test('the passkey of duly approve signs what the gate accepts', async () => {
  const passkey = createSoftwarePasskey(approvalPage)
  const publicKey = Buffer.from(passkey.publicKeyCose).toString('base64url')
  await world.setPin(pin => ({
    ...pin,
    approvers: pin.approvers.map(pinned =>
      pinned.person === 'person-mara'
        ? { ...pinned, keys: [{ credentialId: passkey.credentialId, publicKey }] }
        : pinned,
    ),
  }))
  const authorisation = world.authorisation()
  const assertion = passkey.sign(authorisationDigest(authorisation))
  const signatures = [
    { approver: 'person-mara', assertion, list: null },
    ...world.sign(authorisation, [world.people.tom]),
  ]
  assert.equal(
    (await world.handle(await world.collectOrder(authorisation, { signatures }))).code,
    'collected',
  )
})

test('a leaf in the next log is believed once the keeper has pinned it, found beside the first', async () => {
  const next = nextLog()
  const authorisation = world.authorisation()
  const row = await world.collectOrder(authorisation, { leaf: logElsewhere(next, authorisation) })
  assert.deepEqual((await world.handle(row)).code, 'log_not_pinned')
  await world.setPin(pin => ({
    ...pin,
    log: [...pin.log, next.key],
    witnesses: { ...pin.witnesses, keys: [...pin.witnesses.keys, next.witness] },
  }))
  assert.equal((await world.handle(row)).code, 'collected')
})
