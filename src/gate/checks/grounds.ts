// Does each ground exist? The leaf of the notice, or of the secrecy that stands in for it, is checked in the public log like the leaf of
// the authorisation itself: kind, matter, paper, and as far as its record goes the times.

import { leafHash, leafOfOpening } from '../../ledger/leaf.ts'
import type { LogRecord } from '../../ledger/record.ts'
import type { AuthorisationV2, NoticeGround } from '../../seal/authorisation/authorisation-v2.ts'
import { type GateRefusal, refuse } from '../refusal.ts'
import type { GroundLeaf } from './order.ts'

export type GroundsToCheck = {
  authorisation: AuthorisationV2
  leaves: readonly GroundLeaf[]
  now: string
}

/** Null where every ground has its own leaf and the leaf says so. That the leaves are in the log is checked by the caller. */
export function checkGrounds({ authorisation, leaves, now }: GroundsToCheck): GateRefusal | null {
  const { grounds, papers } = authorisation
  // Every instrument of the packs has somebody told or a secrecy confirmed; a law under which nobody is has yet to be built.
  if (grounds.some(ground => ground.kind === 'no_notice_due')) return refuse('notice_due')
  if (leaves.length !== grounds.length) return refuse('ground_missing')
  for (const [index, ground] of grounds.entries()) {
    const { opening, proof } = leaves[index]!
    if (proof === null && !mayFollow(authorisation, ground, opening.record, now))
      return refuse('ground_not_logged')
    if (leafHash(leafOfOpening(opening)).toHex() !== ground.leaf) return refuse('ground_of_other')
    const refusal = checkRecord(opening.record, ground, papers, now)
    if (refusal) return refusal
  }
  return null
}

function checkRecord(
  record: LogRecord,
  ground: NoticeGround,
  papers: readonly string[],
  now: string,
): GateRefusal | null {
  const { kind, matter, windowEndsAt } = ground
  const isNotice = record.kind === 'notified' && kind === 'notified'
  const isSecrecy =
    (record.kind === 'secrecy_begun' || record.kind === 'secrecy_extended') && kind === 'secrecy_begun'
  if (!isNotice && !isSecrecy) return refuse('ground_of_other')
  if (record.matter !== matter || !papers.includes(record.paper)) return refuse('ground_of_other')
  // The record of a notice has no end of the window: what it has is when the notice was given.
  if (record.at > now || (windowEndsAt !== null && windowEndsAt < record.at))
    return refuse('ground_not_begun')
  return isSecrecy && record.until !== null && isOver(record.until, now) ? refuse('secrecy_over') : null
}

/** The longest that a leaf of class E waits for its tick, with one tick missed. */
const FOLLOWS_MS = 2 * 3_600_000

/**
 * In an emergency nobody waits for the hourly tick: the leaf of the authorisation is in the log within minutes, and the leaf of
 * the notice follows. Only while it can still be on its way, and for a matter of which nothing leaves on another basis.
 */
function mayFollow(
  { lines }: AuthorisationV2,
  { matter }: NoticeGround,
  record: LogRecord,
  now: string,
): boolean {
  const isEmergency = lines.every(line => line.matter !== matter || line.basis === 'emergency')
  return isEmergency && 'at' in record && Date.parse(now) - Date.parse(record.at) < FOLLOWS_MS
}

/** The record has the last day or its end; a day is over when it is over by UTC. */
function isOver(until: string, now: string): boolean {
  return until <= now
}
