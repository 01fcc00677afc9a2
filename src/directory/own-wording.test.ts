// Which version of a provider's own wording is in force, as a table; and who may write and approve one.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor, Role } from '../kernel/actor.ts'
import { isRefusal } from '../kernel/refusal.ts'
import {
  inForce,
  mayWriteWording,
  type OwnApproval,
  type OwnVersion,
  refuseOwnApproval,
} from './own-wording.ts'

/** Versions as `who:text`, the oldest first; a text of `-` went back to the shipped one. */
function written(...all: string[]): OwnVersion[] {
  return all
    .map((one, i) => {
      const [by = '', own = ''] = one.split(':')
      return { version: i + 1, own: own === '-' ? null : own, by }
    })
    .reverse()
}

/** `who:text`, revoked with a `!` at the end. */
function approved(...all: string[]): OwnApproval[] {
  return all.map(one => {
    const [by = '', own = ''] = one.replace('!', '').split(':')
    return { by, own, revokedAt: one.endsWith('!') ? '2026-11-26T00:00:00Z' : null }
  })
}

const table: readonly (readonly [
  rule: string,
  versions: OwnVersion[],
  approvals: OwnApproval[],
  out: number | null,
])[] = [
  ['nothing was ever written: the shipped text', [], [], null],
  ['nobody approved it: the shipped text', written('amy:a'), [], null],
  ['a lawyer who did not write it approved it', written('amy:a'), approved('carl:a'), 1],
  ['who wrote it approved it, by whatever way: no approval', written('carl:a'), approved('carl:a'), null],
  ['another text was approved', written('amy:b'), approved('carl:a'), null],
  ['the approval was revoked', written('amy:a'), approved('carl:a!'), null],
  ['revoked and given again', written('amy:a'), approved('carl:a!', 'lea:a'), 1],
  ['a newer one waits: the last approved goes on', written('amy:a', 'amy:b'), approved('carl:a'), 1],
  ['the newer one is approved', written('amy:a', 'amy:b'), approved('carl:a', 'carl:b'), 2],
  [
    'the newer one’s approval falls: the one before',
    written('amy:a', 'amy:b'),
    approved('carl:a', 'carl:b!'),
    1,
  ],
  ['back to the shipped text, at once', written('amy:a', 'amy:-'), approved('carl:a'), null],
  [
    'written anew after that, and waiting: the shipped text still',
    written('amy:a', 'amy:-', 'amy:b'),
    approved('carl:a'),
    null,
  ],
  [
    'the same text put back by its approver waits for another lawyer',
    written('amy:a', 'amy:-', 'carl:a'),
    approved('carl:a'),
    null,
  ],
  [
    'a text taken up again by another is still of who first wrote it',
    written('carl:a', 'amy:-', 'amy:a'),
    approved('carl:a'),
    null,
  ],
  [
    'who takes up the text that they approved ends nothing: what is in force stays',
    written('amy:a', 'amy:b', 'carl:a'),
    approved('carl:a'),
    1,
  ],
  [
    'an approval of the shipped text approves no wording',
    written('amy:a'),
    [{ by: 'carl', own: null, revokedAt: null }],
    null,
  ],
]

describe('the wording in force', () => {
  for (const [rule, versions, approvals, out] of table)
    test(rule, () => {
      assert.equal(inForce(versions, approvals, () => true)?.version.version ?? null, out)
    })

  test('what can no longer be filled in is passed over, down to the one before', () => {
    const versions = written('amy:a', 'amy:b')
    const approvals = approved('carl:a', 'carl:b')
    assert.equal(inForce(versions, approvals, v => v.version !== 2)?.version.version, 1)
    assert.equal(
      inForce(versions, approvals, () => false),
      null,
    )
  })
})

const staff = (...roles: Role[]): Actor => ({ kind: 'staff', id: 'x', roles, employment: 'employee' })

test('counsel and administrators write a wording, with a passkey in the hand', () => {
  const code = (actor: Actor, via: 'passkey' | 'oidc' = 'passkey') => {
    const no = mayWriteWording(actor, via)
    return no && isRefusal(no) ? no.code : 'done'
  }
  assert.equal(code(staff('counsel')), 'done')
  assert.equal(code(staff('administrator')), 'done')
  for (const role of ['intake', 'analyst', 'approver', 'custodian', 'auditor'] as const)
    assert.equal(code(staff(role)), 'not_allowed', role)
  assert.equal(code({ kind: 'tenant', id: 'x', tenant: 't' }), 'not_allowed')
  assert.equal(code({ kind: 'system', id: 'worker' }), 'not_allowed')
  assert.equal(code(staff('counsel'), 'oidc'), 'not_allowed')
})

test('nobody approves what they wrote', () => {
  assert.equal(refuseOwnApproval(staff('counsel'), ['y', 'x'])?.code, 'same_person')
  assert.equal(refuseOwnApproval(staff('counsel'), ['y']), null)
})
