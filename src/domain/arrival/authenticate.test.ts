import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callback, cast, given, NOW, pass, play, requestLookup, roadTo } from '../../../test/given.ts'
import { receive } from '../../../test/papers/papers.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'
import type { Command } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { isAuthenticated } from './authenticate.ts'

const checked = (result: 'pass' | 'warn' | 'fail'): Command => ({
  type: 'authenticate',
  authority: 'travis',
  officer: 'officer',
  checks: [{ name: 'dkim', result, detail: '' }],
  callbackNeeded: false,
})

function after(...commands: Command[]): Demand {
  const events = play(
    commands.map(c => [cast.carl, c] as const),
    roadTo('confirmed'),
  )
  return given(events).state as Demand
}

test('nobody is authenticated before the facts are confirmed', () => {
  given(roadTo('received')).when(pass(), { by: cast.mara }).then({ code: 'facts_incomplete' })
})

test('a known sender whose checks all pass needs no call-back', () => {
  assert.equal(isAuthenticated(after(checked('pass'))), true)
})

test('any check that does not pass needs a call-back', () => {
  for (const result of ['warn', 'fail'] as const) {
    assert.equal(isAuthenticated(after(checked(result))), false)
    assert.equal(isAuthenticated(after(checked(result), callback('confirmed'))), true)
    assert.equal(isAuthenticated(after(checked(result), callback('unreachable'))), false)
  }
})

test('a denied call-back counts, whatever the checks say', () => {
  assert.equal(isAuthenticated(after(checked('pass'), callback('denied'))), false)
})

test('authenticating anew makes the earlier call-back nothing', () => {
  assert.equal(isAuthenticated(after(pass(), callback('confirmed'), pass())), false)
})

test('who received a paper cannot confirm its sender', () => {
  const byInes = play([
    [cast.ines, { ...receive('2026-11-25T08:00:00.000Z'), channel: 'upload' }],
    ...([
      [cast.nils, { type: 'confirm_facts', facts: after(pass()).facts as never, changed: [] }],
      [cast.mara, pass()],
    ] as const),
  ])
  given(byInes).when(callback('confirmed'), { by: cast.ines }).then({ code: 'callback_by_receiver' })
  given(byInes).when(callback('confirmed'), { by: cast.carl }).then(['CallbackRecorded'])
})

test('who took in a paper that came by machine cannot confirm its sender', () => {
  given(roadTo('authenticated'))
    .when(callback('confirmed'), { by: cast.ines })
    .then({ code: 'callback_by_receiver' })
})

test('there is nobody to call back before the directory names somebody', () => {
  given(roadTo('confirmed')).when(callback('confirmed'), { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('nothing is looked up for a sender who is not authenticated', () => {
  given(roadTo('authenticated'))
    .when(requestLookup, { by: cast.mara })
    .then({ code: 'authority_not_authenticated' })
})

test('the authority does not change under a live authorisation', () => {
  given(roadTo('prepared')).when(pass(false), { by: cast.mara }).then({ code: 'wrong_stage' })
  given(roadTo('released')).when(pass(false), { by: cast.mara }).then({ code: 'wrong_stage' })
})

test('a call-back that is denied later revokes the authorisation', () => {
  given(roadTo('authorised'))
    .when(callback('denied'), { by: cast.carl })
    .then(['CallbackRecorded', 'AuthorisationRevoked'])
})

test('whoever is said to ask otherwise is checked and called anew', () => {
  const called = roadTo('called')
  const before = given(called).state?.facts as ConfirmedFacts
  const others: Partial<ConfirmedFacts>[] = [
    { authorityName: 'Bexar County District Attorney' },
    { country: 'CA' },
    { officer: { ...before.officer, name: 'R. Roe' } },
    { officer: { ...before.officer, mail: 'j.doe@bexar.example' } },
    { officer: { ...before.officer, phone: '+1 555 0199' } },
  ]
  for (const other of others) {
    const { demand } = given(called).when(confirmAnew({ ...before, ...other }), { by: cast.ines })
    assert.equal(isAuthenticated(demand), false, JSON.stringify(other))
    assert.equal(demand.callback, null)
    assert.equal(nextStep(demand, NOW).step, 'authenticate')
  }
})

test('what is said of anything else leaves the sender as it was checked', () => {
  const called = roadTo('called')
  const before = given(called).state?.facts as ConfirmedFacts
  const same = { ...before, reference: 'GJ-18', authorityName: ' travis county  District Attorney' }
  const { demand } = given(called).when(confirmAnew(same), { by: cast.ines })
  assert.equal(isAuthenticated(demand), true)
})

test('another sender after the look-up is checked before anything is decided on', () => {
  const matched = roadTo('matched')
  const before = given(matched).state?.facts as ConfirmedFacts
  const { demand } = given(matched).when(confirmAnew({ ...before, authorityName: 'Bexar County' }), {
    by: cast.ines,
  })
  assert.equal(nextStep(demand, NOW).step, 'authenticate')
})

function confirmAnew(facts: ConfirmedFacts): Command {
  return { type: 'confirm_facts', facts, changed: [] }
}
