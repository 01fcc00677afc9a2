import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, play, roadTo } from '../../../test/given.ts'
import { assessed } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'
import { conflictSheets, OWN_QUESTION, worksheetOf } from './conflicts.ts'

const pack = (id: string) => ({ id, version: '1', hash: '' })
const worksheet = {
  title: 'What a court weighs',
  cite: 'case law',
  factors: [{ ask: 'Is there another way?', cite: 'c', facts: [] }],
}
const conflict = (rule: string, sheet: object | null) => ({
  law: 'GDPR article 48',
  route: 'motion',
  rule,
  movers: null,
  governments: null,
  suspends: null,
  packs: [pack('us'), pack('eux')],
  worksheet: sheet,
})
const findings = [
  { rule: 'us.reach', pack: pack('us'), citation: '2703', why: 'It reaches.', outcome: 'sufficient' },
  { rule: 'eux.rule.gdpr48', pack: pack('eux'), citation: 'GDPR 48', why: 'No agreement.', outcome: null },
]
const lines = [
  { account: 'acc1', category: 'subscriber' as const },
  { account: 'acc1', category: 'content_stored' as const },
]
const answer = {
  'a1/subscriber/acc1': { conflicts: [conflict('eux.rule.gdpr48', worksheet)], findings },
  'a1/content_stored/acc1': {
    conflicts: [conflict('eux.rule.gdpr48', worksheet), conflict('us.own', null)],
    findings,
  },
}
const past = roadTo('assessed', {
  assessed: [[cast.mara, { ...assessed(lines), answer } as unknown as Command]],
})
const d = given(past).state as Demand
const write = (answers: readonly { ask: string; answer: string }[], rule = 'eux.rule.gdpr48'): Command => ({
  type: 'answer_worksheet',
  rule,
  law: 'GDPR article 48',
  answers,
})

test('each conflict once, both laws with what the packs found of them', () => {
  const [first, second, ...more] = conflictSheets(d)
  assert.deepEqual(more, [])
  assert.deepEqual(
    first?.sides.map(s => [s.law, s.findings.map(f => f.citation)]),
    [
      ['us.subpoena.grand_jury', ['2703']],
      ['GDPR article 48', ['GDPR 48']],
    ],
  )
  assert.deepEqual(first?.questions, [{ ask: 'Is there another way?', cite: 'c' }])
  assert.deepEqual(second?.questions, [{ ask: OWN_QUESTION, cite: null }])
  assert.deepEqual(conflictSheets(given(roadTo('assessed')).state as Demand), [])
})

test('counsel answers the pack’s questions, these alone and not nothing; the last answers count', () => {
  const by = { by: cast.carl }
  given(past)
    .when(write([{ ask: 'Is it Tuesday?', answer: 'Yes.' }]), by)
    .then({ code: 'invalid_input' })
  given(past)
    .when(write([{ ask: 'Is there another way?', answer: ' ' }]), by)
    .then({ code: 'invalid_input' })
  given(past)
    .when(write([{ ask: OWN_QUESTION, answer: 'x' }], 'no.such'), by)
    .then({ code: 'not_found' })
  const twice = play(
    ['No.', 'A treaty.'].map(
      said => [cast.carl, write([{ ask: 'Is there another way?', answer: said }])] as const,
    ),
    past,
  )
  const after = given(twice).state as Demand
  assert.equal(worksheetOf(after, conflictSheets(after)[0]!)?.answers[0]?.answer, 'A treaty.')
})
