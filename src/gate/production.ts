// What of this demand did the gate release before? From the orders that it kept, never from the database: a line leaves once, unless
// what two people signed says that it supplements or corrects what left.

import { type Authorisation, parseAuthorisation, scopeOf } from '../seal/authorisation/authorisation.ts'
import type { AuthorisationV2 } from '../seal/authorisation/authorisation-v2.ts'
import type { ScopePart } from '../seal/scope.ts'
import type { Approved } from './checks/verify.ts'
import type { GateContext } from './context.ts'
import type { Production } from './journal/journal-state.ts'
import { readKeptOrder } from './kept-order.ts'
import { type GateRefusal, refuse } from './refusal.ts'

/** One production of the demand that left, or may have: `lines` null where its order was kept and cannot be read any more. */
export type ReleasedBefore = { digest: string; number: number; lines: readonly ScopePart[] | null }

/** Null where the production follows what was released. Pure. */
export function checkProduction(
  { production }: Pick<AuthorisationV2, 'production'>,
  scope: readonly ScopePart[],
  before: readonly ReleasedBefore[],
): GateRefusal | null {
  const { number, kind, of } = production
  if (before.some(earlier => earlier.number >= number)) return refuse('production_number')
  if (of !== null && !before.some(earlier => earlier.digest === of)) return refuse('production_unknown')
  if (kind !== 'first' && kind !== 'next') return null
  const again = before.some(
    ({ lines }) => lines === null || lines.some(left => scope.some(part => overlaps(left, part))),
  )
  return again ? refuse('already_released') : null
}

/** The same kind of data of the same account, with a moment in common. */
function overlaps(a: ScopePart, b: ScopePart): boolean {
  const same = a.source === b.source && a.account === b.account && a.category === b.category
  return same && beginsBefore(a.from, b.to) && beginsBefore(b.from, a.to)
}

function beginsBefore(from: string | null, to: string | null): boolean {
  return from === null || to === null || from < to
}

/** The production as it follows what this gate has released by now: asked before collecting, and again before anything leaves. */
export async function decideProduction(
  context: GateContext,
  { authorisation, digest }: Approved,
): Promise<GateRefusal | null> {
  const before = await releasedBefore(context, authorisation.demand, digest)
  return checkProduction(authorisation, scopeOf(authorisation), before)
}

/** Every production of the demand whose package is out, or may be: a release that was begun counts. */
async function releasedBefore(
  context: GateContext,
  demand: string,
  except: string,
): Promise<ReleasedBefore[]> {
  const found: ReleasedBefore[] = []
  for (const production of context.journal.state.productions.values()) {
    if (production.digest === except || production.releasing === null) continue
    const { numbered } = production
    if (numbered && numbered.demand !== demand) continue
    const kept = await keptAuthorisation(context, production)
    // A journal of before says nothing of the demand: the kept order does. Where that is gone too, it is no production that is known.
    if (!numbered && kept?.demand !== demand) continue
    const number = numbered?.number ?? 1
    found.push({ digest: production.digest, number, lines: kept && scopeOf(kept) })
  }
  return found
}

export async function keptAuthorisation(
  context: GateContext,
  production: Production,
): Promise<Authorisation | null> {
  try {
    const order = await readKeptOrder(context.dir, production)
    return parseAuthorisation(Buffer.from(order.authorisation))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
