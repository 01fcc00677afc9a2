// Contracts as rules of the provider's law policy: the same layer, the same check that nothing in it loosens.
import { type Policy, parsePolicy } from '../../law/policy.ts'
import type { Tenant } from '../directory.ts'

/** The policy with a rule for each contract that closes an exception from asking the customer first. */
export function withContracts(policy: Policy, tenants: readonly Pick<Tenant, 'id' | 'terms'>[]): Policy {
  const rules = [...new Map(tenants.map(t => [t.id, t])).values()].flatMap(ruleOf)
  if (rules.length === 0) return policy
  const { hash: _, ...own } = policy
  return parsePolicy({ ...own, rules: [...own.rules, ...rules] })
}

function ruleOf({ id, terms }: Pick<Tenant, 'id' | 'terms'>, n: number): unknown[] {
  const closed = terms?.closedExceptions ?? []
  if (closed.length === 0) return []
  return [
    {
      id: `policy.contract_${n + 1}`,
      on: { tenants: [id] },
      when: { always: true },
      effect: { no_redirect_exception: true },
      why: 'The contract with this customer closes exceptions from asking it first.',
      source: `contract terms of ${id}: ${closed.join(', ')}`,
    },
  ]
}
