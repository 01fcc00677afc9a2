// A paper that somebody else has to confirm after it was made: by whom, until when, and what each state of it means. The engine reads
// the state from whatever word the facts have for it; a pack says only this.
import * as z from 'zod'
import { ConditionSchema } from '../conditions.ts'
import {
  action,
  ClockSchema,
  category,
  cite,
  confidence,
  day,
  fact,
  ruleId,
  SpanSchema,
  step,
} from './schema-parts.ts'

const TermSchema = z.strictObject({
  span: SpanSchema,
  calendar: z.string().optional().describe('the calendar that says what a working day is'),
})

const StateSchema = z.strictObject({
  outcome: z.enum(['insufficient', 'needs_review']).optional(),
  only_categories: z.array(category).optional(),
  actions: z.array(action).optional(),
  drops_actions: z.array(action).optional(),
  excepts: z.array(z.string()).optional(),
  clock: ClockSchema.optional(),
  why: z.string().min(10),
})

export const ProvisionalSchema = z.strictObject({
  id: ruleId.describe('the rules that follow from it are named after it: …_pending, …_lapsed'),
  step,
  on: z.strictObject({ instruments: z.array(z.string()).min(1) }),
  when: ConditionSchema.describe('which papers of these kinds wait for it'),
  by: z.string().min(3).describe('who confirms'),
  rule: z.string().min(3).describe('the term in words'),
  asks: fact.describe('the fact that the authority is asked for'),
  from: z
    .array(fact)
    .describe('days the term may start with, beside the day of receipt; the first end counts'),
  term: TermSchema.optional().describe(
    'not there where the law names none: it then waits until it is confirmed or refused',
  ),
  longest: TermSchema.optional().describe('the longest reading of the term: up to it the state is in doubt'),
  pending: StateSchema.optional(),
  confirmed: StateSchema.optional(),
  doubtful: StateSchema.optional(),
  late: StateSchema.optional().describe('a confirmation after the term; as lapsed, where it is not there'),
  refused: StateSchema.optional().describe('as lapsed, where it is not there'),
  lapsed: StateSchema,
  cite,
  confidence,
  checked: day,
})

export type Provisional = z.infer<typeof ProvisionalSchema>
export type ProvisionalTerm = z.infer<typeof TermSchema>
