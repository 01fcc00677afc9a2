// Filters as an address holds them: what is none is left out, and what is asked meets what was noted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOf, listOrder, ordersOf, readFilters } from './filter.ts'

const NOW = '2026-11-25T14:02:00.000Z'

test('an address keeps its filters, and whatever else stands there asks nothing', () => {
  assert.deepEqual(
    readFilters({
      step: 'sign,collect,<script>',
      country: 'US,usa,‮NL',
      due: 'today,overdue',
      received: '2026-11-31..',
      owner: 'me',
      emergency: 'no',
      view: 'open',
      __proto__: { outcome: 'complied' },
    }),
    { step: 'sign,collect', due: 'today', country: 'US', owner: 'me' },
  )
  assert.deepEqual(readFilters({ received: '2026-12-01..2026-11-01', step: 7 }), {})
})

test('values of one key are alternatives, keys are all asked', () => {
  const { groups } = askedOf({ step: 'sign,collect', country: 'US', owner: 'me' }, NOW, 'mara')
  assert.deepEqual(groups, [['step:sign', 'step:collect'], ['country:US'], ['owner:mara']])
})

test('a range of days includes both ends, and either may be open', () => {
  assert.deepEqual(askedOf({ received: '2026-09-29..2026-11-02' }, NOW, '').received, {
    from: '2026-09-29T00:00:00.000Z',
    before: '2026-11-03T00:00:00.000Z',
  })
  assert.deepEqual(askedOf({ received: '2026-11-24..' }, NOW, '').received, {
    from: '2026-11-24T00:00:00.000Z',
    before: null,
  })
  assert.deepEqual(askedOf({ due: '2026-12-01..2026-12-03' }, NOW, '').due, {
    from: '2026-12-01T00:00:00.000Z',
    before: '2026-12-04T00:00:00.000Z',
  })
})

test('what is due today or within a week counts what is overdue too', () => {
  assert.deepEqual(askedOf({ due: 'overdue' }, NOW, '').due, { from: null, before: NOW })
  assert.equal(askedOf({ due: 'today' }, NOW, '').due?.before, '2026-11-26T00:00:00.000Z')
  assert.deepEqual(askedOf({ due: 'rest_of_today' }, NOW, '').due, {
    from: NOW,
    before: '2026-11-26T00:00:00.000Z',
  })
  assert.equal(askedOf({ due: 'week' }, NOW, '').due?.before, '2026-12-02T00:00:00.000Z')
})

test('a secrecy that ends within fourteen days is asked for by its last day', () => {
  const [group] = askedOf({ secrecy: 'ending' }, NOW, '').groups
  assert.ok(group?.includes('secrecy_until:2026-12-09'))
  assert.ok(!group?.includes('secrecy_until:2026-12-10'))
})

test('a hold that ends soon is asked for like a secrecy, and a refusal by the law’s own grounds alone', () => {
  const [group] = askedOf({ hold: 'ending' }, NOW, '').groups
  assert.ok(group?.includes('hold_until:2026-12-09'))
  assert.ok(!group?.includes('hold_until:2026-12-10'))
  assert.deepEqual(
    readFilters({ ground: 'not_in_force,overbroad', redirect: 'asked,asked_twice', channel: 'fax' }),
    {
      redirect: 'asked',
      ground: 'not_in_force',
    },
  )
})

test('a list stands by a time: by its own, by receipt where asked, and by the time that it is filtered by', () => {
  assert.equal(listOrder('open', {}, null), 'due')
  assert.equal(listOrder('mine', { country: 'US' }, 'oldest'), 'oldest')
  assert.equal(listOrder('closed', {}, null), 'closed')
  assert.equal(listOrder('closed', {}, 'latest'), 'latest')
  assert.equal(listOrder('not_demand', {}, null), 'latest')
  assert.equal(listOrder('open', { received: '2026-11-01..' }, null), 'latest')
  assert.equal(listOrder('open', { received: '2026-11-01..' }, 'oldest'), 'oldest')
  assert.equal(listOrder('open', { received: '2026-11-01..', due: 'today' }, 'latest'), 'due')
  assert.deepEqual(ordersOf('open', {}), ['due', 'latest', 'oldest'])
  assert.deepEqual(ordersOf('open', { due: 'today' }), ['due'])
  assert.deepEqual(ordersOf('closed', {}), ['closed', 'latest'])
})

test('today, the week and the days of a range are those of the zone where the reader is', () => {
  const at = '2026-11-25T23:30:00.000Z'
  const of = (zone: string) => askedOf({ due: 'today' }, at, '', zone).due?.before
  assert.equal(of('UTC'), '2026-11-26T00:00:00.000Z')
  assert.equal(of('Europe/Berlin'), '2026-11-26T23:00:00.000Z')
  assert.equal(of('America/Los_Angeles'), '2026-11-26T08:00:00.000Z')
  assert.deepEqual(askedOf({ received: '2026-10-25..2026-10-25' }, at, '', 'Europe/Berlin').received, {
    from: '2026-10-24T22:00:00.000Z',
    before: '2026-10-25T23:00:00.000Z',
  })
})
