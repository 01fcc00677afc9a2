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
  sendNotice,
} from '../../../test/given.ts'
import { fates, leavesOf, tellsOf } from '../../../test/store/parts.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { Demand, Matter } from '../../domain/registry/state.ts'
import { type SecrecyCover, widerWays } from '../../vocabulary/closed-lists.ts'
import { withoutCovered } from './partial-view.ts'
import type { ChallengeView, TenantView } from './tenant-view.ts'
import { tenantView } from './views.ts'

function toldUnder(covers: readonly SecrecyCover[]): { d: Demand; m: Matter } {
  const past = play(
    [
      [cast.mara, readSecrecy(MATTER, { ...gagged, covers })],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [cast.mara, { ...(sendNotice(MATTER) as object), withheld: covers } as Command],
    ],
    roadTo('excepted'),
  )
  const d = given(past).state as Demand
  return { d, m: d.matters[0] as Matter }
}

test('what a secrecy of a part covers is in no word of what the tenant is shown', () => {
  const { d, m } = toldUnder(['agency'])
  const text = JSON.stringify(tenantView(d, m, null))
  for (const word of [d.facts?.authorityName ?? 'x', '"US"', 'us.subpoena', 'GJ-17', '18 USC', 'grand'])
    assert.ok(!text.includes(word), word)
  assert.ok(text.includes('anna@acme.example'), 'what was asked is told')
  const content = toldUnder(['content'])
  const other = JSON.stringify(tenantView(content.d, content.m, null))
  for (const word of ['anna@acme.example', 'subscriber', 'content_stored', 'GJ-17'])
    assert.ok(!other.includes(word), word)
  assert.ok(other.includes(content.d.facts?.authorityName ?? 'x'), 'who asks is told')
})

test('where nothing is covered the view is what it was, without a word of covering', () => {
  const d = given(roadTo('notified')).state as Demand
  assert.ok(!('withheld' in tenantView(d, d.matters[0] as Matter, null)))
})

test('why there is more time is told in words, and in no word under a secrecy of a part', () => {
  const more = {
    type: 'extend_window',
    matter: MATTER,
    windowEndsAt: at(3000),
    reason: 'As Travis asks.',
  } as const
  const d = given(play([[cast.carl, more]], roadTo('notified'))).state as Demand
  const [m] = d.matters
  assert.equal(tenantView(d, m as Matter, null).notice?.longer, 'As Travis asks.')
  for (const covers of ['agency', 'content'] as const)
    assert.ok(!JSON.stringify(tenantView(d, m as Matter, null, [covers])).includes('Travis asks'))
})

const about = [{ identifier: 'anna@acme.example', category: 'content_stored' }] as const

const overruled: Whole<NonNullable<TenantView['objection']>> = {
  decision: 'overruled',
  reason: 'Travis may.',
  at: at(7),
  part: true,
  some: true,
  court: { name: 'District Court of Travis County', number: 'D-1', on: '2026-11-26' },
  again: { until: at(9) },
}

/** Everything that a view can say, all at once. */
const everything: Whole<TenantView> = {
  reference: 'D-1',
  matter: MATTER,
  changedAt: at(9),
  authority: 'Travis County District Attorney',
  country: 'US',
  instrument: 'us.subpoena.grand_jury',
  alsoUnder: ['us.order.2703d'],
  paperReference: 'GJ-17',
  receivedAt: at(0),
  lines: [
    {
      identifier: 'anna@acme.example',
      category: 'subscriber',
      decision: 'comply',
      reason: 'The subpoena reaches it.',
      cite: '18 USC 2703(c)(2)',
      wouldSuffice: ['us.warrant.2703'],
      under: 'us.warrant.2703',
      period: { from: at(1), to: at(2) },
      voluntary: 'policy',
      policy: 'Missing children',
      freed: true,
      later: true,
    },
  ],
  asked: [{ identifier: 'anna@acme.example', categories: ['subscriber'], from: at(1), to: at(2) }],
  redirect: { tried: true, outcome: 'renewed_to_us', exception: 'law_has_decided', answeredAt: at(3) },
  withdrawn: { on: '2026-11-25', at: at(3), part: true },
  notChallenged: 'Valid and narrow.',
  challenges: [
    {
      yours: true,
      kind: 'motion_to_quash_or_modify',
      about: 'production',
      forum: 'District Court of Travis County',
      filedOn: '2026-11-25',
      lines: [{ identifier: 'anna@acme.example', category: 'subscriber' }],
      suspended: true,
      held: [{ identifier: 'anna@acme.example', category: 'subscriber' }],
      outcome: 'denied',
      outcomeOn: '2026-11-26',
      open: true,
      at: at(3),
      outcomeAt: at(4),
    },
  ],
  answeredBefore: 'rejected',
  consent: {
    at: at(4),
    covers: [{ identifier: 'anna@acme.example', category: 'subscriber' }],
    from: at(1),
    to: at(2),
    verified: true,
    revokedAt: at(5),
  },
  kept: { at: at(3), until: '2027-02-23' },
  extendedUntil: at(6),
  notice: {
    sentAt: at(3),
    windowEndsAt: at(9),
    readAt: at(4),
    code: '123456',
    late: false,
    copyDocument: 'copy-1',
    copySha256: 'a'.repeat(64),
    further: { at: at(5), readAt: at(6), wider: widerWays, keptBack: true },
    newAlone: true,
    longer: 'As Travis asks.',
    grown: { why: 'more_time', at: at(6), from: at(5) },
  },
  earlier: [
    {
      answer: { answer: 'objects', text: 'No.', at: at(4), late: true, about },
      objection: overruled,
      followed: true,
    },
  ],
  withheld: [],
  windowEnded: false,
  answer: { answer: 'objects', text: 'No.', at: at(6), about },
  heard: at(7),
  objection: overruled,
  parties: [
    {
      role: 'controller',
      tenant: 'stad',
      told: true,
      answer: { answer: 'objects', text: 'No.', at: at(6), late: true, about },
      objection: overruled,
      changedAt: at(9),
      openedAt: at(4),
      heardAt: at(7),
      earlier: [
        {
          answer: { answer: 'objects', text: 'No.', at: at(4), late: true, about },
          objection: overruled,
          followed: true,
        },
      ],
    },
  ],
  others: [
    { role: 'controller', told: true, answer: { answer: 'objects', at: at(6) }, objection: 'overruled' },
  ],
  consentIsOf: 'controller',
  held: true,
  released: {
    at: at(8),
    items: 3,
    sha256: 'b'.repeat(64),
    recalled: { at: at(9), fetched: true },
    parts: [{ at: at(8), items: 3, sha256: 'b'.repeat(64), recalled: { at: at(9), fetched: true } }],
  },
  closedAt: at(9),
}

type Whole<T> = T extends readonly (infer E)[]
  ? readonly Whole<E>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Whole<NonNullable<T[K]>> }
    : T

test('each field that a view can have is on the list of what tells a part, and gone where it does', () => {
  const said = new Set(leavesOf(everything).map(leaf => leaf.field))
  assert.deepEqual(
    Object.keys(fates).filter(field => !said.has(field) && field !== 'withheld'),
    [],
    'the example says everything',
  )
  for (const parts of [['agency'], ['content'], ['agency', 'content'], ['content', 'agency']] as const)
    assert.deepEqual(tellsOf(withoutCovered(everything, parts), parts), [], parts.join())
})

test('what is no word of a covered part stays as it is', () => {
  for (const part of ['agency', 'content'] as const) {
    const left = leavesOf(withoutCovered(everything, [part])).map(leaf => leaf.field)
    const stays = Object.entries(fates).filter(([, fate]) => fate[part] === 'told')
    const missing = stays.map(([field]) => field).filter(field => !left.includes(field))
    assert.deepEqual(missing, part === 'content' ? ['withdrawn.on', 'withdrawn.at'] : [], part)
  }
  const { part: _, ...whole } = everything.withdrawn
  assert.deepEqual(withoutCovered({ ...everything, withdrawn: whole }, ['content']).withdrawn, whole)
})

test('of the ways in which more is to leave only those are told that are no word of the part', () => {
  const ways = (...parts: SecrecyCover[]) => withoutCovered(everything, parts).notice?.further?.wider
  assert.deepEqual(ways('agency'), ['account', 'category', 'period', 'decision'])
  assert.deepEqual(ways('content'), ['authority', 'paper'])
  assert.deepEqual(ways('agency', 'content'), [])
})

test('under a secrecy of what the paper says a challenge of ours is not told, and the tenant’s own is', () => {
  const [own] = everything.challenges
  const { yours: _, ...ours } = own as Whole<ChallengeView>
  const { lines: __, held: ___, ...rest } = own as Whole<ChallengeView>
  // That a part of it waits is of kinds of data too.
  const bare = { ...rest, suspended: false }
  const of = (...challenges: ChallengeView[]) => withoutCovered({ ...everything, challenges }, ['content'])
  assert.deepEqual(of(ours, own as ChallengeView).challenges, [bare], 'without the kinds of data')
  assert.ok(!('challenges' in of(ours)))
})
