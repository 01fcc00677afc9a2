// Setting apart what a paper asks for where the law has it kept, or where it was redirected, so that the way to the customer costs
// the authority nothing: at once, by a person, until the law's day or as long as the redirect is open. Nothing leaves by it, and no
// clock stops.

import { isCalendarDay, shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { LineKey } from '../decision/events.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { onMatters } from '../registry/act.ts'
import { day, id, line, list, prose } from '../registry/input.ts'
import { type Demand, findLine, type Matter, matterOf } from '../registry/state.ts'
import { type KeepTerm, keepTerm, linesToKeep, mattersToKeep, refuseTerm } from './keeping.ts'

/** "At once", by the clock: from the decision to redirect until somebody has done it. */
const HOURS_TO_SET_APART = 1
/** So long before what is kept may be deleted somebody is asked to keep it for longer. */
const WORKING_DAYS_BEFORE_END = 2

export const recordPreservation = onMatters({
  type: 'record_preservation',
  emits: ['PreservationRecorded'],
  input: { matters: list(id, 1, 500), where: line, until: day.nullable(), note: prose },
  who: { staff: ['analyst', 'counsel', 'custodian'] },
  decide: ({ type: _, ...data }, _m, d, c) => {
    const { matters, where, until } = data
    if (where.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.where_data_were_set_apart'),
        sentence('telling.name_system_what_done'),
      )
    if (until !== null && (!isCalendarDay(until) || until < c.now.slice(0, 10)))
      return refuse(
        'invalid_input',
        sentence('course.last_day_over_none_calendar'),
        sentence('course.enter_day_until_which_data'),
      )
    return refuseTerm(d, matters, until) ?? [{ kind: 'PreservationRecorded', matter: null, data }]
  },
})

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
