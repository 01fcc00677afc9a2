// What the rules are told of a tenant's kind is what the directory says now, not what it said when the accounts were matched.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mara, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import type { Command } from '../../domain/registry/command.ts'
import { withTransaction } from '../../store/database.ts'
import { contextFor } from '../../store/demand/decision-context.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'

let portals: Portals
before(async () => {
  portals = await openPortals()
})
after(() => portals?.close())

test('a correction in the directory reaches who decides and who authorises', {
  timeout: 60_000,
}, async () => {
  const { d } = portals
  const { demandId } = await twoTenantDemand(d)
  const { demand } = (await loadAtWork(d, demandId)) ?? {}
  assert.ok(demand)
  const kind = async (type: Command['type']) => {
    const command = { type, lines: [] } as unknown as Command
    const context = await withTransaction(d.db, databaseActor(mara), tx =>
      contextFor(d.store, mara, { command, demand }, tx),
    )
    return context.tenantKind('stad')
  }
  await asWorker(d, tx => tx.query("update duly.tenant set kind = 'public_sector' where id = 'stad'", []))
  for (const type of ['determine', 'prepare_authorisation', 'sign_authorisation'] as const)
    assert.equal(await kind(type), 'public_sector', type)
})
