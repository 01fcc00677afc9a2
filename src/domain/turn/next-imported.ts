// The steps of what was open in another system: look whether its tenant was told there, and wait for the end of its secrecy.
import { sentence } from '../../kernel/message.ts'
import { awaitsToldLook, isUntold } from '../arrival/imported.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from './step.ts'

/** One person's word from another system closes nothing. */
export function toldThereStep(d: Demand): Next | null {
  return d.matters.some(m => awaitsToldLook(d, m))
    ? {
        step: 'confirm_told',
        turn: 'analyst',
        says: sentence('next.record_system_before_says_tenant'),
      }
    : null
}

/** The authority has its answer from the other system: what is left is to tell, and to close. */
export function secretThereStep(d: Demand): Next | null {
  return d.matters.some(m => m.secrecy && (isUntold(d, m) || m.silent))
    ? {
        step: 'notify',
        turn: 'clock',
        says: sentence('next.answered_system_before_tenant_told'),
      }
    : null
}
