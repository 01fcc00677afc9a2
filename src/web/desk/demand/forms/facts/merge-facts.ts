// Two people confirmed the facts at once: what each of them changed, field by field. What one alone changed stands; where both
// changed the same, a person chooses, and nothing is overwritten unseen. Pure.
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'
import { changedPaths } from './changed.ts'

/** A field of the form: `reference`, or `answers.data_location`. */
export type Field = string
export type Side = 'theirs' | 'mine'

const fieldsOf = (...versions: readonly ConfirmedFacts[]): Field[] => [
  ...new Set(
    versions.flatMap(facts =>
      Object.keys(facts).flatMap(key =>
        key === 'answers' ? Object.keys(facts.answers).map(path => `answers.${path}`) : [key],
      ),
    ),
  ),
]

export function fieldValue(facts: ConfirmedFacts, field: Field): unknown {
  if (field.startsWith('answers.')) return facts.answers[field.slice('answers.'.length)]
  return facts[field as keyof ConfirmedFacts]
}

type Three = { readonly base: ConfirmedFacts; readonly mine: ConfirmedFacts; readonly theirs: ConfirmedFacts }

/** What both touched and did not leave the same. */
export function bothTouched({ base, mine, theirs }: Three): Field[] {
  return fieldsOf(base, mine, theirs).filter(
    field => differs(field, base, mine) && differs(field, base, theirs) && differs(field, mine, theirs),
  )
}

/** Theirs with mine on top: what I alone changed, and what I chose of the rest. */
export function mergedFacts(three: Three, chosen: Readonly<Record<Field, Side>>): ConfirmedFacts {
  const { base, mine, theirs } = three
  const both = new Set(bothTouched(three))
  const own = fieldsOf(base, mine, theirs).filter(field =>
    both.has(field) ? chosen[field] === 'mine' : differs(field, base, mine),
  )
  return own.reduce((facts, field) => withField(facts, field, fieldValue(mine, field)), theirs)
}

function withField(facts: ConfirmedFacts, field: Field, value: unknown): ConfirmedFacts {
  if (!field.startsWith('answers.')) return { ...facts, [field]: value }
  const { [field.slice('answers.'.length)]: _, ...rest } = facts.answers
  return {
    ...facts,
    answers: value === undefined ? rest : { ...rest, [field.slice('answers.'.length)]: value },
  }
}

function differs(field: Field, a: ConfirmedFacts, b: ConfirmedFacts): boolean {
  return changedPaths(fieldValue(a, field), fieldValue(b, field)).length > 0
}
