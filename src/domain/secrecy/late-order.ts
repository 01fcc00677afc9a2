// A prohibition that comes after the tenant was told. Nothing that the tenant has is taken from it, and nothing further is told,
// from the first reading of the order until what was kept back is told: decision 28. What the tenant does itself still counts.

import { partyKey } from '../../directory/tenant-chain.ts'
import type { Secrecy } from '../decision/facts.ts'
import { mattersLeft } from '../decision/lines-given.ts'
import type { Notice, Party } from '../notice/state.ts'
import { wasDecided } from '../notice/upheld.ts'
import type { DemandEvent } from '../registry/event.ts'
import { isProduced } from '../registry/production-state.ts'
import { type Demand, type Matter, matterOf } from '../registry/state.ts'
import { binds, coversFact } from './secrecy-state.ts'
import type { Silence } from './state.ts'

/** Folds what begins and ends a silence. `d`, `m`: before the event. */
export function silenceFolded(d: Demand, m: Matter, e: DemandEvent): Silence | null {
  switch (e.kind) {
    case 'SecrecyRead':
      return m.silent ?? (silences(m.notice, e.data.secrecy) ? begin(d, m, e) : null)
    case 'SecrecyConfirmed': {
      const nothing = m.silent?.begun === false && !silences(m.notice, m.reading?.secrecy ?? null)
      return nothing ? null : m.silent
    }
    case 'SecrecyBegun':
    case 'PartSecrecyBegun':
      return m.silent && { ...m.silent, begun: true }
    case 'NoticeSent':
      return null
    default:
      return m.silent
  }
}

function begin(d: Demand, m: Matter, e: DemandEvent): Silence {
  const { at, version } = e
  const decided = m.parties.filter(wasDecided).map(partyKey)
  return { version: version - 1, at, begun: false, left: hasLeft(d, m), decided }
}

/** It forbids to tell something that the notice has told. */
export function silences(notice: Notice | null, secrecy: Secrecy | null): boolean {
  if (!notice || !secrecy || !binds(secrecy)) return false
  return coversFact(secrecy) || (secrecy.covers ?? []).some(part => !notice.withheld.includes(part))
}

/** Nothing may go to this tenant now: something forbids it, or what was kept back meanwhile is to be told first. */
export function isSilent(m: Pick<Matter, 'secrecy' | 'silent'>): boolean {
  return m.secrecy !== null || m.silent !== null
}

/** A prohibition came after its notice, and what was kept back since is not told yet. */
export function owesFurther(m: Pick<Matter, 'silent'>): boolean {
  return m.silent?.begun === true
}

/** Its data left, and nothing of them is still to leave. That something of another tenant did is not for this one to learn. */
export function hasLeft(d: Demand, m: Pick<Matter, 'id'>): boolean {
  return someLeft(d, m) && !mattersLeft(d).some(r => r.id === m.id)
}

/** A part of its data left; the rest may follow, and may still be objected to. */
export function someLeft(d: Demand, m: Pick<Matter, 'id'>): boolean {
  return d.lines.some(l => matterOf(d, l)?.id === m.id && isProduced(d, l))
}

/** As far as this tenant may know. */
export function knowsItLeft(d: Demand, m: Matter): boolean {
  return m.silent ? m.silent.left : hasLeft(d, m)
}

/** As far as this party may know. */
export function knowsItWasDecided({ silent }: Pick<Matter, 'silent'>, p: Party): boolean {
  return silent ? silent.decided.includes(partyKey(p)) : wasDecided(p)
}
