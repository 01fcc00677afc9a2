// An officer who lost their key: what left is sealed once more, to a key that was verified since, from the gate's own copy of what it
// collected. No source is asked. It takes an authorisation of two people that names the production, and gives line by line what left
// then; the copy is erased when its term after the release is over, and then nobody can.

import { encodeJcs } from '../ledger/jcs.ts'
import { recipientOf } from '../seal/age/age-keys.node.ts'
import { scopeOf } from '../seal/authorisation/authorisation.ts'
import type { Approved } from './checks/verify.ts'
import type { GateContext } from './context.ts'
import type { Entry } from './journal/journal-entry.ts'
import type { JournalState, Production } from './journal/journal-state.ts'
import { createIdentityAfterwards, eraseCollectionIdentity, readCollectionIdentity } from './keys.ts'
import { COPY_DAYS, type Pin } from './pin.ts'
import { keptAuthorisation } from './production.ts'
import { productionFolder } from './production-folder.ts'
import { type GateRefusal, refuse, refuseErased } from './refusal.ts'

/** The production in whose collection the data of this one lie: its own, or the one that it gives again. */
export function heldBy(state: JournalState, production: Production): Production {
  return production.copyOf === null ? production : state.productions.get(production.copyOf)!
}

/** The production whose copy the authorisation may give again; null where it collects its own. */
export async function decideCopy(
  context: GateContext,
  pin: Pin,
  { authorisation }: Approved,
): Promise<Production | null | GateRefusal> {
  const { kind, of } = authorisation.production
  if (kind !== 'resealed') return null
  const { state } = context.journal
  const named = state.productions.get(of ?? '')
  if (!named?.released) return refuse('production_unknown')
  const held = heldBy(state, named)
  const kept = await keptAuthorisation(context, held)
  if (kept?.demand !== authorisation.demand) return refuse('production_unknown')
  const [left, wanted] = [scopeOf(kept), scopeOf(authorisation)].map(scope => encodeJcs(scope).toHex())
  if (left !== wanted) return refuse('copy_differs')
  return refuseGone(context, pin, held) ?? held
}

/** By the journal and the gate's own clock, whether or not the copy was erased yet. */
export function refuseGone(
  context: GateContext,
  pin: Pin,
  { erasedAt, releasedAt }: Pick<Production, 'erasedAt' | 'releasedAt'>,
): GateRefusal | null {
  if (erasedAt !== null) return refuseErased(erasedAt)
  const end = releasedAt && endOf(pin, releasedAt)
  return end !== null && end <= context.now().toISOString() ? refuseErased(end) : null
}

function endOf({ copyDays = COPY_DAYS }: Pin, releasedAt: string): string {
  return new Date(Date.parse(releasedAt) + copyDays * 86_400_000).toISOString()
}

/** What the journal has to say of a copy that is taken, as far as it does not say it yet. */
export function takenFrom(held: Production, production: Production): Entry[] {
  const { digest, copyOf, parts } = production
  const missing = [...held.parts.values()].filter(({ part }) => !parts.has(part))
  return [
    ...(copyOf === null ? [{ kind: 'copy_taken' as const, digest, of: held.digest }] : []),
    ...missing.map(part => ({ ...part, kind: 'part_collected' as const, digest })),
    { kind: 'collected', digest },
  ]
}

/** What was erased in this process, so that the next look costs nothing. */
const gone = new WeakSet<Production>()

/** Erases every copy whose term is over, and finishes what was interrupted. What was signed stays, under a key of its own. */
export async function eraseDueCopies(context: GateContext, pin: Pin): Promise<number> {
  let erased = 0
  for (const production of context.journal.state.productions.values()) {
    if (production.releasedAt === null || production.copyOf !== null || gone.has(production)) continue
    if (production.erasedAt === null) {
      if (!refuseGone(context, pin, production)) continue
      // What somebody took away by hand is gone all the same.
      await keepOrderAfterwards(context.dir, production).catch(unlessMissing)
      await context.journal.write({ kind: 'copy_erased', digest: production.digest })
      erased++
    }
    await eraseCopy(context.dir, production)
    gone.add(production)
  }
  return erased
}

async function keepOrderAfterwards(dir: string, { begun: { collection } }: Production): Promise<void> {
  const folder = productionFolder(dir, collection)
  const plain = await folder.openOrder(await readCollectionIdentity(dir, collection))
  const identity = await createIdentityAfterwards(dir, collection)
  await folder.keepOrder(plain, recipientOf(identity), 'afterwards')
}

function unlessMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}

async function eraseCopy(dir: string, { begun: { collection } }: Production): Promise<void> {
  const folder = productionFolder(dir, collection)
  await eraseCollectionIdentity(dir, collection)
  await folder.dropParts()
  await folder.dropOrder().catch(unlessMissing)
}
