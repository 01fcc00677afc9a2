// The steps of what was open in another system: look whether its tenant was told there, and wait for the end of its secrecy.
import { awaitsToldLook, isUntold } from './imported.ts'
import type { Next } from './next.ts'
import type { Demand } from './state.ts'

/** One person's word from another system closes nothing. */
export function toldThereStep(d: Demand): Next | null {
  return d.matters.some(m => awaitsToldLook(d, m))
    ? {
        step: 'confirm_told',
        turn: 'analyst',
        says: 'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.',
      }
    : null
}

/** The authority has its answer from the other system: what is left is to tell, and to close. */
export function secretThereStep(d: Demand): Next | null {
  return d.matters.some(m => m.secrecy && (isUntold(d, m) || m.silent))
    ? {
        step: 'notify',
        turn: 'clock',
        says: 'Answered in the system before this one; the tenant is told when secrecy ends.',
      }
    : null
}
