// Is the authorisation still in force? Asked again while the gate works on it: what was revoked in the middle of a collection goes no
// further, and leaves nothing behind that could be sealed.

import { type Approved, decideNotForbidden } from './checks/verify.ts'
import type { GateContext } from './context.ts'
import { type GateRefusal, refuse } from './refusal.ts'

/** Thrown out of the middle of a stream; caught where the step began. */
export class NoLonger extends Error {
  override name = 'NoLonger'
  readonly refusal: GateRefusal
  constructor(refusal: GateRefusal) {
    super(`no longer allowed: ${refusal.code}`)
    this.refusal = refusal
  }
}

export async function stillInForce(
  context: Pick<GateContext, 'boxes' | 'now'>,
  { authorisation, digest }: Approved,
): Promise<GateRefusal | null> {
  const forbidden = decideNotForbidden(await context.boxes.statusOf(digest))
  if (forbidden) return forbidden
  return context.now().toISOString() >= authorisation.expiresAt ? refuse('expired') : null
}

/** To be called as often as one likes: looks once in `context.watchMs`. Throws NoLonger. */
export function watchOver(context: GateContext, approved: Approved): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - last < context.watchMs) return
    last = performance.now()
    const refusal = await stillInForce(context, approved)
    if (refusal) throw new NoLonger(refusal)
  }
}
