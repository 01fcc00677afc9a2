// What an authorisation says, in words, from its signed fields alone. Pure: the same bytes always read the same.
import type { Authorisation } from '../../seal/authorisation.ts'
import type { DataCategory, ScopePart } from '../../seal/scope.ts'
import { daysOrPeriod, period } from './when.ts'

export type Unusual = { readonly what: string; readonly why: string }

const categories: Readonly<Record<DataCategory, string>> = {
  subscriber: 'subscriber data',
  traffic: 'traffic data',
  location: 'location data',
  content_stored: 'stored content',
  content_realtime: 'content as it is sent',
}

export function categoryWords(category: DataCategory): string {
  return categories[category]
}

const classes: Readonly<Record<string, string>> = {
  subpoena: 'a subpoena',
  order: 'a court order',
  warrant: 'a warrant',
  summons: 'a summons',
  nsl: 'a national security letter',
  emergency: 'an emergency request',
  request: 'a request without process',
  fisa: 'a FISA order',
  agreement: 'an order under an executive agreement',
  epoc: 'a European Production Order',
  eio: 'a European Investigation Order',
  enforcement: 'an enforcement under the e-Evidence Regulation',
}

/** `us.subpoena.state` → `a subpoena`; the full id is always shown beside. */
export function instrumentWords(instrument: string): string {
  return classes[instrument.split('.')[1] ?? ''] ?? 'a paper of the kind named below'
}

/** The first line: what leaves, to whom, under which paper. */
export function headline(a: Authorisation): string {
  const what = capital(list(distinct(a.scope.map(p => categoryWords(p.category)))))
  const who = accountsWords(a.scope)
  const when = commonPeriod(a.scope)
  const to = list(a.recipients.map(r => r.name))
  const period = when === null ? '' : `, ${when},`
  return `${what} of ${who}${period} will leave to ${to}, under ${instrumentWords(a.instrument)} in demand ${a.demand}.`
}

function accountsWords(scope: readonly ScopePart[]): string {
  const names = distinct(scope.map(p => p.identifier.value))
  return names.length === 1 ? names[0]! : `${names.length} accounts`
}

function commonPeriod(scope: readonly ScopePart[]): string | null {
  const timed = scope.filter(p => p.from !== null || p.to !== null)
  const periods = distinct(timed.map(p => daysOrPeriod(p.from, p.to)))
  return periods.length === 1 ? periods[0]! : null
}

const LONG_DAYS = 92
const HOUR = 3_600_000

/** What the signer must not overlook, each with why. `now`: RFC 3339 UTC. */
export function unusualIn(a: Authorisation, now: string): Unusual[] {
  return [...scopeUnusual(a.scope), ...noticeUnusual(a), ...timeUnusual(a, now)]
}

function scopeUnusual(scope: readonly ScopePart[]): Unusual[] {
  const unusual: Unusual[] = []
  const kinds = new Set(scope.map(p => p.category))
  if (kinds.has('content_stored') || kinds.has('content_realtime'))
    unusual.push({
      what: 'Content leaves',
      why: 'What people wrote or kept. Only a warrant or its equal reaches it.',
    })
  if (kinds.has('content_realtime'))
    unusual.push({ what: 'Interception', why: 'Content is taken while it is sent.' })
  if (kinds.has('location')) unusual.push({ what: 'Location leaves', why: 'It shows where somebody was.' })
  const open = scope.filter(p => p.category !== 'subscriber' && (p.from === null || p.to === null))
  if (open.length > 0)
    unusual.push({
      what: 'No limit in time',
      why: `${count(open.length, 'line')} of the scope has no beginning or no end.`,
    })
  const longest = Math.max(0, ...scope.map(daysOf))
  if (longest > LONG_DAYS)
    unusual.push({ what: `A long period: ${count(longest, 'day')}`, why: 'More than a quarter of a year.' })
  const accounts = distinct(scope.map(p => `${p.source}\0${p.account}`)).length
  if (accounts > 1)
    unusual.push({ what: count(accounts, 'account'), why: 'Check that the paper names each of them.' })
  return unusual
}

function noticeUnusual(a: Authorisation): Unusual[] {
  const kinds = new Set(a.standsOn.map(g => g.kind))
  const unusual: Unusual[] = []
  if (kinds.has('secrecy_begun'))
    unusual.push({ what: 'The tenant was not told', why: 'A legal prohibition stands in for the notice.' })
  if (kinds.has('no_notice_due'))
    unusual.push({
      what: 'Nobody is told by us',
      why: 'The law leaves the notice to the authority, or asks for none.',
    })
  return unusual
}

function timeUnusual(a: Authorisation, now: string): Unusual[] {
  const unusual: Unusual[] = []
  if (now >= a.expiresAt)
    unusual.push({ what: 'Expired', why: 'The gate will refuse it. Send it back to have it prepared again.' })
  else if (Date.parse(a.expiresAt) - Date.parse(now) < 24 * HOUR)
    unusual.push({
      what: 'Expires within a day',
      why: 'If the second person signs later, it must be prepared again.',
    })
  if (a.windowEndsAt !== null && a.windowEndsAt > now)
    unusual.push({
      what: 'The tenant can still object',
      why: 'The gate collects nothing before the window ends.',
    })
  return unusual
}

function daysOf(part: ScopePart): number {
  if (part.from === null || part.to === null) return 0
  return Math.round((Date.parse(part.to) - Date.parse(part.from)) / (24 * HOUR))
}

/** One sentence per ground of notice, with how many tenants it is about. */
export function noticeLines(a: Authorisation): { readonly says: string; readonly leaf: string | null }[] {
  const one = a.standsOn.length === 1
  return a.standsOn.map((ground, i) => {
    const who = one ? 'The tenant' : `Tenant ${i + 1}`
    return { says: noticeWords[ground.kind].replace('WHO', who), leaf: ground.leaf }
  })
}

const noticeWords = {
  notified: 'WHO was told, and has its copy of the paper.',
  secrecy_begun: 'WHO was not told: a legal prohibition forbids it. The notice follows when that ends.',
  no_notice_due: 'WHO is not told by us: the law does not have us tell anyone.',
} as const

export function scopePeriod(part: ScopePart): string {
  const whole = part.category === 'subscriber' && part.from === null && part.to === null
  return whole ? 'as held today' : period(part.from, part.to)
}

export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words)
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
