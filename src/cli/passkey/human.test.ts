// A terminal says closed words and moments as people read them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../../law/evaluate.ts'
import { parseFacts } from '../../law/facts/facts.ts'
import { allPacks } from '../../law/packs.node.ts'
import { tellAnswer } from '../law/tell.ts'
import { dayOrMoment, happened, inWords, moment } from './human.ts'

test('closed words are the desk’s, and one without words is at least no code', () => {
  assert.equal(inWords('step', 'confirm_not_demand'), 'second look')
  assert.equal(inWords('outcome', 'needs_review'), 'counsel decides')
  assert.equal(inWords('manner', 'post'), 'by post or courier')
  assert.equal(inWords('action', 'some_new_thing'), 'some new thing')
  assert.equal(happened('NoticeSent'), 'notice sent')
  assert.equal(moment('2026-11-26T11:40:00.000Z'), 'Thu 26 Nov 2026, 11:40 UTC')
  assert.equal(dayOrMoment('2026-11-26'), '26 November 2026')
})

test('an answer of the law names papers, data, duties and days in words', () => {
  const facts = parseFacts({
    instrument: 'us.warrant.2703',
    received_on: '2026-11-01',
    data_requested: ['content_stored'],
    requester: { country: 'US', body: 'court' },
    provider: { kind: 'provider', country: 'US' },
    customer: { kind: 'enterprise', country: 'US' },
    purpose: 'criminal_investigation',
  })
  const told = tellAnswer(facts, evaluate(allPacks(), facts, { mode: 'scenario' }))
  const [first = '', , ...rest] = told.split('\n')
  assert.match(first, /^Search warrant under 18 USC 2703 .*: suffices$/)
  // In brackets stand citations and the rule, by which one asks on.
  for (const line of rest) {
    const plain = line.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, '')
    assert.doesNotMatch(plain, /\b[a-z]+_[a-z_]+\b|\d{4}-\d{2}-\d{2}/, line)
  }
})
