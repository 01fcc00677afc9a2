// A demand is answered in one production or in several: which are out, what they gave, and how the next one follows them.

import type { LineKey } from '../decision/events.ts'
import type { ProductionOf } from '../release/events.ts'
import type { Production } from '../release/state.ts'
import { type Demand, findLine } from './state.ts'

export type Produced = Pick<
  Demand,
  'productions' | 'authorisation' | 'collection' | 'certificate' | 'sealed' | 'released' | 'downloaded'
>

/** The present one, once its package is out. */
export function presentProduction(d: Produced): Production | null {
  const { authorisation, collection, certificate, sealed, released, downloaded } = d
  return authorisation && released
    ? { authorisation, collection, certificate, sealed, released, downloaded }
    : null
}

/** Every production that is out, in the order in which they went. */
export function productionsOut(d: Produced): readonly Production[] {
  const present = presentProduction(d)
  return present ? [...d.productions, present] : d.productions
}

/** Something of the answer went out. */
export function hasProduced(d: Pick<Demand, 'productions' | 'released'>): boolean {
  return d.released !== null || d.productions.length > 0
}

/** This line went out, in whichever production. */
export function isProduced(d: Produced, line: LineKey): boolean {
  return productionsOut(d).some(p => findLine(p.authorisation.lines, line) !== undefined)
}

/** It was called back: nobody fetches it any more. */
export function isRecalled(
  d: Pick<Demand, 'recalls'>,
  { authorisation }: Pick<Production, 'authorisation'>,
): boolean {
  return d.recalls.some(r => r.digest === authorisation.digest)
}

/** Out and not called back, and nobody has confirmed that it arrived. What was sealed again is waited for in its place. */
export function unfetched(d: Produced & Pick<Demand, 'recalls'>): readonly Production[] {
  const out = productionsOut(d)
  const again = out.flatMap(
    ({
      authorisation: {
        production: { kind, of },
      },
    }) => (kind === 'resealed' ? of : []),
  )
  return out.filter(
    p => p.downloaded === null && !isRecalled(d, p) && !again.includes(p.authorisation.digest),
  )
}

/**
 * How the next production follows those that went out. What follows a package that left after its authorisation was revoked puts
 * that right, until something did.
 */
export function nextProduction(d: Produced & Pick<Demand, 'lateReleases'>): ProductionOf {
  const out = productionsOut(d)
  const number = out.length + d.lateReleases.length + 1
  const late = d.lateReleases.at(-1)
  if (late && !out.some(p => p.released.at >= late.at)) return { number, kind: 'correction', of: late.digest }
  return { number, kind: number === 1 ? 'first' : 'next', of: null }
}
