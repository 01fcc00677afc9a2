// Answering a look-up: which accounts the identifiers of one demand name. Counted as staff access before any source is asked;
// an identifier that a silent source might know is never reported as unmatched.

import { setTimeout as delay } from 'node:timers/promises'
import type { Identifier } from '../seal/scope.ts'
import { lookUp } from '../sources/collect.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import { type Match, SourceFailure } from '../sources/protocol.ts'
import type { OrderRow } from './boxes.ts'
import { failureCode, limitsOf } from './collect.ts'
import type { GateContext, Outcome } from './context.ts'
import { askedLastHour } from './journal-state.ts'
import type { LookupOrder } from './order.ts'
import type { Pin } from './pin.ts'
import { isGateRefusal, refuse } from './refusal.ts'
import { type AllowedLookup, decideLookup, type LookedUp } from './verify.ts'

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
  const unmatched = lookup.identifiers.filter(
    asked => !accounts.some(({ identifier }) => isSame(identifier, asked)),
  )
  // Answered only once the answer is filed: a crash in between asks again, under the same order and within the look-up's time.
  const then = { kind: 'lookup_answered', lookup: lookup.id } as const
  return { report: 'matched', payload: { lookupId: lookup.id, accounts, unmatched }, then }
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

function isSame(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && a.value === b.value
}
