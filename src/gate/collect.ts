// Collecting under an authorisation: verify everything, write down that it is used, then fetch part by part. A crash resumes at
// the first part that is not complete; an authorisation is never used for a second collection.

import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { recipientOf } from '../seal/age-keys.node.ts'
import { defaultLimits, type Limits } from '../sources/collect.ts'
import { SourceFailure } from '../sources/protocol.ts'
import { syncFolder } from '../store/durable.ts'
import type { OrderRow } from './boxes.ts'
import { type PartTotals, readIndex, takePart } from './collect-part.ts'
import { factsOf, fileReport, type GateContext, type Outcome, rememberTree } from './context.ts'
import type { Production } from './journal-state.ts'
import { createCollectionIdentity, readCollectionIdentity } from './keys.ts'
import type { CollectOrder } from './order.ts'
import type { Pin } from './pin.ts'
import { productionFolder } from './production-folder.ts'
import { type GateRefusal, isGateRefusal, refuse } from './refusal.ts'
import { type Approved, decideApproved, decideAuthorisedLeaf, decideNotForbidden } from './verify.ts'

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
  if (mine?.collectedAt) return collectedReport(mine)
  if (mine?.failed) return refuse(failureCode(mine.failed))
  const facts = factsOf(context, pin)
  const approved = decideApproved(order, facts)
  if (isGateRefusal(approved)) return approved
  if (approved.digest !== row.subject) return refuse('order_mismatch')
  if (!mine && state.productions.has(approved.digest)) return refuse('already_used')
  const forbidden = decideNotForbidden(await context.boxes.statusOf(approved.digest))
  if (forbidden) return forbidden
  const included = decideAuthorisedLeaf(order.leaf, approved, facts)
  if (isGateRefusal(included)) return included
  const unknown = approved.authorisation.scope.some(part => !context.sources.has(part.source))
  if (unknown) return refuse('source_unknown')
  await rememberTree(context, included)
  const production = mine ?? (await takeUp(context, row, approved, plain))
  return collectParts({ context, pin, row, approved, production })
}

/** From the journal line on, this authorisation is used. Key and order are durable before it: it may rely on both. */
async function takeUp(
  context: GateContext,
  row: OrderRow,
  { authorisation, digest }: Approved,
  plain: Uint8Array,
): Promise<Production> {
  const collection = randomBytes(16).toString('hex')
  const identity = await createCollectionIdentity(context.dir, collection)
  await productionFolder(context.dir, collection).keepOrder(plain, recipientOf(identity))
  await context.journal.write({
    kind: 'collection_begun',
    digest,
    order: row.id,
    collection,
    parts: authorisation.scope.length,
  })
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
  const folder = productionFolder(context.dir, collection)
  const known = new Set<string>()
  const { scope } = approved.authorisation
  for (const [index, part] of scope.entries()) {
    if (!production.parts.has(index)) {
      const refusal = await collectOne(work, index, recipientOf(identity), known)
      if (refusal) return refusal
    }
    // Only parts that answer the same line can hold the same thing twice.
    if (scope.slice(index + 1).some(later => later.part === part.part))
      for await (const item of readIndex(folder.part(index), identity)) known.add(item.key)
  }
  await context.journal.write({ kind: 'collected', digest: approved.digest })
  return collectedReport(production)
}

async function collectOne(
  work: Collecting,
  index: number,
  recipient: string,
  known: ReadonlySet<string>,
): Promise<GateRefusal | null> {
  const { context, pin, approved, production } = work
  const { collection } = production.begun
  const part = approved.authorisation.scope[index]!
  const dir = productionFolder(context.dir, collection).part(index)
  const onItem = progressTo(work, part.part)
  const from = context.sources.get(part.source)!
  const task = { part, collection, from, limits: limitsOf(pin), dir, recipient, known, onItem }
  const totals = await patiently(context, () => takePart(task))
  if (totals instanceof SourceFailure) {
    const refusal = refuse(failureCode(totals.code))
    context.onLog(`collection ${collection}: ${totals.message}`)
    await context.journal.write({ kind: 'collection_failed', digest: approved.digest, code: refusal.code })
    return refusal
  }
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
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    const payload = { digest: approved.digest, part, items, bytes }
    fileReport(context, pin, row, 'progress', payload).catch(() =>
      context.onLog('a progress report was lost'),
    )
  }
}

/** From the journal alone, so that it is the same after a crash between journal and report. */
function collectedReport(production: Production): Outcome {
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
    startedAt: production.begun.at,
    endedAt: production.collectedAt,
  }
  return { report: 'collected', payload }
}
