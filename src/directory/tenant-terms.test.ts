// Contract terms as a layer: whatever they say, nobody is worse off than under the provider's own promises.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { redirectExceptions } from '../vocabulary/closed-lists.ts'
import {
  closableExceptions,
  isClosedFor,
  NO_TERMS,
  type Promised,
  type Terms,
  tightened,
} from './tenant-terms.ts'

const hours = fc.integer({ min: 1, max: 2160 })
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  noticeHours: fc.option(hours),
  windowHours: fc.option(hours),
  languages: fc.subarray(['en', 'de', 'nl']),
  closedExceptions: fc.subarray([...closableExceptions]),
})
const anyBase: fc.Arbitrary<Promised> = fc.record({
  noticeHours: hours,
  windowMinutes: fc.integer({ min: 1, max: 200_000 }),
  closedExceptions: fc.subarray([...closableExceptions]),
})

const isTighter = (than: Promised, so: Promised) =>
  so.noticeHours <= than.noticeHours &&
  so.windowMinutes >= than.windowMinutes &&
  than.closedExceptions.every(e => so.closedExceptions.includes(e))

test('terms never loosen: told no later, no shorter window, no exception more', () => {
  fc.assert(fc.property(anyBase, anyTerms, (base, terms) => isTighter(base, tightened(base, terms))))
})

test('terms hold: the tenant has at least what its contract says', () => {
  fc.assert(
    fc.property(anyBase, anyTerms, (base, terms) => {
      const so = tightened(base, terms)
      return (
        (terms.noticeHours === null || so.noticeHours <= terms.noticeHours) &&
        (terms.windowHours === null || so.windowMinutes >= terms.windowHours * 60) &&
        terms.closedExceptions.every(e => so.closedExceptions.includes(e))
      )
    }),
  )
})

test('in whatever order two contracts are laid over, and however often, the outcome is one', () => {
  fc.assert(
    fc.property(anyBase, anyTerms, anyTerms, (base, a, b) => {
      const sorted = (p: Promised) => ({ ...p, closedExceptions: p.closedExceptions.toSorted() })
      assert.deepEqual(
        sorted(tightened(tightened(base, a), b)),
        sorted(tightened(tightened(tightened(base, b), a), b)),
      )
    }),
  )
})

test('without terms the provider’s promises stand as they are', () => {
  const base: Promised = { noticeHours: 24, windowMinutes: 60, closedExceptions: [] }
  assert.deepEqual(tightened(base, NO_TERMS), base)
  assert.equal(tightened(base, null), base)
})

test('a contract closes its own tenant’s exceptions, and never the ones that would refuse a duty or cost a life', () => {
  const all: Terms = { ...NO_TERMS, closedExceptions: closableExceptions }
  const context = { terms: (tenant: string) => (tenant === 'acme' ? all : null) }
  for (const exception of redirectExceptions) {
    const isClosable = closableExceptions.some(c => c === exception)
    assert.equal(isClosedFor('acme', exception, context), isClosable, exception)
    assert.equal(isClosedFor('stad', exception, context), false)
  }
  for (const exception of ['agency_renewed_demand', 'law_has_decided', 'emergency'] as const)
    assert.equal(isClosedFor('acme', exception, context), false)
})
