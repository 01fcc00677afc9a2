// What kind of customer a tenant is counts as the directory has it today, where that is stricter than when its accounts were
// matched: one that was entered wrongly is asked first all the same. Corrected the other way it loses nothing of an open demand.

import type { Context } from '../domain/registry/context.ts'
import type { Demand, Matter } from '../domain/registry/state.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { isOrganisation, type TenantKind } from '../vocabulary/closed-lists.ts'

const strictness: Record<TenantKind, number> = { consumer: 0, enterprise: 1, public_sector: 2 }

export function withKindsOfToday(d: Demand, c: Pick<Context, 'tenantKind'>): Demand {
  return { ...d, matters: d.matters.map(m => ({ ...m, tenantKind: kindToday(m, c) })) }
}

function kindToday({ tenant, tenantKind }: Matter, c: Pick<Context, 'tenantKind'>): TenantKind {
  const today = c.tenantKind(tenant) ?? tenantKind
  return strictness[today] > strictness[tenantKind] ? today : tenantKind
}

/** Those of them that became stricter since; absent where none did. */
export function raisedKinds(
  before: Demand,
  today: Demand,
  about: readonly (string | undefined)[],
): { readonly kinds?: Readonly<Record<string, TenantKind>> } {
  const raised = today.matters.filter(
    (m, i) => about.includes(m.id) && m.tenantKind !== before.matters[i]?.tenantKind,
  )
  return raised.length > 0 ? { kinds: Object.fromEntries(raised.map(m => [m.id, m.tenantKind])) } : {}
}

/** What was decided of it was decided of another kind of customer. */
export function refuseOtherKind(matters: readonly Matter[], c: Pick<Context, 'tenantKind'>): Refusal | null {
  return matters.some(m => isOrganisation(kindToday(m, c)) && !isOrganisation(m.tenantKind))
    ? refuse(
        'redirect_first',
        sentence('letters.directory_says_since_customer_organisation'),
        sentence('letters.decide_lines_again_asked_first'),
        'promise 2',
      )
    : null
}
