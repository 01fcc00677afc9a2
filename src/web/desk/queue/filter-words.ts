// The queue's filters in the words that the desk shows, and what can be chosen of each.
import {
  dueWords,
  type FilterKey,
  type Filters,
  filterKeys,
  type UnusualReason,
  unusualReasons,
} from '../../../demand/queue-filter.ts'
import { dataCategories, outcomes, tenantKinds } from '../../../demand/vocabulary.ts'
import type { QueueChoices } from '../../../server/desk/api.ts'
import { categoryWords, outcomeWords, stepWords, tenantKindWords, turnWords } from '../words/labels.ts'

export const keyWords: Readonly<Record<FilterKey, string>> = {
  step: 'Step',
  turn: 'Whose turn',
  due: 'Due',
  received: 'Received',
  country: 'Country',
  authority: 'Authority',
  instrument: 'Instrument',
  process: 'Kind of process',
  category: 'Category',
  tenant: 'Kind of tenant',
  secrecy: 'Secrecy',
  emergency: 'Emergency',
  owner: 'Owner',
  challenge: 'Challenge',
  unusual: 'Unusual',
  outcome: 'Outcome',
}

const dueLabels: Readonly<Record<(typeof dueWords)[number], string>> = {
  overdue: 'overdue',
  today: 'by the end of today',
  week: 'within seven days',
}

export const unusualWords: Readonly<Record<UnusualReason, string>> = {
  content: 'content asked for',
  wide_period: 'wide period',
  short_term: 'short term',
  no_notice: 'no notice',
  sender_in_doubt: 'sender in doubt',
  same_paper_before: 'same paper before',
  uncertain_service: 'service uncertain',
}

/** The classes by which desks speak of papers; any other can stand in an address. */
const processes = [
  'subpoena',
  'warrant',
  'order',
  'request',
  'production',
  'preservation',
  'interception',
  'emergency',
]

type Choice = readonly [value: string, words: string]

const from = <T extends string>(list: readonly T[], words: Readonly<Record<T, string>>): Choice[] =>
  list.map(value => [value, words[value]])

/** Empty where there is no closed list: then it is typed. */
export function choicesOf(key: FilterKey, directory: QueueChoices | undefined): readonly Choice[] {
  switch (key) {
    case 'step':
      return Object.entries(stepWords).filter(([step]) => step !== 'done')
    case 'turn':
      return Object.entries(turnWords).filter(([turn]) => turn !== 'auditor' && turn !== 'administrator')
    case 'due':
      return from(dueWords, dueLabels)
    case 'process':
      return processes.map(p => [p, p])
    case 'category':
      return from(dataCategories, categoryWords)
    case 'tenant':
      return from(tenantKinds, tenantKindWords)
    case 'secrecy':
      return [
        ['live', 'in force'],
        ['ending', 'ends within 14 days'],
      ]
    case 'emergency':
      return [['yes', 'emergencies']]
    case 'challenge':
      return [['open', 'open']]
    case 'unusual':
      return [['yes', 'anything'], ...from(unusualReasons, unusualWords)]
    case 'outcome':
      return from(outcomes, outcomeWords)
    case 'authority':
      return (directory?.authorities ?? []).map(a => [a.id, a.name])
    case 'owner':
      return [
        ['me', 'me'],
        ['nobody', 'nobody'],
        ...(directory?.people ?? []).map((p): Choice => [p.id, p.name]),
      ]
    default:
      return []
  }
}

/** One chip per value: what it says, and the filters without it. */
export type Chip = { readonly id: string; readonly says: string; readonly without: Filters }

export function chipsOf(filters: Filters, directory: QueueChoices | undefined): Chip[] {
  return filterKeys.flatMap(key => {
    const values = filters[key]?.split(',') ?? []
    const words = new Map(choicesOf(key, directory))
    return values.map(value => ({
      id: `${key}:${value}`,
      says: `${keyWords[key]}: ${words.get(value) ?? rangeWords(value)}`,
      without: withValues(
        filters,
        key,
        values.filter(v => v !== value),
      ),
    }))
  })
}

function rangeWords(value: string): string {
  const [from, to] = value.split('..')
  if (to === undefined) return value
  if (from === '') return `until ${to}`
  return to === '' ? `from ${from}` : `${from} to ${to}`
}

export function withValues(filters: Filters, key: FilterKey, values: readonly string[]): Filters {
  const { [key]: _, ...rest } = filters
  return values.length === 0 ? rest : { ...rest, [key]: values.join(',') }
}

export function withValue(filters: Filters, key: FilterKey, value: string): Filters {
  return withValues(filters, key, [...new Set([...(filters[key]?.split(',') ?? []), value])])
}
