import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Layout, lanesOfTick, placeOf, sizeAfterTick, tickOfSize } from './layout.ts'

const slot = fc.nat(4)
const layouts: fc.Arbitrary<Layout> = fc.record({
  slots: fc.record({
    P: fc.integer({ min: 1, max: 3 }),
    S: slot,
    E: slot,
    O: slot,
    O_next: slot,
    X: slot,
    X_next: slot,
  }),
  seconds: fc.constant(60),
  slowEvery: fc.integer({ min: 1, max: 6 }),
})

test('arithmetic gives for every index the tick and slot that counting gives', () => {
  fc.assert(
    fc.property(layouts, layout => {
      let index = 1
      assert.deepEqual(placeOf(layout, 0), { tick: 0, lane: 'E', slot: 0 })
      assert.equal(tickOfSize(layout, 1), 0)
      for (let tick = 1; tick <= 20; tick++) {
        for (const { lane, slots } of lanesOfTick(layout, tick)) {
          for (let slot = 0; slot < slots; slot++)
            assert.deepEqual(placeOf(layout, index++), { tick, lane, slot })
        }
        assert.equal(sizeAfterTick(layout, tick), index)
        assert.equal(tickOfSize(layout, index), tick)
      }
    }),
  )
})

test('a size inside a tick is refused', () => {
  const layout: Layout = {
    slots: { P: 2, S: 1, E: 1, O: 1, O_next: 0, X: 0, X_next: 0 },
    seconds: 1,
    slowEvery: 2,
  }
  const ends = [1, 3, 8, 10, 15]
  for (let size = 0; size <= 15; size++) {
    if (ends.includes(size)) assert.equal(sizeAfterTick(layout, tickOfSize(layout, size)), size)
    else assert.throws(() => tickOfSize(layout, size), { code: 'layout' })
  }
})
