// What an authorisation says, in words, from its signed fields alone. Pure: the same bytes always read the same in a language.
import { WIDE_PERIOD_DAYS } from '../../demand/vocabulary.ts'
import type { Authorisation } from '../../seal/authorisation.ts'
import type { DataCategory, ScopePart } from '../../seal/scope.ts'
import { type Peculiarity, peculiaritiesOf } from '../../seal/unusual.ts'
import type { Say } from '../../words/catalogue.ts'
import { list } from '../../words/when.ts'
import { daysOrPeriod, period } from './when.ts'

export type English = typeof import('../../words/approve/en.ts').en
export type ApproveWords = Say<English>
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

/** The first line: what leaves, to whom, under which paper. */
export function headline(say: ApproveWords, a: Authorisation): string {
  const { language } = say
  const parts = {
    what: capital(list(distinct(a.scope.map(p => categoryWords(say, p.category))), language)),
    who: accountsWords(say, a.scope),
    to: list(
      a.recipients.map(r => r.name),
      language,
    ),
    instrument: instrumentWords(say, a.instrument),
    demand: a.demand,
  }
  const when = commonPeriod(say, a.scope)
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
  const one = a.standsOn.length === 1
  return a.standsOn.map(({ kind, leaf }, i) => ({
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
