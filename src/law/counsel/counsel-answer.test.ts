// Counsel's answers fill what a pack leaves open, until their last day, and nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { parseFacts } from '../facts/facts.ts'
import { casesOf } from '../pack-format/case-files.node.ts'
import { allPacks } from '../packs.node.ts'
import { type CounselAnswer, openQuestions, questionsOf, servingAnswer } from './counsel-answer.ts'

const packs = allPacks()
const provenance = {
  by: 'Carl Okafor',
  at: '2026-01-05T09:00:00.000Z',
  expires: '2026-12-31',
  reason: 'The statute is silent and the court has said so.',
  source: 'memorandum 12',
}
const papers = packs.flatMap(pack => pack.instruments)
const openToNotice = papers.filter(one => questionsOf(one).includes('notice'))
const notice = (
  instrument: string,
  value: 'permitted_now' | 'prohibited' = 'permitted_now',
): CounselAnswer => ({
  ...provenance,
  instrument,
  question: 'notice',
  value,
})
const counting = (instrument: string): CounselAnswer => ({
  ...provenance,
  instrument,
  question: 'counting',
  value: 'exact',
})
const everyAnswer = papers.flatMap(({ id }) => [notice(id), counting(id)])

test('an answer serves from the day on which it is given to its last day, and then counsel is asked again', () => {
  const [paper] = openToNotice
  assert.ok(paper)
  const given = [notice(paper.id)]
  const serves = (day: string) => servingAnswer(given, paper.id, 'notice', day) !== undefined
  assert.deepEqual(['2026-01-04', '2026-01-05', '2026-12-31', '2027-01-01'].map(serves), [
    false,
    true,
    true,
    false,
  ])
  const asked = openQuestions(given, paper, '2027-01-01').find(one => one.question === 'notice')
  assert.deepEqual(asked, { question: 'notice', expired: '2026-12-31' })
})

test('of two answers the later one serves, and a question is its own', () => {
  const later: CounselAnswer = { ...notice('xx.a', 'prohibited'), at: '2026-02-01T09:00:00.000Z' }
  const all = [notice('xx.a'), later, counting('xx.a')]
  assert.equal(servingAnswer(all, 'xx.a', 'notice', '2026-03-01')?.value, 'prohibited')
  assert.equal(servingAnswer(all, 'xx.a', 'counting', '2026-03-01')?.value, 'exact')
  assert.equal(servingAnswer(all, 'xx.b', 'notice', '2026-03-01'), undefined)
})

test('over every case of every pack no answer changes an outcome, a compulsion, a finding or what is missing', () => {
  let filled = 0
  for (const pack of packs)
    for (const { id, facts } of casesOf(pack.id)) {
      const parsed = parseFacts(facts)
      const options = { mode: 'live', adopted: true, asOf: '2026-06-01' } as const
      const without = evaluate(packs, parsed, options)
      const all = everyAnswer.map(one => ({ ...one, at: '1990-01-01T00:00:00.000Z', expires: '2100-01-01' }))
      const answer = evaluate(packs, parsed, { ...options, counsel: all })
      for (const key of ['outcome', 'perCategory', 'findings', 'missing', 'clocks', 'conflicts'] as const)
        assert.deepEqual(answer[key], without[key], `${id}: ${key}`)
      if (without.notice.value !== 'needs_review') assert.deepEqual(answer.notice, without.notice, id)
      if (without.counting.how !== 'unknown') assert.deepEqual(answer.counting, without.counting, id)
      if (answer.notice.counsel) filled += 1
    }
  assert.ok(filled > 20, `filled ${filled}`)
})

test('the answer is shown with whose it is, why, from which source and until when', () => {
  const found = packs
    .flatMap(pack => casesOf(pack.id))
    .find(({ facts }) => openToNotice.some(one => one.id === facts.instrument) && !facts.gag)
  assert.ok(found)
  const facts = parseFacts(found.facts)
  const day = { mode: 'scenario', asOf: facts.received_on } as const
  const served = { at: '1990-01-01T00:00:00.000Z', expires: '2100-01-01' }
  const counsel = [{ ...notice(facts.instrument), ...served }]
  const answer = evaluate(packs, facts, { ...day, counsel })
  assert.equal(answer.notice.value, 'permitted_now')
  assert.deepEqual(answer.notice.counsel, { ...provenance, ...served })
  assert.equal(answer.askCounsel?.some(one => one.question === 'notice') ?? false, false)
  const asked = evaluate(packs, facts, { ...day, counsel: [] })
  assert.equal(asked.notice.value, 'needs_review')
  assert.ok(asked.askCounsel?.some(one => one.question === 'notice' && one.expired === null))
  // Where no installation keeps such answers, nobody is asked.
  assert.equal(evaluate(packs, facts, day).askCounsel, undefined)
})

test('a stated secrecy that no rule speaks of goes before an answer that frees', () => {
  const found = packs
    .flatMap(pack => casesOf(pack.id))
    .find(({ facts }) => openToNotice.some(one => one.id === facts.instrument) && !facts.gag)
  assert.ok(found)
  const facts = parseFacts({ ...found.facts, gag: { kind: 'no_such_order', expires: null } })
  const counsel = [{ ...notice(facts.instrument), at: '1990-01-01T00:00:00.000Z', expires: '2100-01-01' }]
  const { notice: said } = evaluate(packs, facts, { mode: 'scenario', asOf: facts.received_on, counsel })
  assert.notEqual(said.value, 'permitted_now')
})
