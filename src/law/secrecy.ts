// A prohibition on telling: where it comes from, how long it lasts, who may still be told, and what to do about one
// without an end. What it means for notice to the customer is decided in notice.ts.
import type { Notice, Secrecy } from './answer.ts'
import type { ReadyInstrument } from './law-index.ts'
import { barsProvider, LETTER_REQUEST } from './notice.ts'
import type { DemandReading } from './reading.ts'
import { shiftDate } from './time/calendar.ts'

/** Months after which counsel reviews a prohibition without a stated end. No statute sets the period, so a policy may shorten it. */
const REVIEW_MONTHS = 6

export function secrecyOf(home: ReadyInstrument, reading: DemandReading, notice: Notice): Secrecy {
  const { facts, today } = reading
  const terms = home.instrument.notice
  const source = sourceOf(reading, notice)
  const until = source === 'none' || source === 'request' ? null : notice.until
  const endless = until === null && (source === 'order' || source === 'statute')
  return {
    source,
    instrument: source === 'none' ? null : (facts.gag?.kind ?? home.instrument.id),
    from: source === 'none' ? null : (facts.gag?.issued ?? reading.received),
    until,
    firstFreeDay: until === null ? null : shiftDate(until, { days: 1 }),
    length: terms.max,
    ends: terms.free,
    mayTell: notice.duties.filter(
      duty =>
        duty.by === 'provider' &&
        duty.when !== 'never_by_provider' &&
        duty.when !== 'after_secrecy' &&
        (source === 'none' || source === 'request' || !keptFrom(notice).includes(duty.to)),
    ),
    review: endless ? shiftDate(today, { months: REVIEW_MONTHS }) : null,
    contest: endless ? contestOf(source, home) : 'no',
    cite: notice.cite,
  }
}

/** The people the prohibition keeps the demand from. A right to be told that the law gives them otherwise does not override it. */
function keptFrom({ whom }: Notice): string[] {
  return ['customer', 'data_subject', whom]
}

function sourceOf({ facts, live }: DemandReading, notice: Notice): Secrecy['source'] {
  if (facts.gag?.kind === LETTER_REQUEST) return notice.value === 'prohibited' ? 'statute' : 'request'
  if (facts.gag !== undefined && facts.gag !== null) return barsProvider(notice) ? 'order' : 'unknown'
  // That no bar was found is no bar: counsel says.
  if (notice.provider === 'open') return 'unknown'
  if (barsProvider(notice)) return 'statute'
  if (notice.value === 'needs_review' || (live && facts.gag === undefined)) return 'unknown'
  return 'none'
}

/** Duly proposes to contest a court's prohibition without an end; one in a letter only where its law has a reciprocal notice. */
function contestOf(source: Secrecy['source'], { instrument }: ReadyInstrument): Secrecy['contest'] {
  if (instrument.challenges.some(one => one.kind.startsWith('reciprocal_notice')))
    return 'by_reciprocal_notice'
  return source === 'order' ? 'by_default' : 'no'
}
