// A motion to lengthen a secrecy holds the late notice after that secrecy's end, until a person records what the court decided. So
// that nobody forgets it the docket is looked into every second working day; a look that is missed, and a court that is silent for
// two weeks, make it counsel's.
import { shiftWorkingDays } from './days.ts'
import type { Deadline } from './deadline.ts'
import { waitedFor } from './late-hold.ts'
import { awaitsSecond } from './motion-state.ts'
import type { Next } from './next.ts'
import { owesNotice } from './secrecy.ts'
import type { Demand, Matter } from './state.ts'

/** In working days. */
const LOOK_EVERY = 2
const MISSED_AFTER = 1
const COUNSELS_AFTER = 10

export type MotionLook = {
  /** When the docket is looked into next. */
  readonly at: string
  /** From when on that is counsel's to do. */
  readonly counselAt: string
  /** The last look found that the court has decided: what is left is to record it. */
  readonly decided: boolean
}

/** Null where no motion holds the notice. */
export function motionLook(m: Matter): MotionLook | null {
  const since = heldSince(m)
  if (since === null || m.extension === null) return null
  const last = m.docket.at(-1)
  const decided =
    last !== undefined && last.at >= m.extension.at && (last.found === 'extended' || last.found === 'lifted')
  const at = last && last.at >= since ? shiftWorkingDays(last.at, LOOK_EVERY) : since
  const counsels = at >= shiftWorkingDays(since, COUNSELS_AFTER)
  return { at, counselAt: counsels ? at : shiftWorkingDays(at, MISSED_AFTER), decided }
}

/** Since everything that the notice waits for is over, and the motion alone holds it. */
function heldSince(m: Matter): string | null {
  // What one person alone said holds for a working day at most: until then a second one is asked.
  if (!m.extension || m.extension.confirmBy !== null || m.secrecy || !owesNotice(m)) return null
  const waited = waitedFor(m)
  const ends = waited.flatMap(o => o.endedAt ?? [])
  if (ends.length === 0 || ends.length < waited.length) return null
  return [...ends, m.extension.at].toSorted().at(-1) ?? null
}

export function motionClocks(m: Matter): Deadline[] {
  const look = motionLook(m)
  const by = owesNotice(m) ? (m.extension?.confirmBy ?? null) : null
  if (by !== null)
    return [
      {
        clock: `motion_second:${m.id}`,
        dueAt: by,
        what: 'a longer secrecy that nobody has confirmed holds nothing any more',
      },
    ]
  if (!look || look.decided) return []
  return [
    {
      clock: `motion:${m.id}`,
      dueAt: look.at,
      what: 'the docket is looked into for the court’s answer to a longer secrecy',
    },
    {
      clock: `motion_counsel:${m.id}`,
      dueAt: look.counselAt,
      what: 'counsel looks for the court’s answer to a longer secrecy, which still holds a notice',
    },
  ]
}

export function motionStep(m: Matter, now: string): Next | null {
  if (awaitsSecond(m, now))
    return {
      step: 'confirm_secrecy_extension',
      turn: 'counsel',
      says: 'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.',
    }
  const look = motionLook(m)
  if (!look) return null
  if (look.decided)
    return {
      step: 'secrecy_extension',
      turn: 'counsel',
      says: 'The secrecy has ended and a longer one was asked for: record what the court decided.',
    }
  if (look.counselAt <= now)
    return {
      step: 'check_docket',
      turn: 'counsel',
      says: 'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.',
    }
  return look.at <= now
    ? {
        step: 'check_docket',
        turn: 'analyst',
        says: 'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.',
      }
    : null
}

/** Nothing else is to be done: a court is waited for, and somebody looks again on a day. */
export function motionWait(d: Demand): Next | null {
  return d.matters.some(m => motionLook(m) !== null)
    ? {
        step: 'secrecy_extension',
        turn: 'court',
        says: 'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.',
      }
    : null
}
