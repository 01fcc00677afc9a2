// Whether a lane is in order, as the desk shows and suggests it; the server decides for itself.
import type { Demand, Matter } from '../../../domain/registry/state.ts'

/** The authority's supervisor said so, and it is an emergency still. */
export function isConfirmed({ emergency: e }: Pick<Demand, 'emergency'>): boolean {
  return e?.confirmation?.outcome === 'confirmed' && e.dropped === null
}

/** Given, verified, not taken back. */
export function isLive(consent: Matter['consent'] | undefined): consent is NonNullable<Matter['consent']> {
  return consent?.verified != null && consent.revoked === null
}
