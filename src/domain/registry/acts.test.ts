import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrivalActs } from '../arrival/acts.ts'
import { challengeActs } from '../challenge/acts.ts'
import { decisionActs } from '../decision/acts.ts'
import { noticeActs } from '../notice/acts.ts'
import { permittedActs } from '../permitted/acts.ts'
import { preservationActs } from '../preservation/acts.ts'
import { releaseActs } from '../release/acts.ts'
import { secrecyActs } from '../secrecy/acts.ts'
import type { AnyAct } from './act.ts'
import { acts } from './acts.ts'

const all = Object.entries(acts) as [string, AnyAct][]

test('each act stands in one slice', () => {
  const slices = [arrivalActs, challengeActs, decisionActs, noticeActs, permittedActs, preservationActs]
  const types = [...slices, releaseActs, secrecyActs].flatMap(slice => slice.map(act => act.type))
  assert.equal(new Set(types).size, types.length)
  assert.deepEqual(types.toSorted(), all.map(([type]) => type).toSorted())
})

test('each act is somebody’s, and no administrator’s or auditor’s', () => {
  for (const [type, { who }] of all) {
    const { staff, employeesOnly, ...others } = who
    assert.ok(staff.length > 0 || Object.keys(others).length > 0, type)
    assert.ok(!staff.includes('administrator') && !staff.includes('auditor'), type)
    if (employeesOnly) assert.ok(staff.length > 0, `${type} is closed to subcontractors and open to no staff`)
  }
})

test('only the paper and another system’s record begin a demand', () => {
  const opening = all.filter(([, act]) => 'opens' in act).map(([type]) => type)
  assert.deepEqual(opening.toSorted(), ['import_open', 'receive'])
})
