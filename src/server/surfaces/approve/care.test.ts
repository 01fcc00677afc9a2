import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundContact } from '../../../../test/call-back.ts'
import { cast, decideProduction, file, given, NOW, play, roadTo } from '../../../../test/given.ts'
import type { Care, CareTitle, PendingRow } from '../../../api/approve/pending.ts'
import type { LineDecision } from '../../../domain/decision/events.ts'
import { releasingLines, releasingMatters } from '../../../domain/decision/lines-given.ts'
import type { Demand, Matter } from '../../../domain/registry/state.ts'
import { allPacks } from '../../../law/packs.node.ts'
import { unusualOf } from '../../../queue/traits.ts'
import type { Authorisation } from '../../../seal/authorisation/authorisation.ts'
import { peculiaritiesOf } from '../../../seal/unusual.ts'
import { WIDE_PERIOD_DAYS } from '../../../vocabulary/closed-lists.ts'
import { languages } from '../../../words/languages.ts'
import { lawIn } from '../portal/law-text.ts'
import { type CareFacts, careIn, careOf, careTitles, dueOf } from './care.ts'
import { bySigner } from './order.ts'

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
    const said = careIn(onRecord, lawIn(allPacks(), language), () => 'us').map(told)
    for (const [i, c] of onRecord.entries())
      assert.equal(said[i] === told(c), i === 3, `${language}: ${said[i]}`)
  }
  assert.deepEqual(
    careIn(onRecord, lawIn(allPacks(), 'en'), () => 'us'),
    onRecord,
  )
})

test('that nobody called the authority is the first that an approver reads', () => {
  const called = given(roadTo('prepared')).state as Demand
  const kinds = (d: Demand) => careOf(d, { now: NOW, earlierDemands: 0 }).map(c => c.kind)
  assert.ok(!kinds(called).includes('no_callback'))
  assert.equal(kinds({ ...called, callback: null })[0], 'no_callback')
})

/** How each comes about, from a demand of which there is nothing to say. */
type Odd = (d: Demand) => { readonly demand: Demand; readonly facts?: Partial<CareFacts> }

const with1 =
  (change: Partial<Demand>): Odd =>
  d => ({ demand: { ...d, ...change } })
const received =
  (change: Partial<Demand['received']>): Odd =>
  d => ({
    demand: { ...d, received: { ...d.received, ...change } },
  })
const judged =
  (change: Partial<NonNullable<Demand['assessment']>['lines'][number]>): Odd =>
  d => {
    assert.ok(d.assessment)
    const lines = d.assessment.lines.map(l => ({ ...l, ...change }))
    return { demand: { ...d, assessment: { ...d.assessment, lines } } }
  }
/** Permitted, and left by a lane. */
const lane =
  (ground: LineDecision['ground'], more: Partial<LineDecision> = {}): Odd =>
  d => {
    const { demand } = judged({ compulsion: 'permitted' })(d)
    const lines = demand.lines.map(l => ({ ...l, ground, ...more }))
    return { demand: { ...demand, lines } }
  }
const matter =
  (change: (m: Matter) => Partial<Matter>): Odd =>
  d => ({
    demand: { ...d, matters: d.matters.map(m => ({ ...m, ...change(m) })) },
  })
/** So many hours before it is due. */
const hoursLeft =
  (hours: number): Odd =>
  d => ({
    demand: d,
    facts: { now: new Date(Date.parse(dueOf(d) ?? '') - hours * 3_600_000).toISOString() },
  })

const odd: Readonly<Record<Care['kind'], Odd>> = {
  no_callback: with1({ callback: null }),
  first_demand: d => ({ demand: d, facts: { earlierDemands: 0 } }),
  mail_unauthenticated: d =>
    received({ channel: 'mail', sender: { ...d.received.sender, authenticated: false } })(d),
  check: d => {
    assert.ok(d.authentication)
    const checks = [{ name: 'dkim', result: 'fail' as const, detail: 'No signature.' }]
    return { demand: { ...d, authentication: { ...d.authentication, checks } } }
  },
  key_unconfirmed: d => {
    assert.ok(d.calls.length > 0)
    return { demand: { ...d, calls: d.calls.map(call => ({ ...call, keys: [] })) } }
  },
  printed_contact: d => {
    const contact = { ...foundContact, printed: 'found_before' as const }
    return { demand: { ...d, calls: d.calls.map(call => ({ ...call, contact })) } }
  },
  emergency: d => {
    assert.ok(d.facts)
    return { demand: { ...d, facts: { ...d.facts, instrument: 'us.emergency.disclosure' } } }
  },
  duplicate: received({ duplicateOf: ['D-93XA'] }),
  uncertain_service: received({ servedUncertain: true }),
  against_law: judged({ outcome: 'insufficient' }),
  emergency_lane: lane('voluntary_emergency'),
  policy_lane: lane('voluntary_policy', { policy: 'Missing children' }),
  consent_lane: lane('voluntary_consent'),
  not_required: judged({ compulsion: 'permitted' }),
  duty_unknown: judged({ compulsion: 'unknown' }),
  challenge: d => {
    const answered = roadTo('answered')
    const filed = given(play([[cast.carl, file('other')]], answered)).state as Demand
    const [first] = filed.challenges
    assert.ok(first)
    const challenges = [{ ...first, matters: releasingMatters(d).map(m => m.id) }]
    return { demand: { ...d, challenges } }
  },
  objected: matter(() => ({
    objection: { decision: 'overruled' } as unknown as NonNullable<Matter['objection']>,
  })),
  objection_again: matter(m => ({
    parties: m.parties.map(p => ({
      ...p,
      again: {
        by: 'carl',
        at: NOW,
        reason: 'Narrowed.',
        termMinutes: 60,
        letters: [],
        told: null,
        except: [],
      },
    })),
  })),
  given_again: d => ({
    demand: {
      ...d,
      authorisation: d.authorisation && { ...d.authorisation, again: { why: 'A store was restored.' } },
    },
  }),
  unread: matter(m => ({ parties: m.parties.map(p => ({ ...p, opened: null, answer: null })) })),
  not_redirected: matter(() => ({ redirectException: { ground: 'emergency', note: 'A child.' } })),
  gate_refused: with1({ gateRefusal: { detail: 'Too old.' } as unknown as Demand['gateRefusal'] }),
  overdue: hoursLeft(0),
  due_soon: hoursLeft(3.5),
}

test('each kind of what must not be overlooked is told where it is so, alone, and nowhere else', () => {
  const usual = usualDemand()
  const facts: CareFacts = { now: NOW, earlierDemands: 1 }
  assert.deepEqual(careOf(usual, facts), [], 'of a usual demand there is nothing to say')
  for (const [kind, make] of Object.entries(odd)) {
    const { demand, facts: more } = make(usual)
    const told = careOf(demand, { ...facts, ...more })
    assert.deepEqual(
      told.map(c => c.kind),
      [kind],
    )
    const [title] = careTitles(told)
    assert.deepEqual(
      Object.keys(title ?? {}).filter(key => !['kind', 'name', 'hours'].includes(key)),
      [],
    )
  }
})

/** Called back, from a known sender, by the law's own duty, told and read, with time left. */
function usualDemand(): Demand {
  const d = given(roadTo('prepared')).state as Demand
  assert.ok(d.callback && d.assessment)
  return {
    ...d,
    received: { ...d.received, channel: 'portal', duplicateOf: [], servedUncertain: false },
    assessment: {
      ...d.assessment,
      lines: d.assessment.lines.map(l => ({ ...l, outcome: 'sufficient', compulsion: 'required' })),
    },
    matters: d.matters.map(m => ({
      ...m,
      redirectException: null,
      parties: m.parties.map(p => ({ ...p, opened: p.opened ?? { by: 'anna', at: NOW } })),
    })),
  } as Demand
}

test('hours until a term are whole, never none while there is time, and a day and more is no haste', () => {
  const usual = usualDemand()
  const told = (hours: number) => {
    const { facts } = hoursLeft(hours)(usual)
    return careOf(usual, { now: NOW, earlierDemands: 1, ...facts })
  }
  assert.deepEqual(told(24.1), [])
  assert.deepEqual(told(24), [{ kind: 'due_soon', hours: 24 }])
  assert.deepEqual(told(3.9), [{ kind: 'due_soon', hours: 3 }])
  assert.deepEqual(told(0.1), [{ kind: 'due_soon', hours: 1 }])
  assert.deepEqual(told(-1), [{ kind: 'overdue' }])
})

test('who signs a dozen reads what is unusual first, in it what is due first, and nothing that presses below what can wait', () => {
  const row = (reference: string, dueAt: string | null, ...care: CareTitle['kind'][]): PendingRow => ({
    digest: reference,
    reference,
    authority: 'StA',
    dueAt,
    status: 'prepared',
    peculiar: [],
    care: care.map(kind => ({ kind })),
  })
  const rows = [
    row('usual, late', '2026-12-30T10:00:00.000Z'),
    row('usual, no term', null),
    row('usual, early', '2026-12-01T10:00:00.000Z'),
    row('odd, no term', null, 'first_demand'),
    row('odd, late', '2026-12-29T10:00:00.000Z', 'first_demand'),
    row('soon', '2026-11-27T10:00:00.000Z', 'due_soon'),
    row('overdue', '2026-11-20T10:00:00.000Z', 'overdue'),
    row('odder, late', '2026-12-29T10:00:00.000Z', 'first_demand', 'check'),
  ]
  assert.deepEqual(
    rows.toSorted(bySigner).map(r => r.reference),
    [
      'overdue',
      'soon',
      'odder, late',
      'odd, late',
      'odd, no term',
      'usual, early',
      'usual, late',
      'usual, no term',
    ],
  )
  const wide = { ...row('wide', '2027-01-30T10:00:00.000Z'), peculiar: [{ kind: 'long', n: 120 }] as const }
  assert.deepEqual([...rows.slice(0, 1), wide].toSorted(bySigner)[0], wide)
})

test('a period is as wide in the queue’s filter as it is before a signature', () => {
  const usual = usualDemand()
  const { facts } = usual
  assert.ok(facts)
  const from = '2026-01-01T00:00:00.000Z'
  for (const [days, isWide] of [
    [WIDE_PERIOD_DAYS, false],
    [WIDE_PERIOD_DAYS + 1, true],
  ] as const) {
    const to = new Date(Date.parse(from) + days * 86_400_000).toISOString()
    const asked: NonNullable<Demand['facts']>['asks'] = facts.asks.map(a => ({ ...a, period: { from, to } }))
    const part = { source: 'mail', account: 'a', category: 'traffic', from, to }
    const signed = {
      v: 'duly/authorisation/v2',
      lines: [part],
      grounds: [],
      notBefore: NOW,
      expiresAt: '2099',
    }
    const told = peculiaritiesOf(signed as unknown as Authorisation, NOW, WIDE_PERIOD_DAYS)
    assert.equal(
      told.some(p => p.kind === 'long'),
      isWide,
    )
    assert.equal(unusualOf({ ...usual, facts: { ...facts, asks: asked } }).includes('wide_period'), isWide)
  }
})
