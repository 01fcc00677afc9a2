// Every clock that runs, and which of them is the deadline: the one of highest rank.
import type { Answer, ComputedClock } from '../answer.ts'
import type { Applied } from '../apply-rules.ts'
import type { ReadyInstrument } from '../law-index.ts'
import type { Clock } from '../pack-format/pack-schema.ts'
import type { DemandReading } from '../reading.ts'
import { endOf } from './calendar.ts'

const HOLD_RANK = 6

type Ranked = { clock: ComputedClock; rank: number }

export function buildClocks(
  home: ReadyInstrument,
  reading: DemandReading,
  applied: readonly Applied[],
  life: ComputedClock | null,
): { deadline: Answer['deadline']; clocks: ComputedClock[] } {
  const ranked: Ranked[] = []
  const { production, id } = home.instrument
  if (production !== null)
    ranked.push({ clock: computeClock(reading, `${id}#production`, production), rank: production.rank })
  // A hold is a duty with an end and so the deadline; a paper's own validity is not what is due.
  if (life !== null)
    ranked.push({ clock: life, rank: home.instrument.class === 'preservation' ? HOLD_RANK : 0 })
  for (const { ready, sure } of applied) {
    const { rule } = ready
    if (sure && rule.clock !== undefined)
      ranked.push({ clock: computeClock(reading, rule.id, rule.clock), rank: rule.clock.rank })
  }
  const first = ranked.reduce<Ranked | null>(
    (best, one) => (best === null || one.rank > best.rank ? one : best),
    null,
  )
  const clocks = ranked.map(one => one.clock)
  if (first === null) return { deadline: null, clocks }
  const { rule, due, steps, cite } = first.clock
  return { deadline: { rule, due, steps, cite }, clocks }
}

function computeClock(reading: DemandReading, id: string, clock: Clock): ComputedClock {
  const base = { id, rule: clock.rule, cite: clock.cite }
  if (clock.due !== undefined) {
    const due = reading.value(clock.due)
    return typeof due === 'string'
      ? { ...base, due: due.slice(0, 10), steps: [`stated in the facts: ${due}`] }
      : { ...base, due: null, steps: ['the day is not known: ask for it'] }
  }
  const start = clock.from === undefined ? undefined : reading.value(clock.from)
  const calendar = clock.calendar === undefined ? undefined : reading.calendar(clock.calendar)
  if (clock.span === undefined || calendar === undefined)
    return { ...base, due: null, steps: ['no number of days in the law: use the date on the paper'] }
  if (typeof start !== 'string')
    return { ...base, due: null, steps: ['the first day is not known: ask for it'] }
  return { ...base, ...endOf(start, clock.span, calendar) }
}
