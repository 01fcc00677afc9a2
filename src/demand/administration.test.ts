import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from './actor.ts'
import {
  mayChangeSystem,
  mayReadSystem,
  type PersonState,
  refuseChange,
  refuseRecovery,
} from './administration.ts'
import { type Role, roles } from './vocabulary.ts'

const staff = (...own: Role[]): Actor => ({ kind: 'staff', id: 'x', roles: own, employment: 'employee' })
const person = (part: Partial<PersonState> = {}): PersonState => ({
  id: 'mara',
  roles: ['analyst'],
  employment: 'employee',
  firm: null,
  active: true,
  ...part,
})

describe('who acts on the system', () => {
  test('an administrator changes it, an auditor reads it, every other role neither', () => {
    for (const role of roles) {
      assert.equal(mayReadSystem(staff(role)) === null, role === 'administrator' || role === 'auditor', role)
      assert.equal(mayChangeSystem(staff(role), 'passkey') === null, role === 'administrator', role)
    }
    for (const actor of [
      { kind: 'tenant', id: 't', tenant: 'acme' },
      { kind: 'officer', id: 'o', authority: 'a' },
      { kind: 'system', id: 'worker' },
      { kind: 'gate', id: 'gate' },
    ] as const)
      assert.ok(mayReadSystem(actor) && mayChangeSystem(actor, 'passkey'), actor.kind)
  })

  test('the word of another system is not enough to change it', () => {
    assert.equal(mayChangeSystem(staff('administrator'), 'oidc')?.code, 'not_allowed')
  })
})

describe('a change of a person', () => {
  const two = { by: 'root', administrators: ['root', 'noor'] }
  const root = person({ id: 'root', roles: ['administrator'] })

  test('is another administrator’s, where it is about power', () => {
    const own: Partial<PersonState>[] = [
      { roles: ['administrator', 'counsel'] },
      { roles: [] },
      { active: false },
      { employment: 'subcontractor', firm: 'Firm' },
    ]
    for (const part of own) assert.equal(refuseChange(root, { ...root, ...part }, two)?.code, 'same_person')
    assert.equal(refuseChange(root, root, two), null)
  })

  test('never takes the last administrator, whoever asks', () => {
    for (const by of [null, 'noor', 'somebody'])
      for (const part of [{ active: false }, { roles: ['analyst'] as const }])
        assert.equal(
          refuseChange(root, { ...root, ...part }, { by, administrators: ['root'] })?.code,
          'not_allowed',
        )
    assert.equal(refuseChange(root, { ...root, active: false }, { ...two, by: 'noor' }), null)
    assert.equal(
      refuseChange(person(), person({ active: false }), { by: 'root', administrators: ['root'] }),
      null,
    )
  })

  test('makes no subcontractor an approver, and none without a firm', () => {
    const sub = person({ employment: 'subcontractor', firm: 'Firm' })
    assert.equal(refuseChange(null, { ...sub, roles: ['approver'] }, two)?.code, 'subcontractor_excluded')
    assert.equal(refuseChange(null, { ...sub, firm: null }, two)?.code, 'invalid_input')
    assert.equal(refuseChange(null, person({ firm: 'Firm' }), two)?.code, 'invalid_input')
    assert.equal(refuseChange(null, sub, two), null)
  })
})

test('a recovery takes two others than its person, and a day at most', () => {
  const open = { person: 'mara', askedBy: 'root', expiresAt: '2026-11-26T12:00:00.000Z' }
  const now = '2026-11-25T13:00:00.000Z'
  assert.equal(refuseRecovery(open, 'mara', 'ask', now)?.code, 'same_person')
  assert.equal(refuseRecovery(open, 'root', 'ask', now), null)
  assert.equal(refuseRecovery(open, 'mara', 'confirm', now)?.code, 'same_person')
  assert.equal(refuseRecovery(open, 'root', 'confirm', now)?.code, 'same_person')
  assert.equal(refuseRecovery(open, 'noor', 'confirm', now), null)
  assert.equal(refuseRecovery(open, 'noor', 'confirm', '2026-11-26T12:00:00.001Z')?.code, 'changed_meanwhile')
})
