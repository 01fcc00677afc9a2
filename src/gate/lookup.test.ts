// Look-ups: answered once, to a pinned analyst, for one demand, within what an hour allows.

import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { ada } from '../../test/gate/grounds.ts'
import { present } from '../../test/gate/passkey.ts'
import { approvalPage, makeWorld, type World } from '../../test/gate/world.ts'
import { type Lookup, lookupDigest } from '../seal/lookup.ts'
import { entryFor, readLookupAnswer, verifyLookupAnswer } from '../seal/lookup-answer.ts'
import type { GateCode } from './refusal.ts'

let world: World
const bob = { kind: 'email', value: 'bob@tenant.example' }
const match = { identifier: ada, account: 'acct-ada', tenant: 'tenant-7', categories: ['traffic' as const] }

beforeEach(async () => {
  world = await makeWorld()
  world.source.matches = [match]
})

afterEach(() => world.remove())

async function ask(change: Partial<Lookup> = {}, as: Parameters<World['lookupOrder']>[1] = {}) {
  return (await world.handle(await world.lookupOrder(world.lookup(change), as))).code
}

test('a look-up says which accounts its identifiers name, and which name none', async () => {
  const lookup = world.lookup({ identifiers: [ada, bob] })
  await world.handle(await world.lookupOrder(lookup))
  const account = {
    source: 'mail',
    sourceAccount: 'acct-ada',
    identifier: ada,
    tenant: 'tenant-7',
    categories: ['traffic'],
  }
  const { kind, payload } = world.lastReport()
  assert.equal(kind, 'matched')
  const { answer, ...rest } = payload
  assert.deepEqual(rest, { lookupId: lookup.id, accounts: [account], unmatched: [bob] })
  const signed = readLookupAnswer(answer, 'answer')
  verifyLookupAnswer(signed, world.gateKey)
  assert.equal(signed.head.demand, lookup.demand)
  assert.equal(signed.head.lookup, Buffer.from(lookupDigest(lookup)).toString('hex'))
  assert.ok(entryFor(signed, { identifier: ada, source: 'mail', account: 'acct-ada' }))
  const unknown = signed.shown.find(entry => entry.identifier.value === bob.value)
  assert.equal(unknown?.found, null)
})

test('a match for an identifier that was not asked for is dropped', async () => {
  world.source.matches = [{ ...match, identifier: bob }]
  await ask()
  assert.deepEqual(world.lastReport().payload.accounts, [])
})

const refusals: [string, GateCode, () => Promise<string>][] = [
  [
    'by somebody who is not pinned as analyst',
    'analyst_not_pinned',
    () => ask({}, { by: world.people.mara }),
  ],
  ['in the name of another analyst', 'analyst_not_pinned', () => ask({ by: 'person-other' })],
  ['without user verification', 'user_not_verified', () => ask({}, { lie: { flags: present } })],
  ['signed on the approval page', 'assertion_origin', () => ask({}, { lie: approvalPage })],
  ['signed for another page', 'assertion_relying_party', () => ask({}, { lie: { rpId: 'example.org' } })],
  ['after it has expired', 'lookup_expired', () => ask({ expiresAt: '2026-11-25T12:00:00.000Z' })],
  ['before its time', 'lookup_expired', () => ask({ at: '2026-11-25T12:00:00.001Z' })],
  [
    'after the analyst was unpinned',
    'analyst_not_pinned',
    async () => {
      await world.setPin(pin => ({ ...pin, analysts: [] }))
      return ask()
    },
  ],
  [
    'after the analyst’s pin has ended',
    'analyst_not_valid',
    async () => {
      const until = '2026-11-25T12:00:00.000Z'
      await world.setPin(pin => ({ ...pin, analysts: [{ ...pin.analysts[0]!, until }] }))
      return ask()
    },
  ],
  [
    'whose text was changed after signing',
    'assertion_challenge',
    async () => {
      const signed = world.lookup()
      const forged = await world.lookupOrder({ ...signed, identifiers: [bob] }, { signed })
      return (await world.handle(forged)).code
    },
  ],
]

for (const [title, code, run] of refusals) {
  test(`a look-up ${title} is refused`, async () => {
    assert.equal(await run(), code)
    assert.equal(world.source.asked, 0)
    assert.equal(world.lastReport().kind, 'refused')
  })
}

test('a look-up is answered once, also when the server forgets the answer', async () => {
  const lookup = world.lookup()
  assert.equal((await world.handle(await world.lookupOrder(lookup))).code, 'matched')
  assert.equal((await world.handle(await world.lookupOrder(lookup))).code, 'lookup_used')
  assert.equal(world.source.asked, 1)
})

test('an hour allows so many identifiers and no more, and the next hour allows them again', async () => {
  await world.setPin(pin => ({ ...pin, lookupsPerHour: 3 }))
  assert.equal(await ask({ identifiers: [ada, bob] }), 'matched')
  assert.equal(await ask({ identifiers: [ada, bob] }), 'rate_limited')
  assert.equal(await ask(), 'matched')
  assert.equal(await ask(), 'rate_limited')
  world.clock.now = new Date('2026-11-25T13:00:00.000Z')
  const later = { at: '2026-11-25T13:00:00.000Z', expiresAt: '2026-11-25T13:10:00.000Z' }
  assert.equal(await ask(later), 'matched')
})

test('a source that does not answer is never read as no match', async () => {
  Object.defineProperty(world.source, 'matches', {
    get: () => {
      throw new Error('down')
    },
  })
  assert.equal(await ask(), 'source_failed')
})
