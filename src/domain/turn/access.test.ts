import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast } from '../../../test/given.ts'
import { type Actor, roles } from '../../kernel/actor.ts'
import { accessPurposes, mayOpen, purposesFor } from './access.ts'

const staff = (...mine: (typeof roles)[number][]): Actor => ({
  kind: 'staff',
  id: 'x',
  roles: mine,
  employment: 'employee',
})

test('each role that works with demands has a usual purpose, which needs no words', () => {
  for (const role of roles) {
    const [usual] = purposesFor([role])
    if (role === 'administrator') assert.equal(usual, undefined)
    else if (role === 'auditor') assert.deepEqual([usual?.purpose, usual?.words], ['audit', 'required'])
    else assert.equal(usual?.words, 'optional', role)
  }
})

test('a purpose is named by those alone whose work it is', () => {
  assert.equal(mayOpen(staff('approver'), 'answer', '')?.code, 'not_allowed')
  assert.equal(mayOpen(staff('analyst'), 'approve', '')?.code, 'not_allowed')
  assert.equal(mayOpen(staff('analyst'), 'answer', ''), null)
  assert.equal(mayOpen(staff('administrator'), 'other', 'I want to see it all')?.code, 'not_allowed')
})

test('an unusual purpose needs its reason', () => {
  assert.equal(mayOpen(staff('analyst'), 'other', '   because   ')?.code, 'invalid_input')
  assert.equal(mayOpen(staff('analyst'), 'other', 'The court asked for the file.'), null)
})

test('nobody but staff takes a grant', () => {
  for (const actor of [
    { kind: 'tenant', id: 'a', tenant: 'acme' } as const,
    { kind: 'gate', id: 'g' } as const,
  ])
    for (const purpose of accessPurposes)
      assert.equal(mayOpen(actor, purpose, 'a good reason')?.code, 'not_allowed')
  assert.equal(mayOpen(cast.mara, 'answer', ''), null)
})
