// Plays a server whose owner wants data out: it writes the orders, owns the database and may hold the log's keys. Each row is
// one thing that it can try; the gate refuses, asks no source and takes nothing up.

import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { eve, knowAnswer, noticeRecord, part1a, testAnswer } from '../../test/gate/grounds.ts'
import { makeLog, makeSigner, type TestLeaf, type TestLog } from '../../test/gate/log.ts'
import { makePasskey, present } from '../../test/gate/passkey.ts'
import {
  approvalPage,
  deskPage,
  giving,
  hexDigest,
  makeItem,
  makeWorld,
  type World,
} from '../../test/gate/world.ts'
import { createSoftwarePasskey } from '../cli/passkey/software-passkey.ts'
import { utf8 } from '../ledger/bytes.ts'
import { sha256 } from '../ledger/hash.ts'
import { leafHash } from '../ledger/leaf.ts'
import { ED25519, type Signer } from '../ledger/note.ts'
import type { LogRecord } from '../ledger/record.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import {
  type AuthorisationV2 as Authorisation,
  type AuthorisationV1,
  authorisationDigest,
  encodeAuthorisation,
  recipientFingerprint,
  scopeOf,
} from '../seal/authorisation/authorisation.ts'
import { listChallenge, listPlace } from '../seal/authorisation/authorisation-list.ts'
import type { Basis, Line, NoticeGround } from '../seal/authorisation/authorisation-v2.ts'
import { answersForLines, type LookupAnswer, lookupAnswerHash } from '../seal/lookup-answer.ts'
import type { OrderRow } from './boxes.ts'
import { INSTRUMENTS_FILE } from './checks/instruments.ts'
import { readSigner } from './keys.ts'
import type { GateCode } from './refusal.ts'
import { isPassing, refuse } from './refusal.ts'

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

function withLines(...lines: Line[]): Promise<OrderRow> {
  return world.collectOrder(world.authorisation({ lines }))
}

/** Everything signed and logged as it should be, on an answer of the attacker's choice. */
function withAnswer(answer: LookupAnswer): Promise<OrderRow> {
  const lines = [world.line(part1a, { lookup: lookupAnswerHash(answer.head) })]
  return world.collectOrder(world.authorisation({ lines }), { lookups: answersForLines([answer], lines) })
}

/** Signed over the hash of `leaf`, sent with `proof`. */
function onNotice(leaf: TestLeaf, proof: object, kind: NoticeGround['kind'] = 'notified'): Promise<OrderRow> {
  const [ground] = world.authorisation().grounds
  const windowEndsAt = kind === 'notified' ? ground!.windowEndsAt : null
  const grounds = [{ ...ground!, kind, windowEndsAt, leaf: leafHash(leaf.leaf).toHex() }]
  return world.collectOrder(world.authorisation({ grounds }), { grounds: [proof] })
}

/** On a notice that was just written and is in no log yet, or that was written at `at`; `further`: lines of the same matter. */
function unlogged(basis: Basis, at: string | null = null, ...further: Line[]): Promise<OrderRow> {
  const record = noticeRecord({ at: at ?? world.clock.now.toISOString() })
  const { opening, leaf: bytes } = makeLog(join(world.dir, '../not-yet')).add(record)
  const [ground] = world.authorisation().grounds
  const grounds = [{ ...ground!, windowEndsAt: null, leaf: leafHash(bytes).toHex() }]
  const instrument = basis === 'emergency' ? 'us.emergency' : 'us.subpoena'
  const lines = [world.line(part1a, { basis, instrument }), ...further]
  return world.collectOrder(world.authorisation({ grounds, lines }), { grounds: [{ opening, proof: null }] })
}

/** On a leaf that is in the log as it should be, and records something else. */
function onRecord(record: LogRecord, kind: NoticeGround['kind'] = 'notified'): Promise<OrderRow> {
  const leaf = world.log.add(record)
  world.log.publish(world.clock.now)
  return onNotice(leaf, world.leafProof(leaf), kind)
}

function secrecyRecord(until: string | null): LogRecord {
  const { copy: _, ...common } = noticeRecord()
  return { ...common, kind: 'secrecy_begun', copy: null, order: 'ef'.repeat(32), until }
}

const april = { from: '2026-04-01T00:00:00.000Z', to: '2026-05-01T00:00:00.000Z' }
const next = { number: 2, kind: 'next' as const, of: null }

/** The whole road of an honest first production; its digest. */
async function released(): Promise<string> {
  const first = world.authorisation()
  const digest = hexDigest(first)
  for (const order of [
    () => world.collectOrder(first),
    () => world.sealOrder(digest),
    () => world.releaseOrder(first),
  ])
    assert.equal((await world.handle(await order())).is, 'reported')
  world.source.asked = 0
  return digest
}

function firstFormat(a: Authorisation): AuthorisationV1 {
  const { lines: _, production: _p, grounds, recipients, ...common } = a
  return {
    ...common,
    v: 'duly/authorisation/v1',
    instrument: 'us.subpoena',
    scope: scopeOf(a),
    standsOn: grounds.map(({ kind, leaf }) => ({ kind, leaf })),
    windowEndsAt: null,
    recipients: recipients.map(({ callBack: _c, ...one }) => one),
  }
}

function asWarrant() {
  return world.line(part1a, { instrument: 'us.warrant' })
}

function withWindow(windowEndsAt: string) {
  return world.authorisation().grounds.map(ground => ({ ...ground, windowEndsAt }))
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
    () => world.collectOrder(world.authorisation({ grounds: withWindow('2026-11-25T13:00:00.000Z') })),
  ],
  [
    'an authorisation that is in no list that was signed',
    'assertion_challenge',
    () => signedInList(world.authorisation({ lines: [asWarrant()] }), world.authorisation()),
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
  ['an altered authorisation', 'assertion_challenge', () => altered({ lines: [asWarrant()] })],
  ['a wider scope', 'assertion_challenge', () => altered({ lines: [world.line({ ...part1a, to: null })] })],
  [
    'another recipient',
    'assertion_challenge',
    () => {
      const key = recipientOf(generateIdentity())
      const recipient = { role: 'officer' as const, name: 'Officer A. Example', key }
      return altered({
        recipients: [{ ...recipient, callBack: 'cb'.repeat(32), fingerprint: recipientFingerprint(key) }],
      })
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
  // The look-up that names the account: the gate's own answer, or none.
  [
    'another customer’s account under an identifier that was looked up',
    'lookup_not_named',
    () => withLines(world.line({ ...part1a, account: 'acct-eve' })),
  ],
  [
    'an identifier that was looked up with the account of another one',
    'lookup_not_named',
    () => withLines(world.line({ ...part1a, identifier: eve })),
  ],
  [
    'an account of the right name at another source',
    'lookup_not_named',
    () => withLines(world.line({ ...part1a, source: 'archive' })),
  ],
  [
    'an identifier that no source knew',
    'lookup_not_named',
    () => withLines(world.line({ ...part1a, identifier: { kind: 'email', value: 'nobody@tenant.example' } })),
  ],
  [
    'a line that names no look-up that was made',
    'lookup_not_named',
    () => withLines(world.line(part1a, { lookup: '00'.repeat(32) })),
  ],
  [
    'a look-up whose answer is kept back',
    'lookup_not_named',
    () => world.collectOrder(world.authorisation(), { lookups: [] }),
  ],
  [
    'an answer with an entry that was not signed',
    'lookup_not_ours',
    () => {
      const [answer] = answersForLines([world.answer], world.authorisation().lines)
      const found = { ...answer!.shown[0]!.found!, account: 'acct-eve' }
      const shown = [{ ...answer!.shown[0]!, found }]
      const authorisation = world.authorisation({ lines: [world.line({ ...part1a, account: 'acct-eve' })] })
      return world.collectOrder(authorisation, { lookups: [{ ...answer!, shown }] })
    },
  ],
  [
    'an answer that another gate signed',
    'lookup_not_ours',
    () => withAnswer(testAnswer(makeSigner('gate.provider.example', ED25519))),
  ],
  [
    'an answer under the gate’s own key that its journal does not know',
    'lookup_not_ours',
    async () => withAnswer(testAnswer((await readSigner(world.dir)) as Signer)),
  ],
  [
    'the answer to another demand’s look-up',
    'lookup_of_other',
    async () => {
      const other = testAnswer((await readSigner(world.dir)) as Signer, { demand: 'D-OTHER0001' })
      await knowAnswer(world.dir, other, world.clock.now)
      return withAnswer(other)
    },
  ],
  [
    'a look-up that is too old',
    'lookup_too_old',
    async () => {
      later(31 * 24 * hour)
      const now = world.clock.now.getTime()
      const notBefore = new Date(now - hour).toISOString()
      return world.collectOrder(
        world.authorisation({ notBefore, expiresAt: new Date(now + hour).toISOString() }),
      )
    },
  ],
  [
    'two tenants’ lines under one tenant’s notice',
    'matter_mixed',
    () =>
      withLines(
        world.line(part1a),
        world.line({ ...part1a, part: '1b', account: 'acct-eve', identifier: eve }),
      ),
  ],

  // The notice that it stands on: in the log, of this matter and paper, or none.
  [
    'a notice leaf that does not exist',
    'leaf_not_included',
    () => {
      const leaf = makeLog(join(world.dir, '../elsewhere')).add(noticeRecord())
      return onNotice(leaf, { ...world.leafProof(world.notice), opening: leaf.opening })
    },
  ],
  [
    'the hash of a notice leaf and another leaf’s proof',
    'ground_of_other',
    () => onNotice(world.log.add(noticeRecord()), world.leafProof(world.notice)),
  ],
  [
    'a notice whose leaf is kept back',
    'ground_missing',
    () => world.collectOrder(world.authorisation(), { grounds: [] }),
  ],
  ['a notice that is in no log yet, and no emergency', 'ground_not_logged', () => unlogged('required')],
  [
    'an emergency whose notice should long be in the log',
    'ground_not_logged',
    () => unlogged('emergency', '2026-11-25T09:59:59.999Z'),
  ],
  [
    'a notice that is in no log yet, for a matter with a line beside the emergency',
    'ground_not_logged',
    () => unlogged('emergency', null, world.line({ ...part1a, ...april, part: '1b' })),
  ],
  [
    'another matter’s notice',
    'ground_of_other',
    () => onRecord(noticeRecord({ matter: 'matter-of-eve-0001' })),
  ],
  [
    'a notice about another paper',
    'ground_of_other',
    () => onRecord(noticeRecord({ paper: '77'.repeat(32) })),
  ],
  ['a secrecy given out as a notice', 'ground_of_other', () => onRecord(secrecyRecord(null))],
  [
    'a notice of tomorrow',
    'ground_not_begun',
    () => onRecord(noticeRecord({ at: '2026-11-26T12:00:00.000Z' })),
  ],
  [
    'a window that ended before its notice was given',
    'ground_not_begun',
    () => world.collectOrder(world.authorisation({ grounds: withWindow('2026-11-20T11:59:59.999Z') })),
  ],
  [
    'a secrecy that is over',
    'secrecy_over',
    () => onRecord(secrecyRecord('2026-11-24T23:59:59.999Z'), 'secrecy_begun'),
  ],
  [
    'no notice at all, as if the law had nobody told',
    'notice_due',
    () => {
      const [ground] = world.authorisation().grounds
      const grounds = [{ ...ground!, kind: 'no_notice_due' as const, leaf: null, windowEndsAt: null }]
      return world.collectOrder(world.authorisation({ grounds }))
    },
  ],

  // What the paper opens, who prepared it, for how long.
  [
    'content under a subpoena',
    'instrument_reach',
    () => withLines(world.line({ ...part1a, category: 'content_stored' })),
  ],
  [
    'content under a subpoena, given out as consented to',
    'instrument_reach',
    () => withLines(world.line({ ...part1a, category: 'content_stored' }, { basis: 'consent' })),
  ],
  [
    'an emergency request given out as an order',
    'instrument_reach',
    () => withLines(world.line(part1a, { instrument: 'us.emergency' })),
  ],
  [
    'an instrument that does not exist',
    'instrument_unknown',
    () => withLines(world.line(part1a, { instrument: 'us.royal_wish' })),
  ],
  [
    'an instrument named like a part of the language',
    'instrument_unknown',
    () => withLines(world.line(part1a, { instrument: 'constructor' })),
  ],
  [
    'a table of instruments that the keeper did not pin',
    'instruments_not_pinned',
    async () => {
      const path = join(world.dir, INSTRUMENTS_FILE)
      const text = (await readFile(path, 'utf8')).replace('"traffic"]', '"traffic","content_stored"]')
      await writeFile(path, text)
      return world.collectOrder(world.authorisation())
    },
  ],
  [
    '999 years of validity',
    'valid_too_long',
    () => world.collectOrder(world.authorisation({ expiresAt: '3025-11-25T11:00:00.000Z' })),
  ],
  [
    'a preparer who does not exist',
    'preparer_unknown',
    () => world.collectOrder(world.authorisation({ preparedBy: 'person-nobody' })),
  ],
  [
    'a preparer who is pinned as an approver alone',
    'preparer_unknown',
    () => world.collectOrder(world.authorisation({ preparedBy: 'person-gone' })),
  ],
  [
    'a line that waits for another authority',
    'not_cleared',
    () => {
      const waitsFor = { kind: 'clearance' as const, until: '2026-11-25T13:00:00.000Z', satisfiedBy: null }
      return withLines(world.line(part1a, { waitsFor }))
    },
  ],
  [
    'a name with a character that nobody sees',
    'authorisation_malformed',
    () => {
      const authorisation = world.authorisation()
      const text = Buffer.from(encodeAuthorisation(authorisation)).toString()
      return world.collectOrder(authorisation, { text: text.replace('Officer A', 'Officer\u200b A') })
    },
  ],
  [
    'an authorisation of the first format',
    'authorisation_outdated',
    () => {
      const first = firstFormat(world.authorisation())
      const text = Buffer.from(encodeAuthorisation(first)).toString()
      return world.order('collect', Buffer.from(authorisationDigest(first)).toString('hex'), {
        kind: 'collect',
        authorisation: text,
        signatures: [],
        leaf: world.leafProof(world.notice),
      })
    },
  ],
  [
    'the second production as the first',
    'production_number',
    async () => {
      await released()
      return world.collectOrder(world.authorisation({ lines: [world.line({ ...part1a, ...april })] }))
    },
  ],
  [
    'a line that left before',
    'already_released',
    async () => {
      await released()
      return world.collectOrder(world.authorisation({ production: next }))
    },
  ],
  [
    'a line of which a day left before',
    'already_released',
    async () => {
      await released()
      const line = world.line({ ...part1a, part: '7x', from: '2026-03-31T00:00:00.000Z', to: null })
      return world.collectOrder(world.authorisation({ production: next, lines: [line] }))
    },
  ],
  [
    'a supplement to what never left',
    'production_unknown',
    async () => {
      await released()
      const production = { number: 2, kind: 'supplement' as const, of: 'ab'.repeat(32) }
      return world.collectOrder(world.authorisation({ production }))
    },
  ],

  ['a revoked authorisation', 'revoked', () => withStatus('revoked')],
  ['an authorisation that the desk let expire', 'expired', () => withStatus('expired')],
  ['an authorisation that is only prepared', 'not_in_force', () => withStatus('prepared')],
  ['an authorisation that the desk does not know', 'unknown_authorisation', () => withStatus(null)],
  [
    'a source that is not declared',
    'source_unknown',
    () => world.collectOrder(world.authorisation({ lines: [world.line({ ...part1a, source: 'payroll' })] })),
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

test('what left is supplemented, corrected and followed by a part that is new', async () => {
  const of = await released()
  const supplement = { number: 2, kind: 'supplement' as const, of }
  const again = await world.handle(await world.collectOrder(world.authorisation({ production: supplement })))
  assert.equal(again.code, 'collected')
  const lines = [world.line({ ...part1a, ...april })]
  const handled = await world.handle(
    await world.collectOrder(world.authorisation({ production: next, lines })),
  )
  assert.equal(handled.code, 'collected')
})

test('two authorisations for one line may both be collected, and one of them leaves', async () => {
  const [one, two] = [world.authorisation(), world.authorisation()]
  for (const authorisation of [one, two]) {
    assert.equal((await world.handle(await world.collectOrder(authorisation))).code, 'collected')
    assert.equal((await world.handle(await world.sealOrder(hexDigest(authorisation)))).code, 'sealed')
  }
  assert.equal((await world.handle(await world.releaseOrder(one))).code, 'released')
  assert.equal((await world.handle(await world.releaseOrder(two))).code, 'production_number')
})

test('a secrecy that goes on stands in for a notice, also by its extension', async () => {
  for (const kind of ['secrecy_begun', 'secrecy_extended'] as const) {
    const record = { ...secrecyRecord('2027-01-31T23:59:59.999Z'), kind } as LogRecord
    const handled = await world.handle(await onRecord(record, 'secrecy_begun'))
    assert.equal(handled.code, 'collected')
  }
})

test('an emergency is collected while the leaf of its notice waits for its tick', async () => {
  const handled = await world.handle(await unlogged('emergency'))
  assert.deepEqual([handled.is, handled.code], ['reported', 'collected'])
})

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
