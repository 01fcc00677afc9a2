// The queue's filters in the words that the desk shows, and what can be chosen of each.
import instruments from 'virtual:duly-instruments'
import type { QueueChoices } from '../../../api/desk/queue.ts'
import {
  dueWords,
  type FilterKey,
  type Filters,
  filterKeys,
  type UnusualReason,
  unusualReasons,
} from '../../../queue/filter.ts'
import {
  channels,
  dataCategories,
  grounds,
  outcomes,
  redirectOutcomes,
  tenantKinds,
} from '../../../vocabulary/closed-lists.ts'
import { countryName } from '../../../words/when.ts'
import {
  categoryWords,
  channelWords,
  groundWords,
  outcomeWords,
  redirectOutcomeWords,
  stepWords,
  tenantKindWords,
  turnWords,
} from '../words/labels.ts'
import { language } from '../words/load.ts'
import { say } from './queue-words.ts'

export const keyWords: Readonly<Record<FilterKey, string>> = {
  step: say('key.step'),
  turn: say('key.turn'),
  due: say('key.due'),
  received: say('key.received'),
  country: say('key.country'),
  authority: say('key.authority'),
  instrument: say('key.instrument'),
  process: say('key.process'),
  category: say('key.category'),
  tenant: say('key.tenant'),
  customer: say('key.customer'),
  secrecy: say('key.secrecy'),
  emergency: say('key.emergency'),
  owner: say('key.owner'),
  challenge: say('key.challenge'),
  unusual: say('key.unusual'),
  outcome: say('key.outcome'),
  channel: say('key.channel'),
  window: say('key.window'),
  hold: say('key.hold'),
  redirect: say('key.redirect'),
  ground: say('key.ground'),
}

const dueLabels: Readonly<Record<(typeof dueWords)[number], string>> = {
  overdue: say('when.overdue'),
  rest_of_today: say('when.rest_of_today'),
  today: say('when.today'),
  week: say('when.week'),
}

export const unusualWords: Readonly<Record<UnusualReason, string>> = {
  content: say('unusual.content'),
  wide_period: say('unusual.wide_period'),
  short_term: say('unusual.short_term'),
  no_notice: say('unusual.no_notice'),
  sender_in_doubt: say('unusual.sender_in_doubt'),
  same_paper_before: say('unusual.same_paper_before'),
  uncertain_service: say('unusual.uncertain_service'),
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
] as const

/** Whom and what a filter can name. */
export type Directory = QueueChoices & {
  readonly tenants?: readonly { readonly id: string; readonly name: string }[]
}

export type Choice = readonly [value: string, words: string]

/** Every code of two letters that the reader's language has a country for, by its name. */
const countries: readonly Choice[] = letterPairs()
  .flatMap((code): Choice[] => {
    const name = countryName(code, language)
    return name === code ? [] : [[code, say('country_and_code', { name, code })]]
  })
  .sort((a, b) => a[1].localeCompare(b[1], language))

function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  // ZZ is nowhere, EU and the like are no country's.
  const codes = letters.flatMap(a => letters.map(b => a + b))
  return codes.filter(code => !/^(ZZ|EU|EZ|UN|QO|X[AB])$/.test(code) && isOfToday(code))
}

/** DD and SU are read as the countries of today, which have codes of their own. */
function isOfToday(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}

const from = <T extends string>(list: readonly T[], words: Readonly<Record<T, string>>): Choice[] =>
  list.map(value => [value, words[value]])

/** Empty where there is no closed list: then it is typed. */
export function choicesOf(key: FilterKey, directory: Directory | undefined): readonly Choice[] {
  switch (key) {
    case 'step':
      return Object.entries(stepWords).filter(([step]) => step !== 'done')
    case 'turn':
      return Object.entries(turnWords).filter(([turn]) => turn !== 'auditor' && turn !== 'administrator')
    case 'due':
      return from(dueWords, dueLabels)
    case 'process':
      return processes.map(p => [p, say(`kind.${p}`)])
    case 'category':
      return from(dataCategories, categoryWords)
    case 'tenant':
      return from(tenantKinds, tenantKindWords)
    case 'secrecy':
      return [
        ['live', say('choice.live')],
        ['ending', say('choice.ending')],
      ]
    case 'emergency':
      return [['yes', say('choice.emergencies')]]
    case 'challenge':
      return [['open', say('choice.open')]]
    case 'unusual':
      return [['yes', say('choice.anything')], ...from(unusualReasons, unusualWords)]
    case 'outcome':
      return from(outcomes, outcomeWords)
    case 'channel':
      return from(channels, channelWords)
    case 'window':
      return [['open', say('choice.running')]]
    case 'hold':
      return [
        ['live', say('choice.held')],
        ['ending', say('choice.ending')],
      ]
    case 'redirect':
      return [['asked', say('choice.asked')], ...from(redirectOutcomes, redirectOutcomeWords)]
    case 'ground':
      return from(grounds.reject, groundWords)
    case 'country':
      return countries
    case 'instrument':
      return instruments
    case 'customer':
      return (directory?.tenants ?? []).map(t => [t.id, t.name])
    case 'authority':
      return (directory?.authorities ?? []).map(a => [a.id, a.name])
    case 'owner':
      return [
        ['me', say('choice.me')],
        ['nobody', say('nobody')],
        ...(directory?.people ?? []).map((p): Choice => [p.id, p.name]),
      ]
    default:
      return []
  }
}

/** One chip per value: what it says, and the filters without it. */
export type Chip = { readonly id: string; readonly says: string; readonly without: Filters }

export function chipsOf(filters: Filters, directory: Directory | undefined): Chip[] {
  return filterKeys.flatMap(key => {
    const values = filters[key]?.split(',') ?? []
    const words = new Map(choicesOf(key, directory))
    return values.map(value => ({
      id: `${key}:${value}`,
      says: say('chip', { key: keyWords[key], value: words.get(value) ?? rangeWords(value) }),
      without: withValues(
        filters,
        key,
        values.filter(v => v !== value),
      ),
    }))
  })
}

function rangeWords(value: string): string {
  const [from = '', to] = value.split('..')
  if (to === undefined) return value
  if (from === '') return say('range.until', { to })
  return to === '' ? say('range.from', { from }) : say('range.both', { from, to })
}

export function withValues(filters: Filters, key: FilterKey, values: readonly string[]): Filters {
  const { [key]: _, ...rest } = filters
  return values.length === 0 ? rest : { ...rest, [key]: values.join(',') }
}

export function withValue(filters: Filters, key: FilterKey, value: string): Filters {
  return withValues(filters, key, [...new Set([...(filters[key]?.split(',') ?? []), value])])
}
