import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, IDENTIFIER, NOW, play, recordLookup, roadTo, type Step } from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Answer, Notice } from '../../law/answer.ts'
import { sealedTraits } from '../../queue/traits.ts'
import { mayNotify } from '../notice/notify.ts'
import { waysWider } from '../notice/re-notice.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import { type Demand, lineKey, type Matter } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import type { Ask, ConfirmedFacts } from './facts.ts'
import { confirmedFacts } from './facts-input.ts'
import { instrumentOf, instrumentsAsked, instrumentsOf, instrumentsOfPaper } from './instruments.ts'
import { proposal } from './proposal.ts'
import { isUrgent, lawHasDecided } from './redirect.ts'

const [first] = facts([IDENTIFIER]).asks as [Ask]
const ask = (id: string, categories: Ask['categories'], instrument?: string): Ask => ({
  ...first,
  id,
  categories,
  ...(instrument ? { instrument } : {}),
})
const mixed = (instrument: string, asks: Ask[], more: Partial<ConfirmedFacts> = {}): ConfirmedFacts => ({
  ...facts([IDENTIFIER]),
  ...more,
  instrument,
  asks,
})
const confirming = (f: ConfirmedFacts): Step => [cast.ines, { type: 'confirm_facts', facts: f, changed: [] }]
const confirm = (f: ConfirmedFacts) => fold('demand', play([confirming(f)], roadTo('received'))) as Demand
const two = (other = 'eu.epoc.content') => [ask('a1', ['subscriber']), ask('a2', ['content_stored'], other)]

test('a line stands under the instrument of its own ask, and under the demand’s where that names none', () => {
  const d = { facts: mixed('eu.epoc.subscriber', two()) }
  assert.equal(instrumentOf(d, { ask: 'a1' }), 'eu.epoc.subscriber')
  assert.equal(instrumentOf(d, { ask: 'a2' }), 'eu.epoc.content')
  assert.equal(instrumentOf({ facts: null }, { ask: 'a1' }), '')
  assert.deepEqual(instrumentsOf(d.facts), ['eu.epoc.subscriber', 'eu.epoc.content'])
  assert.deepEqual(instrumentsAsked(d.facts, d.facts.asks.slice(1)), ['eu.epoc.content'])
})

test('a document is told as what it carries: its own kind, or all that no other paper carries', () => {
  const base = facts([IDENTIFIER])
  const paper = { ...(base.papers[0] as ConfirmedFacts['papers'][number]), role: 'instrument' as const }
  const papers = [{ ...paper, document: 'd1', instrument: 'eu.epoc.subscriber' }]
  const one = mixed('eu.epoc.subscriber', two(), { papers })
  assert.deepEqual(instrumentsOfPaper(one, 'd1'), ['eu.epoc.subscriber', 'eu.epoc.content'])
  const second = { ...paper, document: 'd2', instrument: 'eu.epoc.content' }
  const apart = mixed('eu.epoc.subscriber', two(), { papers: [...papers, second] })
  assert.deepEqual(instrumentsOfPaper(apart, 'd1'), ['eu.epoc.subscriber'])
  assert.deepEqual(instrumentsOfPaper(apart, 'd2'), ['eu.epoc.content'])
  const only = mixed('eu.epoc.subscriber', [ask('a1', ['content_stored'], 'eu.epoc.content')], { papers: [] })
  assert.deepEqual(instrumentsOfPaper(only, 'd1'), ['eu.epoc.content'])
})

test('an ask that names the demand’s own instrument is recorded as one that names none', () => {
  const plain = mixed('us.subpoena.grand_jury', [ask('a1', ['subscriber'])])
  const repeated = mixed('us.subpoena.grand_jury', [ask('a1', ['subscriber'], 'us.subpoena.grand_jury')])
  assert.equal(JSON.stringify(confirm(repeated).facts), JSON.stringify(confirm(plain).facts))
  const kept = confirm(mixed('eu.epoc.subscriber', two())).facts
  assert.deepEqual(
    kept?.asks.map(a => a.instrument),
    [undefined, 'eu.epoc.content'],
  )
})

test('an empty name of an instrument is none', () => {
  const f = mixed('eu.epoc.subscriber', [{ ...ask('a1', ['subscriber']), instrument: '' }])
  assert.equal(confirmedFacts.safeParse(f).success, false)
  const { instrument: _, ...without } = f.asks[0] as Ask
  assert.equal(confirmedFacts.safeParse({ ...f, asks: [without] }).success, true)
})

test('a line is refused by the grounds of its own instrument', () => {
  const road = (own?: string) =>
    roadTo('assessed', {
      confirmed: [confirming(mixed('us.subpoena.grand_jury', [ask('a1', ['content_stored'], own)]))],
      assessed: [[cast.mara, assessed([{ account: 'acc1', category: 'content_stored' }])]],
    })
  const annex = determine([{ ...reject('acc1'), ground: 'annex_iii_incomplete' }])
  given(road()).when(annex, { by: cast.mara }).then({ code: 'ground_unknown' })
  given(road('eu.epoc.content')).when(annex, { by: cast.mara }).then(['Determined'])
})

test('section G(d) of a certificate decides nothing for what another paper asks', () => {
  const answers = { controller_processor_box: 'detrimental' }
  const decided = (other: string) =>
    lawHasDecided(confirm(mixed('eu.epoc.subscriber', two(other), { answers })))
  assert.notEqual(decided('eu.epoc.content'), null)
  assert.equal(decided('de.beschlagnahme'), null)
})

test('a paper is an emergency by its kind only where all that it asks is', () => {
  const urgent = (own: string, other: string) => isUrgent(confirm(mixed(own, two(other))))
  assert.equal(urgent('eu.epoc.emergency', 'eu.epoc.emergency'), true)
  assert.equal(urgent('eu.epoc.emergency', 'eu.epoc.content'), false)
  assert.equal(urgent('eu.epoc.subscriber', 'eu.epoc.emergency'), false)
})

test('a demand is found by each of its instruments', () => {
  const d = confirm(mixed('us.subpoena.grand_jury', two('us.warrant.2703')))
  const traits = sealedTraits(d, nextStep(d, '2026-11-02T09:00:00.000Z').step)
  for (const one of ['us.subpoena.grand_jury', 'us.warrant.2703'])
    assert.ok(traits.includes(`instrument:${one}`), one)
  assert.equal(new Set(traits).size, traits.length)
})

test('an ask that comes under another instrument than its customer was told has it told anew', () => {
  const under = (own?: string) => mixed('us.subpoena.grand_jury', [ask('a1', ['subscriber'], own)])
  const told = roadTo('notified')
  const matter = (events: DemandEvent[]) => {
    const d = fold('demand', events) as Demand
    return waysWider(d, d.matters[0] as Matter)
  }
  const again = (own?: string) =>
    play(
      [
        confirming(under(own)),
        [cast.mara, assessed([{ account: 'acc1', category: 'subscriber' }])],
        [cast.mara, determine([comply('acc1')])],
      ],
      told,
    )
  assert.deepEqual(matter(again()), [])
  assert.deepEqual(matter(again('us.order.2703d')), ['paper'])
})

/** One ask under a subpoena that lets the customer be told, one under a pen register that forbids it; of one customer or of two. */
function oneForbids(tenants: Readonly<Record<string, string>>): Demand {
  const asks = Object.keys(tenants).map((value, i) => ({
    ...ask(`a${i + 1}`, ['subscriber'], i === 0 ? undefined : 'us.order.pen_trap'),
    identifiers: [{ kind: 'email', value, asWritten: value }],
  }))
  const lines = asks.map((one, i) => ({
    account: `acc${i + 1}`,
    category: 'subscriber' as const,
    ask: one.id,
  }))
  const notices: Partial<Notice>[] = [
    { value: 'permitted_now', duties: [], until: null, cite: '18 USC 2703(c)' },
    { value: 'prohibited', duties: [], until: null, cite: '18 USC 3123(d)(2)' },
  ]
  const law = assessed(lines)
  return fold(
    'demand',
    roadTo('assessed', {
      confirmed: [confirming(mixed('us.subpoena.grand_jury', asks))],
      matched: [[cast.gate, recordLookup(tenants)]],
      assessed: [
        [
          cast.mara,
          {
            ...law,
            lines: law.lines.map((l, i) => ({ ...l, ask: `a${i + 1}` })),
            answer: Object.fromEntries(
              lines.map((l, i) => [
                lineKey(l),
                { notice: notices[i], findings: [], perCategory: [], actions: [] } as unknown as Answer,
              ]),
            ),
          },
        ],
      ],
    }),
  ) as Demand
}

test('what forbids telling a customer by one instrument forbids it for all that is asked of that customer', () => {
  const d = oneForbids({ [IDENTIFIER]: 'acme', 'bo@acme.example': 'acme' })
  const [matter] = d.matters
  assert.ok(matter && d.matters.length === 1)
  const { lines } = proposal(d)
  assert.deepEqual(
    lines.map(l => [instrumentOf(d, l), l.tell?.when, l.tell?.cite]),
    [
      ['us.subpoena.grand_jury', 'after', '18 USC 3123(d)(2)'],
      ['us.order.pen_trap', 'after', '18 USC 3123(d)(2)'],
    ],
  )
  // The authority is not sent to the customer whom the other order keeps from hearing of it.
  assert.ok(lines.every(l => l.decision !== 'redirect'))
  const read = { ...matter, readingConfirmedBy: 'carl' }
  const no = mayNotify(d, read, { now: NOW, counsel: true })
  assert.equal(no?.code, 'secrecy_forbids_notice')
  assert.equal(no?.cite, '18 USC 3123(d)(2)')
})

test('it silences nothing that another customer is told under the paper’s other instrument', () => {
  const d = oneForbids({ [IDENTIFIER]: 'acme', 'bo@stad.example': 'stad' })
  assert.equal(d.matters.length, 2)
  assert.deepEqual(
    proposal(d).lines.map(l => [l.tell?.tenant, l.tell?.when, l.decision]),
    [
      ['acme', 'now', 'redirect'],
      ['stad', 'after', 'comply'],
    ],
  )
  const [told, kept] = d.matters.map(m =>
    mayNotify(d, { ...m, readingConfirmedBy: 'carl' }, { now: NOW, counsel: true }),
  )
  assert.notEqual(told?.code, 'secrecy_forbids_notice')
  assert.equal(kept?.code, 'secrecy_forbids_notice')
})
