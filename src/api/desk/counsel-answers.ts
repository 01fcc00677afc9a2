// What packs leave open for every paper of a kind, and what counsel answered.

import { z } from 'zod'
import { COUNSEL_QUESTIONS, COUNTING_ANSWERS, NOTICE_ANSWERS } from '../../law/counsel/counsel-answer.ts'
import { contract } from '../contract.ts'
import { rowId } from '../fields.ts'
import { list, shape } from '../shape.ts'
import { day } from './law-input.ts'

const question = z.enum(COUNSEL_QUESTIONS)
const value = z.enum([...NOTICE_ANSWERS, ...COUNTING_ANSWERS])

const gap = shape({
  pack: z.string(),
  instrument: z.string(),
  name: z.string(),
  question,
  /** The pack's own citation and words on it. */
  cite: z.string(),
  says: z.string().nullable(),
  /** The last day of an answer that no longer serves; null: asked for the first time. */
  expired: z.string().nullable(),
})
export type CounselGap = z.infer<typeof gap>

/** GET /api/law/answers: what is open today, and every answer that was ever given, the newest first. */
export const counselAnswers = shape({
  mayAnswer: z.boolean(),
  today: z.string(),
  /** The latest last day that an answer may have. */
  latest: z.string(),
  open: list(gap),
  answers: list(
    shape({
      id: z.string(),
      instrument: z.string(),
      name: z.string(),
      question,
      value,
      reason: z.string(),
      source: z.string(),
      expires: z.string(),
      by: z.string(),
      at: z.string(),
      state: z.enum(['serves', 'expired', 'withdrawn']),
      withdrawnBy: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
    }),
  ),
})
export type CounselAnswers = z.infer<typeof counselAnswers>

const head = {
  instrument: z.string().min(3).max(120),
  reason: z.string().trim().min(20).max(2000),
  source: z.string().trim().min(3).max(500),
  expires: day,
}
const wish = z.discriminatedUnion('question', [
  z.strictObject({ ...head, question: z.literal('notice'), value: z.enum(NOTICE_ANSWERS) }),
  z.strictObject({ ...head, question: z.literal('counting'), value: z.enum(COUNTING_ANSWERS) }),
])
export type CounselWish = {
  readonly instrument: string
  readonly question: z.infer<typeof question>
  readonly value: z.infer<typeof value>
  readonly reason: string
  readonly source: string
  readonly expires: string
}

export const counselAnswersApi = contract({
  'GET /api/law/answers': { answer: counselAnswers },
  /** Counsel who is employed. */
  'POST /api/law/answers': { body: wish, answer: shape({ id: z.string() }) },
  'POST /api/law/answers/withdraw': {
    body: z.strictObject({ id: rowId }),
    answer: shape({ withdrawn: z.literal(true) }),
  },
})
