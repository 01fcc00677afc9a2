// A tenant is told in plain words that counsel read what it said, and why an objection is not decided where nothing is to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  close,
  gagged,
  given,
  MATTER,
  play,
  readSecrecy,
  roadTo,
  type Step,
} from '../../../../test/given.ts'
import { comply, determine, reject } from '../../../../test/papers/papers.ts'
import { asTold } from '../../../domain/notice/told-so-far.ts'
import type { DemandEvent } from '../../../domain/registry/event.ts'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { tenantView } from '../../../store/views/views.ts'
import type { TenantAnswer } from '../../../vocabulary/closed-lists.ts'
import { changedAt } from './changed-at.ts'
import { detailJson } from './demand-json.ts'
import { heardSentence, stateSentence } from './demand-sentences.ts'

const says = (answer: TenantAnswer): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer, text: 'Our works council.' },
  at(1),
]
const read: Step = [cast.carl, { type: 'note_answer', matter: MATTER, note: 'Only for the desk.' }, at(5)]
const nothing = roadTo('notified', {
  determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
})

function shown(past: readonly DemandEvent[]): TenantView {
  const d = given(past).state
  const m = d?.matters.find(x => x.id === MATTER)
  assert.ok(d && m)
  const told = asTold(d, m, past)
  return tenantView(told.demand, told.matter, null)
}
const heard = (v: TenantView) => heardSentence(v, 'UTC', 'en')

test('before counsel has read it, nothing says so', () => {
  const v = shown(play([says('objects')], nothing))
  assert.equal(heard(v), null)
  assert.match(stateSentence(v, at(6), 'UTC', 'en'), /until our counsel has decided/)
  assert.equal(v.heard, undefined)
})

test('an objection where nothing leaves: it was read, and there is nothing to decide', () => {
  const v = shown(play([says('objects'), read], nothing))
  assert.match(heard(v) ?? '', /has read your objection.*nothing of yours leaves.*still counts/)
  assert.equal(stateSentence(v, at(6), 'UTC', 'en'), heard(v))
  assert.equal(changedAt(v), at(5))
  const json = detailJson({ id: MATTER, view: v } as never, { now: at(6), instrument: i => i })
  assert.equal(json.answerReadAt, at(5))
  assert.doesNotMatch(JSON.stringify(v), /Only for the desk/)
})

test('after the closing it says that nothing left', () => {
  const v = shown(play([says('objects'), read, [cast.mara, close, at(6)]], nothing))
  assert.match(heard(v) ?? '', /has read your objection. Nothing of yours left/)
})

test('where something is to leave after all, its objection waits again to be decided', () => {
  const again: Step = [cast.mara, determine([comply('acc1'), reject('acc1')]), at(6)]
  const v = shown(play([says('objects'), read, again], nothing))
  assert.equal(heard(v), null)
  assert.match(stateSentence(v, at(7), 'UTC', 'en'), /until our counsel has decided/)
})

test('another answer: that it was read, and when', () => {
  const v = shown(play([says('needs_time'), read], roadTo('notified')))
  assert.match(heard(v) ?? '', /^Our counsel read your answer on .*9:05/)
})

test('under an order that came after the notice, reading it changes nothing that the tenant sees', () => {
  const silent = play(
    [
      [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-31' }), at(2)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(3)],
    ],
    play([says('objects')], nothing),
  )
  assert.deepEqual(shown(play([read], silent)), shown(silent))
})
