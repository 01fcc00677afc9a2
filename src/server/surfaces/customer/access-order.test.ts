// Who looked before a silence began, and who after, is an order of writes: whatever the clocks of server and database say, the tenant
// goes on seeing the first and sees nothing of the second.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { text } from '../../../../test/server/portal/pages.ts'
import { openPortals } from '../../../../test/server/portal/portals.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { execute } from '../../../store/demand/execute.ts'
import { noteRead, takeGrant } from '../desk/access.ts'

const staff = (id: string, role: 'analyst' | 'counsel' | 'approver'): Actor => ({
  kind: 'staff',
  id,
  roles: [role],
  employment: 'employee',
})
const [mara, carl, ada] = [staff('mara', 'analyst'), staff('carl', 'counsel'), staff('ada', 'approver')]
const HOUR = 3_600_000

for (const [which, skew] of [
  ['ahead', HOUR],
  ['behind', -HOUR],
] as const)
  test(`with the server’s clock an hour ${which} of the database’s an access stays on its side of a silence`, {
    timeout: 120_000,
  }, async t => {
    const portals = await openPortals(() => new Date(Date.now() + skew).toISOString())
    t.after(() => portals.close())
    const { d } = portals
    const told = await twoTenantDemand(d)
    const { demandId, acme: matter } = told
    const act = async (by: Actor, command: Command) => {
      const done = await execute(d.store, by, { demandId, command })
      assert.ok(!isRefusal(done), isRefusal(done) ? `${command.type}: ${done.detail}` : '')
    }
    const acme = await portals.client('customer', 'acme-admin')
    const looked = async () =>
      (await text(acme, `/demands/${matter}`)).match(/<section[^>]*id="access"[\s\S]*?<\/section>/)?.[0] ?? ''
    await noteRead(d, mara, demandId, 'paper')
    const before = await looked()
    assert.deepEqual(before.match(/Person \d+ \(/g), ['Person 1 (', 'Person 2 ('])

    const secrecy = {
      kind: 'court_order',
      instrument: 'us.order.2705b',
      passage: 'tell nobody',
      from: '2026-11-01',
      until: '2099-01-01',
    } as const
    await act(mara, { type: 'read_secrecy', matter, secrecy, passages: [], note: '' })
    await act(carl, { type: 'confirm_secrecy', matter })
    const wish = { demandId, purpose: 'approve', words: 'Late.', minutes: 60 } as const
    assert.ok(!isRefusal(await takeGrant(d, ada, wish)))
    await noteRead(d, ada, demandId, 'authorisation')
    await noteRead(d, carl, demandId, 'law')
    assert.equal(await looked(), before)
  })
