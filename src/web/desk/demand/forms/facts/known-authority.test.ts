import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'
import { withKnownAuthority } from './known-authority.ts'

const marlow = { id: 'marlow', name: 'Marlow County DA', country: 'US', domains: ['marlow.example'] }
const other = { id: 'other', name: 'Essen Police', country: 'DE', domains: ['essen.example'] }
const authorities = [other, marlow].map(a => ({ ...a, officers: [], callbackContact: null })) as never
const sender = (address: string, authenticated: boolean) => ({ address, authenticated, summary: '' }) as never
const facts = (said: Partial<ConfirmedFacts>) =>
  ({
    authorityName: '',
    country: '',
    body: '',
    officer: { name: 'J', mail: 'j@marlow.example', phone: null },
    ...said,
  }) as ConfirmedFacts
const known = (said: Partial<ConfirmedFacts>, address: string, proven = true, entries = authorities) =>
  withKnownAuthority(facts(said), { authorities: entries, sender: sender(address, proven) })
const filled = (said: Partial<ConfirmedFacts>, address: string, proven = true) =>
  known(said, address, proven).facts.authorityName
const nobody = { name: 'J', mail: null, phone: null }

test('the directory’s name stands there where mail and paper agree on the domain, and what it was found by', () => {
  assert.equal(filled({}, 'clerk@mail.marlow.example'), 'Marlow County DA')
  const { facts, source } = known({}, 'clerk@marlow.example')
  assert.deepEqual(
    [facts.country, facts.body, source],
    ['US', 'Marlow County DA', { by: 'mail', paper: null }],
  )
})

test('nothing is filled in from a mail that proves nothing, or where mail and paper do not agree', () => {
  assert.equal(filled({}, 'clerk@marlow.example', false), '')
  assert.equal(filled({}, 'clerk@essen.example'), '')
  assert.equal(filled({}, 'clerk@notmarlow.example'), '')
  assert.equal(filled({ country: 'DE' }, 'j@marlow.example'), '')
  assert.equal(
    filled({ officer: { name: 'J', mail: 'j@else.example', phone: null } }, 'j@marlow.example'),
    '',
  )
})

test('a paper that names neither an authority nor a mail address is of whom the mail proves', () => {
  assert.equal(filled({ officer: nobody }, 'j@marlow.example'), 'Marlow County DA')
  assert.equal(filled({ officer: nobody, authorityName: 'A court' }, 'j@marlow.example'), 'A court')
})

test('a paper that a court issued for an officer of the sender is the sender’s: the court stays as its body and is shown', () => {
  const { facts, source } = known({ authorityName: 'District Court', body: 'court' }, 'j@marlow.example')
  assert.deepEqual([facts.authorityName, facts.body], ['Marlow County DA', 'court'])
  assert.deepEqual(source, { by: 'mail', paper: 'District Court' })
  assert.equal(known({ authorityName: 'District Court' }, 'j@marlow.example').facts.body, 'District Court')
  assert.equal(filled({ authorityName: 'District Court' }, 'j@marlow.example', false), 'District Court')
})

test('by the name in the paper the country is the directory’s, also where no mail proves anything', () => {
  const { facts, source } = known({ authorityName: 'the ESSEN Police', officer: nobody }, '', false)
  assert.deepEqual([facts.authorityName, facts.country, source?.by], ['Essen Police', 'DE', 'name'])
  assert.equal(known({ authorityName: 'Essen Police', country: 'US' }, '', false).source, null)
})

test('where mail and paper point to two entries, or two entries share a domain or a name, what the paper says stands', () => {
  assert.equal(known({ authorityName: 'Essen Police' }, 'j@marlow.example').source, null)
  const twice = [
    ...(authorities as object[]),
    { ...marlow, id: 'sheriff', name: 'Marlow County Sheriff' },
  ] as never
  assert.equal(known({}, 'j@marlow.example', true, twice).source, null)
  const same = [...(authorities as object[]), { ...other, id: 'essen2' }] as never
  assert.equal(known({ authorityName: 'Essen Police', officer: nobody }, '', false, same).source, null)
})

test('of two domains the nearest is meant', () => {
  const court = { ...marlow, id: 'court', name: 'Court', domains: ['court.marlow.example'] }
  const both = [...(authorities as object[]), { ...court, officers: [] }] as never
  const officer = { name: 'J', mail: 'j@court.marlow.example', phone: null }
  assert.equal(known({ officer }, 'x@court.marlow.example', true, both).facts.authorityName, 'Court')
})
