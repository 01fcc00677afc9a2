import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  close,
  gagged,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  NOW,
  openly,
  type Place,
  play,
  policy,
  prepare,
  readSecrecy,
  recordLookup,
  roadTo,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { outcomeOf } from '../release/outcome.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import type { Secrecy } from './facts.ts'
import {
  awaitedMatters,
  lawHasDecided,
  redirectNaming,
  redirectUnderSecrecy,
  unapprovedExceptions,
} from './redirect.ts'
import { wentAway } from './redirect-outcome.ts'

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const approve: Command = { type: 'approve_redirect_exception', matters: [MATTER] }
const redirected = (road = roadTo('assessed')) =>
  play(
    [
      [
        cast.mara,
        determine(
          [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({
            ...l,
            decision: 'redirect',
            ground: 'tenant_is_organisation',
          })),
          false,
        ),
      ],
    ],
    road,
  )

test('an exception from asking the customer first needs a second person, and nothing leaves before', () => {
  const past = roadTo('answered', { excepted: [] })
  given(past).when(prepare(), { by: cast.mara }).then({ code: 'exception_unapproved' })
  given(past)
    .when({ ...approve }, { by: cast.mara })
    .then({ code: 'not_allowed' })
  given(past).when(approve, { by: cast.subCounsel }).then({ code: 'subcontractor_excluded' })
  given(past)
    .when({ type: 'approve_redirect_exception', matters: ['another'] }, { by: cast.carl })
    .then({ code: 'not_found' })
  given(past).when(approve, { by: cast.carl }).then(['RedirectExceptionApproved'])
  const approved = play([[cast.carl, approve]], past)
  given(approved).when(approve, { by: cast.ada }).then({ code: 'already_done' })
  given(approved).when(prepare(), { by: cast.mara }).then(['AuthorisationPrepared'])
})

test('who recorded the exception does not approve it, and another exception needs another approval', () => {
  const past = roadTo('excepted')
  const other = play(
    [
      [
        cast.carl,
        {
          ...(determine([...state(past).lines].map(({ by: _, at: __, ...l }) => l)) as Extract<
            Command,
            { type: 'determine' }
          >),
          redirectException: { ground: 'tenant_unreachable', note: 'Nobody answers.' },
        },
      ],
    ],
    past,
  )
  assert.equal(unapprovedExceptions(state(other)).length, 1)
  given(other).when(approve, { by: cast.carl }).then({ code: 'same_person' })
  given(other).when(approve, { by: cast.ada }).then(['RedirectExceptionApproved'])
})

test('a redirect names a domain only where it is the tenant’s own', () => {
  const d = state(redirected())
  const naming = (domains: readonly string[]) => redirectNaming(d, () => ({ name: 'Acme BV', domains }))
  assert.deepEqual(naming(['acme.example']), { how: 'domain', domains: ['acme.example'] })
  // Look-alikes, and a domain that merely ends like it.
  for (const domain of [
    'acme.example.evil.example',
    'me.example',
    'xacme.example',
    'аcme.example',
    'ACME.EXAMPLE.',
  ])
    assert.notEqual(naming([domain]).how, 'domain', domain)
})

test('it names the tenant where the paper reaches subscriber data, and otherwise asks to narrow', () => {
  const reaching = state(redirected())
  assert.deepEqual(
    redirectNaming(reaching, () => ({ name: 'Acme BV', domains: [] })),
    { how: 'name', names: ['Acme BV'] },
  )
  const lines = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  const insufficient = { ...lines, lines: lines.lines.map(l => ({ ...l, outcome: 'insufficient' as const })) }
  const weak = play([[cast.mara, insufficient]], roadTo('matched'))
  assert.deepEqual(
    redirectNaming(state(redirected(weak)), () => ({ name: 'Acme BV', domains: [] })),
    { how: 'narrow' },
  )
})

test('under an order of silence the letter asks for the way that the order leaves open', () => {
  assert.equal(redirectUnderSecrecy(state(redirected())), false)
  const secret = redirected(
    roadTo('assessed', {
      confirmed: [
        [
          cast.ines,
          { type: 'confirm_facts', facts: { ...facts([IDENTIFIER]), secrecy: gagged }, changed: [] },
        ],
      ],
    }),
  )
  assert.equal(redirectUnderSecrecy(state(secret)), true)
})

test('where section G(d) of the certificate has decided, nobody is asked first; where it is silent, that is no exception', () => {
  const epoc = (box: string | null) =>
    roadTo('assessed', {
      confirmed: [
        [
          cast.ines,
          {
            type: 'confirm_facts',
            facts: {
              ...facts([IDENTIFIER]),
              instrument: 'eu.epoc.subscriber',
              answers: { controller_processor_box: box },
            },
            changed: [],
          },
        ],
      ],
    })
  assert.equal(lawHasDecided(state(epoc(null))), null)
  assert.match(lawHasDecided(state(epoc('detrimental')))?.cite ?? '', /G\(d\)/)
  const comply = determine([
    { ...reject('acc1'), ground: 'annex_iii_incomplete' as const },
    {
      ...reject('acc1', 'subscriber'),
      decision: 'comply',
      ground: 'required_by_law',
      period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
    },
  ]) as Extract<Command, { type: 'determine' }>
  const without = { ...comply, redirectException: null }
  given(epoc(null)).when(without, { by: cast.mara }).then({ code: 'redirect_first' })
  given(epoc(null))
    .when({ ...comply, redirectException: { ground: 'law_has_decided', note: 'x' } }, { by: cast.mara })
    .then({ code: 'redirect_first' })
  const decided = play([[cast.mara, without]], epoc('detrimental'))
  assert.equal(state(decided).matters[0]?.redirectException?.ground, 'law_has_decided')
  assert.deepEqual(unapprovedExceptions(state(decided)), [])
})

test('setting apart says where, and is asked for before the letter', () => {
  const past = redirected()
  const keep = (where: string): Command => ({
    type: 'record_preservation',
    matters: [MATTER],
    where,
    until: null,
    note: '',
  })
  given(past).when(keep(' '), { by: cast.cem }).then({ code: 'invalid_input' })
  given(past).when(keep('mail store'), { by: cast.cem }).then(['PreservationRecorded'])
  assert.equal(state(play([[cast.cem, keep('mail store')]], past)).matters[0]?.preserved?.at, NOW)
})

// ---------------------------------------------------------------- what the agency did, tenant by tenant

/** Acme complies, the city was asked first. */
const mixed = (place: Place = 'determined') =>
  roadTo(place, {
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
    determined: [
      [
        cast.mara,
        determine([
          comply('acc1'),
          { ...reject('acc2', 'subscriber'), decision: 'redirect', ground: 'tenant_is_organisation' },
        ]),
      ],
    ],
  })
const answer = (outcome: 'withdrawn' | 'went_to_tenant'): Command => ({
  type: 'record_redirect_answer',
  outcome,
  note: 'mail of today',
  exception: null,
})

test('an agency that went to one tenant still waits for the others: nothing closes, and they are told', () => {
  const gone = play([[cast.mara, answer('went_to_tenant')]], mixed())
  const [acme, stad] = state(gone).matters
  assert.deepEqual(
    [acme, stad].map(m => wentAway(state(gone), m as Matter)),
    [false, true],
  )
  given(gone).when(close, { by: cast.mara }).then({ code: 'wrong_stage' })
  const clocks = deadlines(state(gone), policy).map(c => c.clock)
  assert.ok(clocks.includes(`notice:${acme?.id}`), 'the tenant whose data leave is told in time')
  assert.ok(!clocks.includes(`notice:${stad?.id}`))
  assert.equal(nextStep(state(gone), NOW).step, 'read_secrecy')
})

test('what left counts as having left, whatever the agency did about the rest', () => {
  for (const outcome of ['withdrawn', 'went_to_tenant'] as const) {
    const gone = play([[cast.mara, answer(outcome)]], mixed('released'))
    assert.equal(outcomeOf(state(gone)), 'complied_in_part')
  }
  assert.equal(outcomeOf(state(play([[cast.mara, answer('withdrawn')]], mixed()))), 'withdrawn')
})

test('whose data left before it was withdrawn is told all the same, and a word about one takes no withdrawal back', () => {
  const d = state(play([[cast.mara, answer('withdrawn')]], mixed('released')))
  assert.deepEqual(
    d.matters.map(m => wentAway(d, m)),
    [false, true],
  )
  const gone = play([[cast.mara, answer('withdrawn')]], mixed())
  const one = { ...answer('withdrawn'), matters: [d.matters[1]?.id ?? ''] } as Command
  given(gone).when(one, { by: cast.mara }).then({ code: 'already_done' })
})

test('after a release a withdrawal takes nothing from what is owed to whoever was released about', () => {
  const gone = play([[cast.mara, answer('withdrawn')]], mixed('released'))
  assert.equal(nextStep(state(gone), NOW).step, 'download')
})

test('an agency that withdrew is not waited for, also where its answer about some was never told', () => {
  const asked = state(mixed('released'))
  const waiting = {
    ...asked,
    matters: asked.matters.map(m => ({ ...m, redirected: true, redirectAnswer: null })),
  }
  assert.notEqual(awaitedMatters(waiting).length, 0)
  const { redirect } = state(play([[cast.mara, answer('withdrawn')]], mixed('released')))
  assert.deepEqual(awaitedMatters({ ...waiting, redirect }), [])
})

test('whether the paper forbids is what two people read, and before that what it states', () => {
  const redirected = { ...comply('acc1'), decision: 'redirect', ground: 'tenant_is_organisation' } as const
  const stating = (secrecy: Secrecy, read: Secrecy, to: 'determined' | 'read' | 'secondRead') =>
    given(
      roadTo(to, {
        confirmed: [
          [cast.ines, { type: 'confirm_facts', facts: { ...facts([IDENTIFIER]), secrecy }, changed: [] }],
        ],
        determined: [[cast.mara, determine([{ ...redirected, period: null }, reject('acc1')], false)]],
        read: [[cast.mara, readSecrecy(MATTER, read)]],
      }),
    ).state as Demand
  const under = (...of: Parameters<typeof stating>) => redirectUnderSecrecy(stating(...of))
  const expired = { ...gagged, from: '2026-10-01', until: '2026-10-31' }
  const part: Secrecy = { ...gagged, covers: ['agency'] }
  assert.equal(under(gagged, gagged, 'determined'), true)
  assert.equal(under(gagged, openly, 'read'), true, 'one reader alone decides nothing')
  assert.equal(under(gagged, openly, 'secondRead'), false)
  assert.equal(under(openly, gagged, 'secondRead'), true)
  assert.equal(under(part, part, 'determined'), false, 'that there is a demand may be told')
  assert.equal(under(part, part, 'secondRead'), false)
  assert.equal(under(expired, { ...expired, kind: 'none' }, 'secondRead'), false)
})

test('an agency that allows one person to be told came back to us: under a secrecy alone, with its exception, and its lines are decided anew', () => {
  const lines = [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({
    ...l,
    decision: 'redirect' as const,
    ground: 'tenant_is_organisation' as const,
  }))
  const road = (secrecy: Secrecy) =>
    roadTo('secondRead', {
      determined: [[cast.mara, determine(lines, false)]],
      read: [[cast.mara, readSecrecy(MATTER, secrecy)]],
    })
  const year = { ...gagged, until: '2027-05-01' }
  const exception = { ground: 'agency_renewed_demand', note: 'Letter of today.' } as const
  const allowed: Command = {
    type: 'record_redirect_answer',
    outcome: 'notice_allowed',
    note: 'Letter of today.',
    exception,
  }
  given(road(openly)).when(allowed, { by: cast.mara }).then({ code: 'wrong_stage' })
  given(road(year))
    .when({ ...allowed, exception: null }, { by: cast.mara })
    .then({ code: 'redirect_first' })
  const unkept = 'It is here, and takes it today.'
  const sent = {
    type: 'record_letter',
    matter: null,
    letter: letter('redirect', 'authority'),
    unkept,
  } as const
  given(road(year)).when(allowed, { by: cast.mara }).then({ code: 'redirect_first' })
  const back = state(
    play(
      [
        [cast.carl, sent],
        [cast.mara, allowed],
      ],
      road(year),
    ),
  )
  const [m] = back.matters
  assert.ok(m)
  assert.equal(wentAway(back, m), false)
  assert.equal(nextStep(back, NOW).step, 'determine')
})
