// What a row of the queue says of its demand.

/** One queue row's worth of a demand, for the desk. */
export type Summary = {
  readonly subject: string | null
  readonly authority: string
  readonly country: string
  readonly authenticated: boolean
  readonly instrument: string | null
  /** Further kinds of paper under which it asks; absent where there is one. */
  readonly alsoUnder?: readonly string[]
  readonly categories: readonly string[]
  readonly tenants: number
  readonly says: string
  readonly secrecyUntil: string | null
  /** Absent where it is none; `confirmed`: the authority's supervisor said so. */
  readonly emergency?: 'claimed' | 'confirmed'
  /** In the national-security lane; absent elsewhere. */
  readonly restricted?: true
  /** What it says of the paper comes from another system's record or a machine's reading; absent once somebody confirmed it, or it is closed. */
  readonly unconfirmed?: true
}

/** Every kind of paper under which it asks; none until it is known. */
export function kindsOfPaper({
  instrument,
  alsoUnder = [],
}: Pick<Summary, 'instrument' | 'alsoUnder'>): readonly string[] {
  return instrument === null ? [] : [instrument, ...alsoUnder]
}
