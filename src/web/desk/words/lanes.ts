// The closed lists of the lanes in the glossary's words, as the desk shows them.
import {
  confirmations,
  consentEvidences,
  dangerKinds,
  followUpOutcomes,
  helps,
  imminences,
  lanes,
} from '../../../vocabulary/lanes.ts'
import { inFull } from './glossary.ts'

export const dangerWords = inFull('danger', dangerKinds)
export const imminenceWords = inFull('imminence', imminences)
export const helpWords = inFull('help', helps)
export const confirmationWords = inFull('confirmation', confirmations)
export const evidenceWords = inFull('evidence', consentEvidences)
export const followUpWords = inFull('follow_up', followUpOutcomes)
export const laneWords = inFull('lane', lanes)
