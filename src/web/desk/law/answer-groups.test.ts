// Many answers told as few, over the real answers to one paper.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { walkTo } from '../../../../test/desk/road.ts'
import { recordedLines, whatIfLines } from '../demand/paper/recorded.ts'
import { type AnswerLine, factsRead, groupAnswers, sharedBy } from './answer-groups.ts'

const demand = walkTo('determine', 'd', 'D-1').state!
const lines = recordedLines(demand)!
const [first] = lines as [AnswerLine]

test('categories of one account are one group, and a finding that both have is said once', () => {
  const groups = groupAnswers(lines)
  assert.deepEqual(
    groups.map(group => [group.ask, group.subjects, group.categories.map(one => one.category)]),
    [
      ['a1', ['anna.devries@oostvaart.example'], ['subscriber', 'content_stored']],
      ['a2', ['203.0.113.44'], ['subscriber', 'traffic']],
    ],
  )
  const letter = groups[0]!.said.filter(finding => finding.rule === 'us.rule.gag_letter')
  assert.deepEqual(
    letter.map(finding => finding.categories),
    [['subscriber', 'content_stored']],
  )
})

test('accounts of one ask that the law answers alike are one group, others are not', () => {
  const other = { ...first, subject: 'b@oostvaart.example' }
  assert.deepEqual(
    groupAnswers([first, other]).map(group => group.subjects),
    [[first.subject, other.subject]],
  )
  const changed = { ...other, answer: { ...other.answer, outcome: 'needs_review' as const } }
  assert.equal(groupAnswers([first, changed]).length, 2)
})

test('a duty is told once for all lines that share it', () => {
  assert.equal(sharedBy(lines, answer => answer.notice).length, 1)
  assert.ok(sharedBy(lines, answer => answer.actions).length > 1)
})

test('an instrument’s own entry rests on what kind of paper it is', () => {
  const read = first.answer.findings.map(finding => [finding.rule, factsRead(finding)[0]])
  assert.deepEqual(read[0], ['us.subpoena.state#reach:subscriber', 'instrument'])
  assert.ok(read.slice(1).every(([, fact]) => fact !== 'instrument'))
})

test('an answer of another day stands beside what is recorded for its line', () => {
  const [line] = Object.keys(demand.assessment!.answer!) as [string]
  const changed = { ...first.answer, perCategory: first.answer.perCategory.map(one => ({ ...one })) }
  changed.perCategory[0]!.outcome = 'needs_review'
  const [told] = whatIfLines(demand, { day: '2027-01-01', lines: [{ line, answer: changed }] })
  assert.equal(told?.recorded, 'sufficient')
  assert.equal(told?.subject, first.subject)
})

test('an assessment kept without its answers, or with answers of another form, gives none', () => {
  const bare = { ...demand, assessment: { ...demand.assessment!, answer: null } }
  assert.equal(recordedLines(bare), null)
  const old = Object.fromEntries(
    Object.keys(demand.assessment!.answer!).map(key => [key, { outcome: 'sufficient' }]),
  )
  assert.equal(
    recordedLines({ ...demand, assessment: { ...demand.assessment!, answer: old as never } }),
    null,
  )
})
