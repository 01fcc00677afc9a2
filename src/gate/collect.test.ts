// Sources that give too much, too little, the wrong thing or nothing: none of it reaches the collection.

import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { part1a } from '../../test/gate/grounds.ts'
import { giving, hexDigest, makeItem, makeWorld, type Script, type World } from '../../test/gate/world.ts'
import { generateIdentity, recipientOf } from '../seal/age/age-keys.node.ts'
import { dataCategories, type ScopePart } from '../seal/scope.ts'
import type { Item } from '../sources/protocol.ts'
import { takeItems } from './collect-part.ts'

let world: World
const { signal } = new AbortController()

beforeEach(async () => {
  world = await makeWorld()
})

afterEach(() => world.remove())

async function collect(script: Script, scope: ScopePart[] = [part1a]) {
  world.source.script = script
  const handled = await world.handle(
    await world.collectOrder(
      world.authorisation({ lines: scope.map(part => world.line(part, { instrument: 'us.warrant' })) }),
    ),
  )
  return { code: handled.code, ...world.lastReport().payload } as Record<string, unknown>
}

test('items of another account, category or period are counted and dropped', async () => {
  const report = await collect(
    giving(
      makeItem('inside'),
      makeItem('other account', { account: 'acct-bob' }),
      makeItem('other category', { category: 'content_stored' }),
      makeItem('before', { at: '2026-02-28T23:59:59.999Z' }),
      makeItem('at the end', { at: '2026-04-01T00:00:00.000Z' }),
      makeItem('without a time', { at: null }),
      makeItem('not a time', { at: 'yesterday' }),
    ),
  )
  assert.deepEqual(report.parts, [{ part: '1a', items: 1, bytes: 6 }])
  assert.equal(report.quarantined, 6)
})

test('a collector that lets everything through gets nothing past the gate’s own measure', async () => {
  const totals = { items: 0, bytes: 0, quarantined: 0, duplicates: 0, omitted: 0 }
  const recipient = recipientOf(generateIdentity())
  const task = { part: part1a, dir: world.dir, recipient, onItem: () => {}, goOn: async () => {} }
  const items = giving(
    makeItem('inside'),
    makeItem('other account', { account: 'acct-bob' }),
    makeItem('other category', { category: 'content_stored' }),
    makeItem('after', { at: '2026-04-01T00:00:00.000Z' }),
    makeItem('without a time', { at: null }),
    makeItem('in another spelling', { at: '2026-03-15T12:00:00Z' }),
  )
  const taken = await Array.fromAsync(takeItems(task, items(part1a, signal) as AsyncIterable<Item>, totals))
  assert.equal(taken.length, 1)
  assert.deepEqual([totals.items, totals.quarantined], [1, 5])
})

test('what is outside the scope is never opened', async () => {
  let opened = 0
  const stream = () => {
    opened++
    return Readable.from([Buffer.from('secret')])
  }
  await collect(giving(makeItem('x', { account: 'acct-bob', stream })))
  assert.equal(opened, 0)
})

test('no superset that a source can give gets an item outside the scope collected', async () => {
  const anything = fc.record({
    account: fc.constantFrom('acct-ada', 'acct-bob', 'ACCT-ADA', ''),
    category: fc.constantFrom(...dataCategories),
    at: fc.constantFrom(
      null,
      '2026-03-01T00:00:00.000Z',
      '2026-03-31T23:59:59.999Z',
      '2026-04-01T00:00:00.000Z',
      '2026-03-10',
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 12 }), async changes => {
      const items = changes.map((change, i) => makeItem(`item ${i}`, change))
      const report = await collect(giving(...items))
      const inside = changes.filter(
        ({ account, category, at }) =>
          account === 'acct-ada' &&
          category === 'traffic' &&
          (at === '2026-03-01T00:00:00.000Z' || at === '2026-03-31T23:59:59.999Z'),
      )
      const parts = report.parts as { items: number }[]
      assert.equal(parts[0]!.items, inside.length)
      assert.equal(report.quarantined, changes.length - inside.length)
    }),
    { numRuns: 20 },
  )
})

test('the same thing twice is collected once for each line that asks for it', async () => {
  const twice = giving(makeItem('one'), makeItem('one'), makeItem('two'))
  const report = await collect(twice, [part1a, { ...part1a, part: '2a', to: null }])
  assert.deepEqual(report.parts, [
    { part: '1a', items: 2, bytes: 6 },
    { part: '2a', items: 2, bytes: 6 },
  ])
  assert.equal(report.duplicates, 2)
})

test('what is revoked between two items, or within one, is collected no further and leaves nothing', async () => {
  for (const where of ['between', 'within'] as const) {
    const authorisation = world.authorisation()
    const row = await world.collectOrder(authorisation)
    const revoke = () => world.statuses.set(hexDigest(authorisation), 'revoked')
    let asked = 0
    async function* pieces() {
      yield Buffer.from('one ')
      revoke()
      yield Buffer.from('more')
    }
    world.source.script = async function* () {
      yield makeItem('first')
      if (where === 'between') revoke()
      asked++
      yield where === 'between'
        ? makeItem('second')
        : makeItem('', { size: 8, stream: () => Readable.from(pieces(), { objectMode: false }) })
      asked++
      yield makeItem('third')
    }
    const handled = await world.handle(row)
    assert.deepEqual([handled.is, handled.code], ['refused', 'revoked'], where)
    assert.equal(asked, 1, where)
    const [collection] = await readdir(join(world.dir, 'private')).then(names =>
      names.filter(n => n !== 'packages'),
    )
    assert.deepEqual(await readdir(join(world.dir, 'private', collection!)), ['order.age'], where)
    assert.equal((await world.handle(row)).code, 'revoked', 'the same after a crash')
    world.remove()
    world = await makeWorld()
  }
})

test('what is revoked as the last item came is not collected', async () => {
  const authorisation = world.authorisation()
  const row = await world.collectOrder(authorisation)
  world.source.script = async function* () {
    yield makeItem('only')
    world.statuses.set(hexDigest(authorisation), 'revoked')
  }
  assert.equal((await world.handle(row)).code, 'revoked')
})

test('the same content in two messages is two items', async () => {
  const same = (name: string): Item => makeItem('same words', { name })
  const report = await collect(giving(same('message 1'), same('message 2')))
  assert.deepEqual([(report.parts as { items: number }[])[0]!.items, report.duplicates], [2, 0])
})

test('what a source says that it could not give is counted', async () => {
  const report = await collect(giving(makeItem('one'), { omitted: 'link' }, { omitted: 'unreadable' }))
  assert.equal(report.omitted, 2)
})

test('a source that hangs is given up at its deadline', async () => {
  const hanging: Script = async function* () {
    yield makeItem('one')
    await new Promise(() => {})
  }
  const row = await world.collectOrder(world.authorisation())
  world.source.script = hanging
  const handled = await world.handle(row)
  assert.deepEqual([handled.is, handled.code], ['refused', 'source_deadline'])
  assert.equal(world.source.asked, 1, 'it has had its time')
})

test('a source whose item hangs is given up at its deadline', async () => {
  const never = () => new Readable({ read() {} })
  assert.equal((await collect(giving(makeItem('one', { stream: never })))).code, 'source_deadline')
})

test('a source that ends an item early has failed, and half of it is not collected', async () => {
  assert.equal((await collect(giving(makeItem('one', { size: 99 })))).code, 'source_failed')
})

test('a source that fails is asked again, and only the whole answer counts', async () => {
  let asked = 0
  const report = await collect(async function* () {
    yield makeItem('one')
    if (++asked < 3) throw new Error('connection reset')
    yield makeItem('two')
  })
  assert.equal(asked, 3)
  assert.deepEqual(report.parts, [{ part: '1a', items: 2, bytes: 6 }])
})

test('a source that goes on failing ends the authorisation: it cannot be tried again later', async () => {
  const authorisation = world.authorisation()
  const leaf = world.leafProof(world.logAuthorised(authorisation))
  world.source.script = () => {
    throw new Error('down')
  }
  const row = await world.collectOrder(authorisation, { leaf })
  assert.equal((await world.handle(row)).code, 'source_failed')
  assert.equal((await world.handle(row)).code, 'source_failed', 'the answer to the same order stays')
  const again = await world.collectOrder(authorisation, { leaf })
  assert.equal((await world.handle(again)).code, 'already_used')
})

test('progress names the line and what is there, at most once a second', async () => {
  const start = world.clock.now.getTime()
  await collect(async function* () {
    for (let i = 0; i < 50; i++) {
      // The last twenty come a second after the others.
      world.clock.now = new Date(start + (i < 30 ? 999 : 1000))
      if (i === 0) world.clock.now = new Date(start)
      yield makeItem(`item ${i}`)
    }
  })
  const progress = world.reports.filter(report => report.kind === 'progress')
  assert.equal(progress.length, 2)
  assert.deepEqual(Object.keys(progress[0]!.payload), ['digest', 'part', 'items', 'bytes'])
})
