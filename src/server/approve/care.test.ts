import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, decideProduction, file, given, NOW, play, roadTo } from '../../../test/given.ts'
import { type Demand, releasingLines } from '../../demand/state.ts'
import { allPacks } from '../../law/packs.node.ts'
import { languages } from '../../words/languages.ts'
import { lawIn } from '../portal/law-text.ts'
import type { Care } from './api.ts'
import { careIn, careOf, dueOf } from './care.ts'

test('a duty that no pack knows is told as counsel’s opinion, never as what is merely permitted', () => {
  const demand = given(roadTo('determined')).state as Demand
  const { assessment } = demand
  assert.ok(assessment)
  const judged = (compulsion: 'required' | 'permitted' | 'unknown') => {
    const lines = assessment.lines.map(l => ({ ...l, compulsion }))
    const told = careOf({ ...demand, assessment: { ...assessment, lines } }, { now: NOW, earlierDemands: 1 })
    return told.filter(c => c.kind === 'duty_unknown' || c.kind === 'not_required')
  }
  const { reason, cite } = releasingLines(demand)[0]!
  assert.deepEqual(judged('unknown'), [{ kind: 'duty_unknown', reason, cite }])
  assert.deepEqual(judged('permitted'), [{ kind: 'not_required' }])
  assert.deepEqual(judged('required'), [])
})

test('who signs is told that a challenge is open, and why counsel produces all the same', () => {
  const answered = roadTo('answered')
  const about = (d: Demand) => careOf(d, { now: NOW, earlierDemands: 1 }).filter(c => c.kind === 'challenge')
  assert.deepEqual(about(given(answered).state as Demand), [])
  const produced = play(
    [
      [cast.carl, file('other')],
      [cast.carl, decideProduction(`id${answered.length}-1`, 'produce')],
    ],
    answered,
  )
  assert.ok(about(given(produced).state as Demand)[0]?.decided)
})

test('what is due is the first term of what leaves, with the time that was given in writing', () => {
  const demand = given(roadTo('determined')).state as Demand
  const due = dueOf(demand)
  const [matter] = demand.matters
  assert.ok(due && matter)
  const until = new Date(Date.parse(due) + 30 * 86_400_000).toISOString()
  const longer = {
    extension: 'x',
    matters: [matter.id],
    until,
    grantedBy: 'the court',
    document: null,
    by: 'carl',
    at: NOW,
  }
  assert.equal(dueOf({ ...demand, extensions: [longer] }), until)
  assert.equal(dueOf({ ...demand, extensions: [{ ...longer, matters: ['other'] }] }), due)
})

test('what the gate, a machine and the law say is said in the reader’s language, what a person wrote as it was written', () => {
  const [rule] = allPacks().flatMap(p => (p.id === 'us' ? p.rules : []))
  assert.ok(rule)
  const onRecord: readonly Care[] = [
    { kind: 'gate_refused', detail: 'The public log’s checkpoint is too old.' },
    { kind: 'check', name: 'dkim', detail: 'The mail carries no signature of its domain.' },
    { kind: 'duty_unknown', reason: rule.why, cite: '' },
    { kind: 'check', name: 'By hand', detail: 'I rang them.' },
  ]
  const told = (c: Care) => ('detail' in c ? c.detail : 'reason' in c ? c.reason : '')
  for (const language of languages.filter(l => l !== 'en')) {
    const said = careIn(onRecord, lawIn(allPacks(), language), 'us').map(told)
    for (const [i, c] of onRecord.entries())
      assert.equal(said[i] === told(c), i === 3, `${language}: ${said[i]}`)
  }
  assert.deepEqual(careIn(onRecord, lawIn(allPacks(), 'en'), 'us'), onRecord)
})

test('that nobody called the authority is the first that an approver reads', () => {
  const called = given(roadTo('prepared')).state as Demand
  const kinds = (d: Demand) => careOf(d, { now: NOW, earlierDemands: 0 }).map(c => c.kind)
  assert.ok(!kinds(called).includes('no_callback'))
  assert.equal(kinds({ ...called, callback: null })[0], 'no_callback')
})
