// The window in which a tenant can object: as long as policy, contract and law want it, and never so long that the authority's
// term passes. One rule, in one place.
import { shiftWorkingDays } from '../../kernel/days.ts'
import { dueAtOf } from '../challenge/suspension.ts'
import { mattersLeft } from '../decision/lines-given.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { NoticeTerms } from './promised-terms.ts'

const HOUR = 3_600_000

/** A term as short as this (an eight-hour order) leaves no room for a window. */
const NO_WINDOW_HOURS = 24

export type Window = {
  readonly endsAt: string
  /** `whole`: as promised; `cut`: what the term leaves; `none`: the term leaves nothing. */
  readonly fits: 'whole' | 'cut' | 'none'
  /** When production is due; null where no term is known. */
  readonly dueAt: string | null
}

/**
 * The longest of what policy and contract promise, cut so that a working day stays before the due moment for deciding an
 * objection and for signing. Where the whole term, from service on, is a day or less there is no window.
 */
export function windowFor(d: Demand, m: Pick<Matter, 'id'>, terms: NoticeTerms, now: string): Window {
  const promised = new Date(Date.parse(now) + terms.windowMinutes * 60_000).toISOString()
  const dueAt = dueAtOf(d, m.id)
  const leaves = mattersLeft(d).some(x => x.id === m.id)
  // Where nothing of this tenant is to leave, no term presses.
  if (!dueAt || !leaves) return { endsAt: promised, fits: 'whole', dueAt }
  const term = Date.parse(dueAt) - Date.parse(d.received.servedAt)
  if (term <= NO_WINDOW_HOURS * HOUR) return { endsAt: now, fits: 'none', dueAt }
  const latest = shiftWorkingDays(dueAt, -1)
  if (promised <= latest) return { endsAt: promised, fits: 'whole', dueAt }
  return latest > now ? { endsAt: latest, fits: 'cut', dueAt } : { endsAt: now, fits: 'none', dueAt }
}
