// Data that a law or an order has kept and not given: of which lines, until which day, and what the authority did about it since.
// Nothing leaves by it. 18 USC 2703(f), Reg. (EU) 2023/1543 arts 10(1), 11; terms are the packs'.

import { z } from 'zod'
import { isBeforeDayOf, isLaterThanToday, shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { prolongations } from '../../vocabulary/closed-lists.ts'
import { clearanceOf, WAITS } from '../decision/clearance.ts'
import { isGiven } from '../decision/decided-anew.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { isComplete } from '../decision/lines-given.ts'
import { isWithdrawn, wentAway } from '../decision/redirect-outcome.ts'
import { given, onDemand } from '../registry/act.ts'
import { day, prose } from '../registry/input.ts'
import { hasProduced } from '../registry/production-state.ts'
import {
  assessmentOf,
  type Demand,
  findLine,
  lineKey,
  type Matter,
  matterOf,
  openLines,
} from '../registry/state.ts'

/** The action by which a pack has the data of a line set apart, whatever is decided on giving them. */
const KEEPS = 'preserve'
/** So long before the last day the desk hears of it: what the authority then sends has to arrive within the term. */
const WORKING_DAYS_BEFORE_END = 5

/** What the paper compels about a line, as the law's answer has it: giving is what is meant where nothing else is said. */
export function actOf(d: Demand, line: LineKey): 'disclose' | 'preserve' | 'assist' | 'stay_silent' {
  const told = assessmentOf(d, line)?.act
  if (told) return told
  // Assessments of earlier versions say it in the whole answer alone.
  const whole = d.assessment?.answer?.[lineKey(line)]?.perCategory
  return whole?.find(c => c.category === line.category)?.compulsion.act ?? 'disclose'
}

/** Decided to be kept. */
export function keptLines(d: Demand): Demand['lines'] {
  return d.lines.filter(l => l.decision === 'preserve' && l.account !== null)
}

/**
 * The lines of an account whose data have to be set apart: redirected ones, what an order has kept, and what a pack has kept while
 * it is not clear whether it will be given.
 */
export function linesToKeep(d: Demand): LineKey[] {
  return openLines(d).filter(line => {
    if (line.account === null) return false
    const decision = findLine(d.lines, line)?.decision
    if (decision === 'redirect' || decision === 'preserve') return true
    // What is given is collected, unless it has to wait for another authority first.
    return decision !== 'no_data' && lawKeeps(d, line) && (!isGivenNow(d, line) || waits(d, line))
  })
}

function isGivenNow(d: Demand, line: LineKey): boolean {
  const made = findLine(d.lines, line)
  return made !== undefined && isGiven(made)
}

function waits(d: Demand, line: LineKey): boolean {
  return (
    clearanceOf(d, line.category) === null &&
    (d.assessment?.answer?.[lineKey(line)]?.actions?.includes(WAITS) ?? false)
  )
}

function lawKeeps(d: Demand, line: LineKey): boolean {
  const current = d.assessment?.factsVersion === d.factsVersion && !isComplete(d)
  return current && (d.assessment?.answer?.[lineKey(line)]?.actions?.includes(KEEPS) ?? false)
}

export function mattersToKeep(d: Demand): Matter[] {
  const ids = new Set(linesToKeep(d).map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => ids.has(m.id))
}

/** Of a matter of which an order has something kept: its last day; `endless`: until what was ordered since is answered. */
export type KeepTerm = {
  /** YYYY-MM-DD; null where the law names no day, or none any more. */
  readonly until: string | null
  readonly endless: boolean
  readonly cite: string
}

/** Null where nothing of this matter was decided to be kept. The longest of its lines' terms. */
export function keepTerm(d: Demand, { id }: Pick<Matter, 'id'>): KeepTerm | null {
  const mine = keptLines(d).filter(line => matterOf(d, line)?.id === id)
  if (mine.length === 0) return null
  const clocks = mine.flatMap(line => {
    const answer = d.assessment?.answer?.[lineKey(line)]
    return answer?.clocks?.find(c => c.id.endsWith('#life')) ?? []
  })
  const cite = clocks[0]?.cite ?? mine[0]?.cite ?? ''
  const endless = clocks.some(c => c.due === null)
  const last =
    clocks
      .flatMap(c => c.due ?? [])
      .toSorted()
      .at(-1) ?? null
  return { until: endless ? null : (last?.slice(0, 10) ?? null), endless, cite }
}

/** All that it orders is kept, and nothing of it is to be given or waits for somebody: no answer falls due any more. */
export function isAllKept(d: Demand): boolean {
  const open = d.lines.some(
    l => l.decision !== 'preserve' && l.decision !== 'reject' && l.decision !== 'no_data',
  )
  return isKeeping(d) && !open && mattersToKeep(d).every(m => m.preserved !== null)
}

/** Nothing of the demand is to be given, and something of it is kept. */
export function isKeeping(d: Demand): boolean {
  return keptLines(d).length > 0 && !hasProduced(d)
}

/** The paper orders keeping alone: its term is that of the keeping, and no moment at which something is due. */
export function ordersKeeping(d: Demand): boolean {
  const lines = d.assessment?.lines ?? []
  return lines.length > 0 && lines.some(l => actOf(d, l) === 'preserve')
}

/** The order still has this matter's data kept: nobody lets them go, and the demand does not close over it. */
export function keepingBinds(d: Demand, m: Matter, now: string): boolean {
  const term = keepTerm(d, m)
  if (!term || d.closed || isWithdrawn(d) || wentAway(d, m)) return false
  return term.until === null || now.slice(0, 10) <= term.until
}

/** When the desk hears that what is kept is let go soon; null where no day is known, or nothing is kept. */
export function reminderAt(d: Demand, m: Matter): string | null {
  const until = m.preserved?.endedAt === undefined ? m.preserved?.until : null
  if (d.closed || !until || !keepTerm(d, m) || isWithdrawn(d) || wentAway(d, m)) return null
  return shiftWorkingDays(`${until}T00:00:00.000Z`, -WORKING_DAYS_BEFORE_END)
}

/** Why these data are not kept until this day, or null. `until` null: without an end. */
export function refuseTerm(d: Demand, matters: readonly string[], until: string | null): Refusal | null {
  for (const id of matters) {
    const term = keepTerm(d, { id })
    if (!term?.until || term.until === until) continue
    return refuse(
      'invalid_input',
      sentence('keeping.order_these_data_kept_until'),
      sentence('keeping.enter_if_authority_lengthened_order', { x: term.until }),
      term.cite,
    )
  }
  return null
}

/**
 * The authority lengthened the keeping, or says that it asked for the data themselves: a fact that the law is asked about anew.
 * What it does to the term is the pack's word.
 */
export const prolongPreservation = onDemand({
  type: 'prolong_preservation',
  emits: ['PreservationProlonged'],
  input: { how: z.enum(prolongations), on: day, note: prose },
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['analyst', 'counsel'] },
  guards: [
    d =>
      ordersKeeping(d)
        ? null
        : refuse(
            'wrong_stage',
            sentence('keeping.paper_does_not_order_data'),
            sentence('keeping.take_what_authority_sent_demand'),
          ),
  ],
  decide: ({ type: _, ...data }, d, c) => {
    if (data.note.trim() === '' && data.document === null)
      return refuse(
        'invalid_input',
        sentence('deciding.who_said_where_missing'),
        sentence('deciding.add_paper_say_where_stands'),
      )
    if (isLaterThanToday(data.on, c.now) || isBeforeDayOf(data.on, d.received.servedAt))
      return refuse(
        'invalid_input',
        sentence('deciding.day_not_between_arrival_order'),
        sentence('keeping.write_day_which_arrived'),
      )
    return [{ kind: 'PreservationProlonged', matter: null, data }]
  },
})
