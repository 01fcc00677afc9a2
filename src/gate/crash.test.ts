// A process that dies between any two steps and is started again: nothing is collected, sealed, answered or released twice, and
// nothing that was begun is lost. Each row is one place to die; the places are found by running the road once.

import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ada, part1a } from '../../test/gate/grounds.ts'
import { hexDigest, makeItem, makeWorld, type World } from '../../test/gate/world.ts'
import type { OrderRow } from './boxes.ts'
import { JournalBroken, openJournal } from './journal/journal.ts'

class Crash extends Error {}

/** Counts what the gate's far side sees. */
type Seen = { completed: Map<string, number> }

async function makeRoad(): Promise<{ world: World; seen: Seen; orders: (() => Promise<OrderRow>)[] }> {
  const world = await makeWorld()
  const seen: Seen = { completed: new Map() }
  const parts = [
    part1a,
    { ...part1a, part: '1b', from: '2026-04-01T00:00:00.000Z', to: '2026-05-01T00:00:00.000Z' },
  ]
  const authorisation = world.authorisation({ lines: parts.map(part => world.line(part)) })
  world.source.script = async function* (part) {
    yield makeItem(`first of ${part.part}`, { at: part.from })
    yield makeItem(`second of ${part.part}`, { at: part.from })
    seen.completed.set(part.part, (seen.completed.get(part.part) ?? 0) + 1)
  }
  world.source.matches = [{ identifier: ada, account: 'acct-ada', tenant: 'tenant-7', categories: [] }]
  const digest = hexDigest(authorisation)
  const orders = [
    () => world.lookupOrder(world.lookup()),
    () => world.collectOrder(authorisation),
    () => world.sealOrder(digest),
    () => world.releaseOrder(authorisation),
  ]
  return { world, seen, orders }
}

/** Walks the road; dies at the step with the number given, if any, and starts again. Returns the names of all steps. */
async function walk(world: World, orders: (() => Promise<OrderRow>)[], dieAt: number): Promise<string[]> {
  const steps: string[] = []
  let dead = false
  const step = (name: string) => {
    if (!dead) steps.push(name)
    if (steps.length - 1 === dieAt && !dead) {
      dead = true
      throw new Crash(name)
    }
  }
  world.faults.onReport = (moment, kind) => step(`${moment} report ${kind}`)
  for (const makeOrder of orders) {
    const row = await makeOrder()
    const life = () => world.handle(row, (moment, entry) => step(`${moment} journal ${entry.kind}`))
    await life().catch(async error => {
      assert.ok(error instanceof Crash || error.cause instanceof Crash, String(error))
      // Only an order without a final report is still in the box when the process comes back.
      const done = world.reports.some(report => report.order === row.id && report.kind !== 'progress')
      if (!done) await life()
    })
  }
  return steps
}

async function checkNothingTwice(world: World, seen: Seen): Promise<void> {
  const final = world.reports.filter(report => report.kind !== 'progress').map(report => report.kind)
  assert.deepEqual(final, ['matched', 'collected', 'sealed', 'released'])
  const outbox = readdirSync(join(world.dir, '../productions'))
  const released = world.lastReport().payload
  assert.deepEqual(outbox, [released.file])
  assert.deepEqual(readdirSync(join(world.dir, 'private/packages')), [])
  const collections = readdirSync(join(world.dir, 'private')).filter(name => name !== 'packages')
  const collected = world.reports.find(report => report.kind === 'collected')!.payload
  assert.ok(collections.includes(String(collected.collection)))
  assert.deepEqual(
    (collected.parts as { items: number }[]).map(part => part.items),
    [2, 2],
  )
  for (const count of seen.completed.values())
    assert.ok(count <= 2, 'only the interrupted part is asked again')
  assert.ok([...seen.completed.values()].reduce((sum, count) => sum + count, 0) <= 3)
}

const dry = await makeRoad()
const places = await walk(dry.world, dry.orders, -1)
dry.world.remove()

describe('after a crash nothing is done twice and nothing is lost', () => {
  places.forEach((place, i) => {
    test(`crash ${place} (step ${i + 1})`, async () => {
      const { world, seen, orders } = await makeRoad()
      try {
        await walk(world, orders, i)
        await checkNothingTwice(world, seen)
      } finally {
        world.remove()
      }
    })
  })

  test('the road has as many places to die as it has durable steps', () => {
    assert.ok(places.length >= 30, places.join('\n'))
  })
})

test('a package that a crash left moved but unrecorded is reported as released, whatever was decided since', async () => {
  const { world, orders } = await makeRoad()
  for (const makeOrder of orders.slice(0, 3)) await world.handle(await makeOrder())
  const row = await orders[3]!()
  const dieBefore = (kind: string) => (moment: string, entry: { kind: string }) => {
    if (moment === 'before' && entry.kind === kind) throw new Crash(kind)
  }
  await assert.rejects(world.handle(row, dieBefore('released')))
  const outbox = join(world.dir, '../productions')
  assert.equal(readdirSync(outbox).length, 1)
  world.statuses.clear()
  assert.equal((await world.handle(row)).code, 'released', 'it is out: the report must say so')
  world.remove()
})

test('a revocation between the journal and the move still stops the release', async () => {
  const { world, orders } = await makeRoad()
  for (const makeOrder of orders.slice(0, 3)) await world.handle(await makeOrder())
  const row = await orders[3]!()
  const die = (moment: string, entry: { kind: string }) => {
    if (moment === 'after' && entry.kind === 'release_begun') throw new Crash()
  }
  await assert.rejects(world.handle(row, die))
  for (const digest of world.statuses.keys()) world.statuses.set(digest, 'revoked')
  assert.equal((await world.handle(row)).code, 'revoked')
  assert.equal(existsSync(join(world.dir, '../productions')), false)
  world.remove()
})

const options = (world: World) => ({ dir: world.dir, gateKey: world.gateKey, now: () => world.clock.now })

test('a torn last line was never acted on and is cut off', async () => {
  const { world, orders } = await makeRoad()
  await world.handle(await orders[0]!())
  const path = join(world.dir, 'journal.ndjson')
  const whole = readFileSync(path)
  appendFileSync(path, '{"at":"2026-11-25T12:00:00.000Z","entry":{"kind":"rele')
  const journal = await openJournal(options(world))
  await journal.close()
  assert.deepEqual(readFileSync(path), whole)
  world.remove()
})

test('a journal in which any line was changed, dropped, repeated or reordered stops the gate', async () => {
  const { world, orders } = await makeRoad()
  for (const makeOrder of orders) await world.handle(await makeOrder())
  const path = join(world.dir, 'journal.ndjson')
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const forgeries = [
    lines.toSpliced(3, 1),
    lines.toSpliced(3, 0, lines[3]!),
    lines.with(2, lines[3]!).with(3, lines[2]!),
    lines.map(line => line.replace('"by":"person-analyst"', '"by":"person-other"')),
    lines.map(line => line.replace('"items":2', '"items":3')),
    [lines[0]!, ...lines],
  ]
  for (const forged of forgeries) {
    writeFileSync(path, `${forged.join('\n')}\n`)
    await assert.rejects(openJournal(options(world)), JournalBroken)
  }
  writeFileSync(path, `${lines.join('\n')}\n`)
  await (await openJournal(options(world))).close()
  world.remove()
})

test('a journal of another gate is refused', async () => {
  const { world, orders } = await makeRoad()
  await world.handle(await orders[0]!())
  await assert.rejects(openJournal({ ...options(world), gateKey: world.log.key }), JournalBroken)
  world.remove()
})

test('after a line could not be made durable nothing more is done in this process', async () => {
  const { world } = await makeRoad()
  const journal = await openJournal(options(world))
  const impossible = { kind: 'released', digest: 'ab'.repeat(32) } as const
  const checkpoint = { kind: 'checkpoint', origin: 'x', size: 1, root: 'ab'.repeat(32) } as const
  await assert.rejects(journal.write(impossible), JournalBroken)
  await assert.rejects(journal.write(checkpoint), JournalBroken)
  await journal.close()
  world.remove()
})
