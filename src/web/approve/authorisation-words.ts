// What an authorisation says, in words, from its signed fields alone. Pure: the same bytes always read the same in a language.

import {
  type Authorisation,
  groundsOf,
  instrumentsOf,
  scopeOf,
} from '../../seal/authorisation/authorisation.ts'
import type { Line, ProductionOf } from '../../seal/authorisation/authorisation-v2.ts'
import type { DataCategory, ScopePart } from '../../seal/scope.ts'
import { type Peculiarity, peculiaritiesOf } from '../../seal/unusual.ts'
import { WIDE_PERIOD_DAYS } from '../../vocabulary/closed-lists.ts'
import { list } from '../../words/when.ts'
import type { ApproveWords } from './approve-words.ts'
import { daysOrPeriod, period } from './when.ts'

export type Unusual = { readonly what: string; readonly why: string }

export function categoryWords(say: ApproveWords, category: DataCategory): string {
  return say(`category.${category}`)
}

/** `us.subpoena.state` → `a subpoena`; the full id is always shown beside. */
export function instrumentWords(say: ApproveWords, instrument: string): string {
  const kind = instrument.split('.')[1] ?? ''
  const words = say.of('class', kind)
  return words === kind ? say('class.other') : words
}

/** Of all its papers, each kind once. */
export function instrumentsWords(say: ApproveWords, a: Authorisation): string {
  const words = distinct(instrumentsOf(a).map(id => instrumentWords(say, id)))
  return list(words, say.language)
}

/** Why a line leaves: by which paper or lane, and whose word it waits for. `moment`: a time in the reader's words. */
export function whyWords(say: ApproveWords, line: Line, moment: (at: string) => string): string[] {
  const why = say(`basis.${line.basis}`, { instrument: instrumentWords(say, line.instrument) })
  const { waitsFor } = line
  if (waitsFor === null) return [why]
  const at = waitsFor.until === null ? '' : moment(waitsFor.until)
  return [why, waitsFor.satisfiedBy === null ? say('wait.until', { at }) : say('wait.satisfied')]
}

/** Which production of the demand it is. */
export function productionWords(say: ApproveWords, { number: n, kind, of }: ProductionOf): string {
  return kind === 'first' || kind === 'next'
    ? say(`production.${kind}`, { n })
    : say(`production.${kind}`, { n, of: of ?? '' })
}

/** The first line: what leaves, to whom, under which paper. */
export function headline(say: ApproveWords, a: Authorisation): string {
  const { language } = say
  const scope = scopeOf(a)
  const parts = {
    what: capital(list(distinct(scope.map(p => categoryWords(say, p.category))), language)),
    who: accountsWords(say, scope),
    to: list(
      a.recipients.map(r => r.name),
      language,
    ),
    instrument: instrumentsWords(say, a),
    demand: a.demand,
  }
  const when = commonPeriod(say, scope)
  return when === null ? say('headline', parts) : say('headline.period', { ...parts, period: when })
}

function accountsWords(say: ApproveWords, scope: readonly ScopePart[]): string {
  const names = distinct(scope.map(p => p.identifier.value))
  return names.length === 1 ? names[0]! : say('accounts', { n: names.length })
}

function commonPeriod(say: ApproveWords, scope: readonly ScopePart[]): string | null {
  const timed = scope.filter(p => p.from !== null || p.to !== null)
  const periods = distinct(timed.map(p => daysOrPeriod(say, p.from, p.to)))
  return periods.length === 1 ? periods[0]! : null
}

/** What the signer must not overlook, each with why. `now`: RFC 3339 UTC. */
export function unusualIn(say: ApproveWords, a: Authorisation, now: string): Unusual[] {
  return peculiaritiesOf(a, now, WIDE_PERIOD_DAYS).map(p => ({
    what: peculiarWords(say, p),
    why: peculiarWhy(say, p),
  }))
}

export function peculiarWords(say: ApproveWords, p: Peculiarity): string {
  switch (p.kind) {
    case 'accounts':
      return say('accounts', { n: p.n })
    case 'long':
      return say('unusual.long', { n: p.n })
    default:
      return say(`unusual.${p.kind}`)
  }
}

function peculiarWhy(say: ApproveWords, p: Peculiarity): string {
  return p.kind === 'no_limit' ? say('unusual.no_limit.why', { n: p.n }) : say(`unusual.${p.kind}.why`)
}

/** One sentence per ground of notice, with how many tenants it is about. */
export function noticeLines(
  say: ApproveWords,
  a: Authorisation,
): { readonly says: string; readonly leaf: string | null }[] {
  const grounds = groundsOf(a)
  const one = grounds.length === 1
  return grounds.map(({ kind, leaf }, i) => ({
    says: one ? say(`notice.${kind}`) : say(`notice.${kind}.n`, { n: i + 1 }),
    leaf,
  }))
}

export function scopePeriod(say: ApproveWords, part: ScopePart): string {
  const whole = part.category === 'subscriber' && part.from === null && part.to === null
  return whole ? say('as_held') : period(say, part.from, part.to)
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
