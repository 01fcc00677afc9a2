// What each reader is shown: a tenant nothing of another, an officer nothing of whether an account exists.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  callback,
  cast,
  file,
  given,
  letter,
  NOW,
  type Place,
  play,
  recordLookup,
  released,
  revoke,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { LineDecision } from '../../domain/decision/events.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { evolve } from '../../domain/registry/fold.ts'
import type { Letter } from '../../domain/registry/letter.ts'
import { type Demand, type Matter, openLines } from '../../domain/registry/state.ts'
import { officerView } from './officer-view.ts'
import { summaryOf, tenantView } from './views.ts'

const two = { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' }
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const lettered: Command = {
  type: 'record_letter',
  matter: null,
  letter: letter('determination', 'authority'),
}

/** A demand that names these accounts (whether they exist or not), up to the assessment. */
function asking(names: readonly string[], exist: Readonly<Record<string, string>>): DemandEvent[] {
  const matched = roadTo('matched', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(names), changed: [] }]],
    matched: [[cast.gate, recordLookup(exist)]],
  })
  return play([[cast.mara, assessed(openLines(state(matched)))]], matched)
}

/** Decided, told and answered for both tenants, each with words of its own. */
function both(): Demand {
  const start = asking(Object.keys(two), two)
  const words = { acc1: 'acme', acc2: 'stad' } as const
  const decided = (account: 'acc1' | 'acc2'): readonly [typeof cast.mara, Command] => [
    cast.mara,
    {
      ...determine([
        { ...comply(account), reason: `reason for ${words[account]}` },
        { ...reject(account), reason: `reason for ${words[account]}` },
      ]),
      redirectException: {
        ground: account === 'acc1' ? 'tenant_unreachable' : 'tenant_is_subject',
        note: `note on ${words[account]}`,
      },
      notChallenged: `why for ${words[account]}`,
    },
  ]
  const determined = play([decided('acc1'), decided('acc2')], start)
  const told = state(determined).matters.flatMap(
    (m): (readonly [(typeof cast)[keyof typeof cast], Command])[] => [
      [
        cast.mara,
        {
          type: 'read_secrecy',
          matter: m.id,
          secrecy: {
            kind: 'none',
            instrument: null,
            passage: `passage on ${m.tenant}`,
            from: null,
            until: null,
          },
          passages: [{ document: 'd', page: 1, text: `passage on ${m.tenant}` }],
          note: `note on ${m.tenant}`,
        },
      ],
      [cast.carl, { type: 'confirm_secrecy', matter: m.id }],
      [cast.mara, { ...sendNotice(m.id), contact: `${m.tenant}-admin` } as Command],
      [
        m.tenant === 'acme' ? cast.acme : cast.stad,
        { type: 'answer_notice', matter: m.id, answer: 'objects', text: `objection of ${m.tenant}` },
      ],
      [
        cast.carl,
        { type: 'decide_objection', matter: m.id, decision: 'overruled', reason: `ruling on ${m.tenant}` },
      ],
    ],
  )
  return state(play(told, determined))
}

test('a tenant’s view holds no byte of another tenant', () => {
  const d = both()
  const other = {
    acme: ['stad', 'bert', 'tenant_is_subject', 'acc2'],
    stad: ['acme', 'anna', 'emergency', 'acc1'],
  }
  for (const m of d.matters) {
    const text = JSON.stringify(tenantView(d, m, null))
    const words = [...other[m.tenant as 'acme' | 'stad'], ...d.matters.filter(x => x !== m).map(x => x.id)]
    for (const word of words) assert.ok(!text.includes(word), `${m.tenant} is shown ${word}`)
    assert.ok(text.includes(`objection of ${m.tenant}`) && text.includes(`why for ${m.tenant}`))
  }
})

test('what became of one tenant’s matter changes no byte of another’s view', () => {
  const d = both()
  const [acme, stad] = d.matters
  assert.ok(acme && stad)
  const before = JSON.stringify(tenantView(d, acme, null))
  const bare = { ...stad, notice: null, answer: null, objection: null, windowEnded: true, redirected: true }
  const changed: Demand = {
    ...d,
    matters: [acme, bare],
    lines: d.lines.filter(l => l.account === 'acc1'),
    redirectException: { ground: 'law_has_decided', note: 'x', by: 'y' },
    notChallenged: { why: 'something else', by: 'y' },
    letters: [{ ...letter('redirect', 'authority'), matter: null, at: 'now' }],
    redirect: { outcome: 'went_to_tenant', note: '', exception: null, at: 'now' },
  }
  assert.equal(JSON.stringify(tenantView(changed, acme, null)), before)
})

test('a challenge is told to whom it concerns, without counsel’s note, and changes no byte of another’s view', () => {
  const before = both()
  const [acme, stad] = before.matters
  assert.ok(acme && stad)
  const filing = { ...file('other', [acme.id]), filedOn: NOW.slice(0, 10), note: 'privileged' }
  const filed = evolve('demand', before, {
    kind: 'ChallengeFiled',
    matter: null,
    data: { ...filing, challenge: 'c1', effect: 'unknown', cite: '' },
    version: before.version + 1,
    at: NOW,
    by: { kind: 'staff', id: 'carl' },
  })
  const extended = evolve('demand', filed, {
    kind: 'ExtensionRecorded',
    matter: null,
    data: { extension: 'e1', matters: [acme.id], until: NOW, grantedBy: 'privileged too', document: null },
    version: filed.version + 1,
    at: NOW,
    by: { kind: 'staff', id: 'carl' },
  })
  const view = (d: Demand, id: string) => tenantView(d, d.matters.find(m => m.id === id) as Matter, null)
  assert.deepEqual(view(extended, stad.id), view(before, stad.id))
  const told = view(extended, acme.id)
  assert.equal(told.extendedUntil, NOW)
  assert.deepEqual(told.challenges, [
    {
      kind: 'other',
      about: 'production',
      forum: 'US district court',
      filedOn: '2026-11-25',
      suspended: false,
      outcome: null,
      outcomeOn: null,
      open: true,
      at: NOW,
    },
  ])
  assert.ok(!JSON.stringify(told).includes('privileged'))
})

test('what a tenant filed itself is told to it as its own, and changes no byte of another’s view', () => {
  const before = both()
  const [acme, stad] = before.matters
  assert.ok(acme && stad)
  const filing = { ...file('other', [acme.id]), party: 'tenant', note: 'Its counsel wrote.' } as const
  const filed = evolve('demand', before, {
    kind: 'ChallengeFiled',
    matter: acme.id,
    data: { ...filing, challenge: 'c1', effect: 'unknown', cite: '' },
    version: before.version + 1,
    at: NOW,
    by: { kind: 'staff', id: 'carl' },
  })
  const view = (d: Demand, id: string) => tenantView(d, d.matters.find(m => m.id === id) as Matter, null)
  assert.deepEqual(view(filed, stad.id), view(before, stad.id))
  assert.deepEqual(
    view(filed, acme.id).challenges?.map(c => c.yours),
    [true],
  )
})

test('a word that names an account of another customer is not written where that customer’s neighbour reads it', () => {
  const start = given(asking(Object.keys(two), two))
  const about = (reason: string, lines: LineDecision[] = [comply('acc1')]) => ({
    ...determine(lines.map(l => ({ ...l, reason }))),
  })
  start.when(about('As for BERT@stad.example.'), { by: cast.mara }).then({ code: 'invalid_input' })
  start.when(about('As for anna@acme.example.'), { by: cast.mara }).then(['Determined'])
  const why = (lines: LineDecision[]) => ({
    ...determine(lines),
    notChallenged: 'anna@acme.example is narrow.',
  })
  start.when(why([comply('acc1'), comply('acc2')]), { by: cast.mara }).then({ code: 'invalid_input' })
  start.when(why([comply('acc1')]), { by: cast.mara }).then(['Determined'])
})

/** What the officer is shown when every line was answered in these words. */
function shown(start: readonly DemandEvent[], answer: (l: LineDecision) => LineDecision): string {
  const lines = openLines(state(start)).map(l => answer(reject(l.account, l.category)))
  return JSON.stringify(
    officerView(
      state(
        play(
          [
            [cast.carl, determine(lines)],
            [cast.carl, lettered],
          ],
          start,
        ),
      ),
    ),
  )
}

test('the officer’s view is the same whether an account exists or never existed', () => {
  const names = ['anna@acme.example', 'bert@stad.example', 'cora@cora.example']
  const worlds = [
    asking(names, {}),
    asking(names, { 'anna@acme.example': 'acme' }),
    asking(names, { 'bert@stad.example': 'stad', 'cora@cora.example': 'cora' }),
    asking(names, { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad', 'cora@cora.example': 'cora' }),
  ]
  const rejected = worlds.map(w => shown(w, l => l))
  assert.equal(new Set(rejected).size, 1)
  const nothing = worlds.map((w, i) =>
    shown(w, l => ({
      ...l,
      decision: 'no_data',
      ground: i === 0 ? 'no_matching_account' : 'no_records_in_scope',
      reason: 'We hold no records.',
    })),
  )
  assert.equal(new Set(nothing).size, 1)
  for (const text of [...rejected, ...nothing])
    for (const word of ['acc1', 'acme', 'stad', 'account', 'tenant', 'matter'])
      assert.ok(!text.includes(word), word)
})

test('the order in which lines were decided does not show', () => {
  const start = asking(Object.keys(two), two)
  const answers = [
    comply('acc1'),
    reject('acc1'),
    { ...reject('acc2', 'subscriber'), reason: 'Other.' },
    reject('acc2'),
  ]
  const view = (lines: LineDecision[]) =>
    officerView(
      state(
        play(
          [
            [cast.carl, determine(lines)],
            [cast.carl, lettered],
          ],
          start,
        ),
      ),
    )
  assert.deepEqual(view([...answers].reverse()), view(answers))
  assert.equal(view(answers).lines.length, 3)
})

test('before a letter has told it, the officer reads no answer; before the release, no package', () => {
  assert.deepEqual(officerView(state(roadTo('determined'))).lines, [])
  assert.equal(officerView(state(roadTo('sealed'))).package, null)
  assert.ok(officerView(state(roadTo('released'))).package)
  const status = (place: Place) => officerView(state(roadTo(place))).status
  const told: Record<string, string> = {
    received: 'received',
    confirmed: 'being_checked',
    sealed: 'being_checked',
    released: 'ready',
    downloaded: 'fetched',
  }
  for (const [place, word] of Object.entries(told)) assert.equal(status(place as Place), word, place)
})

test('the officer reads each line as the last letter said it, never a decision that no letter has said', () => {
  const start = asking(Object.keys(two), two)
  const say = (kind: Letter['kind']) =>
    [
      cast.carl,
      { type: 'record_letter', matter: null, letter: letter(kind, 'authority'), unkept: 'x' },
    ] as const
  const line = (
    account: string,
    category: 'subscriber' | 'content_stored',
    decision: string,
    reason: string,
  ) =>
    ({
      ...reject(account, category),
      ...(decision === 'redirect' ? { decision, ground: 'tenant_is_organisation' } : {}),
      reason,
    }) as LineDecision
  const shows = (events: readonly DemandEvent[]) =>
    officerView(state(events)).lines.map(l => `${l.category} ${l.decision} ${l.reason}`)
  const mixed = [
    line('acc1', 'subscriber', 'redirect', 'Ask it.'),
    line('acc1', 'content_stored', 'redirect', 'Ask it.'),
    line('acc2', 'subscriber', 'reject', 'One.'),
    line('acc2', 'content_stored', 'reject', 'One.'),
  ]
  const asked = play([[cast.carl, determine(mixed, false)], say('redirect')], start)
  const redirected = ['subscriber redirect Ask it.', 'content_stored redirect Ask it.']
  assert.deepEqual(shows(asked), redirected, 'a redirect says nothing of the lines that are refused')
  const told = play([say('determination')], asked)
  const all = [
    'subscriber redirect Ask it.',
    'subscriber reject One.',
    'content_stored redirect Ask it.',
    'content_stored reject One.',
  ]
  assert.deepEqual(shows(told), all)
  const anew = play([[cast.carl, determine(mixed.slice(2).map(l => ({ ...l, reason: 'Two.' })))]], told)
  assert.deepEqual(shows(anew), all, 'decided anew, and not said')
  assert.deepEqual(
    shows(play([say('determination')], anew)),
    all.map(text => text.replace('One.', 'Two.')),
  )
  const corrected = { ...facts(Object.keys(two)), reference: 'GJ-2' }
  const changed = play(
    [[cast.ines, { type: 'confirm_facts', facts: corrected, changed: ['reference'] }]],
    told,
  )
  assert.deepEqual(shows(changed), all, 'on other facts, before anything is said of them')
})

test('an offer of less is the officer’s to read once its letter went out, and what becomes of it once that is said', () => {
  const start = asking(['anna@acme.example'], { 'anna@acme.example': 'acme' })
  const offer = { ...comply('acc1'), decision: 'narrow', ground: 'period_not_justified' } as const
  const decided = play([[cast.carl, determine([offer, reject('acc1')])]], start)
  const decisions = (events: readonly DemandEvent[]) => officerView(state(events)).lines.map(l => l.decision)
  assert.deepEqual(decisions(decided), [])
  const offered = play([[cast.carl, lettered]], decided)
  assert.deepEqual(decisions(offered), ['narrow', 'reject'])
  const refused = play([[cast.carl, determine([reject('acc1', 'subscriber'), reject('acc1')])]], offered)
  assert.deepEqual(decisions(refused), ['narrow', 'reject'])
  assert.deepEqual(decisions(play([[cast.carl, lettered]], refused)), ['reject', 'reject'])
})

test('a package that went out after its authorisation was revoked is nobody’s answer', () => {
  const d = state(
    play(
      [
        [cast.carl, revoke],
        [cast.gate, released()],
      ],
      roadTo('sealed'),
    ),
  )
  const officer = officerView(d)
  assert.deepEqual([officer.package, officer.status], [null, 'being_checked'])
  assert.equal(tenantView(d, d.matters[0] as Matter, null).released, null)
})

test('a letter to a tenant, its subject and its notice do not reach the officer', () => {
  const d = both()
  const text = JSON.stringify(
    officerView({
      ...d,
      letters: [{ ...letter('notice', 'tenant'), subject: 'To Acme', matter: 'm', at: 'x' }],
    }),
  )
  for (const word of ['To Acme', 'objection of', 'why for', 'passage on', 'note on'])
    assert.ok(!text.includes(word), word)
})

test('the queue shows whether the sender is authenticated as the rules count it', () => {
  const authenticated = (place: Place) =>
    summaryOf(state(roadTo(place)), '2026-11-25T09:00:00.000Z').authenticated
  assert.equal(authenticated('authenticated'), false)
  assert.equal(authenticated('called'), true)
  const denied = play(
    [
      [
        cast.mara,
        { type: 'authenticate', authority: 'travis', officer: null, checks: [], callbackNeeded: false },
      ],
      [cast.carl, callback('denied')],
    ],
    roadTo('confirmed'),
  )
  assert.equal(summaryOf(state(denied), 'x').authenticated, false)
})
