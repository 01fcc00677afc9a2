import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dataCategories, partOf, readScope, type Scope, type ScopedItem, type ScopePart } from './scope.ts'
import { canonicalTime, ShapeError } from './shape.ts'

const march: ScopePart = {
  part: '1a',
  ask: 'ask-1',
  source: 'mail',
  account: 'ada@example.org',
  identifier: { kind: 'email', value: 'ada@example.org' },
  category: 'traffic',
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}
const item: ScopedItem = {
  source: 'mail',
  account: 'ada@example.org',
  category: 'traffic',
  at: '2026-03-15T12:00:00.000Z',
}

test('an item inside account, category and period answers its part of the order', () => {
  assert.equal(partOf(item, [march])?.part, '1a')
})

test('a period holds its first moment and not its last', () => {
  assert.ok(partOf({ ...item, at: '2026-03-01T00:00:00.000Z' }, [march]))
  assert.ok(partOf({ ...item, at: '2026-03-31T23:59:59.999Z' }, [march]))
  assert.equal(partOf({ ...item, at: '2026-04-01T00:00:00.000Z' }, [march]), null)
  assert.equal(partOf({ ...item, at: '2026-02-28T23:59:59.999Z' }, [march]), null)
})

test('an item without a time fits only a part without a period, or subscriber data', () => {
  const timeless = { ...item, at: null }
  assert.equal(partOf(timeless, [march]), null)
  assert.equal(partOf(timeless, [{ ...march, from: null }]), null)
  assert.ok(partOf(timeless, [{ ...march, from: null, to: null }]))
  const subscriber = { ...timeless, category: 'subscriber' } as const
  assert.ok(partOf(subscriber, [{ ...march, category: 'subscriber' }]))
})

test('a time in another spelling fits nothing, because its order as text is not its order in time', () => {
  assert.equal(partOf({ ...item, at: '2026-03-15T12:00:00+02:00' }, [march]), null)
  assert.equal(partOf({ ...item, at: '2026-03' }, [march]), null)
  assert.equal(partOf({ ...item, at: '2026-03-32T00:00:00.000Z' }, [march]), null)
  assert.equal(canonicalTime('2026-03-15T12:00:00+02:00'), '2026-03-15T10:00:00.000Z')
  assert.equal(canonicalTime('2026-02-30T12:00:00Z'), null)
  assert.equal(canonicalTime('2026-03-15'), null)
})

const word = fc.constantFrom('a', 'b', 'c')
const day = fc.integer({ min: 0, max: 12 }).map(n => new Date(Date.UTC(2026, 0, 1 + n)).toISOString())
const anyItem: fc.Arbitrary<ScopedItem> = fc.record({
  source: word,
  account: word,
  category: fc.constantFrom(...dataCategories),
  at: fc.option(day),
})
const anyPart: fc.Arbitrary<ScopePart> = fc
  .record({
    source: word,
    account: word,
    category: fc.constantFrom(...dataCategories),
    a: day,
    b: day,
    open: fc.nat(3),
  })
  .map(({ source, account, category, a, b, open }) => {
    const [first = a, last = b] = [a, b].sort()
    const end = first === last ? new Date(Date.parse(a) + 1).toISOString() : last
    return { ...march, source, account, category, from: open & 1 ? null : first, to: open & 2 ? null : end }
  })
const anyScope: fc.Arbitrary<Scope> = fc.array(anyPart, { minLength: 1, maxLength: 4 })

test('a source that returns a superset never gets one item past the scope', () => {
  fc.assert(
    fc.property(anyScope, fc.array(anyItem, { maxLength: 40 }), (scope, items) => {
      for (const candidate of items) {
        const part = partOf(candidate, scope)
        // The rule said a second time, in epoch milliseconds and from the item's side.
        const allowed = scope.some(
          entry =>
            entry.source === candidate.source &&
            entry.account === candidate.account &&
            entry.category === candidate.category &&
            (candidate.at === null
              ? entry.category === 'subscriber' || (entry.from === null && entry.to === null)
              : Date.parse(candidate.at) >= (entry.from === null ? -Infinity : Date.parse(entry.from)) &&
                Date.parse(candidate.at) < (entry.to === null ? Infinity : Date.parse(entry.to))),
        )
        assert.equal(part !== null, allowed)
        if (part !== null) assert.ok(scope.includes(part))
      }
    }),
  )
})

test('a narrower scope never lets more through', () => {
  fc.assert(
    fc.property(anyScope, anyItem, fc.nat(), (scope, candidate, drop) => {
      const narrower = scope.filter((_, index) => index !== drop % scope.length)
      if (partOf(candidate, narrower) !== null) assert.notEqual(partOf(candidate, scope), null)
    }),
  )
})

test('a scope with an unknown field, an unknown category, an empty period or no part is refused', () => {
  assert.deepEqual(readScope([march], 'scope'), [march])
  const bad: unknown[] = [
    [],
    [{ ...march, extra: 1 }],
    [{ ...march, category: 'everything' }],
    [{ ...march, to: march.from }],
    [{ ...march, from: '2026-03-01' }],
    [{ ...march, account: 'ada\u202e@example.org' }],
    [{ ...march, account: '' }],
    [{ ...march, identifier: 'ada@example.org' }],
    [Object.fromEntries(Object.entries(march).filter(([key]) => key !== 'to'))],
  ]
  for (const scope of bad) assert.throws(() => readScope(scope, 'scope'), ShapeError)
})
