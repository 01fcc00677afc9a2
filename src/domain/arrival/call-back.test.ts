// A call-back binds the key that was read aloud, and nothing is prepared, signed or left standing for another one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorityKey, callback, foundContact, officerKey } from '../../../test/call-back.ts'
import { cast, given, NOW, pass, play, prepare, roadTo, sign } from '../../../test/given.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { callBackFor } from './call-back.ts'
import type { ReadKey } from './events.ts'

const otherKey: ReadKey = { ...officerKey, key: 'age1other', fingerprint: 'other words' }
const to = (...recipients: ReadKey[]): CommandOf<'prepare_authorisation'> => ({
  ...(prepare() as CommandOf<'prepare_authorisation'>),
  authorisation: JSON.stringify({ scope: [], recipients }),
})
const called = (first: CommandOf<'record_callback'>, ...then: CommandOf<'record_callback'>[]) =>
  play(
    then.map(call => [cast.carl, call] as const),
    roadTo('answered', { called: [[cast.carl, first]] }),
  )
const unread = { code: 'authority_not_authenticated' } as const
const stateOf = (past: readonly DemandEvent[]) => given(past).state as Demand

/** The same past as it was recorded before calls named their keys. */
function before(past: readonly DemandEvent[]): DemandEvent[] {
  return past.map(e => {
    if (e.kind !== 'CallbackRecorded') return e
    const { call: _, ...data } = e.data
    return { ...e, data: { ...data, fingerprintConfirmed: true } }
  })
}

test('a bare tick of before read no key: one more call before anything is prepared', () => {
  const past = before(called(callback('confirmed')))
  assert.equal(stateOf(past).callback?.fingerprintConfirmed, true, 'it is read as it was written')
  assert.equal(nextStep(stateOf(past), NOW).step, 'callback')
  given(past).when(to(officerKey), { by: cast.mara }).then(unread)
  const again = play([[cast.carl, callback('confirmed')]], past)
  given(again).when(to(officerKey), { by: cast.mara }).then(['AuthorisationPrepared'])
})

test('what was prepared on a bare tick is signed by nobody, and ends with the next step', () => {
  const past = before(roadTo('prepared'))
  given(past).when(sign, { by: cast.ada }).then(unread)
  const { decided } = given(past).when({ type: 'send_message', text: 'x' }, { by: cast.mara })
  assert.ok(!('code' in decided) && decided.some(e => e.kind === 'AuthorisationRevoked'))
})

test('another key is another call, also where it is the officer’s by now', () => {
  const past = called(callback('confirmed'))
  const { decided } = given(past).when(to(otherKey), { by: cast.mara })
  assert.ok('code' in decided && /^Call again: the officer’s key changed since/.test(decided.detail))
  const again = play([[cast.carl, callback('confirmed', [otherKey])]], past)
  given(again).when(to(otherKey), { by: cast.mara }).then(['AuthorisationPrepared'])
})

test('the authority’s own key is read aloud too, in the same call or in one of its own', () => {
  given(called(callback('confirmed')))
    .when(to(officerKey, authorityKey), { by: cast.mara })
    .then(unread)
  const both = called(callback('confirmed', [officerKey, authorityKey]))
  given(both).when(to(officerKey, authorityKey), { by: cast.mara }).then(['AuthorisationPrepared'])
  const two = called(callback('confirmed'), callback('confirmed', [authorityKey]))
  given(two).when(to(officerKey, authorityKey), { by: cast.mara }).then(['AuthorisationPrepared'])
  assert.deepEqual(callBackFor(stateOf(two), authorityKey.key)?.keys, [authorityKey])
  assert.equal(callBackFor(stateOf(two), otherKey.key), null)
})

test('nothing is prepared for nobody', () => {
  given(called(callback('confirmed')))
    .when(to(), { by: cast.mara })
    .then(unread)
})

test('a denial makes worthless what was read before it, a call that nobody answered does not', () => {
  const kept = called(callback('confirmed'), callback('unreachable'))
  assert.ok(callBackFor(stateOf(kept), officerKey.key))
  const denied = called(callback('confirmed'), callback('denied'))
  assert.equal(callBackFor(stateOf(denied), officerKey.key), null)
})

test('whom a demand is matched to anew has read nothing yet', () => {
  const anew = play([[cast.mara, pass(false)]], called(callback('confirmed')))
  assert.equal(callBackFor(stateOf(anew), officerKey.key), null)
  given(anew).when(to(officerKey), { by: cast.mara }).then(unread)
})

test('a call says who answered, and reads the keys of whom the demand is matched to alone', () => {
  const past = roadTo('authenticated')
  const wrong: CommandOf<'record_callback'>[] = [
    { ...callback('confirmed'), spokeWith: ' ' },
    { ...callback('denied'), spokeWith: null },
    { ...callback('denied'), keys: [officerKey] },
    callback('confirmed', [{ ...officerKey, holder: 'somebody' }]),
    callback('confirmed', [{ ...authorityKey, holder: 'officer' }]),
  ]
  for (const call of wrong) given(past).when(call, { by: cast.carl }).then({ code: 'invalid_input' })
})

test('the paper’s own number counts only where the directory found it without the paper', () => {
  const known = stateOf(roadTo('confirmed')).facts as ConfirmedFacts
  const officer = { ...known.officer, phone: '(512) 555-0143' }
  const facts = { ...known, officer }
  const past = roadTo('authenticated', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts, changed: [] }]],
  })
  const printed = { ...foundContact, value: '+1 512 555 0143' }
  const late = { ...printed, since: '2026-11-25T10:00:00.000Z' }
  const over = (contact: typeof foundContact, inPapers = false) =>
    given(past).when({ ...callback('confirmed'), contact, inPapers }, { by: cast.carl })
  const kind = (contact: typeof foundContact, inPapers = false) =>
    over(contact, inPapers).demand.calls[0]?.contact.printed
  over({ ...late, people: 1 }).then(unread)
  over({ ...late, people: 1, value: officer.mail ?? '' }).then(unread)
  over({ ...late, people: 1, value: 'J.DOE@travis.example' }).then(unread)
  over({ ...foundContact, since: late.since, people: 1 }, true).then(unread)
  assert.equal(kind({ ...printed, people: 1 }), 'found_before')
  assert.equal(kind(late), 'found_by_two')
  assert.equal(kind({ ...foundContact, people: 1 }), 'no')
  assert.equal(kind(foundContact, true), 'found_before')
})

test('a contact without a source, and words that are no number, are nobody’s', () => {
  const past = roadTo('authenticated')
  for (const contact of [
    { ...foundContact, source: ' ' },
    { ...foundContact, value: 'ask at the desk' },
  ])
    given(past)
      .when({ ...callback('confirmed'), contact }, { by: cast.carl })
      .then({ code: 'facts_incomplete' })
})
