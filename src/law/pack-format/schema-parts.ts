// The small forms that the entries of a pack share.
import * as z from 'zod'
import type { Path } from '../facts/fact-catalogue.ts'
import { isFactPath } from '../facts/fact-catalogue.ts'
import { CATEGORIES } from '../facts/facts.ts'

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
export const until = day.nullable().describe('last day in force; null = open on the day it was last checked')
export const since = day.nullable().describe('first day in force; null = not known')
export const cite = z.string().min(3, 'a citation is missing')
export const fact = z.custom<Path>(
  value => typeof value === 'string' && isFactPath(value),
  'no such fact in the fact catalogue',
)
export const confidence = z.enum(['VERIFIED', 'KNOWN', 'UNSURE'])
export const category = z.enum(CATEGORIES)
export const action = z.string().regex(/^[a-z_0-9]+$/)
export const ruleId = z.string().regex(/^[a-z]+\.rule\.[a-z0-9_]+$/, 'a rule id is written pack.rule.name')
export const step = z.int().min(1).max(10).describe('step of the decision order')

export const SpanSchema = z
  .strictObject({
    hours: z.int().positive().optional(),
    days: z.int().min(0).optional(),
    business_days: z.int().positive().optional(),
    months: z.int().positive().optional(),
  })
  .refine(span => Object.keys(span).length === 1, 'a span has exactly one unit')

export const ClockSchema = z.strictObject({
  rule: z.string().min(3).describe('the time limit in words'),
  cite,
  from: fact.optional().describe('the day it starts with'),
  span: SpanSchema.optional(),
  due: fact.optional().describe('a fact that is itself the due day'),
  calendar: z.string().optional(),
  rank: z.int().min(0).max(9).default(5).describe('the clock with the highest rank is the answer’s deadline'),
})
