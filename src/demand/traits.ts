// What the queue's filters may find a demand by: one word per trait, nothing that depends on the clock, so that a trait is true
// until the next event.
import type { UnusualReason } from './queue-filter.ts'
import type { Demand } from './state.ts'
import { contentCategories, roles } from './vocabulary.ts'

export type QueueView = 'open' | 'closed' | 'not_demand'

type Where = Pick<ClearColumns, 'step' | 'turn' | 'closedAt'>

/** The turns of people at the desk. */
export const deskTurns: readonly string[] = roles.filter(r => r !== 'auditor' && r !== 'administrator')

/** In which list of the queue a row stands, by what its columns say. What is closed and waits for a person is work, and is open. */
export function viewOf(row: Where): QueueView {
  if (isAtWork(row)) return 'open'
  return row.closedAt !== null ? 'closed' : 'not_demand'
}

function isAtWork({ step, turn, closedAt }: Where): boolean {
  return step !== 'done' && (closedAt === null || deskTurns.includes(turn))
}

/** What the tables say of a demand in clear. Times: RFC 3339 UTC. */
export type ClearColumns = {
  readonly step: string
  readonly turn: string
  readonly receivedAt: string
  readonly closedAt: string | null
  readonly authority: string | null
  readonly outcome: string | null
}

/** Traits that outlive the demand's key, because clear columns say them as well. */
export function clearTraits(row: ClearColumns): string[] {
  return [
    `view:${viewOf(row)}`,
    `step:${row.step}`,
    `turn:${row.turn}`,
    `received:${row.receivedAt.slice(0, 7)}`,
    ...(row.closedAt === null ? [] : [`closed:${row.closedAt.slice(0, 7)}`]),
    ...(row.outcome === null ? [] : [`outcome:${row.outcome}`]),
    ...(row.authority === null ? [] : [`authority:${row.authority}`]),
  ]
}

/** Traits that are read from what is sealed: they go with the demand's key. */
export function sealedTraits(d: Demand): string[] {
  const { facts } = d
  const kinds = new Set(d.matters.map(m => m.tenantKind))
  const live = d.matters.flatMap(m => (m.secrecy ? [m.secrecy] : []))
  const unusual = unusualOf(d)
  const categories = new Set(facts?.asks.flatMap(a => a.categories) ?? [])
  return [
    ...(facts?.country ? [`country:${facts.country}`] : []),
    ...(facts?.instrument
      ? [`instrument:${facts.instrument}`, `process:${processOf(facts.instrument)}`]
      : []),
    ...[...categories].map(c => `category:${c}`),
    ...[...kinds].map(kind => `tenant:${kind}`),
    ...(live.length > 0 ? ['secrecy:live'] : []),
    ...new Set(live.flatMap(s => (s.until === null ? [] : [`secrecy_until:${s.until}`]))),
    ...(isEmergency(d) ? ['emergency:yes'] : []),
    ...(d.challenges.some(c => c.open) ? ['challenge:open'] : []),
    ...(unusual.length > 0 ? ['unusual:yes', ...unusual.map(why => `unusual:${why}`)] : []),
  ]
}

/** `us.subpoena.administrative` → `subpoena`: the class by which a desk speaks of its papers. */
export function processOf(instrument: string): string {
  return instrument.split('.')[1] ?? instrument
}

/** Asked for as an emergency, or answered as one. */
export function isEmergency(d: Demand): boolean {
  const { facts } = d
  return (
    facts?.instrument.includes('emergency') === true ||
    d.emergency !== null ||
    d.redirectException?.ground === 'emergency'
  )
}

const WIDE_DAYS = 365
const SHORT_HOURS = 72

/** What somebody who signs a dozen a day must not overlook, as far as the demand itself says it. */
export function unusualOf(d: Demand): UnusualReason[] {
  const { facts, received, authentication } = d
  const reasons: UnusualReason[] = []
  const asks = facts?.asks ?? []
  if (asks.some(a => a.categories.some(c => contentCategories.includes(c)))) reasons.push('content')
  if (asks.some(a => isWide(a.period))) reasons.push('wide_period')
  if (facts?.dueAt && hours(received.receivedAt, facts.dueAt) < SHORT_HOURS) reasons.push('short_term')
  if (d.matters.some(m => m.secrecy && !m.notice)) reasons.push('no_notice')
  if (authentication?.checks.some(c => c.result !== 'pass')) reasons.push('sender_in_doubt')
  if (received.duplicateOf.length > 0) reasons.push('same_paper_before')
  if (received.servedUncertain) reasons.push('uncertain_service')
  return reasons
}

/** Without a begin or longer than a year. An open end is usual: it means until today. */
function isWide({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  if (from === null) return to !== null
  return to !== null && hours(from, to) > WIDE_DAYS * 24
}

function hours(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000
}
