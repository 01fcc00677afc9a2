// Who stands behind a tenant's accounts (contract party → processor → controller), and so who is asked and told.

import { type PartyRole, partyRoles } from '../kernel/actor.ts'

/** One party of the chain. `tenant`: it is a tenant here itself; without one its people are among the tenant's own contacts. */
export type PartyRef = { readonly role: PartyRole; readonly tenant?: string }

/** What stands for it in a matter; another organisation in the same place of the chain is another party. */
export function partyKey({ role, tenant }: PartyRef): string {
  return tenant ?? role
}

/** Of whatever else is known of it, only that. */
export function refOf({ role, tenant }: PartyRef): PartyRef {
  return tenant === undefined ? { role } : { role, tenant }
}

/** On record without a party, from before there were any: the tenant itself. */
export const ITSELF: PartyRef = { role: 'contract_party' }

/** One link of the chain. `tenant`: the party is a tenant here itself, with contacts and a console of its own. */
export type Party = {
  readonly role: PartyRole
  readonly name: string
  readonly country: string
  readonly tenant: string | null
  /** Whether notices go to it: the contract party unless the contract says otherwise, others where it says so. */
  readonly told: boolean
}

export const tenantStatuses = ['active', 'merged', 'closed'] as const
export type TenantStatus = (typeof tenantStatuses)[number]

/** Who is told after a tenant was closed. */
export const toldAfterwards = ['last_contacts', 'chain_next'] as const
export type ToldAfter = (typeof toldAfterwards)[number]

/** What of a tenant decides who is told. */
export type Chained<C extends ChainedContact = ChainedContact> = {
  readonly id: string
  readonly name: string
  readonly status: TenantStatus
  readonly mergedInto: string | null
  readonly toldAfter: ToldAfter | null
  readonly chain: readonly Party[]
  readonly contacts: readonly C[]
}
export type ChainedContact = {
  readonly party?: PartyRole
  readonly receives?: readonly string[]
  /** Somebody of its organisation says that this person has left. */
  readonly left?: boolean
}

/** One party that is told, with those of its contacts that get notices. */
export type Addressee<C> = {
  readonly role: PartyRole
  readonly name: string
  readonly tenant: string
  readonly party: PartyRef
  readonly contacts: readonly C[]
}

/**
 * Who is asked and told, the first in place first; a party without a contact for notices is passed over. Empty: nobody can be
 * told, which the desk must solve. A tenant that was merged is told through its successor; a closed one as was said when it
 * was closed. Follows at most as many mergers as there are tenants, so a circle ends.
 */
export function addressees<C extends ChainedContact>(
  tenants: ReadonlyMap<string, Chained<C>>,
  id: string,
): Addressee<C>[] {
  const tenant = successorOf(tenants, id)
  if (!tenant) return []
  const parties = chainOf(tenant)
  const told = parties.filter(p => p.told).flatMap(p => reach(tenants, tenant, p))
  // Where nobody of those can be reached, whoever else stands in the chain: somebody must be told.
  return told.length > 0 ? told : parties.flatMap(p => reach(tenants, tenant, p)).slice(0, 1)
}

/** The parties that are to be told, whether or not somebody of them can be reached now. */
export function toldParties<C extends ChainedContact>(
  tenants: ReadonlyMap<string, Chained<C>>,
  id: string,
): PartyRef[] {
  const tenant = successorOf(tenants, id)
  if (!tenant) return []
  const told = chainOf(tenant).filter(p => p.told)
  const keys = new Map(
    [...told.map(p => partyRef(tenants, tenant, p)), ...addressees(tenants, id).map(a => a.party)].map(p => [
      partyKey(p),
      p,
    ]),
  )
  return [...keys.values()]
}

/** Whether a notice reaches the controller; `unknown` where the chain has a processor and names no controller. */
export type ControllerTold = 'told' | 'untold' | 'unknown'

/** A tenant behind which nobody stands is the controller itself. */
export function controllerTold<C extends ChainedContact>(
  tenants: ReadonlyMap<string, Chained<C>>,
  id: string,
): ControllerTold {
  const tenant = successorOf(tenants, id)
  const roles = tenant ? chainOf(tenant).map(p => p.role) : []
  if (!roles.includes('controller')) return roles.includes('processor') ? 'unknown' : 'told'
  return addressees(tenants, id).some(a => a.role === 'controller') ? 'told' : 'untold'
}

/** The tenant that stands for this one today. */
export function successorOf<C extends ChainedContact>(
  tenants: ReadonlyMap<string, Chained<C>>,
  id: string,
): Chained<C> | null {
  let tenant = tenants.get(id) ?? null
  for (let left = tenants.size; tenant?.status === 'merged' && left > 0; left--)
    tenant = tenants.get(tenant.mergedInto ?? '') ?? null
  return tenant?.status === 'merged' ? null : tenant
}

/** Without a chain the tenant is its own contract party. */
function partiesOf(tenant: Chained): Party[] {
  const own: Party = { role: 'contract_party', name: tenant.name, country: '', tenant: null, told: true }
  const chain = tenant.chain.some(p => p.role === 'contract_party') ? tenant.chain : [own, ...tenant.chain]
  return partyRoles.flatMap(role => chain.filter(p => p.role === role))
}

/** The chain, without who is told no more of a closed tenant. */
function chainOf(tenant: Chained): Party[] {
  const after = tenant.status === 'closed' && tenant.toldAfter === 'chain_next'
  return partiesOf(tenant).filter(p => !after || p.role !== 'contract_party')
}

function partyRef(
  tenants: ReadonlyMap<string, Chained>,
  tenant: Chained,
  { role, tenant: other }: Party,
): PartyRef {
  const own = other === null ? null : successorOf(tenants, other)
  return own && own.id !== tenant.id ? { role, tenant: own.id } : { role }
}

function reach<C extends ChainedContact>(
  tenants: ReadonlyMap<string, Chained<C>>,
  tenant: Chained<C>,
  party: Party,
): Addressee<C>[] {
  const other = party.tenant === null ? null : successorOf(tenants, party.tenant)
  const from = other ?? tenant
  const contacts = from.contacts.filter(
    c =>
      (c.receives?.includes('notice') ?? true) &&
      !c.left &&
      (other !== null || (c.party ?? 'contract_party') === party.role),
  )
  return contacts.length > 0
    ? [
        {
          role: party.role,
          name: party.name || from.name,
          tenant: from.id,
          party: partyRef(tenants, tenant, party),
          contacts,
        },
      ]
    : []
}
