// All that an answer to a foreign paper decides, in a form that a table of cases can state: what one of them gets wrong shows.
import type { Answer } from '../answer.ts'

export type Digest = {
  outcome: string
  categories: Record<string, string>
  actions: string[]
  would: Record<string, string[]>
  says: string[]
  rules: string[]
  missing: string[]
}

/** Words that tell which reason and which way an answer names. */
const TELLING = [
  'bars it',
  'permits it',
  'policy of the provider declines',
  '68-678',
  'European Production Order',
  'Agreement',
  'central authority',
  'No way for this purpose',
  'Counsel decides',
]

export function digestOf(answer: Answer): Digest {
  const ours = answer.findings.filter(one => one.rule.startsWith('law#foreign_paper'))
  const why = ours.map(one => one.why).join(' ')
  const categories = answer.perCategory.map(({ category, outcome, compulsion, findings }) => {
    const mine = ours.find(one => one.categories.includes(category))
    const said = mine === undefined ? 'its own pack alone' : `${mine.effect}, pack ${mine.pack.id}`
    return [category, `${outcome}, ${compulsion.value}, ${compulsion.cite}, ${said}, ${findings.length}`]
  })
  return {
    outcome: answer.outcome,
    categories: Object.fromEntries(categories),
    actions: answer.actions,
    would: Object.fromEntries(answer.wouldSuffice.map(one => [one.category, one.instruments])),
    says: TELLING.filter(words => why.includes(words)),
    rules: answer.findings.map(one => one.rule),
    missing: answer.missing.map(one => one.fact),
  }
}
