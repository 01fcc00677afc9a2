// The desk's figures, as types: what `GET /api/figures` answers and the pictures are drawn from. Everything is counted under
// the reader's own row-level security, so a demand that somebody may not know of is in none of their numbers. Months and days
// are of UTC.
import type { Ground, Outcome } from '../../demand/vocabulary.ts'
import type { EmergencyFigures } from '../desk/lane-api.ts'

export type DueClass = 'overdue' | 'today' | 'tomorrow' | 'within_7_days' | 'later' | 'no_clock'

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
export type RedirectFate = (typeof redirectFates)[number]

/** GET /api/figures?months=12 (3 to 36), also of one country alone (&country=DE) or one authority (&authority=ID) */
export type Figures = {
  readonly asOf: string
  /** `YYYY-MM`, the oldest first, the running one last. */
  readonly months: readonly string[]
  /** `open`: received and not closed at the month's end, or by now. */
  readonly inflow: readonly {
    readonly month: string
    readonly received: number
    readonly closed: number
    readonly open: number
  }[]
  /** Every class, the most pressing first. */
  readonly due: readonly { readonly due: DueClass; readonly demands: number }[]
  readonly outcomes: readonly {
    readonly month: string
    readonly outcome: Outcome
    readonly demands: number
  }[]
  /** Days from receipt to closing of what was closed in that month; null where nothing was. */
  readonly answer: readonly {
    readonly month: string
    readonly closed: number
    readonly median: number | null
    readonly slowest10: number | null
  }[]
  /** Lines refused in the newer half of the months, and in the older one. */
  readonly grounds: readonly { readonly ground: Ground; readonly now: number; readonly before: number }[]
  /** Challenges recorded in that month: the provider's own, and those that tenants took to court themselves. Months with none are left out. */
  readonly challenges: readonly { readonly month: string; readonly ours: number; readonly tenants: number }[]
  /** Matters of what was received in these months, by what became of the redirect; every fate, also with none. */
  readonly redirects: readonly { readonly fate: RedirectFate; readonly matters: number }[]
  /** Live secrecy with a known end, by the Monday of the week of its end; what ends later than in 26 weeks is in the last. */
  readonly secrecy: readonly { readonly week: string; readonly matters: number }[]
  /** Of these matters those whose secrecy ends within fourteen days from now, to the moment. */
  readonly secrecySoon: number
  /** All that were ever marked, by authority and country; not by month, because what never came is a matter of years. */
  readonly emergencies: EmergencyFigures['rows']
  readonly authorities: readonly Sender[]
  readonly countries: readonly Omit<Sender, 'id' | 'name'>[]
}

/** `name`: from the directory. `received` and `closed` in these months; `refused`: closed as rejected. The most first, 20 at most. */
export type Sender = {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly received: number
  readonly closed: number
  readonly refused: number
}

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
export type Picture = (typeof pictures)[number]

// GET /api/figures/:picture.csv?months=12&country=DE   the table under that picture
