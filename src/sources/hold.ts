// Has a source set data apart, or let them go, and believes no more than a count: what is held is never read by it, and what was
// held is measured like everything else when it is collected under an authorisation.

import { asFailure, inTime, type Limits } from './collect.ts'
import type { OpenSource } from './open-sources.ts'
import { type Held, type HoldPart, SourceFailure } from './protocol.ts'
import { issueHoldToken, issueReleaseToken } from './token.ts'

/** Throws SourceFailure; `source_cannot_hold` where it has no such way, or none for a category of the part. */
export async function holdPart(
  { source, key }: OpenSource,
  { hold, part, until }: { hold: string; part: HoldPart; until: string },
  limits: Pick<Limits, 'totalMs'>,
): Promise<Held> {
  const { holding } = source
  if (!holding) throw new SourceFailure('source_cannot_hold', source.name, 'cannot set data apart')
  const token = issueHoldToken(key, hold, part, until)
  return within(source.name, limits, async signal => {
    const held = await holding.hold(token, hold, part, until, signal)
    const counts = [held.items, held.bytes ?? 0].every(count => Number.isSafeInteger(count) && count >= 0)
    if (!counts) throw new Error('it counted what cannot be')
    return { items: held.items, bytes: held.bytes }
  })
}

/** Throws SourceFailure: then it may be held on, and is let go of later. */
export async function releaseHold(
  { source, key }: OpenSource,
  hold: string,
  limits: Pick<Limits, 'totalMs'>,
): Promise<void> {
  const { holding } = source
  if (!holding) throw new SourceFailure('source_cannot_hold', source.name, 'cannot let go of data set apart')
  const token = issueReleaseToken(key, source.name, hold)
  await within(source.name, limits, signal => holding.release(token, hold, signal))
}

async function within<T>(
  source: string,
  { totalMs }: Pick<Limits, 'totalMs'>,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController()
  try {
    return await inTime(ask(abort.signal), totalMs, source)
  } catch (cause) {
    throw asFailure(cause, source)
  } finally {
    abort.abort()
  }
}
