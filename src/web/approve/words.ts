// What an authorisation says, in words, from its signed fields alone. Pure: the same bytes always read the same in a language.
import type { Authorisation } from '../../seal/authorisation.ts'
import type { DataCategory, ScopePart } from '../../seal/scope.ts'
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

const LONG_DAYS = 92
const HOUR = 3_600_000

/** What the signer must not overlook, each with why. `now`: RFC 3339 UTC. */
export function unusualIn(say: ApproveWords, a: Authorisation, now: string): Unusual[] {
  return [...scopeUnusual(say, a.scope), ...noticeUnusual(say, a), ...timeUnusual(say, a, now)]
}

function scopeUnusual(say: ApproveWords, scope: readonly ScopePart[]): Unusual[] {
  const unusual: Unusual[] = []
  const kinds = new Set(scope.map(p => p.category))
  if (kinds.has('content_stored') || kinds.has('content_realtime'))
    unusual.push({ what: say('unusual.content'), why: say('unusual.content.why') })
  if (kinds.has('content_realtime'))
    unusual.push({ what: say('unusual.interception'), why: say('unusual.interception.why') })
  if (kinds.has('location')) unusual.push({ what: say('unusual.location'), why: say('unusual.location.why') })
  const open = scope.filter(p => p.category !== 'subscriber' && (p.from === null || p.to === null))
  if (open.length > 0)
    unusual.push({ what: say('unusual.no_limit'), why: say('unusual.no_limit.why', { n: open.length }) })
  const longest = Math.max(0, ...scope.map(daysOf))
  if (longest > LONG_DAYS)
    unusual.push({ what: say('unusual.long', { n: longest }), why: say('unusual.long.why') })
  const accounts = distinct(scope.map(p => `${p.source}\0${p.account}`)).length
  if (accounts > 1) unusual.push({ what: say('accounts', { n: accounts }), why: say('unusual.accounts.why') })
  return unusual
}

function noticeUnusual(say: ApproveWords, a: Authorisation): Unusual[] {
  const kinds = new Set(a.standsOn.map(g => g.kind))
  const unusual: Unusual[] = []
  if (kinds.has('secrecy_begun'))
    unusual.push({ what: say('unusual.not_told'), why: say('unusual.not_told.why') })
  if (kinds.has('no_notice_due'))
    unusual.push({ what: say('unusual.nobody_told'), why: say('unusual.nobody_told.why') })
  return unusual
}

function timeUnusual(say: ApproveWords, a: Authorisation, now: string): Unusual[] {
  const unusual: Unusual[] = []
  if (now >= a.expiresAt) unusual.push({ what: say('unusual.expired'), why: say('unusual.expired.why') })
  else if (Date.parse(a.expiresAt) - Date.parse(now) < 24 * HOUR)
    unusual.push({ what: say('unusual.expires'), why: say('unusual.expires.why') })
  if (a.windowEndsAt !== null && a.windowEndsAt > now)
    unusual.push({ what: say('unusual.window'), why: say('unusual.window.why') })
  return unusual
}

function daysOf(part: ScopePart): number {
  if (part.from === null || part.to === null) return 0
  return Math.round((Date.parse(part.to) - Date.parse(part.from)) / (24 * HOUR))
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
