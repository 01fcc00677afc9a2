// Whether an emergency is confirmed; in a file of its own, because a browser asks it too and must not load what acts take.

import type { Emergency } from './state.ts'

/** The danger was recorded, and the authority's own supervisor has confirmed it to another of us. */
export function isConfirmed(emergency: Emergency | null): boolean {
  return emergency?.dropped === null && emergency.confirmation?.outcome === 'confirmed'
}
