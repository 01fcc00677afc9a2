// What was open in another system: believed as a record, its clocks and secrecy from the first moment, and never enough to release.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { at, callback, cast, gagged, given, NOW, pass, play, policy } from '../../../test/given.ts'
import { importOpen } from '../../../test/import-open.ts'
import { facts as factsAbout } from '../../../test/papers/papers.ts'
import { owesTelling } from '../notice/obligation.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { awaitsToldLook } from './imported.ts'

const facts = factsAbout(['anna@acme.example'])

const answered = { status: 'answered', outcome: 'complied' } as const
const look = (d: Demand, found: 'as_recorded' | 'not_so' = 'as_recorded') =>
  ({
    type: 'confirm_told',
    matter: d.matters[0]?.id ?? '',
    found,
    note: 'Its letter of 12 November.',
  }) as const
const matterId = (past: readonly DemandEvent[]) => given(past).state?.matters[0]?.id ?? ''
const taken = (command: CommandOf<'import_open'>) => play([[cast.carl, command]])
const stateOf = (command: CommandOf<'import_open'>) => given(taken(command)).state as Demand

describe('an open demand of another system', () => {
  test('is one command with the events it would have had', () => {
    given([])
      .when(importOpen({}, gagged), { by: cast.carl })
      .then([
        'DemandReceived',
        'OpenDemandImported',
        'AccountsMatched',
        'SecrecyRead',
        'SecrecyConfirmed',
        'SecrecyBegun',
      ])
    given(taken(importOpen())).when(importOpen(), { by: cast.carl }).then({ code: 'already_received' })
  })

  test('is brought in by counsel or analyst who is employed, and by nobody else', () => {
    for (const by of [cast.sub, cast.subCounsel])
      given([]).when(importOpen(), { by }).then({ code: 'subcontractor_excluded' })
    for (const by of [cast.root, cast.ines, cast.mail, cast.clock])
      given([]).when(importOpen(), { by }).then({ code: 'not_allowed' })
  })

  test('cannot be secret towards who was told, nor answered without an outcome', () => {
    const no = (command: CommandOf<'import_open'>) =>
      given([]).when(command, { by: cast.carl }).then({ code: 'invalid_input' })
    no(importOpen({ toldAt: NOW }, gagged))
    no(importOpen({ status: 'answered' }))
  })

  test('runs its clocks before anybody confirmed its facts', () => {
    const clocks = deadlines(stateOf(importOpen({}, gagged)), policy).map(c => c.clock.split(':')[0])
    for (const clock of ['production', 'imported_hold', 'secrecy']) assert.ok(clocks.includes(clock), clock)
  })

  test('waits for its facts like any other, and its tenant keeps its one matter when the gate looks up', () => {
    const before = stateOf(importOpen())
    assert.equal(nextStep(before, NOW).step, 'confirm_facts')
    const lookup = JSON.stringify({ id: 'look-1' })
    const asked = play(
      [
        [cast.mara, { type: 'confirm_facts', facts, changed: [] }],
        [cast.mara, pass()],
        [cast.nils, callback('confirmed')],
        [cast.mara, { type: 'request_lookup', lookup, assertion: {} }],
      ],
      taken(importOpen()),
    )
    const identifier = facts.asks[0]?.identifiers[0]
    assert.ok(identifier)
    const { kind, value } = identifier
    const { demand } = given(asked).when(
      {
        type: 'record_lookup',
        lookupId: 'look-1',
        accounts: [
          {
            tenant: 'acme',
            identifier: { kind, value },
            places: [{ source: 's', account: 'a', categories: ['subscriber'] }],
          },
        ],
        unmatched: [],
        tenants: [{ id: 'acme', kind: 'enterprise' }],
      },
      { by: cast.gate },
    )
    assert.deepEqual(
      demand.matters.map(m => m.id),
      before.matters.map(m => m.id),
    )
    assert.ok(
      demand.accounts.length > 0 &&
        demand.accounts.every(a => a.places.length > 0 && a.matter === before.matters[0]?.id),
    )
  })
})

describe('one that was answered there', () => {
  const close = { type: 'close', outcome: 'complied', process: 'warrant' } as const

  test('waits for the end of its secrecy, may be closed meanwhile, and its outcome is that of the record', () => {
    const past = taken(importOpen(answered, gagged))
    const d = given(past).state as Demand
    assert.equal(
      nextStep(d, NOW).step,
      'check_docket',
      'less than fourteen days are left: somebody looks at once',
    )
    const look = {
      matter: d.matters[0]?.id ?? '',
      found: 'nothing_found',
      where: 'the court’s site',
      note: '',
    } as const
    const looked = play([[cast.mara, { type: 'check_docket', ...look }]], past)
    assert.equal(nextStep(given(looked).state as Demand, NOW).turn, 'clock')
    const { decided } = given(past).when(close, { by: cast.mara })
    assert.ok(
      Array.isArray(decided) && decided[0]?.kind === 'Closed' && decided[0].data.outcome === 'complied',
    )
  })

  test('is not closed before its tenant was told', () => {
    given(taken(importOpen(answered)))
      .when(close, { by: cast.mara })
      .then({ code: 'notice_first' })
  })

  test('that its tenant was told there, or is the authority’s to tell, counts when another person has looked', () => {
    for (const part of [{ toldAt: NOW }, { tells: 'authority' } as const]) {
      const past = taken(importOpen({ ...answered, ...part }))
      const d = given(past).state as Demand
      assert.equal(nextStep(d, NOW).step, 'confirm_told')
      given(past).when(close, { by: cast.mara }).then({ code: 'notice_first' })
      given(past).when(look(d), { by: cast.carl }).then({ code: 'same_person' })
      given(past)
        .when({ ...look(d), note: ' ' }, { by: cast.mara })
        .then({ code: 'invalid_input' })
      const looked = play([[cast.mara, look(d)]], past)
      assert.equal(nextStep(given(looked).state as Demand, NOW).step, 'close')
      given(looked).when(close, { by: cast.mara }).then(['Closed'])
      given(looked).when(look(d), { by: cast.mara }).then({ code: 'already_done' })
    }
  })

  test('where it was not so, its tenant is told from here', () => {
    for (const part of [{ toldAt: NOW }, { tells: 'authority' } as const]) {
      const past = taken(importOpen({ ...answered, ...part }))
      const d = given(past).state as Demand
      const looked = play([[cast.mara, look(d, 'not_so')]], past)
      given(looked).when(close, { by: cast.mara }).then({ code: 'notice_first' })
      assert.equal(nextStep(given(looked).state as Demand, NOW).step, 'read_secrecy')
    }
  })

  test('nothing goes out by itself while nobody has looked, and one that was told before a second look existed waits for one', () => {
    const past = taken(importOpen({ ...answered, tells: 'authority' }, { ...gagged, until: '2026-01-31' }))
    const ended = play(
      [[cast.clock, { type: 'end_secrecy', matter: matterId(past), why: 'lapsed', note: '' }]],
      past,
    )
    const d = given(ended).state as Demand
    assert.ok(d.matters.every(m => !owesTelling(d, m)))
    const claimed = stateOf(importOpen({ ...answered, toldAt: NOW }))
    assert.ok(claimed.matters.every(m => !owesTelling(claimed, m)))
    const before = past.map(e => {
      if (e.kind !== 'OpenDemandImported') return e
      const { parts: _, ...data } = e.data
      return { ...e, data: { ...data, toldAt: NOW } }
    })
    assert.equal(nextStep(given(before).state as Demand, NOW).step === 'close', false)
    assert.ok(given(before).state?.matters.every(m => awaitsToldLook(given(before).state as Demand, m)))
  })

  test('releases nothing: there is no determination and no notice of ours to stand on', () => {
    const { decided } = given(taken(importOpen({ ...answered, toldAt: NOW }))).when(
      {
        type: 'prepare_authorisation',
        authorisation: '{}',
        digest: 'd'.repeat(64),
        lines: [],
        expiresAt: at(60),
      },
      { by: cast.mara },
    )
    assert.ok('code' in decided, 'refused')
  })

  test('is an ordinary demand again once somebody confirms its facts here', () => {
    const past = play(
      [[cast.mara, { type: 'confirm_facts', facts, changed: [] }]],
      taken(importOpen(answered)),
    )
    assert.equal(nextStep(given(past).state as Demand, NOW).step, 'authenticate')
  })
})
