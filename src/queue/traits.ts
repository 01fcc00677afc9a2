// What the queue's filters may find a demand by: one word per trait, nothing that depends on the clock, so that a trait is true
// until the next event.

import { knownFacts } from '../domain/arrival/imported.ts'
import type { ConfirmedFacts } from '../domain/decision/facts.ts'
import { instrumentsOf } from '../domain/decision/instruments.ts'
import { windowRuns } from '../domain/notice/window-open.ts'
import { isHeld } from '../domain/preservation/hold-state.ts'
import type { Demand } from '../domain/registry/state.ts'
import { barredFrom } from '../domain/turn/barred.ts'
import type { Step } from '../domain/turn/step.ts'
import { roles } from '../kernel/actor.ts'
import { contentCategories, WIDE_PERIOD_DAYS } from '../vocabulary/closed-lists.ts'
import type { UnusualReason } from './filter.ts'

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

/** What a machine read in a paper, as far as the queue shows it; nobody has confirmed it. Empty where it read nothing. */
export type Proposed = {
  readonly authority: string
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string
  readonly instrument: string
  readonly reference: string
  readonly categories: readonly string[]
  /** When the answer is due as the paper was read (RFC 3339 UTC); absent in what was read before this was kept. */
  readonly dueAt?: string | null
}

export function proposedOf(f: ConfirmedFacts): Proposed {
  return {
    authority: f.authorityName,
    country: f.country,
    instrument: f.instrument,
    reference: f.reference ?? '',
    categories: [...new Set(f.asks.flatMap(a => a.categories))],
    dueAt: f.dueAt ?? null,
  }
}

/** Traits of what a machine read: a row has them until somebody has confirmed or corrected it. */
export function proposedTraits({ country, instrument, categories }: Proposed): string[] {
  return [
    ...(country ? [`country:${country}`] : []),
    ...(instrument ? [`instrument:${instrument}`, `process:${processOf(instrument)}`] : []),
    ...categories.map(c => `category:${c}`),
  ]
}

/** Found by each instrument under which it asks. */
function factTraits(facts: ConfirmedFacts): string[] {
  const each = instrumentsOf(facts).flatMap(instrument =>
    proposedTraits({ ...proposedOf(facts), instrument }),
  )
  return [...new Set(each)]
}

/**
 * Traits that are read from what is sealed: they go with the demand's key. Of facts those of another system's record too, until
 * somebody has confirmed any. `step`: the next one.
 */
export function sealedTraits(d: Demand, step: Step): string[] {
  const facts = knownFacts(d)
  const kinds = new Set(d.matters.map(m => m.tenantKind))
  const live = d.matters.flatMap(m => (m.secrecy ? [m.secrecy] : []))
  const unusual = unusualOf(d)
  return [
    ...(facts ? factTraits(facts) : []),
    ...[...kinds].map(kind => `tenant:${kind}`),
    ...[...new Set(d.matters.map(m => m.tenant))].map(tenant => `customer:${tenant}`),
    ...barredFrom(d, step).map(person => `barred:${person}`),
    ...(live.length > 0 ? ['secrecy:live'] : []),
    ...new Set(live.flatMap(s => (s.until === null ? [] : [`secrecy_until:${s.until}`]))),
    ...(isEmergency(d) ? ['emergency:yes'] : []),
    ...(d.challenges.some(c => c.open) ? ['challenge:open'] : []),
    ...(unusual.length > 0 ? ['unusual:yes', ...unusual.map(why => `unusual:${why}`)] : []),
    `channel:${d.received.channel}`,
    ...(d.matters.some(m => windowRuns(m)) ? ['window:open'] : []),
    ...heldTraits(d),
    ...redirectTraits(d),
    ...new Set(d.lines.filter(l => l.decision === 'reject').map(l => `ground:${l.ground}`)),
  ]
}

/** What is set apart, through the gate or by another way, and until which days. */
function heldTraits(d: Demand): string[] {
  const until = [
    ...d.holds.filter(isHeld).map(h => h.until),
    ...d.matters.flatMap(m => (m.preserved && !m.preserved.endedAt ? [m.preserved.until] : [])),
  ]
  const days = until.flatMap(day => day?.slice(0, 10) ?? [])
  return until.length > 0 ? ['hold:live', ...new Set(days.map(day => `hold_until:${day}`))] : []
}

function redirectTraits(d: Demand): string[] {
  const answers = d.matters.map(m => m.redirectAnswer?.outcome ?? (m.redirectAskedAt ? 'asked' : null))
  return [...new Set(answers.flatMap(a => (a ? [`redirect:${a}`] : [])))]
}

/** `us.subpoena.administrative` → `subpoena`: the class by which a desk speaks of its papers. */
export function processOf(instrument: string): string {
  return instrument.split('.')[1] ?? instrument
}

/** Asked for as an emergency, or answered as one. */
export function isEmergency(d: Demand): boolean {
  const facts = knownFacts(d)
  return (
    instrumentsOf(facts).some(one => one.includes('emergency')) ||
    d.emergency !== null ||
    d.redirectException?.ground === 'emergency'
  )
}

const SHORT_HOURS = 72

/** What somebody who signs a dozen a day must not overlook, as far as the demand itself says it. */
export function unusualOf(d: Demand): UnusualReason[] {
  const { received, authentication } = d
  const facts = knownFacts(d)
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

/** Without a begin or longer than is usual. An open end is usual: it means until today. */
function isWide({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  if (from === null) return to !== null
  return to !== null && hours(from, to) > WIDE_PERIOD_DAYS * 24
}

function hours(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000
}
