// A customer's answer about some of its data: what its page and its programs say of it, and what nobody may learn by it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  gagged,
  given,
  MATTER,
  play,
  readSecrecy,
  roadTo,
  type Step,
} from '../../../../../test/given.ts'
import { comply, determine } from '../../../../../test/papers/papers.ts'
import { demandDetail } from '../../../../api/customer/demand.ts'
import { asTold } from '../../../../domain/notice/told-so-far.ts'
import type { DemandEvent } from '../../../../domain/registry/event.ts'
import { withoutCovered } from '../../../../store/views/partial-view.ts'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { tenantView } from '../../../../store/views/views.ts'
import { detailJson } from '../demand-json.ts'
import { objectionSentences, stateSentence } from '../demand-sentences.ts'
import { aboutIn, aboutSentence } from './about.ts'

const ANNA = 'anna@acme.example'
const told = roadTo('notified', {
  determined: [[cast.mara, determine([comply('acc1', 'subscriber'), comply('acc1')])]],
})
const content = [{ identifier: ANNA, category: 'content_stored' as const }]
const objects = (now = 1): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'Secrets.', about: content },
  at(now),
]
const decides = (decision: 'upheld' | 'overruled', now = 5): Step => [
  cast.carl,
  { type: 'decide_objection', matter: MATTER, decision, reason: 'So it is.' },
  at(now),
]

function shown(past: readonly DemandEvent[]): TenantView {
  const d = given(past).state
  const m = d?.matters.find(x => x.id === MATTER)
  assert.ok(d && m)
  const { demand, matter } = asTold(d, m, past)
  return tenantView(demand, matter, null)
}
const json = (v: TenantView) =>
  demandDetail
    .omit({ id: true })
    .loose()
    .parse(detailJson({ id: 'a'.repeat(32), view: v } as never, { now: at(6), instrument: i => i }))
const state = (v: TenantView, now: number) => stateSentence(v, at(now), 'UTC', 'en')

test('the page says what it objects to, and what becomes of the rest', () => {
  const v = shown(play([objects()], told))
  assert.equal(aboutSentence(v.answer, 'en'), `It is about: stored content of ${ANNA}.`)
  assert.match(
    state(v, 6),
    /^You object to this: stored content of .* until our counsel has decided\. You can object until/,
  )
  assert.deepEqual(json(v).answer?.about, content)
  assert.ok(!JSON.stringify(v).includes('"ask"'), 'which lines that holds is ours to know')
})

test('an objection to everything is said as before, and names nothing', () => {
  const all: Step = [
    cast.acme,
    { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'x' },
    at(1),
  ]
  const v = shown(play([all], told))
  assert.match(state(v, 6), /^You object\. Nothing leaves until our counsel has decided/)
  assert.deepEqual(Object.keys(json(v).answer ?? {}), ['answer', 'text', 'at'])
})

test('what counsel decides is said of what it objected to', () => {
  const upheld = shown(play([objects(), decides('upheld')], told))
  assert.match(state(upheld, 6), /what it is about stays here/)
  assert.match(
    objectionSentences(upheld.objection ?? assert.fail(), 'UTC', 'en'),
    /follows your objection: So it is/,
  )
  assert.equal(upheld.objection?.part, undefined, 'it is followed whole')
  const overruled = shown(play([objects(), decides('overruled')], told))
  assert.match(state(overruled, 6), /did not follow.*still object to the rest/)
  assert.equal(json(overruled).objection?.some, true)
})

test('under an order that came later, an objection to a part is shown as it was made, and what is decided on it is not', () => {
  const silent = play(
    [
      [cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-12-31' }), at(1)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(2)],
    ],
    told,
  )
  const said = play([objects(3)], silent)
  assert.deepEqual(shown(said).answer?.about, content)
  for (const decision of ['upheld', 'overruled'] as const)
    assert.deepEqual(shown(play([decides(decision)], said)), shown(said))
  // Where what it named is asked no more, it is not shown that either.
  const other = { ...objects(3)[1], about: [{ identifier: 'x@acme.example', category: 'content_stored' }] }
  const unasked = shown(play([[cast.acme, other as never, at(3)]], silent))
  assert.deepEqual(unasked.answer?.about, [{ identifier: 'x@acme.example', category: 'content_stored' }])
})

test('a secrecy about what the paper says keeps what an answer is about out, too', () => {
  const v = withoutCovered(shown(play([objects()], told)), ['content'])
  assert.equal(v.answer?.answer, 'objects')
  assert.ok(!JSON.stringify(v).includes(ANNA))
})

test('of a form: nothing chosen is refused, everything chosen is all of it, and a consent has its own scope', () => {
  const v = shown(told)
  assert.equal(aboutIn({ about: 'some' }, v, 'objects'), 'none')
  assert.equal(aboutIn({ about: 'some', 'about-0': '1', 'about-1': '1' }, v, 'objects'), null)
  assert.equal(aboutIn({ about: 'all', 'about-1': '1' }, v, 'objects'), null)
  assert.deepEqual(aboutIn({ about: 'some', 'about-1': '1' }, v, 'objects'), content)
  assert.equal(aboutIn({ about: 'some', 'about-1': '1' }, v, 'no_objection'), null)
})
