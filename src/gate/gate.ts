// The only door: an order from the box is opened, decided, carried out and reported, once. A refusal is a report like any other;
// what only time heals leaves the order open, untouched, until its time has come or its authorisation has expired.

import { VerificationError } from '../ledger/verification-error.ts'
import { unwrapSmall } from '../seal/age/age.node.ts'
import { ShapeError } from '../seal/shape.ts'
import type { OrderRow } from './boxes.ts'
import { type Order, parseOrder } from './checks/order.ts'
import { handleCollect } from './collect.ts'
import { fileReport, type GateContext, type Outcome } from './context.ts'
import { handleEndHold, handleHold } from './hold.ts'
import { handleLookup } from './lookup.ts'
import { believedPin } from './pin/belief.ts'
import type { Pin } from './pin.ts'
import { type GateCode, type GateRefusal, isGateRefusal, isPassing, refuse } from './refusal.ts'
import { handleRelease } from './release.ts'
import { handleSeal } from './seal.ts'

/** What became of an order: a final report was filed, or it waits for what the code names. */
export type Handled = { order: string; is: 'reported' | 'refused' | 'waiting'; code: string }

/** Handles one order. Throws only what is neither a refusal nor a source's failure: then nothing was reported. */
export async function handleOrder(context: GateContext, row: OrderRow): Promise<Handled> {
  const pin = await believedPin(context)
  const outcome = await carryOut(context, pin, row)
  if (!isGateRefusal(outcome)) {
    await fileReport(context, pin, row, outcome.report, outcome.payload)
    if (outcome.then) await context.journal.write(outcome.then)
    return { order: row.id, is: 'reported', code: outcome.report }
  }
  if (isPassing(outcome)) return { order: row.id, is: 'waiting', code: outcome.code }
  const { code, detail, next } = outcome
  const payload = { subject: row.subject, code, detail: `${detail} ${next}` }
  await fileReport(context, pin, row, 'refused', payload)
  return { order: row.id, is: 'refused', code }
}

async function carryOut(context: GateContext, pin: Pin, row: OrderRow): Promise<Outcome> {
  const opened = await openOrder(context, row)
  if (isGateRefusal(opened)) return opened
  const { order, plain } = opened
  if (order.kind !== row.kind) return refuse('order_mismatch')
  switch (order.kind) {
    case 'lookup':
      return handleLookup(context, pin, row, order)
    case 'hold':
      return handleHold(context, pin, row, order)
    case 'end_hold':
      return handleEndHold(context, pin, row, order)
    case 'collect':
      return handleCollect(context, pin, row, order, plain)
    case 'seal':
      return handleSeal(context, pin, row, order)
    case 'release':
      return handleRelease(context, pin, row, order)
  }
}

async function openOrder(
  context: GateContext,
  row: OrderRow,
): Promise<{ order: Order; plain: Uint8Array } | GateRefusal> {
  let code: GateCode = 'order_unreadable'
  try {
    const plain = await unwrapSmall(row.payload, context.inbox)
    code = 'order_malformed'
    return { order: parseOrder(plain), plain }
  } catch (error) {
    if (error instanceof VerificationError || error instanceof ShapeError) return refuse(code)
    throw error
  }
}
