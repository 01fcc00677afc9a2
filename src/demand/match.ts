// Which accounts, of which tenants. The gate looks up; here its answer becomes matters (demand × tenant).
import { isAuthenticated } from './authenticate.ts'
import type { CommandOf, MatchedAccount } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { Account } from './event.ts'
import type { Identifier } from './facts.ts'
import { refuse } from './refusal.ts'
import { type Demand, sameIdentifier } from './state.ts'

export function requestLookup(command: CommandOf<'request_lookup'>, d: Demand, c: Context): Decided {
  if (!d.facts)
    return refuse(
      'facts_incomplete',
      'The facts are not confirmed yet.',
      'Confirm what the paper says first.',
    )
  if (!isAuthenticated(d)) {
    return refuse(
      'authority_not_authenticated',
      'The sender is not authenticated, so nothing is looked up.',
      'Complete the checks and the call-back.',
      'promise 1',
    )
  }
  if (d.lookup && !d.lookup.answered)
    return refuse(
      'already_done',
      'A look-up is under way.',
      'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.',
    )
  if (d.lookup)
    return refuse(
      'already_done',
      'The gate has already answered the look-up of these accounts.',
      'Decide on what it found.',
    )
  return [
    {
      kind: 'LookupRequested',
      matter: null,
      data: { lookup: command.lookup, assertion: command.assertion, by: c.actor.id },
    },
  ]
}

export function recordLookup(command: CommandOf<'record_lookup'>, d: Demand, c: Context): Decided {
  if (d.lookup?.id !== command.lookupId)
    return refuse('not_found', 'No such look-up was asked for.', 'Ask again from the desk.')
  if (d.lookup.answered) return []
  const named = command.accounts.flatMap(a => asAsked(d, a).map(identifier => ({ ...a, identifier })))
  // A tenant without an account that the paper names has no matter: it would be told of a demand that is not its own.
  const concerned = command.tenants.filter(t => named.some(a => a.tenant === t.id))
  const matters = concerned
    .filter(t => !d.matters.some(m => m.tenant === t.id))
    .map(t => ({
      id: c.newId(),
      tenant: t.id,
      // The directory says what kind a tenant is; a report that says otherwise does not spare it the redirect.
      tenantKind: c.tenantKind(t.id) ?? t.kind,
    }))
  const accounts = named.map((a, i): Account => {
    // A tenant that another system's record named has its matter already.
    const matter = [...d.matters, ...matters].find(m => m.tenant === a.tenant)
    if (!matter) throw new Error('the gate named an account whose tenant it did not name')
    return {
      id: `acc${i + 1}`,
      identifier: a.identifier,
      tenant: a.tenant,
      matter: matter.id,
      places: a.places,
    }
  })
  return [
    {
      kind: 'AccountsMatched',
      matter: null,
      data: { lookupId: command.lookupId, accounts, unmatched: command.unmatched, matters },
    },
  ]
}

/** The paper's identifiers that a match answers: an address asked for at two moments is two lines of the demand. */
function asAsked(d: Demand, account: MatchedAccount): Identifier[] {
  const asked = d.facts?.asks.flatMap(a => a.identifiers) ?? []
  const same = asked.filter(i => i.kind === account.identifier.kind && i.value === account.identifier.value)
  return same.filter((i, n) => same.findIndex(x => sameIdentifier(x, i)) === n)
}
