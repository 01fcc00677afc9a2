// A paper of national security that came by an ordinary way: taken out of everybody's sight by the reader or by whoever sees what it
// is, until somebody named for it has said so or otherwise.
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { DemandEvent } from './event.ts'
import type { Next } from './next.ts'
import { type Refusal, refuse } from './refusal.ts'
import { mayOpenLane, notRestricted } from './restricted.ts'
import type { Demand } from './state.ts'

/** Of a paper that came by an ordinary way: whoever sees what it is, and the reader where it suspects it, takes it out at once. */
export function takeIntoLane(command: CommandOf<'take_into_lane'>, d: Demand): Decided {
  if (d.named !== null) return []
  if (command.people.length === 0) return nobodyReceives()
  const { type: _, ...data } = command
  return [{ kind: 'TakenIntoLane', matter: null, data }]
}

export function nobodyReceives(): Refusal {
  return refuse(
    'wrong_stage',
    'Nobody is there who receives papers of national security.',
    'An administrator names them in the settings, or gives somebody the role counsel.',
  )
}

/** Taken out of the ordinary intake, and nobody named has said yet what it is. */
export function isUnsettled(d: Pick<Demand, 'taken'>): boolean {
  return d.taken !== null && d.taken.settled === null
}

export function settleFirst(): Refusal {
  return refuse(
    'wrong_stage',
    'Nobody named for it has said yet whether this is a paper of national security.',
    'Say first whether it stays with you.',
  )
}

/** One named person is enough: who takes it for none gives it back to the desk that it came to. */
export function settleLane(command: CommandOf<'settle_lane'>, d: Demand, c: Context): Decided {
  if (d.named === null) return notRestricted()
  if (!isUnsettled(d))
    return refuse('already_done', 'It was said already what this paper is.', 'Reload the demand.')
  if (!d.named.includes(c.actor.id))
    return refuse(
      'not_allowed',
      'Somebody named for it says what it is.',
      'Ask one of the people named.',
      'promise 10',
    )
  const { outcome } = command
  const paperKept = command.paperKept.trim()
  if (outcome !== 'outside') return [{ kind: 'LaneSettled', matter: null, data: { outcome, paperKept: '' } }]
  const no = mayOpenLane(c.actor)
  if (no) return no
  if (paperKept === '')
    return refuse('invalid_input', 'Where the paper is kept is not said.', 'Say where, so that it is found.')
  if (d.matters.length > 0)
    return refuse(
      'wrong_stage',
      'Accounts were looked up for it: it cannot be erased any more.',
      'Keep the paper here.',
    )
  return [
    { kind: 'LaneSettled', matter: null, data: { outcome, paperKept } },
    { kind: 'FiledAsNotDemand', matter: null, data: { reason: 'duplicate', note: '' } },
  ]
}

export function laneStep(d: Demand): Next | null {
  return isUnsettled(d)
    ? {
        step: 'settle_lane',
        turn: 'counsel',
        says: 'Say whether this is a paper of national security: until then only the people named see it.',
      }
    : null
}

/** What becomes of the state by either event. */
export function inLane(
  s: Demand,
  e: Extract<DemandEvent, { kind: 'TakenIntoLane' | 'LaneSettled' }>,
): Demand {
  const who = { by: e.by.id, at: e.at }
  if (e.kind === 'TakenIntoLane')
    return {
      ...s,
      named: e.data.people,
      taken: { how: e.data.how, seenBy: e.data.seenBy, ...who, settled: null },
    }
  const taken = s.taken && { ...s.taken, settled: { ...e.data, ...who } }
  return { ...s, taken, named: e.data.outcome === 'none' ? null : s.named }
}
