import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, IDENTIFIER, letter, play, recordLookup, roadTo } from '../../../test/given.ts'
import { assessed, determine, reject } from '../../../test/papers/papers.ts'
import { suggestedReasons } from '../../vocabulary/closed-lists.ts'
import type { Command } from '../registry/command.ts'
import type { LineDecision } from './events.ts'

const noData = (
  account: string | null,
  ground: 'no_matching_account' | 'no_records_in_scope',
): LineDecision => ({
  ...reject(account, 'subscriber'),
  decision: 'no_data',
  ground,
})
const before = play(
  [
    [
      cast.mara,
      assessed([
        { account: null, category: 'subscriber' },
        { account: null, category: 'content_stored' },
      ]),
    ],
  ],
  roadTo('called'),
)
const none = roadTo('assessed', {
  matched: [[cast.gate, recordLookup({})]],
  assessed: [
    [
      cast.mara,
      assessed([
        { account: null, category: 'subscriber' },
        { account: null, category: 'content_stored' },
      ]),
    ],
  ],
})
const mara = { by: cast.mara }
const write = (kind: 'no_records' | 'determination' | 'redirect' | 'release'): Command => ({
  type: 'record_letter',
  matter: null,
  letter: letter(kind, 'authority'),
})

test('nobody says that there are no records before anybody has looked, nor that there is no account where one was found', () => {
  for (const ground of ['no_matching_account', 'no_records_in_scope'] as const)
    given(before)
      .when(determine([noData(null, ground)], false), mara)
      .then({ code: 'wrong_stage' })
  given(none)
    .when(determine([noData(null, 'no_matching_account')], false), mara)
    .then(['Determined'])
  const found = given(roadTo('assessed'))
  found.when(determine([noData('acc1', 'no_matching_account')], false), mara).then({ code: 'invalid_input' })
  found.when(determine([noData('acc1', 'no_records_in_scope')], false), mara).then(['Determined'])
})

test('a letter says only what was decided and what happened', () => {
  for (const kind of ['no_records', 'determination', 'redirect', 'release'] as const)
    given(roadTo('assessed')).when(write(kind), mara).then({ code: 'wrong_stage' })
  given(roadTo('determined')).when(write('determination'), mara).then(['LetterSent'])
  given(roadTo('determined')).when(write('no_records'), mara).then({ code: 'wrong_stage' })
  const all = [
    noData(null, 'no_matching_account'),
    { ...noData(null, 'no_matching_account'), category: 'content_stored' as const },
  ]
  given(play([[cast.mara, determine(all, false)]], none))
    .when(write('no_records'), mara)
    .then(['LetterSent'])
})

test('only an organisation’s account is redirected', () => {
  const redirect = (account: string | null): LineDecision => ({
    ...reject(account, 'subscriber'),
    decision: 'redirect',
    ground: 'tenant_is_organisation',
  })
  given(before)
    .when(determine([redirect(null)], false), mara)
    .then({ code: 'ground_unknown' })
  const consumer = roadTo('assessed', { matched: [[cast.gate, recordLookup({ [IDENTIFIER]: 'cora' })]] })
  given(consumer)
    .when(determine([redirect('acc1')], false), mara)
    .then({ code: 'ground_unknown' })
})

test('that a paper does not reach what the law says it reaches is counsel’s to say', () => {
  const wrong = determine(
    [{ ...reject('acc1', 'subscriber'), ground: 'process_does_not_reach_category' }],
    false,
  )
  given(roadTo('assessed')).when(wrong, mara).then({ code: 'counsel_required' })
  given(roadTo('assessed')).when(wrong, { by: cast.carl }).then(['Determined'])
})

test('a ground of a law’s closed list names its rule, and one in the desk’s own words names none', () => {
  const cites = (...lines: LineDecision[]) => {
    const { demand } = given(roadTo('assessed')).when(determine(lines, false), { by: cast.carl })
    return demand.lines.map(l => l.cite)
  }
  assert.deepEqual(
    cites(
      { ...reject('acc1', 'subscriber'), ground: 'permitted_not_required', cite: '' },
      { ...reject('acc1'), ground: 'wrong_addressee', cite: '' },
    ),
    ['18 USC 2703', ''],
  )
})

test('a rejection for want of process says what would suffice and under which law, in the law’s words where it has none', () => {
  const bare = determine([{ ...reject('acc1'), cite: ' ', wouldSuffice: [] }], false)
  const { demand } = given(roadTo('assessed')).when(bare, mara)
  assert.deepEqual(
    [demand.lines[0]?.cite, demand.lines[0]?.wouldSuffice],
    ['18 USC 2703', ['us.warrant.2703']],
  )
})

test('a reason that the desk suggested for another decision is refused; one that a person wrote is taken', () => {
  const line = (reason: string): LineDecision => ({
    ...reject('acc1', 'subscriber'),
    ground: 'defective_form',
    reason,
  })
  for (const reason of [
    suggestedReasons.redirect,
    suggestedReasons.no_data,
    suggestedReasons.voluntary_consent,
  ])
    given(roadTo('assessed'))
      .when(determine([line(reason)], false), mara)
      .then({ code: 'invalid_input' })
  given(roadTo('assessed'))
    .when(determine([line('Three years for one day.')], false), mara)
    .then(['Determined'])
})
