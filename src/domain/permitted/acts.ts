// What may be done where no law compels: an emergency, a consent.
import { revokeConsent, verifyConsent } from './consent.ts'
import { confirmEmergency, dropEmergency, markEmergency, recordDanger } from './emergency.ts'
import { recordFollowUp } from './follow-up.ts'

export const permittedActs = [
  markEmergency,
  dropEmergency,
  recordDanger,
  confirmEmergency,
  recordFollowUp,
  verifyConsent,
  revokeConsent,
] as const
