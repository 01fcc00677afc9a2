// What may be done to keep data without giving it.
import { recordHold, recordHoldEnd, requestHold, requestHoldEnd } from './hold.ts'
import { noteHoldEnd } from './hold-step.ts'
import { prolongPreservation } from './keeping.ts'
import { recordPreservation } from './preserve.ts'

export const preservationActs = [
  recordPreservation,
  prolongPreservation,
  requestHold,
  recordHold,
  requestHoldEnd,
  recordHoldEnd,
  noteHoldEnd,
] as const
