// The parties of one matter by name, for the forms that say of whom they speak.

import { unreached } from '../../demand/notice-state.ts'
import { toRead } from '../../demand/objection.ts'
import type { Demand, Matter } from '../../demand/state.ts'
import { type Chained, partyKey, refOf, successorOf } from '../../demand/tenant-chain.ts'
import type { PartyFacts } from './matter-api.ts'

export function partyFacts(d: Demand, m: Matter, tenants: ReadonlyMap<string, Chained>): PartyFacts[] {
  const own = successorOf(tenants, m.tenant) ?? tenants.get(m.tenant)
  const waits = new Set(toRead(d, m).map(partyKey))
  const lost = new Set(unreached(m).map(partyKey))
  return m.parties.map(p => {
    const key = partyKey(p)
    const named = p.tenant === undefined ? own?.chain.find(c => c.role === p.role)?.name : undefined
    return {
      key,
      party: refOf(p),
      name: named || (tenants.get(p.tenant ?? own?.id ?? m.tenant)?.name ?? m.tenant),
      told: p.told,
      unreached: lost.has(key),
      waitsForCounsel: waits.has(key),
    }
  })
}
