import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, NOW, play, recordLookup, roadTo } from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Command, CommandOf } from '../../domain/registry/command.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { type Demand, type Matter, openLines } from '../../domain/registry/state.ts'
import { officerView } from './officer-view.ts'
import { tenantView } from './views.ts'

const two = { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' }
const state = (past: readonly DemandEvent[]) => given(past).state as Demand

function asking(names: readonly string[], exist: Readonly<Record<string, string>>): DemandEvent[] {
  const matched = roadTo('matched', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(names), changed: [] }]],
    matched: [[cast.gate, recordLookup(exist)]],
  })
  return play([[cast.mara, assessed(openLines(state(matched)))]], matched)
}

test('that the agency took it back is told at once, of a part to whom it concerns alone, and never of what still leaves', () => {
  const view = (d: Demand, at = 0) => tenantView(d, d.matters[at] as Matter, null).withdrawn
  const back = (of: Partial<CommandOf<'record_withdrawal'>>): Command => ({
    type: 'record_withdrawal',
    how: 'telephone',
    from: 'AUSA Roe',
    on: '2026-11-25',
    note: 'privileged',
    document: null,
    asks: [],
    accounts: [],
    ...of,
  })
  const start = asking(Object.keys(two), two)
  const whole = state(play([[cast.mara, back({})]], start))
  assert.deepEqual([view(whole), view(whole, 1)], Array(2).fill({ on: '2026-11-25', at: NOW }))
  assert.ok(!JSON.stringify(tenantView(whole, whole.matters[0] as Matter, null)).includes('privileged'))
  assert.equal(officerView(whole).status, 'withdrawn')
  const part = state(play([[cast.mara, back({ accounts: ['acc2'] })]], start))
  assert.deepEqual([view(part), view(part, 1)], [undefined, { on: '2026-11-25', at: NOW }])
  const redirect = {
    ...reject('acc2', 'subscriber'),
    decision: 'redirect',
    ground: 'tenant_is_organisation',
  } as const
  const answer: Command = { type: 'record_redirect_answer', outcome: 'withdrawn', note: 'x', exception: null }
  const decided = play(
    [[cast.carl, determine([comply('acc1'), reject('acc1'), redirect, reject('acc2')])]],
    start,
  )
  const sent = state(play([[cast.mara, answer]], decided))
  assert.equal(view(sent, 1)?.on, '2026-11-25')
  const one = { ...answer, matters: [state(decided).matters[1]?.id ?? ''] }
  const told = state(play([[cast.mara, one]], decided))
  assert.deepEqual([view(told), view(told, 1)?.on], [undefined, '2026-11-25'])
  const both = [
    comply('acc1'),
    reject('acc1'),
    comply('acc2'),
    { ...redirect, category: 'content_stored' },
  ] as const
  const leaving = play([[cast.carl, determine(both)]], start)
  assert.equal(view(state(play([[cast.mara, one]], leaving)), 1), undefined, 'the rest of it leaves')
})
