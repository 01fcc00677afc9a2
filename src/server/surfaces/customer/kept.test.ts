// What a tenant reads of data that are kept and not given, and that no decision of the desk is left out of what it reads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { type Decision, decisions } from '../../../vocabulary/closed-lists.ts'
import { decidedSentences, lineWords, nextSentence } from './demand-sentences.ts'

const view = (decision: Decision, more: object = {}) =>
  ({
    notice: { sentAt: '2026-11-25T09:00:00.000Z', windowEndsAt: '2026-11-26T09:00:00.000Z' },
    lines: [{ identifier: 'a@b.example', category: 'content_stored', decision }],
    redirect: { tried: true },
    challenges: [{ kind: 'other', about: 'production' }],
    answer: null,
    objection: null,
    released: null,
    closedAt: null,
    ...more,
  }) as unknown as TenantView

test('every decision is told in a sentence, while it is open and after it', () => {
  for (const decision of decisions) {
    assert.equal(decidedSentences(view(decision), 'en').length, 1, decision)
    assert.notEqual(lineWords(view(decision), { decision }, 'en'), '', decision)
  }
})

test('of what an order has kept it is told that nothing is given, and that nothing leaves if it does nothing', () => {
  const [open] = decidedSentences(view('preserve'), 'en')
  assert.match(open ?? '', /^The law requires us to keep .*\. Nothing of it is given\.$/)
  const [closed] = decidedSentences(view('preserve', { closedAt: '2027-01-25T09:00:00.000Z' }), 'en')
  assert.match(closed ?? '', /^The law required us to keep .*\. Nothing of it was given\.$/)
  assert.equal(lineWords(view('preserve'), { decision: 'preserve' }, 'en'), 'kept, not given')
  const next = nextSentence(view('preserve', { challenges: [] }), '2026-11-25T10:00:00.000Z', 'en')
  assert.equal(next, 'As we have decided, nothing of yours leaves.')
})
