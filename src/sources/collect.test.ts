import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import fc from 'fast-check'
import { dataCategories, partOf } from '../seal/scope.ts'
import { collectPart, defaultLimits, lookUp } from './collect.ts'
import type { Item, Match, Omission, ScopePart, Source } from './protocol.ts'

const key = { secret: Buffer.alloc(32, 1), now: () => '2026-05-01T12:00:00.000Z' }
const limits = { ...defaultLimits, idleMs: 40, totalMs: 2_000 }

const part: ScopePart = {
  part: '1a',
  ask: 'ask-1',
  source: 'test',
  account: 'a',
  identifier: { kind: 'email', value: 'a@example.org' },
  category: 'traffic',
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}

let names = 0
function item(change: Partial<Item> = {}): Item {
  return {
    account: 'a',
    category: 'traffic',
    at: '2026-03-10T00:00:00.000Z',
    name: `item ${++names}`,
    mediaType: 'text/plain',
    size: 4,
    stream: () => Readable.from([Buffer.from('data')]),
    ...change,
  }
}

function sourceOf(
  collect: (signal: AbortSignal) => AsyncIterable<Item | Omission>,
  matches: Match[] = [],
): Source {
  return {
    name: 'test',
    describe: () => ({ categories: [...dataCategories], accountKinds: ['email'] }),
    lookup: async () => matches,
    collect: (_token, _part, signal) => collect(signal),
    close: async () => {},
  }
}

function run(collect: (signal: AbortSignal) => AsyncIterable<Item | Omission>, change = {}) {
  return collectPart(sourceOf(collect), key, 'c-1', part, { ...limits, ...change })
}

async function* list(items: (Item | Omission)[]): AsyncGenerator<Item | Omission> {
  yield* items
}

async function all(items: AsyncIterable<Item>): Promise<Item[]> {
  return Array.fromAsync(items)
}

const never = () => new Promise<never>(() => {})

test('a source that hangs is left after the deadline, and its answer does not count as whole', async () => {
  const { items, tally } = run(async function* () {
    yield item()
    await never()
  })
  await assert.rejects(all(items), { code: 'source_deadline' })
  assert.deepEqual([tally.accepted, tally.complete], [1, false])
})

test('a source that drips for ever is left after the time for a whole part', async () => {
  const collection = run(
    async function* () {
      for (;;) {
        await new Promise(resolve => setTimeout(resolve, 10))
        yield item()
      }
    },
    { totalMs: 100 },
  )
  await assert.rejects(all(collection.items), { code: 'source_deadline' })
  assert.equal(collection.tally.complete, false)
})

test('an item whose bytes stop coming, are too few or too many fails the collection of it', async () => {
  const streams: [Item['stream'], string][] = [
    [() => Readable.from(hanging()), 'source_deadline'],
    [() => Readable.from([Buffer.from('dat')]), 'source_failed'],
    [() => Readable.from([Buffer.from('data more')]), 'source_failed'],
  ]
  for (const [stream, code] of streams) {
    const [first] = await all(run(() => list([item({ stream })])).items)
    await assert.rejects(buffer(first!.stream()), { code })
  }
})

async function* hanging() {
  yield Buffer.from('d')
  await never()
}

test('a source that fails in the middle gives a partial answer, marked as such and without its words', async () => {
  const { items, tally } = run(async function* () {
    yield item()
    throw new Error('select * from secrets where name = Ada')
  })
  await assert.rejects(all(items), error => {
    assert.match(String(error), /source test/)
    assert.ok(!String(error).includes('Ada'))
    return true
  })
  assert.equal(tally.complete, false)
})

test('another account, category or time, a repetition and a malformed item are counted and not handed on', async () => {
  const { items, tally } = run(() =>
    list([
      item(),
      item({ account: 'b' }),
      item({ category: 'content_stored' }),
      item({ at: '2026-04-01T00:00:00.000Z' }),
      item({ at: null }),
      item({ name: 'twice' }),
      item({ name: 'twice' }),
      item({ size: -1 }),
      { omitted: 'link' },
    ]),
  )
  assert.equal((await all(items)).length, 2)
  assert.deepEqual(
    { ...tally, omitted: tally.omitted.link },
    {
      received: 8,
      accepted: 2,
      wrongAccount: 1,
      wrongCategory: 1,
      outsidePeriod: 2,
      duplicate: 1,
      malformed: 1,
      omitted: 1,
      complete: true,
    },
  )
})

test('whatever a source returns, only what the part covers is handed on, and everything is counted', async () => {
  const word = fc.constantFrom('a', 'b')
  const times = fc.constantFrom(
    '2026-02-28T23:59:59.999Z',
    '2026-03-01T00:00:00.000Z',
    '2026-04-01T00:00:00.000Z',
    null,
  )
  const any = fc.record({
    account: word,
    category: fc.constantFrom(...dataCategories),
    at: times,
    name: fc.string(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 30 }), async entries => {
      const { items, tally } = run(() => list(entries.map(entry => item(entry))))
      const got = await all(items)
      for (const entry of got) assert.ok(partOf({ ...entry, source: 'test' }, [part]))
      const { received, accepted, wrongAccount, wrongCategory, outsidePeriod, duplicate, malformed } = tally
      assert.equal(received, entries.length)
      assert.equal(accepted, got.length)
      assert.equal(received, accepted + wrongAccount + wrongCategory + outsidePeriod + duplicate + malformed)
    }),
    { numRuns: 50 },
  )
})

test('who stops reading, or is told to stop, stops the source', async () => {
  let stopped = 0
  const endless = async function* (signal: AbortSignal) {
    signal.addEventListener('abort', () => stopped++)
    for (;;) yield item()
  }
  for await (const _ of run(endless).items) break
  assert.equal(stopped, 1)
  const stop = AbortSignal.abort()
  const { items } = collectPart(sourceOf(endless), key, 'c-1', part, limits, stop)
  await assert.rejects(all(items), { code: 'source_failed' })
})

test('a source that is waiting to go on when the reader stops gets to clean up', async () => {
  let cleaned = false
  const { items } = run(async function* () {
    try {
      for (;;) yield item()
    } finally {
      cleaned = true
    }
  })
  for await (const _ of items) break
  await new Promise(setImmediate)
  assert.ok(cleaned)
})

test('a look-up that hangs is left, and matches for identifiers that nobody asked for are dropped', async () => {
  const match: Match = { identifier: part.identifier, account: 'a', tenant: 't', categories: ['traffic'] }
  const other = { ...match, identifier: { kind: 'email', value: 'other@example.org' } }
  const found = await lookUp(
    sourceOf(() => list([]), [match, other]),
    key,
    'l-1',
    [part.identifier],
    limits,
  )
  assert.deepEqual(found, [match])
  const hanging = { ...sourceOf(() => list([])), lookup: never }
  await assert.rejects(lookUp(hanging, key, 'l-1', [part.identifier], limits), { code: 'source_deadline' })
})
