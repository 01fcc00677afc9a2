import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, contextOf, follow, given, MATTER, NOW, prepare, roadTo, sign } from '../../test/given.ts'
import { comply, determine, reject } from '../../test/papers/papers.ts'
import type { Command } from '../domain/registry/command.ts'
import { decide } from '../domain/registry/decide.ts'
import type { DemandEvent } from '../domain/registry/event.ts'
import { fold } from '../domain/registry/fold.ts'
import type { Demand } from '../domain/registry/state.ts'
import type { Actor } from '../kernel/actor.ts'
import { isRefusal } from '../kernel/refusal.ts'
import type { TenantKind } from '../vocabulary/closed-lists.ts'

/** As if its tenant had stood in the directory as this when its accounts were matched. */
const matchedAs = (kind: TenantKind, past: readonly DemandEvent[]) =>
  past.map(
    (e): DemandEvent =>
      e.kind === 'AccountsMatched'
        ? { ...e, data: { ...e.data, matters: e.data.matters.map(m => ({ ...m, tenantKind: kind })) } }
        : e,
  )
const state = (past: readonly DemandEvent[]) => fold('demand', past) as Demand
const when = (past: readonly DemandEvent[], by: Actor, command: Command, today: TenantKind | null) =>
  decide(command, state(past), { ...contextOf({ by }, past.length), tenantKind: () => today })
const codeOf = (decided: ReturnType<typeof decide>) => (isRefusal(decided) ? decided.code : 'done')
const decideAll = (lines = [comply('acc1'), reject('acc1')]): Command => determine(lines, false)
const consumer = matchedAs('consumer', roadTo('assessed'))

test('a public body that was entered as a consumer is asked first from the day on which that is corrected', () => {
  const plain = { ...decideAll(), notChallenged: null } as Command
  assert.equal(codeOf(when(consumer, cast.mara, plain, 'consumer')), 'done')
  assert.equal(codeOf(when(consumer, cast.mara, plain, null)), 'done')
  for (const today of ['public_sector', 'enterprise'] as const)
    assert.equal(codeOf(when(consumer, cast.mara, plain, today)), 'redirect_first')
  const redirect = [comply('acc1'), reject('acc1')].map(l => ({
    ...l,
    decision: 'redirect' as const,
    ground: 'tenant_is_organisation' as const,
    period: null,
  }))
  assert.equal(codeOf(when(consumer, cast.mara, decideAll(redirect), 'consumer')), 'ground_unknown')
  const decided = when(consumer, cast.mara, decideAll(redirect), 'public_sector')
  assert.ok(!isRefusal(decided))
  const after = state(follow(consumer, decided, { by: cast.mara }))
  assert.deepEqual([after.matters[0]?.tenantKind, after.matters[0]?.redirected], ['public_sector', true])
})

test('a directory that asks for less, or says nothing, takes nothing from an open demand', () => {
  const city = matchedAs('public_sector', roadTo('assessed'))
  for (const today of ['consumer', 'enterprise', null] as const)
    assert.equal(codeOf(when(city, cast.mara, decideAll(), today)), 'redirect_first')
  const excepted = when(city, cast.mara, determine([comply('acc1'), reject('acc1')]), 'consumer')
  assert.ok(!isRefusal(excepted) && excepted[0]?.kind === 'Determined')
  assert.equal(excepted[0].data.kinds, undefined)
})

test('what was decided of a consumer leaves nobody’s hands once it is known to be an organisation', () => {
  const opened = matchedAs('consumer', roadTo('answered', { excepted: [] }))
  assert.equal(codeOf(when(opened, cast.mara, prepare(), 'consumer')), 'done')
  assert.equal(codeOf(when(opened, cast.mara, prepare(), 'public_sector')), 'redirect_first')
  const first = when(opened, cast.mara, prepare(), 'consumer')
  assert.ok(!isRefusal(first))
  const prepared = follow(opened, first, { by: cast.mara })
  assert.equal(codeOf(when(prepared, cast.ada, sign, 'consumer')), 'done')
  assert.equal(codeOf(when(prepared, cast.ada, sign, 'enterprise')), 'redirect_first')
  // Decided again, with an exception that a second person approves.
  const command = determine([comply('acc1'), reject('acc1')])
  const decided = when(opened, cast.mara, command, 'public_sector')
  assert.ok(!isRefusal(decided))
  const again = follow(opened, decided, { by: cast.mara, at: NOW })
  assert.equal(codeOf(when(again, cast.mara, prepare(), 'public_sector')), 'exception_unapproved')
  const approve: Command = { type: 'approve_redirect_exception', matters: [MATTER] }
  const approved = given(again).when(approve, { by: cast.carl }).events
  assert.equal(codeOf(when(approved, cast.mara, prepare(), 'public_sector')), 'done')
})
