// From a confirmed demand to the facts that the law reads: the paper's own, and a person's answers to the law's questions.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { walkTo } from '../../test/desk/road.ts'
import type { Challenge } from '../domain/challenge/state.ts'
import type { ConfirmedFacts, Secrecy } from '../domain/decision/facts.ts'
import type { Demand } from '../domain/registry/state.ts'
import { evaluate } from '../law/evaluate.ts'
import { FactsError } from '../law/facts/facts.ts'
import { allPacks } from '../law/packs.node.ts'
import type { ChallengeKind } from '../vocabulary/closed-lists.ts'
import { liveFacts, periodFacts, timeFacts } from './live-facts.ts'
import type { Provider } from './provider.ts'

const provider = { kind: 'cloud', entities: [{ country: 'US' }] } as unknown as Provider
const tenant = { kind: 'enterprise', country: 'NL' } as const

function factsWith(answers: Record<string, unknown>, more: Partial<ConfirmedFacts> = {}, by = provider) {
  const demand = walkTo('determine', 'd', 'D-1').state!
  const line = { ask: 'a1', category: 'subscriber', account: demand.accounts[0]!.id } as const
  return liveFacts({ ...demand, facts: { ...demand.facts!, ...more, answers } }, line, {
    packs: allPacks(),
    provider: by,
    tenant,
    authority: null,
  })
}

test('a conflict of laws is settled by place where all entities are of one country, and is counsel’s to say otherwise', () => {
  const two = { kind: 'cloud', entities: [{ country: 'US' }, { country: 'IE' }] } as unknown as Provider
  assert.equal(factsWith({}).foreign_law_conflict, 'none, storage only')
  assert.equal(factsWith({}, {}, two).foreign_law_conflict, undefined)
  assert.equal(factsWith({ foreign_law_conflict: 'GDPR' }, {}, two).foreign_law_conflict, 'GDPR')
})

test('where the data lie is what the profile says of each source in which the look-up found them', () => {
  const { places } = walkTo('determine', 'd', 'D-1').state!.accounts[0]!
  const sources = places.filter(p => p.categories.includes('subscriber')).map(p => p.source)
  const all = Object.fromEntries(sources.map(source => [source, 'IE']))
  const by = (dataIn: Record<string, string>) => ({ ...provider, dataIn })
  assert.ok(sources.length > 0)
  assert.equal(factsWith({}, {}, by(all)).data_location, 'IE')
  assert.equal(factsWith({ data_location: 'US' }, {}, by(all)).data_location, 'US')
  assert.equal(factsWith({}, {}, by({ elsewhere: 'IE' })).data_location, undefined)
  assert.equal(factsWith({}).data_location, undefined)
})

test('what the entity served holds is what the profile says of it, with who holds the rest', () => {
  const name = walkTo('determine', 'd', 'D-1').state!.received.entityServed
  const ireland = { id: 'ie', name: 'Example Ireland Ltd', country: 'IE' }
  const by = (holds?: string[], others: object[] = [ireland]) =>
    ({
      kind: 'cloud',
      entities: [{ id: 'us', name, country: 'US', ...(holds ? { holds } : {}) }, ...others],
    }) as unknown as Provider
  assert.equal(factsWith({}, {}, by()).provider.holds, undefined)
  const { holds, held_by } = factsWith({}, {}, by(['traffic', 'location', 'content_realtime'])).provider
  assert.deepEqual(holds, ['traffic', 'location', 'content_realtime'])
  assert.deepEqual(held_by, {
    subscriber: 'Example Ireland Ltd (IE)',
    content_stored: 'Example Ireland Ltd (IE)',
  })
  const neither = factsWith({}, {}, by(['traffic'], [{ ...ireland, holds: ['content_stored'] }])).provider
  assert.deepEqual(neither.held_by, { content_stored: 'Example Ireland Ltd (IE)' })
})

test('an answer to a part of a fact stands at its place beside what is known', () => {
  const facts = factsWith({ 'customer.us_person': false, 'gag.certified': true, urgent: true })
  assert.deepEqual(facts.customer, {
    kind: 'enterprise',
    country: 'NL',
    residence: 'NL',
    us_person: false,
  })
  assert.deepEqual(facts.gag, { kind: 'letter_request_only', certified: true })
  assert.equal(facts.urgent, true)
})

test('an order of a part forbids no notice, as one of the whole does; what a statute forbids is asked of the law', () => {
  const order: Secrecy = {
    kind: 'court_order',
    instrument: 'us.order.nondisclosure_2705b',
    passage: 'The agency is not named.',
    from: null,
    until: '2026-12-16',
  }
  const gagOf = (secrecy: Secrecy) => factsWith({ 'gag.blanket': false }, { secrecy }).gag
  const whole = { kind: 'us.order.nondisclosure_2705b', expires: '2026-12-16', blanket: false }
  assert.equal(gagOf({ ...order, covers: ['agency'] }), null)
  assert.deepEqual(gagOf(order), whole)
  assert.deepEqual(gagOf({ ...order, covers: ['agency', 'fact'] }), whole)
  assert.deepEqual(gagOf({ ...order, kind: 'statutory', covers: ['agency'] }), whole)
})

test('what the paper says stands above an answer, and what nobody stated stays absent', () => {
  const facts = factsWith({ 'requester.country': 'FR', match: 'yes' })
  assert.equal(facts.requester.country, 'US')
  assert.equal(facts.match, 'yes')
  assert.equal(facts.scope, undefined)
  assert.equal(facts.motion_filed_on, null)
})

test('an answer of another form is refused, not read as something', () => {
  assert.throws(() => factsWith({ urgent: 'perhaps' }), FactsError)
})

const may = { from: '2026-05-01', to: '2026-05-31' }
const warrant = { class: 'warrant_equivalent', data_time: 'stored' } as const
const hold = { class: 'preservation', data_time: 'stored' } as const
const penRegister = { class: 'court_order_equivalent', data_time: 'future' } as const

test('the span of the data asked for is the period of a paper that orders disclosure', () => {
  assert.deepEqual(periodFacts(may, warrant), { period_days: 30 })
})

test('the span of the data is not the length of a hold: that is asked of the reader of the paper', () => {
  assert.deepEqual(periodFacts(may, hold), {})
})

test('an open span says nothing', () => {
  assert.deepEqual(periodFacts({ from: '2026-05-01', to: null }, warrant), {})
})

test('data of before service exist, data of after it are to come, a span over both is read by a person', () => {
  const served = '2026-06-01T08:00:00.000Z'
  const time = (
    from: string | null,
    to: string | null,
    instrument: typeof warrant | typeof penRegister = warrant,
  ) => timeFacts('traffic', { from, to }, { served, instrument }).time
  assert.equal(time('2026-05-01T00:00:00.000Z', '2026-05-31T00:00:00.000Z'), 'historical')
  assert.equal(
    time('2026-06-01T00:00:00.000Z', served),
    'historical',
    'of the same day, before the hour of service',
  )
  assert.equal(time(served, '2026-07-01T00:00:00.000Z'), 'prospective')
  assert.equal(time('2026-05-02T00:00:00.000Z', '2026-06-01T08:00:01.000Z'), undefined)
  assert.equal(time(null, null), 'historical')
  assert.equal(time(null, null, penRegister), 'prospective')
})

test('a live interception is about what is to come', () => {
  const known = { served: '2026-06-01T08:00:00.000Z', instrument: warrant }
  assert.equal(timeFacts('content_realtime', may, known).time, 'prospective')
})

// ---------------------------------------------------------------- what Duly itself knows: filings and forms

function factsOf(change: (d: Demand) => Partial<Demand>) {
  const demand = walkTo('determine', 'd', 'D-1').state!
  const line = { ask: 'a1', category: 'subscriber', account: demand.accounts[0]!.id } as const
  return liveFacts({ ...demand, ...change(demand) }, line, {
    packs: allPacks(),
    provider,
    tenant,
    authority: null,
  })
}

const filed = (d: Demand, kind: ChallengeKind, more: Partial<Challenge> = {}): Partial<Demand> => ({
  challenges: [
    {
      challengeKind: kind,
      about: kind === 'reciprocal_notice_3511' ? 'secrecy' : 'production',
      matters: d.matters.map(m => m.id),
      filedOn: '2026-11-26',
      open: true,
      law: null,
      ...more,
    } as Challenge,
  ],
})

test('what is filed and open is known to the law by its own word, and what has ended is pending no more', () => {
  const words = [
    ['objection_article_17', 'objection_filed'],
    ['objection_to_designated_authority', 'objection_filed'],
    ['motion_2703h', 'motion_filed_on'],
    ['motion_to_quash_or_modify', 'motion_filed_on'],
    ['reciprocal_notice_3511', 'reciprocal_notice_sent'],
  ] as const
  for (const [kind, fact] of words) {
    assert.equal(factsOf(d => filed(d, kind))[fact], '2026-11-26', kind)
    assert.equal(factsOf(d => filed(d, kind, { open: false }))[fact], null, kind)
    assert.equal(factsOf(d => filed(d, kind, { matters: ['another'] }))[fact], null, kind)
  }
  assert.equal(factsOf(d => filed(d, 'other')).motion_filed_on, null, 'no pack knows of it')
  const named = { law: { kind: 'appeal', cite: 'Criminal Procedure Act s 377' } }
  assert.equal(factsOf(d => filed(d, 'other', named)).motion_filed_on, '2026-11-26')
})

const certificate = (instrument: string, more: Partial<Demand> = {}) =>
  factsOf(d => ({
    facts: { ...d.facts!, instrument },
    annexSentAt: '2026-11-26T09:00:00.000Z',
    ...more,
  }))

test('the form of Annex III that was sent is known; whether a mail answers it is for a person, and silence frees nobody', () => {
  const sent = certificate('eu.epoc.subscriber')
  assert.deepEqual([sent.annex_iii_sent, sent.reply], ['2026-11-26', null])
  const reply = { at: '2026-11-27T09:00:00.000Z' } as Demand['replies'][number]
  assert.equal(certificate('eu.epoc.subscriber', { replies: [reply] }).reply, undefined)
  const before = { at: '2026-11-25T09:00:00.000Z' } as Demand['replies'][number]
  assert.equal(certificate('eu.epoc.subscriber', { replies: [before] }).reply, null)
  const link = { demand: 'x', reference: 'D-2', relation: 'corrected_by' } as const
  assert.equal(certificate('eu.epoc.subscriber', { links: [link] }).reply, undefined)
  const keeping = certificate('eu.epoc_pr')
  assert.deepEqual([keeping.annex_iii_sent, keeping.reply], [undefined, undefined])
})

test('an unanswered form suspends the duty of a certificate, and a clock waits for the authority', () => {
  const packs = allPacks()
  const ask = (annexSentAt: string | null) =>
    evaluate(packs, certificate('eu.epoc.subscriber', { annexSentAt }), { mode: 'live', asOf: '2026-11-27' })
  const rules = (annexSentAt: string | null) => ask(annexSentAt).findings.map(f => f.rule)
  assert.ok(rules('2026-11-26T09:00:00.000Z').includes('eu.rule.clarification_open'))
  assert.ok(!rules(null).includes('eu.rule.clarification_open'))
  const clocks = ask('2026-11-26T09:00:00.000Z').clocks
  assert.ok(clocks.some(c => c.rule === 'the authority replies 5 days after the form' && c.due !== null))
})

test('what the enforcing authority said of an order is known to the law', () => {
  const said = (outcome: 'cleared' | 'refused') => {
    const clearance = {
      outcome,
      on: '2026-11-27',
      note: 'Immunity.',
      document: null,
      at: '2026-11-27T09:00:00.000Z',
    }
    const facts = certificate('eu.epoc.traffic', { clearance })
    const { findings } = evaluate(allPacks(), { ...facts, notified: true }, { mode: 'scenario' })
    return findings.map(f => f.rule).filter(rule => /cleared|refusal_raised|hold_until/.test(rule))
  }
  assert.deepEqual(said('cleared'), ['eu.rule.cleared', 'eu.rule.cleared_on_a_day'])
  assert.deepEqual(said('refused').includes('eu.rule.refusal_raised'), true)
})

test('a word about one kind of data is no word about the others', () => {
  const said = {
    outcome: 'refused',
    on: '2026-11-26',
    note: 'Immunity.',
    document: null,
    at: '2026-11-26T09:00:00.000Z',
  } as const
  const of = (categories: readonly ('subscriber' | 'content_stored')[]) =>
    certificate('eu.epoc.traffic', { clearance: { ...said, categories } }).refusal_raised
  assert.deepEqual([of(['content_stored']), of(['subscriber'])], [null, 'Immunity.'])
})

test('what lengthens a keeping is the fact that the pack’s own term asks for', () => {
  const prolonged = (['extended', 'production_asked'] as const).map(how => ({
    how,
    on: '2026-11-27',
    note: '',
    document: null,
    at: '2026-11-27T09:00:00.000Z',
  }))
  const { annex_vi_received: longer, annex_v_received: asked } = certificate('eu.epoc_pr', { prolonged })
  assert.deepEqual([longer, asked], ['2026-11-27', '2026-11-27'])
  assert.equal(certificate('us.preservation.2703f', { prolonged }).renewed_on, '2026-11-27')
  assert.equal(certificate('eu.epoc_pr', {}).annex_vi_received, null)
})

test('each ask is put to the law under its own instrument, and only what that reaches is sufficient', () => {
  const demand = walkTo('determine', 'd', 'D-1').state!
  const [ask] = demand.facts!.asks
  const account = demand.accounts[0]!.id
  const facts: ConfirmedFacts = {
    ...demand.facts!,
    instrument: 'us.subpoena.grand_jury',
    body: 'federal court',
    asks: [
      { ...ask!, id: 'a1', categories: ['content_stored'] },
      { ...ask!, id: 'a2', categories: ['content_stored'], instrument: 'us.warrant.2703' },
    ],
  }
  const of = (id: string) =>
    liveFacts({ ...demand, facts }, { ask: id, category: 'content_stored', account }, known)
  const known = { packs: allPacks(), provider, tenant, authority: null }
  assert.deepEqual(
    ['a1', 'a2'].map(id => of(id).instrument),
    ['us.subpoena.grand_jury', 'us.warrant.2703'],
  )
  const [weak, strong] = ['a1', 'a2'].map(id => evaluate(allPacks(), of(id), { mode: 'live' }).perCategory[0])
  assert.deepEqual([weak?.outcome, weak?.compulsion.value], ['insufficient', 'forbidden'])
  assert.notEqual(strong?.compulsion.value, 'forbidden')
})
