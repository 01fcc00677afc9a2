// Collecting under an authorisation: verify everything, write down that it is used, then fetch part by part. A crash resumes at
// the first part that is not complete; an authorisation is never used for a second collection.

import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { recipientOf } from '../seal/age/age-keys.node.ts'
import { authorisationFormat, scopeOf } from '../seal/authorisation/authorisation.ts'
import { defaultLimits, type Limits } from '../sources/collect.ts'
import { SourceFailure } from '../sources/protocol.ts'
import { syncFolder } from '../store/durable.ts'
import type { OrderRow } from './boxes.ts'
import type { CollectOrder } from './checks/order.ts'
import {
  type Approved,
  decideApproved,
  decideAuthorisedLeaf,
  decideGrounds,
  decideLines,
  decideNotForbidden,
} from './checks/verify.ts'
import { type PartTotals, takePart } from './collect-part.ts'
import { factsOf, fileReport, type GateContext, type Outcome, rememberTree } from './context.ts'
import { decideCopy, heldBy, takenFrom } from './copy.ts'
import { givenByHand, openedUnder, type TakenByHand, takenEntries } from './exports/awaiting.ts'
import { eraseHandedIn, eraseOverdue } from './exports/erase-hand-in.ts'
import type { Production } from './journal/journal-state.ts'
import { createCollectionIdentity, readCollectionIdentity } from './keys.ts'
import type { Pin } from './pin.ts'
import { decideProduction, keptAuthorisation } from './production.ts'
import { productionFolder } from './production-folder.ts'
import { type GateRefusal, isGateCode, isGateRefusal, refuse } from './refusal.ts'
import { NoLonger, stillInForce, watchOver } from './watch.ts'

const ATTEMPTS = 3
const PROGRESS_MS = 1_000

export async function handleCollect(
  context: GateContext,
  pin: Pin,
  row: OrderRow,
  order: CollectOrder,
  plain: Uint8Array,
): Promise<Outcome> {
  const { state } = context.journal
  const mine = [...state.productions.values()].find(production => production.begun.order === row.id)
  if (mine?.collectedAt) {
    // A crash may have come between the journal and the erasing.
    await eraseHandedIn(context.dir, mine.digest)
    return collectedReport(context, mine)
  }
  if (mine?.failed) return refuse(isGateCode(mine.failed) ? mine.failed : 'source_failed')
  const facts = await factsOf(context, pin)
  const approved = decideApproved(order, facts)
  if (isGateRefusal(approved)) {
    if (approved.code === 'expired')
      await eraseOverdue(context.dir, facts.now).catch(() =>
        context.onLog('what was handed in could not be erased'),
      )
    return approved
  }
  if (approved.digest !== row.subject) return refuse('order_mismatch')
  if (!mine && state.productions.has(approved.digest)) return refuse('already_used')
  const forbidden = decideNotForbidden(await context.boxes.statusOf(approved.digest))
  if (forbidden) {
    await eraseHandedIn(context.dir, approved.digest)
    return forbidden
  }
  const included = decideAuthorisedLeaf(order.leaf, approved, facts)
  if (isGateRefusal(included)) return included
  const grounds = decideGrounds(order, approved, facts)
  if (isGateRefusal(grounds)) return grounds
  const refusal = decideLines(order, approved, facts) ?? (await decideProduction(context, approved))
  if (refusal) return refusal
  const held = await decideCopy(context, pin, approved)
  if (isGateRefusal(held)) return mine ? stop({ context, pin, row, approved, production: mine }, held) : held
  if (held) {
    for (const seen of [included, ...grounds]) await rememberTree(context, seen)
    const production = mine ?? (await takeUp({ context, row, approved, plain, given: [] }))
    await context.journal.write(...takenFrom(held, production))
    return collectedReport(context, production)
  }
  const unknown = approved.authorisation.lines.some(line => !context.sources.has(line.source))
  if (unknown) return refuse('source_unknown')
  const given = await givenByHand(context, approved)
  if (isGateRefusal(given)) return given
  for (const seen of [included, ...grounds]) await rememberTree(context, seen)
  const production = mine ?? (await takeUp({ context, row, approved, plain, given }))
  return collectParts({ context, pin, row, approved, production })
}

type ToTakeUp = {
  context: GateContext
  row: OrderRow
  approved: Approved
  plain: Uint8Array
  given: TakenByHand[]
}

/** From the journal line on, this authorisation is used. Key and order are durable before it: it may rely on both. */
async function takeUp({ context, row, approved, plain, given }: ToTakeUp): Promise<Production> {
  const { authorisation, digest } = approved
  const collection = randomBytes(16).toString('hex')
  const identity = await createCollectionIdentity(context.dir, collection)
  await productionFolder(context.dir, collection).keepOrder(plain, recipientOf(identity))
  const { demand, lines, production } = authorisation
  await context.journal.write(
    { kind: 'collection_begun', digest, order: row.id, collection, parts: lines.length },
    { kind: 'production_numbered', digest, demand, number: production.number },
    ...takenEntries(digest, given),
  )
  return context.journal.state.productions.get(digest)!
}

type Collecting = {
  context: GateContext
  pin: Pin
  row: OrderRow
  approved: Approved
  production: Production
}

async function collectParts(work: Collecting): Promise<Outcome> {
  const { context, approved, production } = work
  const { collection } = production.begun
  const identity = await readCollectionIdentity(context.dir, collection)
  const scope = scopeOf(approved.authorisation)
  for (const index of scope.keys()) {
    if (!production.parts.has(index)) {
      const refusal = await collectOne(work, index, recipientOf(identity))
      if (refusal) return refusal
    }
  }
  const refusal = await stillInForce(context, approved)
  if (refusal) return stop(work, refusal)
  await context.journal.write({ kind: 'collected', digest: approved.digest })
  await eraseHandedIn(context.dir, approved.digest)
  return collectedReport(context, production)
}

async function collectOne(work: Collecting, index: number, recipient: string): Promise<GateRefusal | null> {
  const { context, pin, approved, production } = work
  const { collection } = production.begun
  const part = scopeOf(approved.authorisation)[index]!
  const dir = productionFolder(context.dir, collection).part(index)
  const onItem = progressTo(work, part.part)
  const from = openedUnder(context, part.source, approved.digest)
  const goOn = watchOver(context, approved)
  const task = { part, collection, from, limits: limitsOf(pin), dir, recipient, onItem, goOn }
  const totals = await patiently(context, () => takePart(task)).catch(refusalOf)
  const refused = isGateRefusal(totals) ? totals : await stillInForce(context, approved)
  if (refused) return stop(work, refused)
  if (totals instanceof SourceFailure) {
    context.onLog(`collection ${collection}: ${totals.message}`)
    return stop(work, refuse(failureCode(totals.code)))
  }
  if (isGateRefusal(totals)) return totals
  await syncFolder(dirname(dir))
  await context.journal.write({
    kind: 'part_collected',
    digest: approved.digest,
    part: index,
    line: part.part,
    ...totals,
  })
  return null
}

/** The collection ends here: written down, so that no later order goes on with it, and what it has taken is gone. */
async function stop(
  { context, approved, production }: Collecting,
  refusal: GateRefusal,
): Promise<GateRefusal> {
  await context.journal.write({ kind: 'collection_failed', digest: approved.digest, code: refusal.code })
  await productionFolder(context.dir, production.begun.collection).dropParts()
  await eraseHandedIn(context.dir, approved.digest)
  return refusal
}

function refusalOf(error: unknown): GateRefusal {
  if (error instanceof NoLonger) return error.refusal
  throw error
}

/** A source that fails is asked again; one that lets its time pass is not: it has had its time. */
async function patiently<T>(context: GateContext, ask: () => Promise<T>): Promise<T | SourceFailure> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error
      if (error.code !== 'source_failed' || attempt === ATTEMPTS) return error
    }
    await delay(context.retryMs * attempt)
  }
}

export function limitsOf(pin: Pin): Limits {
  const totalMs = pin.collectSeconds * 1_000
  return { ...defaultLimits, totalMs, idleMs: Math.min(defaultLimits.idleMs, totalMs) }
}

export function failureCode(code: string): 'source_deadline' | 'source_failed' {
  return code === 'source_deadline' ? code : 'source_failed'
}

/** Progress is a courtesy: one report a second at most, none awaited, and a lost one is only logged. */
function progressTo({ context, pin, row, approved }: Collecting, part: string) {
  let last = Number.NEGATIVE_INFINITY
  return ({ items, bytes }: PartTotals) => {
    const now = context.now().getTime()
    // A clock that is set back silences nothing.
    if (Math.abs(now - last) < PROGRESS_MS) return
    last = now
    const payload = { digest: approved.digest, part, items, bytes }
    fileReport(context, pin, row, 'progress', payload).catch(() =>
      context.onLog('a progress report was lost'),
    )
  }
}

/** From the journal alone, so that it is the same after a crash between journal and report. */
async function collectedReport(context: GateContext, production: Production): Promise<Outcome> {
  // Of what is given once more the certificate says when it was collected.
  const { begun, collectedAt } = heldBy(context.journal.state, production)
  const lines = new Map<string, { part: string; items: number; bytes: number }>()
  const parts = [...production.parts.values()].sort((a, b) => a.part - b.part)
  for (const { line, items, bytes } of parts) {
    const sum = lines.get(line) ?? { part: line, items: 0, bytes: 0 }
    lines.set(line, { part: line, items: sum.items + items, bytes: sum.bytes + bytes })
  }
  const total = (name: 'quarantined' | 'duplicates' | 'omitted') =>
    parts.reduce((sum, part) => sum + part[name], 0)
  const payload = {
    digest: production.digest,
    collection: production.begun.collection,
    parts: [...lines.values()],
    quarantined: total('quarantined'),
    duplicates: total('duplicates'),
    omitted: total('omitted'),
    startedAt: begun.at,
    endedAt: collectedAt,
    ...(await handInsOf(context, production)),
  }
  return { report: 'collected', payload }
}

/** Of this collection: what is given once more was handed in for another. Absent where the gate asked every source itself. */
async function handInsOf(context: GateContext, production: Production): Promise<{ handIns?: object[] }> {
  const { handIns } = production
  if (handIns.length === 0) return {}
  const kept = await keptAuthorisation(context, production)
  const lines = kept?.v === authorisationFormat ? kept.lines : []
  return {
    handIns: handIns.map(({ source, handedInAt, by, byName, confirmed, confirmedName }) => ({
      source,
      at: handedInAt,
      by: { id: by, name: byName },
      confirmedBy: { id: confirmed, name: confirmedName },
      matters: [...new Set(lines.filter(line => line.source === source).map(({ matter }) => matter))],
    })),
  }
}
