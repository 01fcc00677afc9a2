// A live demand: what is not known is asked, and nothing is sufficient before it is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { FactsError, nothingFiledYet, parseFacts } from '../facts/facts.ts'
import { allPacks } from '../packs.node.ts'
import { openQuestions, questions } from './questions.ts'

const packs = allPacks()
const paper = {
  received_on: '2026-09-01',
  requester: { country: 'US', body: 'grand jury' },
  instrument: 'us.subpoena.grand_jury',
  data_requested: ['subscriber'],
  provider: { kind: 'cloud', country: 'US' },
  customer: { kind: 'enterprise', country: 'US' },
  purpose: 'criminal_investigation',
}

/** Answers each open question with "there is none", as a person at the desk would for an ordinary paper. */
function answered() {
  const known: Record<string, unknown> = {
    ...paper,
    ...nothingFiledYet(),
    identifiers: ['a@example.com'],
    issued: paper.received_on,
  }
  for (const { fact } of questions(packs, paper.instrument, parseFacts(known))) known[fact] = null
  return parseFacts(known)
}

test('a live demand that states little asks, and answers needs_review', () => {
  const answer = evaluate(packs, parseFacts(paper), { mode: 'live', adopted: true })
  assert.equal(answer.outcome, 'needs_review')
  const asked = answer.missing.map(one => one.fact)
  for (const fact of ['entity_named', 'identifiers', 'scope', 'gag', 'asks'])
    assert.ok(asked.includes(fact), fact)
  assert.ok(answer.missing.every(one => one.question.includes('?') || one.ask === 'nobody'))
})

test('while it is not known whether secrecy binds, notice is held', () => {
  const answer = evaluate(packs, parseFacts(paper), { mode: 'live', adopted: true })
  assert.equal(answer.notice.value, 'needs_review')
})

test('once every question is answered the same paper is sufficient, and its notice free', () => {
  const answer = evaluate(packs, answered(), { mode: 'live', adopted: true })
  assert.deepEqual(answer.missing, [])
  assert.equal(answer.outcome, 'sufficient')
  assert.equal(answer.notice.value, 'permitted_now')
})

test('a period that depends on a fact asks for that fact', () => {
  const facts = parseFacts({
    ...paper,
    ...nothingFiledYet(),
    instrument: 'nz.preservation',
    requester: { country: 'NZ', body: 'Commissioner of Police' },
    provider: { kind: 'cloud', country: 'NZ' },
  })
  assert.ok(questions(packs, 'nz.preservation', facts).some(one => one.fact === 'period_days'))
  const { missing } = evaluate(packs, facts, { mode: 'live', adopted: true })
  assert.ok(missing.some(one => one.fact === 'period_days'))
})

test('questions that are answered are not asked again, and filings of Duly are asked of nobody', () => {
  const open = questions(packs, paper.instrument, parseFacts({ ...paper, ...nothingFiledYet() })).map(
    one => one.fact,
  )
  assert.ok(open.includes('entity_named'))
  const fewer = questions(
    packs,
    paper.instrument,
    parseFacts({ ...paper, ...nothingFiledYet(), entity_named: null }),
  ).map(one => one.fact)
  assert.ok(!fewer.includes('entity_named'))
  assert.deepEqual(
    fewer.filter(fact => fact in nothingFiledYet()),
    [],
  )
})

test('a body of no known kind is asked about where a judge must have issued', () => {
  const facts = parseFacts({
    ...paper,
    instrument: 'us.warrant.2703',
    requester: { country: 'US', body: 'office 12' },
  })
  const answer = evaluate(packs, facts, { mode: 'live', adopted: true })
  assert.ok(
    answer.findings.some(one => one.rule === 'us.warrant.2703#issuer' && one.outcome === 'needs_review'),
  )
})

test('an exception that may or may not hold leaves the refusal standing as a question', () => {
  const known = {
    ...paper,
    ...nothingFiledYet(),
    instrument: 'eu.epoc_pr',
    requester: { country: 'FR', body: 'police' },
    provider: { kind: 'cloud', country: 'IE' },
  }
  const facts = parseFacts({ ...known, validated_by: null, validated_in_hours: 1 })
  const answer = evaluate(packs, facts, { mode: 'live', adopted: true })
  const finding = answer.findings.find(one => one.rule === 'eu.rule.not_validated_low')
  assert.equal(finding?.outcome, 'needs_review')
})

test('the day of the question can be another: a hold asked about after its end is released', () => {
  const facts = parseFacts({
    ...answered(),
    instrument: 'us.preservation.2703f',
    requester: { country: 'US', body: 'FBI' },
  })
  assert.equal(
    evaluate(packs, facts, { mode: 'live', adopted: true, asOf: '2026-11-30' }).outcome,
    'sufficient',
  )
  const later = evaluate(packs, facts, { mode: 'live', adopted: true, asOf: '2026-12-01' })
  assert.equal(later.outcome, 'insufficient')
  assert.ok(later.actions.includes('release_hold'))
})

test('an instrument without a pack is for counsel, and says so', () => {
  const answer = evaluate(packs, parseFacts({ ...paper, instrument: 'zz.order' }), { mode: 'scenario' })
  assert.equal(answer.outcome, 'needs_review')
  assert.match(answer.findings[0]?.why ?? '', /no pack for zz/)
})

test('a paper that names no category is for counsel, with the reason, unless it orders no data', () => {
  const nothing = { ...paper, data_requested: [] }
  const answer = evaluate(packs, parseFacts(nothing), { mode: 'scenario' })
  assert.equal(answer.outcome, 'needs_review')
  assert.match(answer.findings[0]?.why ?? '', /does not name a category/)
  const hold = { ...nothing, instrument: 'us.preservation.2703f', requester: { country: 'US', body: 'FBI' } }
  assert.equal(evaluate(packs, parseFacts(hold), { mode: 'scenario' }).outcome, 'sufficient')
})

test('what would suffice is named from the same place and purpose', () => {
  const facts = parseFacts({ ...paper, data_requested: ['subscriber', 'content_stored', 'traffic'] })
  const { wouldSuffice } = evaluate(packs, facts, { mode: 'scenario' })
  assert.deepEqual(
    wouldSuffice.map(one => one.category),
    ['traffic', 'content_stored'],
  )
  assert.deepEqual(wouldSuffice[0]?.instruments, ['us.order.2703d'])
  assert.ok(wouldSuffice[1]?.instruments.includes('us.warrant.2703'))
})

test('what a paper compels is said per category, and a paper that fails compels nothing', () => {
  const good = evaluate(packs, parseFacts(paper), { mode: 'scenario' })
  assert.equal(good.perCategory[0]?.compulsion.value, 'required')
  const stale = parseFacts({
    ...paper,
    instrument: 'us.warrant.2703',
    requester: { country: 'US', body: 'court' },
    issued: '2026-08-01',
  })
  assert.equal(evaluate(packs, stale, { mode: 'scenario' }).perCategory[0]?.compulsion.value, 'forbidden')
  const covered = parseFacts({
    ...paper,
    instrument: 'us.agreement.covered_order',
    requester: { country: 'GB', body: 'judge' },
    customer: { kind: 'consumer', country: 'GB' },
  })
  assert.equal(evaluate(packs, covered, { mode: 'scenario' }).perCategory[0]?.compulsion.value, 'permitted')
})

test('each challenge says its day and whether it suspends', () => {
  const facts = parseFacts({
    ...paper,
    instrument: 'us.warrant.2703',
    requester: { country: 'US', body: 'court' },
    data_requested: ['content_stored'],
    customer: { kind: 'consumer', country: 'GB', us_person: false },
  })
  const { challenges } = evaluate(packs, facts, { mode: 'scenario' })
  const motion = challenges.find(one => /2703\(?h/.test(one.kind))
  assert.equal(motion?.deadline, '2026-09-15')
  assert.equal(motion?.suspensiveEffect, 'by_statute')
})

/** The packs with one instrument of `us` changed. */
function withInstrument(id: string, part: object) {
  return packs.map(pack => ({
    ...pack,
    instruments: pack.instruments.map(one => (one.id === id ? { ...one, ...part } : one)),
  }))
}

test('a challenge is counted in working days, and from the day an order was made, where the law says so', () => {
  const challenge = packs
    .find(pack => pack.id === 'us')!
    .instruments.find(one => one.id === 'us.warrant.2703')!.challenges[0]!
  const term = (from: string, unit: string, value: number, calendar: string) => ({
    ...challenge,
    deadline: { text: 'a term', from, unit, value, calendar },
  })
  const changed = withInstrument('us.warrant.2703', {
    challenges: [
      term('notification', 'working_days', 3, 'us.federal'),
      term('order_made', 'days', 30, 'us.plain'),
      term('order_made', 'weeks', 3, 'us.plain'),
    ],
  })
  const days = (more: object) =>
    evaluate(changed, parseFacts({ ...paper, instrument: 'us.warrant.2703', ...more }), {
      mode: 'scenario',
    }).challenges.map(one => one.deadline)
  // 1 September 2026 is a Tuesday; Monday the 7th is Labor Day.
  assert.deepEqual(days({}), ['2026-09-04', null, null])
  assert.deepEqual(days({ received_on: '2026-09-03', issued: '2026-08-30' }), [
    '2026-09-09',
    '2026-09-29',
    '2026-09-20',
  ])
  assert.deepEqual(days({ issued: '2026-08-30', order_made: '2026-08-20' })[1], '2026-09-19')
})

test('a hold whose length hangs on a fact that nobody stated asks for that fact', () => {
  const instrument = 'us.preservation.2703f'
  const life = packs.find(pack => pack.id === 'us')!.instruments.find(one => one.id === instrument)!.lives[0]!
  const changed = withInstrument(instrument, {
    lives: [
      { ...life, days: 90, when: { fact: 'foreign_offence', is: true } },
      { ...life, days: 21 },
    ],
  })
  const known = { ...answered(), instrument, requester: { country: 'US', body: 'FBI' } }
  const open = evaluate(changed, parseFacts(known), { mode: 'live', adopted: true })
  assert.deepEqual(
    open.missing.map(one => one.fact),
    ['foreign_offence'],
  )
  assert.equal(open.outcome, 'needs_review')
  assert.deepEqual(
    questions(changed, instrument, parseFacts(known)).map(one => one.fact),
    ['foreign_offence'],
  )
  const due = (foreign: boolean) =>
    evaluate(changed, parseFacts({ ...known, foreign_offence: foreign }), { mode: 'live', adopted: true })
      .deadline?.due
  assert.deepEqual([due(false), due(true)], ['2026-09-22', '2026-11-30'])
})

test('a paper judged by its own date waits for that date, but for one that came before the law began', () => {
  const dated = packs.map(pack => ({
    ...pack,
    instruments: pack.instruments.map(one =>
      one.id === paper.instrument
        ? { ...one, law: { ...one.law, to: '2026-08-31', judged_on: 'issued' as const } }
        : one,
    ),
  }))
  const ask = (more: object, without?: 'issued') => {
    const facts: Record<string, unknown> = { ...answered(), issued: '2026-08-31', ...more }
    if (without !== undefined) delete facts[without]
    const parsed = parseFacts(facts)
    return {
      answer: evaluate(dated, parsed, { mode: 'live', adopted: true }),
      asked: questions(dated, paper.instrument, parsed).map(one => one.fact),
    }
  }
  assert.equal(ask({}).answer.outcome, 'sufficient')
  assert.equal(ask({ issued: '2026-09-01' }).answer.outcome, 'insufficient')
  const undated = ask({}, 'issued')
  assert.equal(undated.answer.outcome, 'needs_review')
  assert.deepEqual(
    undated.answer.missing.map(one => one.fact),
    ['issued'],
  )
  assert.deepEqual(undated.asked, ['issued'])
  const early = ask({ received_on: '1987-01-18' }, 'issued').answer
  assert.match(early.findings.find(one => one.rule.endsWith('#in_force'))?.why ?? '', /came before that/)
})

test('facts that cannot be read or cannot both be so are refused with the place', () => {
  const refused = (facts: unknown, place: RegExp) =>
    assert.throws(
      () => parseFacts(facts),
      (error: unknown) => error instanceof FactsError && place.test(error.message),
    )
  refused({ ...paper, received_on: '2026-02-30' }, /received_on/)
  refused({ ...paper, customer: { kind: 'alien', country: 'US' } }, /customer\.kind/)
  refused({ ...paper, surprise: 1 }, /surprise/)
  refused({ ...paper, evaluated_on: '2026-08-31' }, /evaluated_on/)
  refused({ ...paper, gag: { kind: 'x', issued: '2026-09-02', expires: '2026-09-01' } }, /gag\.expires/)
  refused(null, /the whole/)
})

test('a closing day of the court moves the deadline, and says so', () => {
  const facts = parseFacts({
    ...paper,
    instrument: 'us.warrant.2703',
    received_on: '2026-09-15',
    data_requested: ['content_stored'],
    customer: { kind: 'consumer', country: 'GB', us_person: false, residence: 'GB' },
    foreign_law_conflict: 'GB',
  })
  const due = (courtDays?: Record<string, string[]>) => {
    const { deadline } = evaluate(packs, facts, { mode: 'scenario', courtDays })
    return [deadline?.due, deadline?.steps.some(step => step.includes('closing day of the court')) ?? false]
  }
  const [plain] = due()
  assert.equal(plain, '2026-09-29')
  assert.deepEqual(due({ 'us.federal': ['2026-09-29'] }), ['2026-09-30', true])
  assert.deepEqual(due({ 'us.plain': ['2026-09-29'] }), ['2026-09-29', false])
})

test('an urgent procedure is asked about only where the law of the paper knows one', () => {
  const isAsked = (pack: string, country: string) =>
    (packs.find(one => one.id === pack)?.instruments ?? []).some(({ id }) =>
      ['judge', 'prosecutor', 'police'].some(body => {
        const facts = parseFacts({ ...paper, instrument: id, requester: { country, body } })
        return openQuestions(packs, facts).some(({ fact }) => fact === 'urgent')
      }),
    )
  assert.equal(isAsked('eu', 'DE'), false)
  assert.equal(isAsked('us', 'US'), false)
  assert.equal(isAsked('pl', 'PL'), true)
})
