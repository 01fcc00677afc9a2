// The title of each picture: the one sentence that its figures say. Pure; every branch says something true of empty data too.
import type { Figures } from '../../../api/desk/figures.ts'
import { localeOf } from '../../../words/languages.ts'
import { countryName } from '../../../words/when.ts'
import { groundWords, outcomeWords } from '../words/labels.ts'
import { language } from '../words/load.ts'
import { say } from './figures-words.ts'

/** "October 2026", of `YYYY-MM`. */
export function monthWords(month: string): string {
  const at = new Date(`${month}-01T00:00:00Z`)
  const form = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf(language), form).format(at)
}

export function inflowSays({ inflow }: Pick<Figures, 'inflow'>): string {
  const [last, running] = inflow.slice(-2)
  if (!last || !running || inflow.every(m => m.received + m.open === 0)) return say('says.inflow.none')
  return say('says.inflow', { n: running.received, last: last.received, open: running.open })
}

export function dueSays({ due }: Pick<Figures, 'due'>): string {
  const of = new Map(due.map(d => [d.due, d.demands]))
  const overdue = of.get('overdue') ?? 0
  const today = of.get('today') ?? 0
  if (overdue > 0) return say('says.due.overdue', { n: overdue })
  return today > 0 ? say('says.due.today', { n: today }) : say('says.due.none')
}

export function outcomesSays({ outcomes }: Pick<Figures, 'outcomes'>): string {
  const totals = outcomeTotals({ outcomes })
  const all = totals.reduce((n, [, demands]) => n + demands, 0)
  const [most] = totals
  if (!most) return say('says.outcomes.none')
  return say('says.outcomes', { all, outcome: outcomeWords[most[0]], n: most[1] })
}

/** The most frequent first. */
export function outcomeTotals({ outcomes }: Pick<Figures, 'outcomes'>) {
  const totals = new Map<Figures['outcomes'][number]['outcome'], number>()
  for (const o of outcomes) totals.set(o.outcome, (totals.get(o.outcome) ?? 0) + o.demands)
  return [...totals].toSorted((a, b) => b[1] - a[1])
}

export function answerSays({ answer }: Pick<Figures, 'answer'>): string {
  const known = answer.filter(a => a.median !== null)
  const last = known.at(-1)
  const before = known.at(-2)
  if (!last) return say('says.answer.none')
  const now = { month: monthWords(last.month), days: say('at_most', { n: rounded(last.median!) }) }
  if (!before) return say('says.answer.alone', now)
  const change = last.median! - before.median!
  const both = { ...now, before_month: monthWords(before.month) }
  if (Math.abs(change) < 0.5) return say('says.answer.same', both)
  const than = { ...both, before: days(before.median!) }
  return change > 0 ? say('says.answer.more', than) : say('says.answer.less', than)
}

/** "6 days", "4.5 days", "less than a day". */
export function days(n: number): string {
  return say('days', { n: rounded(n) })
}

function rounded(n: number): number {
  if (n < 1) return 0
  return n < 10 ? Math.round(n * 2) / 2 : Math.round(n)
}

export function groundsSays({ grounds }: Pick<Figures, 'grounds'>): string {
  const now = grounds.reduce((n, g) => n + g.now, 0)
  const before = grounds.reduce((n, g) => n + g.before, 0)
  const [first] = grounds
  if (now + before === 0 || !first) return say('says.grounds.none')
  if (now === 0) return say('says.grounds.zero', { before })
  const ground = groundWords[first.ground]
  if (now === before) return say('says.grounds.same', { now, ground })
  return now > before
    ? say('says.grounds.rose', { before, now, ground })
    : say('says.grounds.fell', { before, now, ground })
}

export function secrecySays({ secrecy, secrecySoon: n }: Pick<Figures, 'secrecy' | 'secrecySoon'>): string {
  if (secrecy.length === 0) return say('says.secrecy.none')
  return n === 0 ? say('says.secrecy.later') : say('says.secrecy', { n })
}

export function redirectsSays({ redirects }: Pick<Figures, 'redirects'>): string {
  const of = new Map(redirects.map(r => [r.fate, r.matters]))
  const asked = redirects.reduce((n, r) => (r.fate === 'excepted' ? n : n + r.matters), 0)
  const away = (of.get('withdrawn') ?? 0) + (of.get('went_to_tenant') ?? 0)
  return asked === 0 ? say('says.redirects.none') : say('says.redirects', { n: asked, away })
}

export function challengesSays({ challenges }: Pick<Figures, 'challenges'>): string {
  const sum = (what: 'ours' | 'tenants') => challenges.reduce((n, c) => n + c[what], 0)
  if (challenges.length === 0) return say('says.challenges.none')
  return say('says.challenges', { ours: sum('ours'), tenants: sum('tenants') })
}

export function emergenciesSays({ emergencies }: Pick<Figures, 'emergencies'>): string {
  const sum = (what: 'claimed' | 'released' | 'never' | 'overdue') =>
    emergencies.reduce((n, e) => n + e[what], 0)
  const [n, never, late] = [sum('released'), sum('never'), sum('overdue')]
  if (sum('claimed') === 0) return say('says.emergencies.none')
  if (n === 0) return say('says.emergencies.unanswered', { n: sum('claimed') })
  return never === 0
    ? say('says.emergencies.all_came', { n, late })
    : say('says.emergencies.never', { never, n, late })
}

export function authoritiesSays({ authorities }: Pick<Figures, 'authorities'>): string {
  const [first] = authorities
  return first
    ? say('says.authorities', { name: first.name, n: first.received })
    : say('says.authorities.none')
}

export function countriesSays({ countries }: Pick<Figures, 'countries'>): string {
  const [first] = countries
  if (!first) return say('says.countries.none')
  const all = countries.reduce((n, c) => n + c.received, 0)
  return say('says.countries', { all, country: countryWords(first.country), n: first.received })
}

export function countryWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? countryName(code, language) : say('countries.unknown')
}
