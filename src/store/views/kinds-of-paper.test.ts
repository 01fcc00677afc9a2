import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, NOW, recordLookup, roadTo } from '../../../test/given.ts'
import { facts, reject } from '../../../test/papers/papers.ts'
import type { Ask, Identifier } from '../../domain/decision/facts.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { summaryOf, tenantView } from './views.ts'

const two = { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' }

test('a tenant is shown the kinds of paper under which its own data are asked, and no others', () => {
  const plain = given(
    roadTo('matched', {
      confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two)), changed: [] }]],
      matched: [[cast.gate, recordLookup(two)]],
    }),
  ).state as Demand
  const ask = plain.facts!.asks[0] as Ask
  const [anna, bert] = ask.identifiers as [Identifier, Identifier]
  const own = (id: string, identifier: Identifier, instrument?: string): Ask => ({
    ...ask,
    id,
    identifiers: [identifier],
    ...(instrument ? { instrument } : {}),
  })
  const asks = [own('a1', anna), own('a2', bert, 'us.order.2703d'), own('a3', bert, 'us.warrant.2703')]
  const d: Demand = { ...plain, facts: { ...plain.facts!, asks } }
  const shown = d.matters.map(m => tenantView(d, m, null)).map(v => [v.instrument, v.alsoUnder])
  assert.deepEqual(shown, [
    ['us.subpoena.grand_jury', undefined],
    ['us.order.2703d', ['us.warrant.2703']],
  ])
  assert.ok(plain.matters.every(m => !('alsoUnder' in tenantView(plain, m, null))))
  const [annas, berts] = d.accounts
  const line = (id: string, account: string | undefined) =>
    ({ ...reject(account ?? ''), ask: id, by: 'mara', at: NOW }) as Demand['lines'][number]
  const lines = [line('a1', annas?.id), line('a2', berts?.id), line('a3', berts?.id)]
  const under = d.matters.map(m => tenantView({ ...d, lines }, m, null).lines.map(l => l.under))
  assert.deepEqual(under, [[undefined], ['us.order.2703d', 'us.warrant.2703']], 'each line its own')
})

test('a row of the queue names each kind of paper under which something is asked, and no other', () => {
  const plain = given(roadTo('matched')).state as Demand
  const [ask] = plain.facts!.asks as [Ask]
  const row = (asks: Ask[]) => {
    const { instrument, alsoUnder } = summaryOf({ ...plain, facts: { ...plain.facts!, asks } }, NOW)
    return [instrument, alsoUnder]
  }
  const order = { ...ask, id: 'a2', instrument: 'us.order.2703d' }
  assert.deepEqual(row([ask]), ['us.subpoena.grand_jury', undefined])
  assert.deepEqual(row([ask, order]), ['us.subpoena.grand_jury', ['us.order.2703d']])
  assert.deepEqual(row([order]), ['us.order.2703d', undefined])
})
