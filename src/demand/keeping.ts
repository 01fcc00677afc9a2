// Data that a law or an order has kept and not given: of which lines, until which day, and what the authority did about it since.
// Nothing leaves by it. 18 USC 2703(f), Reg. (EU) 2023/1543 arts 10(1), 11; terms are the packs'.
import type { CommandOf } from './command.ts'
import { isBeforeDayOf, isLaterThanToday, shiftWorkingDays } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { isGiven } from './decided-anew.ts'
import type { LineKey } from './event.ts'
import { isWithdrawn, wentAway } from './gone.ts'
import { clearanceOf, WAITS } from './not-before.ts'
import { type Refusal, refuse } from './refusal.ts'
import { assessmentOf, type Demand, findLine, lineKey, type Matter, matterOf, openLines } from './state.ts'

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
  const current = d.assessment?.factsVersion === d.factsVersion && !d.released
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
  return keptLines(d).length > 0 && !d.released
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
      'The order has these data kept until another day.',
      `Enter ${term.until}. If the authority lengthened its order, record that first and assess the demand again.`,
      term.cite,
    )
  }
  return null
}

/**
 * The authority lengthened the keeping, or says that it asked for the data themselves: a fact that the law is asked about anew.
 * What it does to the term is the pack's word.
 */
export function prolongPreservation(
  command: CommandOf<'prolong_preservation'>,
  d: Demand,
  c: Context,
): Decided {
  if (!ordersKeeping(d))
    return refuse(
      'wrong_stage',
      'This paper does not order that data are kept.',
      'Take in what the authority sent as a demand of its own, and link it.',
    )
  if (command.note.trim() === '' && command.document === null)
    return refuse(
      'invalid_input',
      'Who said so, and where, is missing.',
      'Add the paper, or say where it stands.',
    )
  if (isLaterThanToday(command.on, c.now) || isBeforeDayOf(command.on, d.received.servedAt))
    return refuse(
      'invalid_input',
      'The day is not between the arrival of the order and today.',
      'Write the day on which it arrived.',
    )
  const { type: _, ...data } = command
  return [{ kind: 'PreservationProlonged', matter: null, data }]
}
