// Acts that may come with a paper: a form with the act as JSON in `body` and, beside it, one file in `paper`.
import { z } from 'zod'
import { languages } from '../../words/languages.ts'
import { contract } from '../contract.ts'
import { submit, wording } from '../fields.ts'
import { shape } from '../shape.ts'
import { paperActs } from './command-schema.ts'

const id = z.string().min(1).max(64)
const line = z.string().max(500)
const prose = z.string().max(10_000)
const matter = z.string().max(64)
const copyByHand = z.strictObject({ ...submit, matter, contact: matter.nullish(), words: wording })

const withPaper = <T extends z.ZodType>(body: T) => z.object({ body, paper: z.file().optional() })
const done = shape({ version: z.number() })

export const objectionAsked = z.strictObject({
  kind: line,
  cite: prose,
  matter: id.nullable().default(null),
  format: z.enum(['pdf', 'docx']),
  language: z.enum(languages).nullable().default(null),
})

export const paperActsApi = contract({
  'POST /api/demands/:id/challenges': {
    form: withPaper(z.strictObject({ ...submit, act: paperActs('challenges') })),
    answer: done,
  },
  'POST /api/demands/:id/secrecy': {
    form: withPaper(z.strictObject({ ...submit, act: paperActs('secrecy') })),
    answer: done,
  },
  'POST /api/demands/:id/withdrawal': {
    form: withPaper(z.strictObject({ ...submit, act: paperActs('withdrawal') })),
    answer: done,
  },
  /** The notice with a copy that a person made, where a machine can make none that could go out. */
  'POST /api/demands/:id/notice/by-hand': {
    form: withPaper(copyByHand),
    answer: shape({ version: z.number(), leavesAt: z.string().exactOptional() }),
  },
  /** A draft of that challenge, as a download. */
  'GET /api/demands/:id/objection': { query: objectionAsked, answer: 'file' },
  /** The notice as a PDF for the post. */
  'GET /api/demands/:id/notice-letter': { answer: 'file' },
  /** The copy that waits to go with a notice. */
  'GET /api/demands/:id/departing-copy': { answer: 'file' },
  /** A letter that did not arrive, as a PDF for the post. */
  'GET /api/demands/:id/undelivered-letter': { answer: 'file' },
})
