// What a tenant was told is to leave, and whether more is to leave now (decision 31). The rule of the first notice again: told with
// a copy before anything leaves (promise 3), line by line.

import { type WiderWay, widerWays } from '../../vocabulary/closed-lists.ts'
import { laneOfGround } from '../../vocabulary/lanes.ts'
import type { LineDecision, LineKey } from '../decision/events.ts'
import type { Period } from '../decision/facts.ts'
import { linesLeft } from '../decision/lines-given.ts'
import { isWithdrawn } from '../decision/redirect-outcome.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, findLine, type Matter, matterOf, secrecyBinds } from '../registry/state.ts'
import { coveredParts } from '../secrecy/secrecy-state.ts'
import type { Asks, Told } from './state.ts'

/** A line that is to leave and that the tenant was not told of, with each way in which it is more. */
export type Untold = { readonly line: LineDecision; readonly ways: readonly WiderWay[] }

/** Folds what a matter's tenant was told last. `d`, `m`: before the event. */
export function toldFolded(d: Demand, m: Matter, e: DemandEvent): Told | null {
  if (e.kind !== 'NoticeSent') return m.told
  const withheld = e.data.withheld ?? []
  return {
    lines: withheld.includes('content') ? [] : d.lines.filter(l => matterOf(d, l)?.id === m.id),
    // What it was told of who asks before a secrecy of that came is still what it knows.
    asks: withheld.includes('agency') ? (m.told?.asks ?? null) : asksOf(d),
  }
}

function asksOf(d: Demand): Asks | null {
  if (!d.facts) return null
  const { asks, authorityName, country, instrument, reference, papers } = d.facts
  const own = asks.flatMap(ask => (ask.instrument ? [`${ask.id} ${ask.instrument}`] : []))
  return {
    authority: d.authentication?.authority ?? null,
    name: authorityName,
    country,
    instrument,
    own,
    reference,
    papers: papers.filter(p => p.role === 'instrument').map(p => p.document),
  }
}

/** Of a tenant that was told. What it consented to itself needs no telling, unless somebody else asks for it. */
export function untoldLines(d: Demand, m: Matter): readonly Untold[] {
  const { told } = m
  if (!m.notice || !told) return []
  const others = changedAsks(told.asks, asksOf(d))
  return linesLeft(d)
    .filter(line => matterOf(d, line)?.id === m.id)
    .map(line => ({ line, ways: [...widerLine(told.lines, line), ...others] }))
    .filter(({ ways }) => ways.length > 0)
}

/** In which ways more is to leave than this tenant was told, in the order of the vocabulary. */
export function waysWider(d: Demand, m: Matter): readonly WiderWay[] {
  const found = untoldLines(d, m).flatMap(u => u.ways)
  return widerWays.filter(way => found.includes(way))
}

/** The lines whose time to object a further notice begins; nothing where it begins anew for all that is still to leave. */
export function opensFor(d: Demand, m: Matter): { readonly lines?: readonly LineKey[] } {
  const untold = untoldLines(d, m).map(({ line: { ask, category, account } }) => ({ ask, category, account }))
  const left = linesLeft(d).filter(l => matterOf(d, l)?.id === m.id)
  return untold.length < left.length ? { lines: untold } : {}
}

/** More is to leave than this tenant was told, and it can still object to it: it has to be told again first. */
export function isWider(d: Demand, m: Matter): boolean {
  return !d.closed && !isWithdrawn(d) && untoldLines(d, m).length > 0
}

/** A prohibition stands in for telling which lines leave: of all, or of what the paper says. */
export function linesForbidden(m: Matter, now: string): boolean {
  return secrecyBinds(m, now) || coveredParts(m, now).includes('content')
}

/** It is wider, and no law forbids to tell it so. */
export function owesWider(d: Demand, m: Matter, now: string): boolean {
  return isWider(d, m) && !linesForbidden(m, now)
}

/** This line is more than its tenant was told, and no law forbids to tell it so. */
export function owesLine(d: Demand, m: Matter, key: LineKey, now: string): boolean {
  return (
    owesWider(d, m, now) &&
    findLine(
      untoldLines(d, m).map(u => u.line),
      key,
    ) !== undefined
  )
}

/** Since when: the last decision that made it so, or the day on which somebody else turned out to ask. Null where it is not. */
export function widerSince(d: Demand, m: Matter): string | null {
  if (!isWider(d, m)) return null
  const untold = untoldLines(d, m)
  const decided = d.lines.filter(l => untold.some(u => u.line === l)).map(l => l.at)
  const other = untold.some(u => u.ways.includes('authority')) ? [d.authentication?.at ?? ''] : []
  return [...decided, ...other].toSorted().at(-1) ?? null
}

function widerLine(told: readonly LineDecision[], line: LineDecision): readonly WiderWay[] {
  if (line.ground === 'voluntary_consent') return []
  const account = told.filter(t => t.account === line.account)
  const category = account.filter(t => t.category === line.category)
  const given = category.filter(t => t.decision === 'comply' || (t.decision === 'narrow' && t.period))
  const within = given.filter(t => contains(t.period, line.period))
  if (account.length === 0) return ['account']
  if (category.length === 0) return ['category']
  if (given.length === 0) return ['decision']
  if (within.length === 0) return ['period']
  return within.some(t => isAsMuch(t, line)) ? [] : ['decision']
}

/** Told as given whole where it is given whole, and as voluntary where no law requires it. */
function isAsMuch(told: LineDecision, line: LineDecision): boolean {
  const whole = told.decision === 'comply' || line.decision === 'narrow'
  const lane = laneOfGround(line.ground)
  return whole && (lane === null || lane === laneOfGround(told.ground))
}

/** No period is all of time. */
export function contains(outer: Period | null, inner: Period | null): boolean {
  const [from, to] = [inner?.from ?? null, inner?.to ?? null]
  const early = outer !== null && outer.from !== null && (from === null || from < outer.from)
  const late = outer !== null && outer.to !== null && (to === null || to > outer.to)
  return !early && !late
}

/** What was not known when it was told, and is now, is no other. */
function changedAsks(told: Asks | null, now: Asks | null): readonly WiderWay[] {
  if (!told || !now) return []
  const other = (a: string | null, b: string | null) => a !== null && b !== null && a !== b
  const authority =
    other(told.authority, now.authority) ||
    plainName(told.name) !== plainName(now.name) ||
    told.country !== now.country
  const paper =
    told.instrument !== now.instrument ||
    told.own.join('\n') !== now.own.join('\n') ||
    other(told.reference, now.reference) ||
    now.papers.some(p => !told.papers.includes(p))
  return [...(authority ? ['authority' as const] : []), ...(paper ? ['paper' as const] : [])]
}

/** Its name without case, spaces and marks: a correction of those names nobody else. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
