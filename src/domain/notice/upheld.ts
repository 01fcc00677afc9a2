// Which lines a customer's word is about: its open objection, an answer that nobody has read, and what an objection that counsel follows
// keeps here, of which a court's order may let go some and leave the others.

import type { LineKey } from '../decision/events.ts'
import { isProduced } from '../registry/production-state.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import type { DecidedAgain, Decision, Party } from './state.ts'

type Parties = { readonly parties: readonly Pick<Party, 'objection'>[] }

export function keeps(objection: Decision | null, line: LineKey): boolean {
  return (
    objection?.decision === 'upheld' &&
    isOf(objection.lines, line) &&
    findLine(objection.court?.lines ?? [], line) === undefined
  )
}

/** Absent: all. By its data, whatever asks for them: an ask that is corrected or comes twice takes nothing from what counsel decided. */
export function isOf(lines: readonly LineKey[] | undefined, { category, account }: LineKey): boolean {
  return lines?.some(l => l.category === category && l.account === account) ?? true
}

/** The lines of this customer that counsel can keep here: they have not left. */
export function keepable(d: Demand, { id }: Pick<Matter, 'id'>): LineKey[] {
  return openLines(d).filter(l => matterOf(d, l)?.id === id && !isProduced(d, l))
}

type Objecting = Pick<Party, 'objectionOpen' | 'objectionAbout' | 'objection'>

/** This party objects to it, and counsel has not decided that: not where it was decided already on an objection about this line. */
export function objects({ objectionOpen, objectionAbout, objection }: Objecting, line: LineKey): boolean {
  const decided = objection?.about !== undefined && isOf(objection.about, line)
  return objectionOpen && isOf(objectionAbout, line) && !decided
}

/** A party of the matter objects to it, and counsel has not decided that. */
export function isObjected({ parties }: { readonly parties: readonly Objecting[] }, line: LineKey): boolean {
  return parties.some(p => objects(p, line))
}

/** The lines that counsel decides about now. */
export function objected(d: Demand, m: Pick<Matter, 'id' | 'parties'>): LineKey[] {
  return keepable(d, m).filter(l => isObjected(m, l))
}

/** Of each other together; absent, which is all of them, where one of them is all. */
export function together(
  a: readonly LineKey[] | undefined,
  b: readonly LineKey[] | undefined,
): readonly LineKey[] | undefined {
  return a && b && [...a, ...b.filter(l => !isOf(a, l))]
}

/** Those of them that are named, and what asks for the same data; nothing where that is all of them. */
export function upheldFor(
  d: Demand,
  m: Pick<Matter, 'id' | 'parties'>,
  named: readonly LineKey[] | undefined,
) {
  if (m.parties.some(p => p.objectionOpen && (p.objectionAbout || p.objection?.about)))
    return { lines: objected(d, m).filter(l => isOf(named, l)) }
  const all = keepable(d, m)
  const lines = all.filter(l => isOf(named, l))
  return lines.length < all.length ? { lines } : {}
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
  return isKeptHere(m, line) || m.parties.some(p => p.again && isAbout(p.again, line))
}

/** Counsel decided an objection again, and its party has not had its time to go to court for this line yet. */
export function waitsForCourt({ again }: Pick<Party, 'again'>, line: LineKey, now: string): boolean {
  if (!again || !isAbout(again, line)) return false
  return again.told === null || now < again.told.freeAt
}

function isAbout({ only, except }: DecidedAgain, line: LineKey): boolean {
  return isOf(only, line) && findLine(except, line) === undefined
}

/**
 * It has had its word: not where it objected to some of its data alone, nor where counsel followed an objection for some lines, and it
 * was told of more since.
 */
export function wasDecided({ objection, objectionEarlier }: Pick<Party, 'objection' | 'objectionEarlier'>) {
  return objection !== null && !objection.about && !(objectionEarlier && objection.lines)
}

/** Since when counsel follows an objection of this matter; null where it follows none. */
export function followedSince({ parties }: Parties): string | null {
  const upheld = parties.flatMap(({ objection }) => (objection?.decision === 'upheld' ? [objection.at] : []))
  return upheld.toSorted()[0] ?? null
}
