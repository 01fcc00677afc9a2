// A paper of national security that came by an ordinary way: taken out of everybody's sight by the reader or by whoever sees what it
// is, until somebody named for it has said so or otherwise.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { given, onDemand } from '../registry/act.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from '../turn/step.ts'
import type { ArrivalEvents } from './events.ts'
import { isInLane, mayOpenLane } from './restricted.ts'

/** Of a paper that came by an ordinary way: whoever sees what it is, and the reader where it suspects it, takes it out at once. */
export const takeIntoLane = onDemand({
  type: 'take_into_lane',
  emits: ['TakenIntoLane'],
  given: given<ArrivalEvents['TakenIntoLane']>(),
  who: { staff: ['intake', 'analyst', 'counsel', 'approver', 'custodian'], system: true },
  still: ['closed', 'withdrawn', 'filed_away', 'unsettled'],
  decide: ({ type: _, ...data }, d) => {
    if (d.named !== null) return []
    return data.people.length === 0 ? nobodyReceives() : [{ kind: 'TakenIntoLane', matter: null, data }]
  },
})

export function nobodyReceives(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('who.nobody_who_receives_papers_national'),
    sentence('who.administrator_names_them_settings_gives'),
  )
}

/** Taken out of the ordinary intake, and nobody named has said yet what it is. */
export function isUnsettled(d: Pick<Demand, 'taken'>): boolean {
  return d.taken !== null && d.taken.settled === null
}

export function settleFirst(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('who.nobody_named_said_yet_whether'),
    sentence('who.say_first_whether_stays_you'),
  )
}

/** One named person is enough: who takes it for none gives it back to the desk that it came to. */
export const settleLane = onDemand({
  type: 'settle_lane',
  emits: ['FiledAsNotDemand', 'LaneSettled'],
  given: given<ArrivalEvents['LaneSettled']>(),
  who: { staff: ['intake', 'analyst', 'counsel', 'approver', 'custodian'], employeesOnly: true },
  still: ['closed', 'withdrawn', 'filed_away', 'unsettled'],
  guards: [
    isInLane,
    d =>
      isUnsettled(d)
        ? null
        : refuse('already_done', sentence('who.said_already_what_paper'), sentence('borders.reload_demand')),
    (d, _, { actor }) =>
      d.named?.includes(actor.id)
        ? null
        : refuse(
            'not_allowed',
            sentence('who.somebody_named_says_what'),
            sentence('who.ask_people_named'),
            'promise 10',
          ),
  ],
  decide: ({ outcome, ...command }, d, c) => {
    const paperKept = command.paperKept.trim()
    if (outcome !== 'outside')
      return [{ kind: 'LaneSettled', matter: null, data: { outcome, paperKept: '' } }]
    const no = mayOpenLane(c.actor)
    if (no) return no
    if (paperKept === '')
      return refuse(
        'invalid_input',
        sentence('who.where_paper_kept_not_said'),
        sentence('who.say_where_found'),
      )
    if (d.matters.length > 0)
      return refuse(
        'wrong_stage',
        sentence('who.accounts_were_looked_up_cannot'),
        sentence('who.keep_paper_here'),
      )
    return [
      { kind: 'LaneSettled', matter: null, data: { outcome, paperKept } },
      { kind: 'FiledAsNotDemand', matter: null, data: { reason: 'duplicate', note: '' } },
    ]
  },
})

export function laneStep(d: Demand): Next | null {
  return isUnsettled(d)
    ? {
        step: 'settle_lane',
        turn: 'counsel',
        says: sentence('next.say_whether_paper_national_security'),
      }
    : null
}

/** What becomes of the state by either event. */
export function inLane(s: Demand, e: EventOf<ArrivalEvents, 'TakenIntoLane' | 'LaneSettled'>): Demand {
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
