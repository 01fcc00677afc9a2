import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, given, NOW, roadTo } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import { isRefusal, sentencesOf } from '../../kernel/refusal.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'

const TODAY = NOW.slice(0, 10)
const [ask] = facts(['anna@acme.example']).asks

const confirm = (part: Partial<ConfirmedFacts>) =>
  given(roadTo('received')).when(
    { type: 'confirm_facts', facts: { ...facts(['anna@acme.example']), ...part }, changed: [] },
    { by: cast.mara, at: at(1) },
  )

test('facts that cannot all be so are refused with what to correct', () => {
  assert.ok(ask)
  const secrecy = { ...facts([]).secrecy, kind: 'court_order' as const }
  const contradictory: readonly (readonly [Partial<ConfirmedFacts>, string, string])[] = [
    [
      { asks: [ask, { ...ask, categories: ['content_stored'] }] },
      'two_asks_one_number',
      'give_each_ask_own_number',
    ],
    [
      { asks: [{ ...ask, period: { from: NOW, to: '2026-01-01T00:00:00.000Z' } }] },
      'a_period_ends_before_it_begins',
      'correct_two_dates',
    ],
    [
      { secrecy: { ...secrecy, from: '2026-11-20', until: '2026-11-19' } },
      'non_disclosure_ends_before_begins',
      'correct_two_dates',
    ],
    [{ issuedOn: '2026-12-20', dueAt: null }, 'issued_in_future', 'correct_date_of_issue'],
    [{ issuedOn: TODAY, dueAt: '2026-11-01T12:00:00.000Z' }, 'due_before_issued', 'correct_due_or_issued'],
  ]
  for (const [part, detail, next] of contradictory) {
    const tried = confirm(part)
    tried.then({ code: 'invalid_input' })
    const said = isRefusal(tried.decided) ? sentencesOf(tried.decided) : assert.fail()
    assert.equal(said.detail.key, `deciding.${detail}`)
    assert.equal(said.next.key, `deciding.${next}`)
  }
})

test('what is so somewhere on earth is no contradiction', () => {
  const day = (shift: number) => new Date(Date.parse(NOW) + shift * 86_400_000).toISOString().slice(0, 10)
  const secrecy = { ...facts([]).secrecy, kind: 'court_order' as const, from: TODAY, until: TODAY }
  for (const part of [
    { issuedOn: day(0), dueAt: NOW },
    { issuedOn: null, dueAt: '2020-01-01T00:00:00.000Z' },
    { issuedOn: day(0), dueAt: `${day(-1)}T23:00:00.000Z` },
    { secrecy },
  ])
    confirm(part).then(['FactsConfirmed'])
})
