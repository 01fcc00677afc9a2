// The national-security lane: a demand that only named people may know of. The border itself is the row of the demand in
// the database (src/store/migrations/0002-queue.sql, policy `staff_reads`); here is who may be named, and by whom.

import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Guard, given, onDemand } from '../registry/act.ts'
import { id, words } from '../registry/input.ts'
import type { Demand } from '../registry/state.ts'
import type { ArrivalEvents } from './events.ts'

/** No mail, no text recognition, no search index, no figure: asked by whatever does something by itself. */
export function isRestricted(d: Pick<Demand, 'named'>): boolean {
  return d.named !== null
}

export function mayOpenLane(actor: Actor): Refusal | null {
  const counsel = actor.kind === 'staff' && actor.roles.includes('counsel')
  return counsel && actor.employment === 'employee'
    ? null
    : refuse(
        'not_allowed',
        sentence('who.lane_opened_employed_counsel'),
        sentence('who.hand_paper_over_counsel_person'),
        'promise 6',
      )
}

type Received = Pick<ArrivalEvents['DemandReceived'], 'restricted' | 'channel'>

export function mayOpenRestricted(actor: Actor, command: Received): Refusal | null {
  const { restricted } = command
  if (!restricted) return null
  const no = mayOpenLane(actor)
  if (no) return no
  if (command.channel !== 'desk')
    return refuse(
      'invalid_input',
      sentence('who.nothing_comes_into_lane_mail'),
      sentence('who.enter_desk_paper_stays_where'),
    )
  if (!restricted.people.includes(actor.id))
    return refuse(
      'invalid_input',
      sentence('who.who_opens_named'),
      sentence('who.name_yourself_among_people'),
    )
  if (restricted.paperKept.trim() === '')
    return refuse('invalid_input', sentence('who.where_paper_kept_not_said'), sentence('who.say_where_found'))
  return null
}

export const isInLane: Guard = d =>
  d.named === null
    ? refuse(
        'wrong_stage',
        sentence('who.demand_not_national_security_lane'),
        sentence('borders.reload_demand'),
      )
    : null

/** By the program, where nobody named is left who could name another: that is the reason, and no word is needed. */
export const namePerson = onDemand({
  type: 'name_person',
  emits: ['PersonNamed'],
  given: given<ArrivalEvents['PersonNamed']>(),
  who: { staff: ['counsel'], employeesOnly: true, system: true },
  still: ['closed', 'withdrawn', 'unsettled'],
  guards: [isInLane],
  decide: ({ person, note }, d, { actor }) => {
    if (d.named?.includes(person)) return []
    if (note.trim() === '' && actor.kind === 'staff')
      return refuse(
        'invalid_input',
        sentence('deciding.reason_words_missing'),
        sentence('who.say_why_person_needed'),
      )
    return [{ kind: 'PersonNamed', matter: null, data: { person, note } }]
  },
})

/** Who does it stays: the lane is never without somebody who can open it to another. */
export const unnamePerson = onDemand({
  type: 'unname_person',
  emits: ['PersonUnnamed'],
  input: { person: id, note: words },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn', 'unsettled'],
  guards: [isInLane, (d, _, { actor }) => (d.named?.some(person => person !== actor.id) ? null : ownName())],
  decide: ({ person, note }, d, { actor }) => {
    if (!d.named?.includes(person)) return []
    if (person === actor.id) return ownName()
    return [{ kind: 'PersonUnnamed', matter: null, data: { person, note } }]
  },
})

function ownName(): Refusal {
  return refuse(
    'same_person',
    sentence('who.you_cannot_take_your_own'),
    sentence('who.ask_other_named_counsel_do'),
  )
}
