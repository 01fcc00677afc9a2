// A question to the law without a demand: what is typed, and the fact sheet that it makes.
import { withAnswers } from '../../../law/answered.ts'
import type { Category } from '../../../law/facts/facts.ts'

export type Question = {
  readonly instrument: string
  /** YYYY-MM-DD */
  readonly served: string
  readonly country: string
  readonly body: string
  readonly categories: readonly Category[]
  readonly purpose: string
  /** What kind of service the addressed entity runs. */
  readonly service: string
}

export type Given = Readonly<Record<string, unknown>>

/** What nobody stated stays open, so that the law asks for it where it matters. */
export function factsOf(q: Question, given: Given): Record<string, unknown> {
  return withAnswers(
    {
      received_on: q.served,
      requester: { country: /^[A-Z]{2}$/.test(q.country) ? q.country : null, body: q.body },
      instrument: q.instrument,
      data_requested: q.categories,
      provider: { kind: q.service, country: null },
      customer: { kind: 'unknown', country: null },
      purpose: q.purpose,
    },
    given,
  )
}
