// What the law's routes take, parsed strictly; the OpenAPI document describes the same schemas.
import { z } from 'zod'

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(text => !Number.isNaN(Date.parse(text)))
const packId = z.string().regex(/^[a-z]{2,6}$/)

export const askSchema = z.strictObject({
  facts: z
    .record(z.string(), z.unknown())
    .describe('what is known, by the names of the fact catalogue (see docs/spec/pack.md)'),
  live: z
    .boolean()
    .default(true)
    .describe('true: an absent fact is unknown; false: nothing about it is unusual'),
  asOf: day.optional().describe('day of the question; today if absent'),
})
export const matrixQuery = z.object({ on: day.optional(), jurisdiction: packId.optional() })
export const adoptionSchema = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
