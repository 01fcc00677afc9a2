// The title of each picture: the one sentence that its figures say. Pure; every branch says something true of empty data too.
import type { Figures } from '../../../server/figures/api.ts'
import { groundWords, outcomeWords } from '../words/labels.ts'

const grouped = new Intl.NumberFormat('en-GB')

/** "1 demand", "1,204 demands". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped.format(n)} ${n === 1 ? one : many}`
}

/** "October 2026", of `YYYY-MM`. */
export function monthWords(month: string): string {
  const at = new Date(`${month}-01T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

export function inflowSays({ inflow }: Pick<Figures, 'inflow'>): string {
  const [last, running] = inflow.slice(-2)
  if (!last || !running || inflow.every(m => m.received + m.open === 0)) return 'No demand has come in yet'
  return `${count(running.received, 'demand')} came in this month, ${grouped.format(last.received)} in the last; ${grouped.format(running.open)} ${running.open === 1 ? 'is' : 'are'} open`
}

export function dueSays({ due }: Pick<Figures, 'due'>): string {
  const of = new Map(due.map(d => [d.due, d.demands]))
  const overdue = of.get('overdue') ?? 0
  const today = of.get('today') ?? 0
  if (overdue > 0) return `${count(overdue, 'demand')} ${overdue === 1 ? 'is' : 'are'} overdue`
  if (today > 0) return `Nothing is overdue; for ${count(today, 'demand')} a clock ends today`
  return 'Nothing is overdue, and no clock ends today'
}

export function outcomesSays({ outcomes }: Pick<Figures, 'outcomes'>): string {
  const totals = outcomeTotals({ outcomes })
  const all = totals.reduce((n, [, demands]) => n + demands, 0)
  const [most] = totals
  if (!most) return 'Nothing was closed in these months'
  return `Of ${count(all, 'closed demand')} most count as ${outcomeWords[most[0]].toLowerCase()}: ${grouped.format(most[1])}`
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
  if (!last) return 'Nothing was closed in these months, so no time to answer is known'
  const half = `Half of what was closed in ${monthWords(last.month)} took ${days(last.median!)} or less`
  if (!before) return half
  const change = last.median! - before.median!
  if (Math.abs(change) < 0.5) return `${half}, as in ${monthWords(before.month)}`
  return `${half}, ${change > 0 ? 'more' : 'less'} than in ${monthWords(before.month)} (${days(before.median!)})`
}

/** "6 days", "4.5 days", "less than a day". */
export function days(n: number): string {
  if (n < 1) return 'less than a day'
  const rounded = n < 10 ? Math.round(n * 2) / 2 : Math.round(n)
  return `${rounded} ${rounded === 1 ? 'day' : 'days'}`
}

export function groundsSays({ grounds }: Pick<Figures, 'grounds'>): string {
  const now = grounds.reduce((n, g) => n + g.now, 0)
  const before = grounds.reduce((n, g) => n + g.before, 0)
  const [first] = grounds
  if (now + before === 0 || !first) return 'No line was refused in these months'
  const moved =
    now === before ? `stayed at ${now}` : `${now > before ? 'rose' : 'fell'} from ${before} to ${now}`
  return now === 0
    ? `Refused lines ${moved}`
    : `Refused lines ${moved}, most of them now because: ${groundWords[first.ground].toLowerCase()}`
}

export function secrecySays({ secrecy, asOf }: Pick<Figures, 'secrecy' | 'asOf'>): string {
  const soon = new Date(Date.parse(asOf) + 14 * 86_400_000).toISOString().slice(0, 10)
  const n = secrecy.filter(s => s.week < soon).reduce((sum, s) => sum + s.matters, 0)
  if (secrecy.length === 0) return 'No secrecy with a known end is live'
  if (n === 0) return 'No secrecy ends within the next two weeks'
  return `Within two weeks secrecy ends for ${count(n, 'tenant’s matter', 'tenants’ matters')}, and the notice leaves`
}

export function emergenciesSays({ emergencies }: Pick<Figures, 'emergencies'>): string {
  const sum = (what: 'claimed' | 'released' | 'never' | 'overdue') =>
    emergencies.reduce((n, e) => n + e[what], 0)
  if (sum('claimed') === 0) return 'No emergency was ever claimed'
  if (sum('released') === 0)
    return `Of ${count(sum('claimed'), 'claimed emergency', 'claimed emergencies')} none was answered`
  const answered = count(sum('released'), 'answered emergency', 'answered emergencies')
  const late = sum('overdue') > 0 ? `; for ${sum('overdue')} it is overdue` : ''
  return sum('never') === 0
    ? `After none of ${answered} did process fail to come${late}`
    : `After ${sum('never')} of ${answered} the process that had to follow never came${late}`
}

export function authoritiesSays({ authorities }: Pick<Figures, 'authorities'>): string {
  const [first] = authorities
  return first
    ? `${first.name} sent the most: ${count(first.received, 'demand')}`
    : 'No authenticated authority has sent a demand in these months'
}

export function countriesSays({ countries }: Pick<Figures, 'countries'>): string {
  const [first] = countries
  if (!first) return 'No country has sent a demand in these months'
  const all = countries.reduce((n, c) => n + c.received, 0)
  return `${countryWords(first.country)} sent ${grouped.format(first.received)} of ${count(all, 'demand')}`
}

export function countryWords(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return 'An unknown country'
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
}
