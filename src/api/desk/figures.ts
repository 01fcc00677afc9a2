// The desk’s figures. Everything is counted under the reader’s own row-level security, so a demand that somebody may not know of is
// in none of their numbers. Months and days are of UTC.

import { z } from 'zod'
import { type Ground, outcomes } from '../../vocabulary/closed-lists.ts'
import { contract } from '../contract.ts'
import { list, of, shape } from '../shape.ts'
import { emergencyFigures } from './lanes.ts'

/** What became of sending the agency to the customer; `excepted`: it was not sent there, for a ground of the closed list. */
export const redirectFates = [
  'withdrawn',
  'went_to_tenant',
  'renewed_to_us',
  'notice_allowed',
  'unanswered',
  'open',
  'excepted',
] as const

export const pictures = [
  'inflow',
  'due',
  'outcomes',
  'answer',
  'grounds',
  'redirects',
  'challenges',
  'secrecy',
  'emergencies',
  'authorities',
  'countries',
] as const

export const dueClass = z.enum(['overdue', 'today', 'tomorrow', 'within_7_days', 'later', 'no_clock'])
export type DueClass = z.infer<typeof dueClass>

export const redirectFate = z.enum(redirectFates)
export type RedirectFate = z.infer<typeof redirectFate>

/** `name`: from the directory. `received` and `closed` in these months; `refused`: closed as rejected. The most first, 20 at most. */
export const sender = shape({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  received: z.number(),
  closed: z.number(),
  refused: z.number(),
})
export type Sender = z.infer<typeof sender>

/** GET /api/figures?months=12 (3 to 36), also of one country alone (&country=DE) or one authority (&authority=ID) */
export const figures = shape({
  asOf: z.string(),
  /** `YYYY-MM`, the oldest first, the running one last. */
  months: list(z.string()),
  /** `open`: received and not closed at the month's end, or by now. */
  inflow: list(
    shape({
      month: z.string(),
      received: z.number(),
      closed: z.number(),
      open: z.number(),
    }),
  ),
  /** Every class, the most pressing first. */
  due: list(
    shape({
      due: dueClass,
      demands: z.number(),
    }),
  ),
  outcomes: list(
    shape({
      month: z.string(),
      outcome: z.enum(outcomes),
      demands: z.number(),
    }),
  ),
  /** Days from receipt to closing of what was closed in that month; null where nothing was. */
  answer: list(
    shape({
      month: z.string(),
      closed: z.number(),
      median: z.number().nullable(),
      slowest10: z.number().nullable(),
    }),
  ),
  /** Lines refused in the newer half of the months, and in the older one. */
  grounds: list(
    shape({
      ground: of<Ground>(),
      now: z.number(),
      before: z.number(),
    }),
  ),
  /** Challenges recorded in that month: the provider's own, and those that tenants took to court themselves. Months with none are left out. */
  challenges: list(
    shape({
      month: z.string(),
      ours: z.number(),
      tenants: z.number(),
    }),
  ),
  /** Matters of what was received in these months, by what became of the redirect; every fate, also with none. */
  redirects: list(
    shape({
      fate: redirectFate,
      matters: z.number(),
    }),
  ),
  /** Live secrecy with a known end, by the Monday of the week of its end; what ends later than in 26 weeks is in the last. */
  secrecy: list(
    shape({
      week: z.string(),
      matters: z.number(),
    }),
  ),
  /** Of these matters those whose secrecy ends within fourteen days from now, to the moment. */
  secrecySoon: z.number(),
  /** All that were ever marked, by authority and country; not by month, because what never came is a matter of years. */
  emergencies: emergencyFigures.shape.rows,
  authorities: list(sender),
  countries: list(sender.omit({ id: true, name: true })),
})
export type Figures = z.infer<typeof figures>

export const picture = z.enum(pictures)
export type Picture = z.infer<typeof picture>

const scope = z.object({
  months: z.coerce.number().int().min(3).max(36).default(12),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  authority: z.string().min(1).max(80).optional(),
})
export const pictureAsked = scope.extend({ picture: z.enum(pictures) })

export const figuresApi = contract({
  'GET /api/figures': { query: scope, answer: figures },
  /** The table under that picture. */
  'GET /api/figures/:file{[a-z]+\\.csv}': { answer: 'file' },
})
