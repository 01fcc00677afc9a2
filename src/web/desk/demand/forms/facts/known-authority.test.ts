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
    officer: { name: 'J', mail: 'j@marlow.example', phone: null },
    ...said,
  }) as ConfirmedFacts
const filled = (said: Partial<ConfirmedFacts>, address: string, proven = true) =>
  withKnownAuthority(facts(said), { authorities, sender: sender(address, proven) }).authorityName

test('the directory’s name stands there where mail and paper agree on the domain', () => {
  assert.equal(filled({}, 'clerk@mail.marlow.example'), 'Marlow County DA')
})

test('nothing is filled in from a mail that proves nothing, or where mail and paper do not agree', () => {
  assert.equal(filled({}, 'clerk@marlow.example', false), '')
  assert.equal(filled({}, 'clerk@essen.example'), '')
  assert.equal(filled({}, 'clerk@notmarlow.example'), '')
  assert.equal(filled({ officer: { name: 'J', mail: null, phone: null } }, 'j@marlow.example'), '')
  assert.equal(filled({ country: 'DE' }, 'j@marlow.example'), '')
})

test('what the paper says stands', () => {
  assert.equal(filled({ authorityName: 'A court' }, 'j@marlow.example'), 'A court')
})
