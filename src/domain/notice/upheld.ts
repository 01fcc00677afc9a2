// Which lines an objection that counsel follows keeps here. A court's order may let go some of them and leave the others.

import type { LineKey } from '../decision/events.ts'
import { findLine } from '../registry/state.ts'
import type { Decision, Party } from './state.ts'

type Parties = { readonly parties: readonly Pick<Party, 'objection'>[] }

export function keeps(objection: Decision | null, line: LineKey): boolean {
  return objection?.decision === 'upheld' && findLine(objection.court?.lines ?? [], line) === undefined
}

/** Of any party of the matter: the last of them that counsel follows is enough. */
export function isKeptHere({ parties }: Parties, line: LineKey): boolean {
  return parties.some(p => keeps(p.objection, line))
}

/** A court can let it go: an objection keeps it here, or it waits since counsel decided that objection again. */
export function isKeptOrWaits(
  m: { readonly parties: readonly Pick<Party, 'objection' | 'again'>[] },
  line: LineKey,
) {
  return isKeptHere(m, line) || m.parties.some(p => p.again && !findLine(p.again.except, line))
}

/** Counsel decided an objection again, and its party has not had its time to go to court for this line yet. */
export function waitsForCourt({ again }: Pick<Party, 'again'>, line: LineKey, now: string): boolean {
  if (!again || findLine(again.except, line)) return false
  return again.told === null || now < again.told.freeAt
}

/** Since when counsel follows an objection of this matter; null where it follows none. */
export function followedSince({ parties }: Parties): string | null {
  const upheld = parties.flatMap(({ objection }) => (objection?.decision === 'upheld' ? [objection.at] : []))
  return upheld.toSorted()[0] ?? null
}
