// What left is sealed once more for a key that was verified since: from the gate's own copy, by two signatures, until the copy is erased.
// And what a server that lies gets out of it.

import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { knowAnswer, part1a, testAnswer } from '../../test/gate/grounds.ts'
import { giving, hexDigest, makeItem, makeWorld, type World } from '../../test/gate/world.ts'
import type { Signer } from '../ledger/note.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import {
  type AuthorisationV2 as Authorisation,
  recipientFingerprint,
} from '../seal/authorisation/authorisation.ts'
import { answersForLines, lookupAnswerHash } from '../seal/lookup-answer.ts'
import { openPackage } from '../seal/package/package.node.ts'
import { readSigner } from './keys.ts'
import type { GateCode } from './refusal.ts'

const DAY = 86_400_000

let world: World
let first: Authorisation
const newKey = generateIdentity()

beforeEach(async () => {
  world = await makeWorld()
  world.source.script = giving(makeItem('a message of Ada'), makeItem('another message'))
  await world.setPin(pin => ({ ...pin, lookupDays: 365 }))
  first = world.authorisation()
  for (const order of [
    () => world.collectOrder(first),
    () => world.sealOrder(hexDigest(first)),
    () => world.releaseOrder(first),
  ])
    assert.equal((await world.handle(await order())).is, 'reported')
  world.source.asked = 0
  // What a source holds by now is never asked for.
  world.source.script = giving(makeItem('a message that came later'))
})

afterEach(() => world.remove())

function later(days: number): void {
  world.clock.now = new Date(world.clock.now.getTime() + days * DAY)
}

/** As the desk prepares it: the same lines, the new key, the production that it gives again. */
function again(change: Partial<Authorisation> = {}, of = hexDigest(first)): Authorisation {
  const key = recipientOf(newKey)
  const [one] = first.recipients
  return world.authorisation({
    id: '77'.repeat(16),
    production: { number: 2, kind: 'resealed', of },
    recipients: [{ ...one!, key, fingerprint: recipientFingerprint(key), callBack: '78'.repeat(32) }],
    notBefore: world.clock.now.toISOString(),
    expiresAt: new Date(world.clock.now.getTime() + DAY).toISOString(),
    ...change,
  })
}

const collection = () => String(world.reports.find(report => report.kind === 'collected')?.payload.collection)

async function codeOf(a: Authorisation, change: Parameters<World['collectOrder']>[1] = {}): Promise<string> {
  return (await world.handle(await world.collectOrder(a, change))).code
}

async function released(a: Authorisation): Promise<string> {
  assert.equal(await codeOf(a), 'collected')
  assert.equal((await world.handle(await world.sealOrder(hexDigest(a)))).code, 'sealed')
  assert.equal((await world.handle(await world.releaseOrder(a))).code, 'released')
  return join(world.dir, '../productions', String(world.lastReport().payload.file))
}

async function texts(path: string, identity: string, folder: string): Promise<number> {
  const opened = await openPackage(path, identity, join(world.dir, folder))
  return opened.items
}

test('what left is sealed to the new key without asking a source, and the old key does not open it', async () => {
  const path = await released(again())
  assert.equal(world.source.asked, 0)
  assert.equal(await texts(path, newKey, 'new'), 2)
  await assert.rejects(texts(path, world.officer, 'old'))
})

test('the report says when it was collected, not when it was taken out again', async () => {
  const before = world.reports.find(report => report.kind === 'collected')!.payload
  later(3)
  assert.equal(await codeOf(again()), 'collected')
  const { startedAt, endedAt, parts } = world.lastReport().payload
  assert.deepEqual([startedAt, endedAt, parts], [before.startedAt, before.endedAt, before.parts])
})

test('what was sealed again is sealed again once more, still until the term of the first release', async () => {
  const second = again()
  await released(second)
  later(20)
  const third = again({
    id: '79'.repeat(16),
    production: { number: 3, kind: 'resealed', of: hexDigest(second) },
  })
  assert.equal(await codeOf(third), 'collected')
  later(11)
  const fourth = again({
    id: '7a'.repeat(16),
    production: { number: 4, kind: 'resealed', of: hexDigest(second) },
  })
  assert.equal(await codeOf(fourth), 'copy_erased')
})

type Lie = [title: string, code: GateCode, order: () => Promise<string>]

const lies: Lie[] = [
  [
    'one signature',
    'signatures_missing',
    () => codeOf(again(), { signatures: world.sign(again(), [world.people.mara]) }),
  ],
  [
    'two signatures of one human',
    'same_human',
    () => codeOf(again(), { signatures: world.sign(again(), [world.people.tom, world.people.tomAgain]) }),
  ],
  [
    'another key than the one that was signed',
    'assertion_challenge',
    () => {
      const key = recipientOf(generateIdentity())
      const [one] = again().recipients
      const swapped = again({ recipients: [{ ...one!, key, fingerprint: recipientFingerprint(key) }] })
      return codeOf(swapped, { signatures: world.sign(again(), [world.people.mara, world.people.tom]) })
    },
  ],
  [
    'the signatures of the first release',
    'assertion_challenge',
    () => codeOf(again(), { signatures: world.sign(first, [world.people.mara, world.people.tom]) }),
  ],
  ['a release that never was', 'production_unknown', () => codeOf(again({}, 'ab'.repeat(32)))],
  [
    'a release of another demand',
    'production_unknown',
    async () => {
      const answer = testAnswer((await readSigner(world.dir)) as Signer, { demand: 'D-OTHER0001' })
      await knowAnswer(world.dir, answer, world.clock.now)
      const lines = [world.line(part1a, { lookup: lookupAnswerHash(answer.head) })]
      const lookups = answersForLines([answer], lines)
      return codeOf(again({ demand: 'D-OTHER0001', lines }), { lookups })
    },
  ],
  [
    'another account beside what left',
    'copy_differs',
    () => codeOf(again({ lines: [world.line(part1a), world.line({ ...part1a, part: '1b', from: null })] })),
  ],
  [
    'a longer period than what left',
    'copy_differs',
    () => codeOf(again({ lines: [world.line({ ...part1a, from: null })] })),
  ],
  [
    'a number that left before',
    'authorisation_malformed',
    async () => {
      const text = JSON.stringify({
        ...again(),
        production: { number: 1, kind: 'resealed', of: hexDigest(first) },
      })
      return codeOf(again(), { text })
    },
  ],
  [
    'an erased copy',
    'copy_erased',
    async () => {
      later(31)
      return codeOf(again())
    },
  ],
]

for (const [title, code, order] of lies)
  test(`a server gets nothing sealed again by ${title}: ${code}`, async () => {
    const outside = readdirSync(join(world.dir, '../productions')).length
    assert.equal(await order(), code)
    assert.equal(world.source.asked, 0)
    assert.equal(readdirSync(join(world.dir, '../productions')).length, outside)
  })

test('nothing is sealed again of what was collected and never left', async () => {
  const lines = [world.line({ ...part1a, from: '2026-04-01T00:00:00.000Z', to: '2026-05-01T00:00:00.000Z' })]
  world.source.script = giving()
  const next = world.authorisation({
    id: '7b'.repeat(16),
    lines,
    production: { number: 2, kind: 'next', of: null },
  })
  assert.equal(await codeOf(next), 'collected')
  const third = again({ lines, production: { number: 3, kind: 'resealed', of: hexDigest(next) } })
  assert.equal(await codeOf(third), 'production_unknown')
})

test('when its term is over the copy is erased, the refusal says when, and the gate goes on knowing what left', async () => {
  const key = join(world.dir, 'keys', `${collection()}.key`)
  const folder = join(world.dir, 'private', collection())
  later(29)
  assert.equal(await world.eraseDue(), 0)
  assert.ok(existsSync(key))
  later(2)
  const day = world.clock.now.toISOString().slice(0, 10)
  assert.equal(await world.eraseDue(), 1)
  assert.deepEqual([existsSync(key), readdirSync(folder)], [false, ['order-afterwards.age']])
  assert.equal(await codeOf(again()), 'copy_erased')
  assert.match(String(world.lastReport().payload.detail), new RegExp(`erased on ${day}.*new demand`))
  assert.equal(await codeOf(again({ production: { number: 2, kind: 'next', of: null } })), 'already_released')
})

test('a keeper may shorten the term', async () => {
  await world.setPin(pin => ({ ...pin, copyDays: 2 }))
  later(3)
  assert.equal(await world.eraseDue(), 1)
})

test('a copy whose term ends between taking and sealing is not sealed', async () => {
  later(29.5)
  const second = again()
  assert.equal(await codeOf(second), 'collected')
  later(0.6)
  assert.equal((await world.handle(await world.sealOrder(hexDigest(second)))).code, 'copy_erased')
})

test('a crash at any step of erasing or of taking again is made good by the next start', async () => {
  const crash = (kind: string, moment: string) => (at: string, entry: { kind: string }) => {
    if (entry.kind === kind && at === moment) throw new Error('crash')
  }
  const second = again()
  const order = await world.collectOrder(second)
  await assert.rejects(world.handle(order, crash('collected', 'before')))
  assert.equal((await world.handle(order)).code, 'collected')
  later(31)
  for (const moment of ['before', 'after']) await assert.rejects(world.eraseDue(crash('copy_erased', moment)))
  await world.eraseDue()
  assert.deepEqual(readdirSync(join(world.dir, 'private', collection())), ['order-afterwards.age'])
})
