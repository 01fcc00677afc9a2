// The figures in words: the headline that a reader quotes, made from the figures and from nothing else.
import type { PROCESSES } from '../ledger/code-book.ts'
import { MERGED } from './cells.ts'
import type { Edition } from './edition.ts'

/** "January to June 2026". */
export function halfWords(half: string): string {
  return `${half.endsWith('1') ? 'January to June' : 'July to December'} ${half.slice(0, 4)}`
}

/** Grouped by thin spaces nobody copies wrongly: "12,345". */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "one demand", "1,200 demands". */
export function counted(n: number, one: string, many: string): string {
  return n === 1 ? `one ${one}` : `${grouped(n)} ${many}`
}

/** One sentence: how many demands, from where, and in how many of them nothing was given. */
export function headline(e: Edition): string {
  const { totals, cells } = e
  const so = e.complete ? '' : ' so far'
  if (totals.demands === 0) return `${e.provider} closed no government demand for customer data${so}.`
  const known = new Set(cells.filter(c => c.country !== MERGED).map(c => c.country)).size
  const from =
    known > 0 && !cells.some(c => c.country === MERGED)
      ? ` from ${counted(known, 'country', 'countries')}`
      : ''
  const nothing = totals.demands - totals.outcomes.complied - totals.outcomes.complied_in_part
  return `${e.provider} closed ${counted(totals.demands, 'government demand', 'government demands')} for customer data${from}${so}; ${gave(nothing, totals.demands)}.`
}

function gave(nothing: number, all: number): string {
  if (nothing === all) return all === 1 ? 'nothing was given' : 'in none of them was anything given'
  if (nothing === 0) return all === 1 ? 'data were given' : 'in all of them data were given'
  return `in ${grouped(nothing)} of them nothing was given`
}

const outcomes: Readonly<Record<string, string>> = {
  complied: 'Complied',
  complied_in_part: 'Complied in part',
  rejected: 'Rejected',
  redirected: 'Redirected to the customer',
  withdrawn: 'Withdrawn',
  no_data: 'No data held',
  challenged: 'Challenged',
}

export function outcomeWords(outcome: string): string {
  return outcomes[outcome] ?? outcome
}

const processes: Readonly<Record<(typeof PROCESSES)[number], string>> = {
  subpoena: 'Subpoena',
  court_order: 'Court order',
  warrant: 'Warrant',
  intercept: 'Interception order',
  preservation: 'Preservation',
  emergency: 'Emergency',
  voluntary: 'Voluntary disclosure',
  national_security: 'National security',
  foreign_production: 'Order served from abroad',
  civil: 'Civil process',
  other: 'Other',
}

export function processWords(process: string): string {
  if (process === MERGED) return 'Merged (few demands)'
  return (processes as Readonly<Record<string, string>>)[process] ?? process
}
