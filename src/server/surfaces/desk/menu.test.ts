// Whom the menu leads where.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Role } from '../../../kernel/actor.ts'
import { menuOf } from './menu.ts'

const staff = (role: Role, employment: 'employee' | 'subcontractor' = 'employee'): Actor => ({
  kind: 'staff',
  id: 'one',
  roles: [role],
  employment,
})

test('the menu leads each role to the pages that show it something, and to no others', () => {
  assert.deepEqual(menuOf(staff('analyst')), ['work', 'workload', 'rota', 'tenants', 'authorities', 'import'])
  assert.deepEqual(menuOf(staff('approver')), ['work', 'workload', 'rota'])
  assert.deepEqual(menuOf(staff('administrator')), ['rota', 'tenants', 'authorities', 'retention'])
  assert.deepEqual(menuOf(staff('auditor')), ['rota', 'tenants', 'authorities', 'retention'])
  assert.ok(!menuOf(staff('analyst', 'subcontractor')).includes('import'))
})
