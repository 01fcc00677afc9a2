// Answering a look-up: which accounts the identifiers of one demand name. Counted as staff access before any source is asked;
// an identifier that a silent source might know is never reported as unmatched.

import { createHmac, randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { signWith } from '../ledger/note.ts'
import {
  type LookupAnswer,
  type LookupEntry,
  lookupAnswerHash,
  signLookupAnswer,
} from '../seal/lookup-answer.ts'
import { type Identifier, isSameIdentifier } from '../seal/scope.ts'
import { lookUp } from '../sources/collect.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import { type Match, SourceFailure } from '../sources/protocol.ts'
import type { OrderRow } from './boxes.ts'
import type { LookupOrder } from './checks/order.ts'
import { type AllowedLookup, decideLookup, type LookedUp } from './checks/verify.ts'
import { failureCode, limitsOf } from './collect.ts'
import type { GateContext, Outcome } from './context.ts'
import { askedLastHour } from './journal/journal-state.ts'
import type { Pin } from './pin.ts'
import { isGateRefusal, refuse } from './refusal.ts'

const ATTEMPTS = 2

export type MatchedAccount = {
  source: string
  sourceAccount: string
  identifier: Identifier
  tenant: string
  /** What the source holds of the account. */
  categories: Match['categories']
}

export async function handleLookup(
  context: GateContext,
  pin: Pin,
  row: OrderRow,
  order: LookupOrder,
): Promise<Outcome> {
  const now = context.now().toISOString()
  const allowed = decideLookup(order, { pin, now }, pastOf(context, row, now))
  if (isGateRefusal(allowed)) return allowed
  const { lookup } = allowed
  if (lookup.id !== row.subject) return refuse('order_mismatch')
  await begin(context, row, allowed)
  const accounts: MatchedAccount[] = []
  for (const open of context.sources.values()) {
    const matches = await ask(context, pin, open, allowed)
    if (matches instanceof SourceFailure) return refuse(failureCode(matches.code))
    accounts.push(...matches.map(match => accountOf(match, open)))
  }
  const answer = await signedAnswer(context, allowed, accounts)
  await context.journal.write({
    kind: 'lookup_signed',
    lookup: lookup.id,
    answer: lookupAnswerHash(answer.head),
  })
  const unmatched = lookup.identifiers.filter(
    asked => !accounts.some(({ identifier }) => isSameIdentifier(identifier, asked)),
  )
  // Answered only once the answer is filed: a crash in between asks again, under the same order and within the look-up's time.
  const then = { kind: 'lookup_answered', lookup: lookup.id } as const
  return { report: 'matched', payload: { lookupId: lookup.id, accounts, unmatched, answer }, then }
}

/** A look-up that a crash interrupted may be answered under the order that began it, and under no other. */
function pastOf(context: GateContext, row: OrderRow, now: string): LookedUp {
  const { state } = context.journal
  return {
    usedBefore: ({ lookup, digest }) => {
      const seen = state.lookups.get(lookup.id)
      return seen !== undefined && (seen.answered || seen.order !== row.id || seen.digest !== digest)
    },
    lastHour: lookup => askedLastHour(state, lookup.by, now, lookup.id),
  }
}

async function begin(context: GateContext, row: OrderRow, { lookup, digest }: AllowedLookup): Promise<void> {
  if (context.journal.state.lookups.has(lookup.id)) return
  await context.journal.write({
    kind: 'lookup_begun',
    lookup: lookup.id,
    digest,
    order: row.id,
    by: lookup.by,
    identifiers: lookup.identifiers.length,
  })
}

/** Every identifier that was asked, found or not, under the gate's signature; the journal knows it by its hash. */
async function signedAnswer(
  context: GateContext,
  { lookup, digest }: AllowedLookup,
  accounts: readonly MatchedAccount[],
): Promise<LookupAnswer> {
  const salt = () => randomBytes(32).toString('hex')
  const entries = lookup.identifiers.flatMap((identifier): LookupEntry[] => {
    const found = accounts.filter(account => isSameIdentifier(account.identifier, identifier))
    if (found.length === 0) return [{ salt: salt(), identifier, found: null }]
    return found.map(({ source, sourceAccount, tenant, categories }) => ({
      salt: salt(),
      identifier,
      found: {
        source,
        account: sourceAccount,
        tenant: tenantMark(context, lookup.demand, tenant),
        categories: [...categories],
      },
    }))
  })
  const found = { lookup: digest, demand: lookup.demand, at: context.now().toISOString() }
  return signWith(context.signer, gate => signLookupAnswer(found, entries, gate))
}

/** Says whether two accounts of a demand are one tenant's, and to nobody without the gate's key which tenant that is. */
function tenantMark({ inbox }: GateContext, demand: string, tenant: string): string {
  return createHmac('sha256', inbox).update(`duly/tenant-mark/v1\0${demand}\0${tenant}`).digest('hex')
}

async function ask(
  context: GateContext,
  pin: Pin,
  { source, key }: OpenSource,
  { lookup }: AllowedLookup,
): Promise<Match[] | SourceFailure> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await lookUp(source, key, lookup.id, lookup.identifiers, limitsOf(pin))
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error
      context.onLog(`look-up: ${error.message}`)
      if (error.code !== 'source_failed' || attempt === ATTEMPTS) return error
    }
    await delay(context.retryMs)
  }
}

function accountOf(
  { account, identifier, tenant, categories }: Match,
  { source }: OpenSource,
): MatchedAccount {
  const { kind, value } = identifier
  return { source: source.name, sourceAccount: account, identifier: { kind, value }, tenant, categories }
}
