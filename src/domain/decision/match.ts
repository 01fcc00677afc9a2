// Which accounts, of which tenants. The gate looks up; here its answer becomes matters (demand × tenant).

import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { TenantKind } from '../../vocabulary/closed-lists.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import { given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { areFactsConfirmed } from '../registry/facts-confirmed.ts'
import { type Demand, sameIdentifier } from '../registry/state.ts'
import type { Account } from './events.ts'
import type { Identifier } from './facts.ts'

export const requestLookup = onDemand({
  type: 'request_lookup',
  emits: ['LookupRequested'],
  given: given<{ readonly lookup: string; readonly assertion: unknown }>(),
  who: { staff: ['analyst', 'counsel'] },
  guards: [
    areFactsConfirmed,
    d =>
      isAuthenticated(d)
        ? null
        : refuse(
            'authority_not_authenticated',
            sentence('deciding.sender_not_authenticated_nothing_looked'),
            sentence('deciding.complete_checks_call_back'),
            'promise 1',
          ),
    d =>
      d.lookup && !d.lookup.answered
        ? refuse(
            'already_done',
            sentence('deciding.look_up_under_way'),
            sentence('deciding.wait_gate_answer_if_takes'),
          )
        : null,
    (d, _, { now }) =>
      d.lookup && !isLookupOld(d, now)
        ? refuse(
            'already_done',
            sentence('deciding.gate_already_answered_look_up'),
            sentence('deciding.decide_what_found'),
          )
        : null,
  ],
  decide: ({ lookup, assertion }, _, { actor }) => [
    { kind: 'LookupRequested', matter: null, data: { lookup, assertion, by: actor.id } },
  ],
})

/** As the gate answers: the identifier by kind and value, without how the paper wrote it. */
export type MatchedAccount = Pick<Account, 'tenant' | 'places'> & {
  readonly identifier: Pick<Identifier, 'kind' | 'value'>
}

type RecordLookup = {
  readonly lookupId: string
  readonly accounts: readonly MatchedAccount[]
  readonly unmatched: readonly Identifier[]
  readonly tenants: readonly { readonly id: string; readonly kind: TenantKind }[]
  readonly answer?: string
}

export const recordLookup = onDemand({
  type: 'record_lookup',
  emits: ['AccountsMatched'],
  given: given<RecordLookup>(),
  who: { staff: [], gate: true },
  still: ['withdrawn'],
  decide: (command, d, c) => {
    if (d.lookup?.id !== command.lookupId)
      return refuse(
        'not_found',
        sentence('deciding.no_such_look_up_asked'),
        sentence('deciding.ask_again_from_desk'),
      )
    if (d.lookup.answered) return []
    const { lookupId, unmatched, answer } = command
    const data = {
      lookupId,
      ...matched(command, d, c),
      unmatched,
      ...(answer === undefined ? {} : { answer }),
    }
    return [{ kind: 'AccountsMatched', matter: null, data }]
  },
})

function matched(command: RecordLookup, d: Demand, c: Context) {
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
  const ids = accountIds(d)
  const accounts = named.map((a): Account => {
    // A tenant that another system's record named has its matter already.
    const matter = [...d.matters, ...matters].find(m => m.tenant === a.tenant)
    if (!matter) throw new Error('the gate named an account whose tenant it did not name')
    return {
      id: ids(a.identifier, a.tenant),
      identifier: a.identifier,
      tenant: a.tenant,
      matter: matter.id,
      places: a.places,
    }
  })
  return { accounts, matters }
}

/** An account that was found before keeps its id: lines that were decided of it go on being of it. */
function accountIds(d: Demand): (identifier: Identifier, tenant: string) => string {
  const before = d.accounts.filter(a => a.places.length > 0)
  let made = before.length
  return (identifier, tenant) =>
    before.find(a => a.tenant === tenant && sameIdentifier(a.identifier, identifier))?.id ?? `acc${++made}`
}

/** An authorisation names the gate's signed answer, which the gate takes for 30 days; a week of them is for signing and collecting. */
export const LOOKUP_DAYS = 23

/** What the gate says of an answer that it does not take, or not for these lines. */
const REFUSED_ANSWERS = [
  'lookup_not_ours',
  'lookup_of_other',
  'lookup_too_old',
  'lookup_not_named',
  'matter_mixed',
]

/**
 * Whether the accounts are looked up again before anything is prepared: without a signed answer, with one that is old by then, or that
 * the gate did not take.
 */
export function isLookupOld(
  { lookup, gateRefusal }: Pick<Demand, 'lookup' | 'gateRefusal'>,
  now: string,
): boolean {
  if (!lookup?.answered) return false
  if (gateRefusal && REFUSED_ANSWERS.includes(gateRefusal.code)) return true
  return lookup.answer === null || Date.parse(now) - Date.parse(lookup.answer.at) > LOOKUP_DAYS * 86_400_000
}

/** The paper's identifiers that a match answers: an address asked for at two moments is two lines of the demand. */
function asAsked(d: Demand, account: MatchedAccount): Identifier[] {
  const asked = d.facts?.asks.flatMap(a => a.identifiers) ?? []
  const same = asked.filter(i => i.kind === account.identifier.kind && i.value === account.identifier.value)
  return same.filter((i, n) => same.findIndex(x => sameIdentifier(x, i)) === n)
}
