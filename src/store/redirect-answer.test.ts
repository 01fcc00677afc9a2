import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, close, given, IDENTIFIER, letter, play, recordLookup, roadTo } from '../../test/given.ts'
import { assessed, determine, facts, reject } from '../../test/papers/papers.ts'
import { refuseException } from '../domain/decision/redirect.ts'
import { openRedirects } from '../domain/decision/redirect-due.ts'
import { wentAway } from '../domain/decision/redirect-outcome.ts'
import type { Command } from '../domain/registry/command.ts'
import type { DemandEvent } from '../domain/registry/event.ts'
import { type Demand, type Matter, withdrew } from '../domain/registry/state.ts'
import { outcomeOf } from '../domain/release/outcome.ts'
import { nextStep } from '../domain/turn/next.ts'
import { tenantView } from './views/views.ts'

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const toTenant = (account: string) => ({
  ...reject(account, 'subscriber'),
  decision: 'redirect' as const,
  ground: 'tenant_is_organisation' as const,
})
const sent = (...accounts: string[]) => determine(accounts.map(toTenant), false)
const answer = (outcome: 'withdrawn' | 'went_to_tenant', matters?: string[]): Command => ({
  type: 'record_redirect_answer',
  outcome,
  note: 'mail of today',
  exception: null,
  ...(matters ? { matters } : {}),
})
const redirectLetter: Command = {
  type: 'record_letter',
  matter: null,
  letter: letter('redirect', 'authority'),
  unkept: 'The agency is here, and takes it today.',
}
const about = (d: Demand, tenant: string) => d.matters.find(m => m.tenant === tenant) as Matter
const viewed = (d: Demand, tenant: string) => tenantView(d, about(d, tenant), null).redirect
const both = (determined: Command) =>
  roadTo('determined', {
    confirmed: [
      [
        cast.ines,
        {
          type: 'confirm_facts',
          facts: facts([IDENTIFIER, 'b@stad.example'], ['subscriber']),
          changed: [],
        },
      ],
    ],
    matched: [[cast.gate, recordLookup({ [IDENTIFIER]: 'acme', 'b@stad.example': 'stad' })]],
    assessed: [
      [
        cast.mara,
        assessed([
          { account: 'acc1', category: 'subscriber' },
          { account: 'acc2', category: 'subscriber' },
        ]),
      ],
    ],
    determined: [[cast.mara, determined]],
  })

test('an answer of the agency is about whom it was sent to before: who is redirected later is asked, and told so', () => {
  const first = both(determine([toTenant('acc1'), reject('acc2', 'subscriber')], false))
  const gone = play(
    [
      [cast.carl, redirectLetter, at(1)],
      [cast.mara, answer('went_to_tenant'), at(2)],
      [cast.mara, sent('acc2'), at(3)],
    ],
    first,
  )
  const d = state(gone)
  assert.deepEqual(
    d.matters.map(m => [m.tenant, wentAway(d, m)]),
    [
      ['acme', true],
      ['stad', false],
    ],
  )
  assert.deepEqual(
    openRedirects(d).map(m => m.tenant),
    ['stad'],
  )
  assert.deepEqual(viewed(d, 'stad'), { tried: false, outcome: null, exception: null })
  given(gone)
    .when(close, { by: cast.carl, at: at(4) })
    .then({ code: 'redirect_first' })
  const asked = play([[cast.carl, redirectLetter, at(5)]], gone)
  assert.deepEqual(viewed(state(asked), 'stad'), { tried: true, outcome: null, exception: null })
  assert.equal(about(state(asked), 'acme').redirectAskedAt, at(1), 'acme is not asked about again')
  given(asked)
    .when(close, { by: cast.mara, at: at(6) })
    .then({ code: 'counsel_required' })
})

test('an answer that names nobody is about whom one is awaited: who was never asked does not stand in its way', () => {
  const asked = play(
    [
      [cast.carl, sent('acc2'), at(1)],
      [cast.carl, determine([reject('acc2', 'subscriber')], false), at(2)],
      [cast.carl, redirectLetter, at(3)],
    ],
    both(sent('acc1')),
  )
  const renewed: Command = {
    type: 'record_redirect_answer',
    outcome: 'renewed_to_us',
    note: 'mail',
    exception: { ground: 'agency_renewed_demand', note: 'It wrote again.' },
  }
  const { demand } = given(asked).when(renewed, { by: cast.mara, at: at(4) })
  assert.equal(about(demand, 'acme').redirectAnswer?.outcome, 'renewed_to_us')
  assert.equal(about(demand, 'stad').redirectAnswer, null)
  assert.equal(about(demand, 'stad').redirectException, null)
  const unasked = play([[cast.carl, sent('acc2'), at(5)]], asked)
  given(unasked)
    .when(renewed, { by: cast.mara, at: at(6) })
    .then({ code: 'redirect_first' })
})

test('what the agency did is said of each customer: one it went to, another it renews, each with its own exception', () => {
  const asked = play([[cast.carl, redirectLetter, at(1)]], both(sent('acc1', 'acc2')))
  const [acme, stad] = state(asked).matters.map(m => m.id)
  const renewed: Command = {
    type: 'record_redirect_answer',
    outcome: 'renewed_to_us',
    note: 'mail',
    exception: { ground: 'agency_renewed_demand', note: 'It wrote again.' },
    matters: [stad ?? ''],
  }
  given(asked)
    .when({ ...renewed, matters: ['m9'] }, { by: cast.mara, at: at(2) })
    .then({ code: 'not_found' })
  given(asked)
    .when({ ...renewed, matters: [] }, { by: cast.mara, at: at(2) })
    .then({ code: 'not_found' })
  const went = answer('went_to_tenant', [acme ?? ''])
  const half = play([[cast.mara, went, at(2)]], asked)
  assert.deepEqual(
    openRedirects(state(half)).map(m => m.tenant),
    ['stad'],
  )
  const d = state(play([[cast.mara, renewed, at(3)]], half))
  assert.deepEqual(viewed(d, 'acme'), {
    tried: true,
    outcome: 'went_to_tenant',
    exception: null,
    answeredAt: at(2),
  })
  assert.deepEqual(viewed(d, 'stad'), {
    tried: true,
    outcome: 'renewed_to_us',
    exception: 'agency_renewed_demand',
    answeredAt: at(3),
  })
  assert.equal(wentAway(d, about(d, 'acme')), true)
  assert.equal(nextStep(d, at(4)).says.key, 'next.agency_came_back_us_decide')
  assert.equal(refuseException(d, 'agency_renewed_demand', [about(d, 'stad')]), null)
  assert.equal(refuseException(d, 'agency_renewed_demand', [about(d, 'acme')])?.code, 'redirect_first')
})

test('an agency that takes its demand back for one customer has not taken back the other', () => {
  const asked = play([[cast.carl, redirectLetter, at(1)]], both(sent('acc1', 'acc2')))
  const [acme, stad] = state(asked).matters.map(m => m.id)
  const back = (matter?: string) => answer('withdrawn', [matter ?? ''])
  const half = play([[cast.mara, back(acme), at(2)]], asked)
  assert.equal(withdrew(state(half)), false)
  assert.equal(outcomeOf(state(half)), 'redirected')
  const whole = state(play([[cast.mara, back(stad), at(3)]], half))
  assert.equal(withdrew(whole), true)
  assert.equal(outcomeOf(whole), 'withdrawn')
})
