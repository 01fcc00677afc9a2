// For tests alone: a demand of two tenants that were told, both signed in at their console, with what a test asks of the first.
import assert from 'node:assert/strict'
import type { PasskeyClient } from '../../../src/cli/passkey/passkey-client.ts'
import type { Matter } from '../../../src/domain/registry/state.ts'
import { type AtWork, asWorker, loadAtWork } from '../../../src/server/worker/demand-at-work.ts'
import { type TwoTenants, twoTenantDemand } from '../portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../portal/portals.ts'
import { type World, worldOf } from './worlds.ts'

export type ToldGround = {
  readonly portals: Portals
  readonly acme: PasskeyClient
  readonly stad: PasskeyClient
  readonly told: TwoTenants
  readonly world: World
  work(): Promise<AtWork>
  /** Acme's. */
  matter(): Promise<Matter>
  /** How many mails ever waited for Acme. */
  mails(): Promise<number>
}

export async function openTold(): Promise<ToldGround> {
  const portals = await openPortals()
  const acme = await portals.client('customer', 'acme-admin')
  const stad = await portals.client('customer', 'stad-admin')
  const told = await twoTenantDemand(portals.d)
  await untilPublic(portals.d, told.demandId)
  const world = await worldOf(portals, acme, told)
  return { portals, acme, stad, told, world, ...askOf(portals, told) }
}

/** The same of another demand of these two. */
export function askOf(portals: Portals, told: TwoTenants): Pick<ToldGround, 'work' | 'matter' | 'mails'> {
  const work = async () => {
    const at = await loadAtWork(portals.d, told.demandId)
    assert.ok(at)
    return at
  }
  return {
    work,
    matter: async () => (await work()).demand.matters.find(m => m.id === told.acme) as Matter,
    mails: async () => {
      const rows = await asWorker(portals.d, tx =>
        tx.query<{ n: number }>('select count(*)::int as n from duly.outgoing_mail where matter_id = $1', [
          told.acme,
        ]),
      )
      return rows[0]?.n ?? 0
    },
  }
}
