// A motion to lengthen a secrecy holds the late notice after that secrecy's end, until a person records what the court decided. So
// that nobody forgets it the docket is looked into every second working day; a look that is missed, and a court that is silent for
// two weeks, make it counsel's.

import { shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { Deadline, Next } from '../turn/step.ts'
import { awaitsSecond } from './extension-state.ts'
import { waitedFor } from './late-hold.ts'
import { owesNotice } from './secrecy.ts'

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
        what: sentence('clocks.longer_secrecy_nobody_confirmed_holds'),
      },
    ]
  if (!look || look.decided) return []
  return [
    {
      clock: `motion:${m.id}`,
      dueAt: look.at,
      what: sentence('clocks.docket_looked_into_courts_answer'),
    },
    {
      clock: `motion_counsel:${m.id}`,
      dueAt: look.counselAt,
      what: sentence('clocks.counsel_looks_courts_answer_longer'),
    },
  ]
}

export function motionStep(m: Matter, now: string): Next | null {
  if (awaitsSecond(m, now))
    return {
      step: 'confirm_secrecy_extension',
      turn: 'counsel',
      says: sentence('silence.somebody_said_longer_secrecy_asked'),
    }
  const look = motionLook(m)
  if (!look) return null
  if (look.decided)
    return {
      step: 'secrecy_extension',
      turn: 'counsel',
      says: sentence('next.secrecy_ended_longer_asked_record'),
    }
  if (look.counselAt <= now)
    return {
      step: 'check_docket',
      turn: 'counsel',
      says: sentence('next.notice_still_waits_courts_answer'),
    }
  return look.at <= now
    ? {
        step: 'check_docket',
        turn: 'analyst',
        says: sentence('next.secrecy_ended_longer_asked_look'),
      }
    : null
}

/** Nothing else is to be done: a court is waited for, and somebody looks again on a day. */
export function motionWait(d: Demand): Next | null {
  return d.matters.some(m => motionLook(m) !== null)
    ? {
        step: 'secrecy_extension',
        turn: 'court',
        says: sentence('next.notice_waits_courts_answer_longer'),
      }
    : null
}
