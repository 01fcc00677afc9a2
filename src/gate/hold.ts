// Setting data apart where they are, under one analyst's passkey: nothing is read and nothing leaves. All of a hold is placed or
// none of it; done again after a crash it is the same hold. It ends by itself, by the gate's clock, also after a downtime.

import { setTimeout as delay } from 'node:timers/promises'
import { type Hold, holdEndsAt } from '../seal/hold.ts'
import { holdPart, releaseHold } from '../sources/hold.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import { type Held, SourceFailure } from '../sources/protocol.ts'
import type { OrderRow } from './boxes.ts'
import type { EndHoldOrder, HoldOrder } from './checks/order.ts'
import { type AllowedHold, decideHold, decideHoldEnd, type HeldBefore } from './checks/verify.ts'
import { limitsOf } from './collect.ts'
import { factsOf, fileReport, type GateContext, type Outcome } from './context.ts'
import { askedLastHour } from './journal/journal-state.ts'
import { believedPin } from './pin/belief.ts'
import type { Pin } from './pin.ts'
import { type GateRefusal, isGateRefusal, refuse } from './refusal.ts'

const ATTEMPTS = 2

export async function handleHold(
  context: GateContext,
  pin: Pin,
  row: OrderRow,
  order: HoldOrder,
): Promise<Outcome> {
  const facts = await factsOf(context, pin)
  const allowed = decideHold(order, facts, pastOf(context, row, facts.now))
  if (isGateRefusal(allowed)) return allowed
  const { hold } = allowed
  if (hold.id !== row.subject) return refuse('order_mismatch')
  const sources = sourcesFor(context, hold)
  if (isGateRefusal(sources)) return sources
  await begin(context, row, allowed)
  const held = await holdAll(context, pin, hold, sources)
  if (isGateRefusal(held)) {
    // Half a hold would be kept for a demand that nobody told of it. What cannot be let go now ends on its day.
    if (await letGo(context, pin, hold.id)) await context.journal.write({ kind: 'hold_ended', hold: hold.id })
    return held
  }
  const items = held.reduce((sum, part) => sum + part.items, 0)
  const parts = hold.parts.map(({ source }, n) => ({ source, ...held[n] }))
  // Before it is told: a crash in between comes back here, and what is kept already is counted again.
  if (context.journal.state.holds.get(hold.id)?.items === null)
    await context.journal.write({ kind: 'held', hold: hold.id, items })
  return { report: 'held', payload: { hold: hold.id, until: hold.until, parts } }
}

/** A hold that a crash interrupted may be placed under the order that began it, and under no other. */
function pastOf(context: GateContext, row: OrderRow, now: string): HeldBefore {
  const { state } = context.journal
  return {
    seen: ({ hold, digest }) => {
      const seen = state.holds.get(hold.id)
      if (seen === undefined) return 'no'
      const mine = !seen.ended && seen.order === row.id && seen.digest === digest
      return mine ? 'begun_here' : 'used'
    },
    lastHour: hold => askedLastHour(state, hold.by, now, hold.id),
  }
}

/** Asked before anything is begun: a hold that one of them cannot place is placed at none. */
function sourcesFor({ sources }: GateContext, hold: Hold): Map<string, OpenSource> | GateRefusal {
  const named = new Map<string, OpenSource>()
  for (const { source } of hold.parts) {
    const open = sources.get(source)
    if (!open) return refuse('source_unknown')
    if (!open.source.holding) return refuse('source_cannot_hold')
    named.set(source, open)
  }
  return named
}

async function begin(context: GateContext, row: OrderRow, { hold, digest }: AllowedHold): Promise<void> {
  if (context.journal.state.holds.has(hold.id)) return
  await context.journal.write({
    kind: 'hold_begun',
    hold: hold.id,
    digest,
    order: row.id,
    by: hold.by,
    parts: hold.parts.length,
    sources: [...new Set(hold.parts.map(part => part.source))],
    until: hold.until,
  })
}

async function holdAll(
  context: GateContext,
  pin: Pin,
  { id, parts, until }: Hold,
  sources: Map<string, OpenSource>,
): Promise<Held[] | GateRefusal> {
  const held: Held[] = []
  for (const part of parts) {
    const open = sources.get(part.source)!
    const done = await patiently(context, () => holdPart(open, { hold: id, part, until }, limitsOf(pin)))
    if (done instanceof SourceFailure) return refuse(codeOf(done))
    held.push(done)
  }
  return held
}

async function patiently<T>(context: GateContext, ask: () => Promise<T>): Promise<T | SourceFailure> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error
      context.onLog(`hold: ${error.message}`)
      if (error.code !== 'source_failed' || attempt === ATTEMPTS) return error
    }
    await delay(context.retryMs)
  }
}

function codeOf({ code }: SourceFailure): 'source_cannot_hold' | 'source_deadline' | 'source_failed' {
  return code === 'source_cannot_hold' || code === 'source_deadline' ? code : 'source_failed'
}

/** Whether every source that was asked to keep something has let go of it. */
async function letGo(context: GateContext, pin: Pin, hold: string): Promise<boolean> {
  let all = true
  for (const name of context.journal.state.holds.get(hold)?.sources ?? []) {
    const open = context.sources.get(name)
    // A source that is declared no more cannot be asked; it stays on the list until it is, or its keeper has seen to it.
    const done = open ? await patiently(context, () => releaseHold(open, hold, limitsOf(pin))) : null
    if (done !== undefined) all = false
    if (done === null) context.onLog(`hold ${hold}: source ${name} is not declared and keeps it`)
  }
  return all
}

export async function handleEndHold(
  context: GateContext,
  pin: Pin,
  row: OrderRow,
  order: EndHoldOrder,
): Promise<Outcome> {
  const { holds } = context.journal.state
  const end = decideHoldEnd(order, await factsOf(context, pin), id => holds.get(id)?.ended === false)
  if (isGateRefusal(end)) return end
  if (end.id !== row.subject) return refuse('order_mismatch')
  if (!(await letGo(context, pin, end.hold))) return refuse('source_failed')
  const then = { kind: 'hold_ended', hold: end.hold } as const
  return { report: 'hold_ended', payload: ended(context, end.hold, 'early'), then }
}

/**
 * Ends what is over. Returns whether something could not be: the day has passed, so it is tried until it can. Told before it is
 * written down: a crash in between lets go and tells once more, which changes nothing. Never beside the handling of an order.
 */
export async function endDueHolds(context: GateContext): Promise<boolean> {
  const now = context.now().toISOString()
  const due = [...context.journal.state.holds].filter(
    ([, hold]) => !hold.ended && holdEndsAt(hold.until) <= now,
  )
  if (due.length === 0) return false
  const pin = await believedPin(context)
  let undone = false
  for (const [id, { order }] of due) {
    if (!(await letGo(context, pin, id))) {
      undone = true
      continue
    }
    await fileReport(context, pin, { id: order }, 'hold_ended', ended(context, id, 'last_day'))
    await context.journal.write({ kind: 'hold_ended', hold: id })
    context.onLog(`hold ${id}: ended`)
  }
  return undone
}

/** The destruction record: a statement of what the gate did, not a proof that nothing is left. */
function ended(context: GateContext, hold: string, why: 'last_day' | 'early') {
  const items = context.journal.state.holds.get(hold)?.items ?? 0
  return { hold, items, endedAt: context.now().toISOString(), why }
}
