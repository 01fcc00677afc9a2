// A paper to an entity that does not hold the data is never sufficient for them, and the finding says who does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { parseFacts } from '../facts/facts.ts'
import { allPacks } from '../packs.node.ts'

const packs = allPacks()
const answer = (provider: object) =>
  evaluate(
    packs,
    parseFacts({
      received_on: '2026-09-15',
      requester: { country: 'US', body: 'federal magistrate judge' },
      instrument: 'us.warrant.2703',
      data_requested: ['subscriber', 'content_stored'],
      provider: { kind: 'cloud', country: 'US', ...provider },
      customer: { kind: 'consumer', country: 'US' },
      purpose: 'criminal_investigation',
    }),
    { mode: 'scenario' },
  )
const outcomes = (provider: object) => answer(provider).perCategory.map(one => one.outcome)

test('a category that the entity served does not hold is asked about, the others are not', () => {
  assert.deepEqual(outcomes({}), ['sufficient', 'sufficient'])
  assert.deepEqual(outcomes({ holds: ['subscriber', 'content_stored'] }), ['sufficient', 'sufficient'])
  assert.deepEqual(outcomes({ holds: ['subscriber'] }), ['sufficient', 'needs_review'])
  assert.deepEqual(outcomes({ holds: [] }), ['needs_review', 'needs_review'])
})

test('the finding names who holds it and the way, or that nobody is known to', () => {
  const why = (provider: object) =>
    answer(provider).findings.find(one => one.rule === 'us.warrant.2703#held:content_stored')?.why
  const ireland = { holds: ['subscriber'], held_by: { content_stored: 'Example Ireland Ltd (IE)' } }
  assert.match(
    why(ireland) ?? '',
    /content stored\. By the profile, Example Ireland Ltd \(IE\) holds it\. The way/,
  )
  assert.match(why({ holds: ['subscriber'] }) ?? '', /names no entity that holds it/)
  assert.equal(why({ holds: ['content_stored'] }), undefined)
})
