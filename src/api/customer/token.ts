// A token of a customer's own programs, as its people ask for it.
import { z } from 'zod'
import { line } from '../fields.ts'

export const tokenDays = [30, 90, 180, 365] as const

export const wantedToken = z.object({
  name: line(100),
  days: z.coerce.number().refine(days => tokenDays.some(one => one === days)),
})
export type WantedToken = z.infer<typeof wantedToken>
