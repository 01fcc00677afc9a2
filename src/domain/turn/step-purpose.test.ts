import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Role } from '../../kernel/actor.ts'
import { permits } from '../registry/who-may.ts'
import { accessPurposes, mayOpen } from './access.ts'
import { steps } from './step.ts'
import { actOf } from './step-act.ts'
import { stepPurpose } from './step-purpose.ts'

const staff = (id: string, ...roles: Role[]): Actor => ({ kind: 'staff', id, roles, employment: 'employee' })
const mara = staff('mara', 'intake', 'analyst')
const carl = staff('carl', 'counsel')
const ada = staff('ada', 'approver')
const ingrid = staff('ingrid', 'custodian')

test('whoever the demand waits for is not asked what for', () => {
  const free = { step: 'confirm_facts', turn: 'intake', owner: null } as const
  assert.equal(stepPurpose(mara, free), 'answer')
  assert.equal(stepPurpose(carl, free), null, 'it waits for somebody else')
  assert.equal(stepPurpose(ada, { step: 'sign', turn: 'approver', owner: 'mara' }), 'approve')
  assert.equal(stepPurpose(ingrid, { step: 'certify', turn: 'custodian', owner: 'mara' }), 'certify')
  assert.equal(stepPurpose(carl, { step: 'confirm_secrecy', turn: 'counsel', owner: 'mara' }), 'second_read')
})

test('a second person is not asked, whichever of the roles that may do it is theirs', () => {
  const call = { step: 'callback', turn: 'analyst', owner: null } as const
  assert.equal(stepPurpose(carl, call), 'second_read')
  assert.equal(stepPurpose(ada, call), null, 'an approver makes no calls')
  assert.equal(stepPurpose(carl, { ...call, step: 'lookup' }), null, 'that is the analyst’s own step')
  assert.equal(stepPurpose(ada, { step: 'approve_exception', turn: 'counsel', owner: 'mara' }), 'second_read')
})

test("a colleague's demand asks whoever looks into it, and one's own asks nobody", () => {
  const jonas = staff('jonas', 'analyst')
  const given = { step: 'determine', turn: 'analyst', owner: 'jonas' } as const
  assert.equal(stepPurpose(mara, given), null)
  assert.equal(stepPurpose(jonas, given), 'answer')
  assert.equal(
    stepPurpose(jonas, { ...given, step: 'window', turn: 'clock' }),
    'answer',
    'it is theirs also while it waits',
  )
})

test('an auditor, an administrator, and whoever is no staff are never spared the question', () => {
  for (const step of steps)
    for (const turn of ['auditor', 'administrator', 'tenant', 'nobody'] as const) {
      assert.equal(stepPurpose(staff('x', 'auditor'), { step, turn, owner: null }), null)
      assert.equal(stepPurpose(staff('x', 'administrator'), { step, turn, owner: 'x' }), null)
      assert.equal(stepPurpose({ kind: 'tenant', id: 'x', tenant: 'acme' }, { step, turn, owner: 'x' }), null)
    }
})

test('what is taken without asking is a purpose that the person may name without a reason', () => {
  for (const actor of [mara, carl, ada, ingrid])
    for (const step of steps)
      for (const turn of ['intake', 'analyst', 'counsel', 'approver', 'custodian'] as const)
        for (const owner of [null, 'mara', 'else']) {
          const purpose = stepPurpose(actor, { step, turn, owner })
          if (purpose === null) continue
          assert.ok(accessPurposes.includes(purpose))
          assert.equal(mayOpen(actor, purpose, ''), null)
        }
})

test('nobody of the role that has the step is asked, whichever step it is; who shares none of its roles is', () => {
  const everybody: readonly Role[] = ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor']
  // It waits for who reads papers, never for who signs.
  const never = 'settle_lane approver'
  const asked: string[] = []
  for (const step of steps) {
    const act = actOf(step)
    if (act === null) continue
    for (const turn of ['intake', 'analyst', 'counsel', 'approver', 'custodian'] as const) {
      const may = permits[act].staff.includes(turn)
      if (may && stepPurpose(staff('x', turn), { step, turn, owner: null }) === null)
        asked.push(`${step} ${turn}`)
      const others: readonly Role[] = everybody.filter(
        role => role !== turn && !permits[act].staff.includes(role),
      )
      assert.equal(stepPurpose(staff('y', ...others), { step, turn, owner: null }), null, `${step} ${turn}`)
    }
  }
  assert.deepEqual(asked, [never])
})
