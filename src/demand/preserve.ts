// Setting apart what a paper asks for where the law has it kept, or where it was redirected, so that the way to the customer costs
// the authority nothing: at once, by a person, until the law's day or as long as the redirect is open. Nothing leaves by it, and no
// clock stops.
import type { CommandOf } from './command.ts'
import { isCalendarDay, shiftWorkingDays } from './days.ts'
import type { Context, Decided } from './decide.ts'
import type { LineKey } from './event.ts'
import { wentAway } from './gone.ts'
import { type KeepTerm, keepTerm, linesToKeep, mattersToKeep, refuseTerm } from './keeping.ts'
import { refuse } from './refusal.ts'
import { type Demand, findLine, type Matter, matterOf } from './state.ts'

/** "At once", by the clock: from the decision to redirect until somebody has done it. */
const HOURS_TO_SET_APART = 1
/** So long before what is kept may be deleted somebody is asked to keep it for longer. */
const WORKING_DAYS_BEFORE_END = 2

export function recordPreservation(
  command: CommandOf<'record_preservation'>,
  d: Demand,
  c: Context,
): Decided {
  const { matters, where, until } = command
  if (matters.length === 0 || matters.some(id => !d.matters.some(m => m.id === id)))
    return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  if (where.trim() === '')
    return refuse(
      'invalid_input',
      'Where the data were set apart is missing.',
      'Name the system and what was done there.',
    )
  if (until !== null && (!isCalendarDay(until) || until < c.now.slice(0, 10)))
    return refuse(
      'invalid_input',
      'The last day is over, or is none of the calendar.',
      'Enter the day until which the data are kept.',
    )
  const term = refuseTerm(d, matters, until)
  if (term) return term
  const { type: _, ...data } = command
  return [{ kind: 'PreservationRecorded', matter: null, data }]
}

/** The matters whose data have to be kept, for which nobody has set the data apart, or not for much longer. */
export function unpreserved(d: Demand, now: string): Matter[] {
  return mattersToKeep(d).filter(m => {
    const by = setApartBy(d, m)
    return by !== null && (by <= now || !isSetApart(m) || isTooShort(m, keepTerm(d, m)))
  })
}

/** Whether what was set apart is still kept: what a letter may say. */
export function isKept(m: Matter, now: string): boolean {
  return isSetApart(m) && (m.preserved.until === null || now.slice(0, 10) <= m.preserved.until)
}

/** Its day may be over; that a hold was let go before is said. */
function isSetApart(m: Matter): m is Matter & { readonly preserved: NonNullable<Matter['preserved']> } {
  return m.preserved !== null && m.preserved.endedAt === undefined
}

/** When somebody has to set it apart, or to keep it for longer; null where nobody has to. */
export function setApartBy(d: Demand, m: Matter): string | null {
  if (d.closed || m.redirectAnswer || wentAway(d, m)) return null
  const mine = linesToKeep(d).filter(l => matterOf(d, l)?.id === m.id)
  if (mine.length === 0) return null
  const asked = mine.map(l => decidedAt(d, l) ?? d.assessment?.at ?? '').toSorted()[0] ?? ''
  const term = keepTerm(d, m)
  // Lengthened since; and where the law names its last day, nobody keeps them beyond it, once they were kept until then.
  if (term?.until && m.preserved) return isTooShort(m, term) ? atOnce(d.assessment?.at ?? asked) : null
  if (!isSetApart(m)) return atOnce(asked)
  const { until } = m.preserved
  if (until === null) return null
  return shiftWorkingDays(`${until}T00:00:00.000Z`, -WORKING_DAYS_BEFORE_END)
}

function isTooShort({ preserved }: Matter, term: KeepTerm | null): boolean {
  return (preserved?.until ?? '9999') < (term?.until ?? '')
}

function decidedAt(d: Demand, line: LineKey): string | undefined {
  const made = findLine(d.lines, line)
  return made?.decision === 'redirect' || made?.decision === 'preserve' ? made.at : undefined
}

function atOnce(from: string): string {
  return new Date(Date.parse(from) + HOURS_TO_SET_APART * 3_600_000).toISOString()
}
