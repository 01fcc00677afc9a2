// What a tenant is shown of a stay that is about some lines alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, file, given, NOW, play, recordLookup, roadTo } from '../../../test/given.ts'
import { assessed, facts } from '../../../test/papers/papers.ts'
import { evolve } from '../../domain/registry/fold.ts'
import { type Demand, type Matter, openLines } from '../../domain/registry/state.ts'
import { tenantView } from './views.ts'

/** Assessed, with an account of each of two tenants. */
function both(): Demand {
  const two = { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' }
  const matched = roadTo('matched', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two)), changed: [] }]],
    matched: [[cast.gate, recordLookup(two)]],
  })
  const lines = openLines(given(matched).state as Demand)
  return given(play([[cast.mara, assessed(lines)]], matched)).state as Demand
}

test('of a stay that names lines each customer is told what of its own waits, and of another’s nothing', () => {
  const before = both()
  const [acme, stad] = before.matters
  assert.ok(acme && stad)
  const said = (d: Demand, kind: string, data: object) =>
    evolve('demand', d, { kind, matter: null, data, version: d.version + 1, at: NOW, by: cast.carl } as never)
  const filed = said(before, 'ChallengeFiled', {
    ...{ ...file('other', [acme.id, stad.id]), filedOn: NOW.slice(0, 10) },
    ...{ challenge: 'c1', effect: 'unknown', cite: '' },
  })
  const line = openLines(before).find(l => l.account === 'acc1' && l.category === 'content_stored')
  const stay = { challenge: 'c1', step: 'stay_ordered', on: NOW.slice(0, 10), result: null, document: null }
  const stayed = said(filed, 'ChallengeStepRecorded', { ...stay, lines: [line], note: '' })
  const own = (id: string) =>
    tenantView(stayed, stayed.matters.find(m => m.id === id) as Matter, null).challenges?.[0]
  assert.deepEqual(
    [own(acme.id)?.suspended, own(acme.id)?.held],
    [true, [{ identifier: 'anna@acme.example', category: 'content_stored' }]],
  )
  assert.deepEqual([own(stad.id)?.suspended, own(stad.id)?.held], [false, undefined])
})
