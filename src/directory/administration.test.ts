import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Actor, type Role, roles } from '../kernel/actor.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { propose, refuseSecond } from '../kernel/two-people.ts'
import {
  mayChangeSystem,
  mayReadSystem,
  type PersonState,
  passkeyRecovery,
  refuseChange,
} from './administration.ts'

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
  const now = '2026-11-25T12:00:00.000Z'
  const asked = (by: string) => propose(passkeyRecovery, { by: [by], about: 'mara', takesTwo: true }, now)
  const own = asked('mara')
  assert.ok(isRefusal(own) && own.code === 'same_person')
  const open = asked('root')
  assert.ok(!isRefusal(open))
  assert.equal(open.expiresAt, '2026-11-26T12:00:00.000Z')
  const second = (by: string, at = now) => refuseSecond(passkeyRecovery, open, by, at)?.code
  assert.equal(second('mara'), 'same_person')
  assert.equal(second('root'), 'same_person')
  assert.equal(second('noor'), undefined)
  assert.equal(second('noor', '2026-11-26T12:00:00.000Z'), undefined)
  assert.equal(second('noor', '2026-11-26T12:00:00.001Z'), 'changed_meanwhile')
})
