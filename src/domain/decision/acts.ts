// What may be done to decide: look-up, assessment, determination, narrowing, redirect.
import { recordClearance } from './clearance.ts'
import { recordConfirmation } from './confirmation.ts'
import { determine, recordAssessment } from './determine.ts'
import { recordLookup, requestLookup } from './match.ts'
import { recordNarrowingAnswer } from './narrow.ts'
import { askAuthority, endQuestion } from './question.ts'
import { approveRedirectException, recordRedirectAnswer } from './redirect.ts'

export const decisionActs = [
  requestLookup,
  recordLookup,
  recordAssessment,
  determine,
  recordClearance,
  recordConfirmation,
  recordNarrowingAnswer,
  recordRedirectAnswer,
  approveRedirectException,
  askAuthority,
  endQuestion,
] as const
