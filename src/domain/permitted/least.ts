// The least that would help in an emergency, as it is sent: whose data and of when is said by who records it; only earlier records
// leave it open.
import { z } from 'zod'
import { category, line, list, period, words } from '../registry/input.ts'

export const least = z.strictObject({
  category,
  reason: words,
  identifiers: list(line, 1, 1000),
  period,
})
