// What a person decides of a line, as it is sent.
import { z } from 'zod'
import { decisions, grounds, redirectExceptions } from '../../vocabulary/closed-lists.ts'
import { category, id, line, list, period, prose } from '../registry/input.ts'
import type { LineDecision } from './events.ts'

const allGrounds = Object.values(grounds).flat() as [string, ...string[]]

export const lineDecision = z.strictObject({
  ask: id,
  category,
  account: id.nullable(),
  decision: z.enum(decisions),
  ground: z.enum(allGrounds),
  cite: line,
  reason: prose,
  period: period.nullable(),
  wouldSuffice: list(line, 0, 50),
  policy: line.exactOptional(),
}) as unknown as z.ZodType<LineDecision>

/** Why a customer is not asked first. */
export const exception = z
  .strictObject({ ground: z.enum(redirectExceptions), note: prose.regex(/\S/) })
  .nullable()
