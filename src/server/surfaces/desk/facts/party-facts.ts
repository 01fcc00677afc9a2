// The parties of one matter by name, for the forms that say of whom they speak.

import type { PartyFacts } from '../../../../api/desk/matters.ts'
import { type Chained, partyKey, refOf, successorOf } from '../../../../directory/tenant-chain.ts'
import { unreached } from '../../../../domain/notice/notice-state.ts'
import { toRead } from '../../../../domain/notice/objection.ts'
import type { Demand, Matter } from '../../../../domain/registry/state.ts'

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
