// What may be done about a challenge, a conflict of laws and more time.
import { fileChallenge, recordExtension } from './challenge.ts'
import { decideProduction, recordChallengeStep } from './challenge-step.ts'
import { answerWorksheet } from './conflicts.ts'
import { askExtension } from './more-time.ts'

export const challengeActs = [
  fileChallenge,
  recordChallengeStep,
  recordExtension,
  decideProduction,
  answerWorksheet,
  askExtension,
] as const
