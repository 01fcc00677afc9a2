// The national-security lane: a demand that only named people may know of. The border itself is the row of the demand in
// the database (src/store/migrations/0002-queue.sql, policy `staff_reads`); here is who may be named, and by whom.
import type { Actor } from './actor.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand } from './state.ts'

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
        'This lane is opened by employed counsel.',
        'Hand the paper over to counsel in person.',
        'promise 6',
      )
}

export function mayOpenRestricted(actor: Actor, command: CommandOf<'receive'>): Refusal | null {
  const { restricted } = command
  if (!restricted) return null
  const no = mayOpenLane(actor)
  if (no) return no
  if (command.channel !== 'desk')
    return refuse(
      'invalid_input',
      'Nothing comes into this lane by mail, upload or file.',
      'Enter it at the desk; the paper stays where it is kept.',
    )
  if (!restricted.people.includes(actor.id))
    return refuse('invalid_input', 'Who opens it is named in it.', 'Name yourself among the people.')
  if (restricted.paperKept.trim() === '')
    return refuse('invalid_input', 'Where the paper is kept is not said.', 'Say where, so that it is found.')
  return null
}

/** By itself: that nobody is left is the reason, and no word is needed. */
export function namePerson(command: CommandOf<'name_person'>, d: Demand, c: Context): Decided {
  if (d.named === null) return notRestricted()
  if (d.named.includes(command.person)) return []
  if (command.note.trim() === '' && c.actor.kind === 'staff')
    return refuse('invalid_input', 'A reason in words is missing.', 'Say why this person is needed.')
  return [{ kind: 'PersonNamed', matter: null, data: { person: command.person, note: command.note } }]
}

/** Whoever does it stays: the lane is never without somebody who can open it to another. */
export function unnamePerson(command: CommandOf<'unname_person'>, d: Demand, c: Context): Decided {
  if (d.named === null) return notRestricted()
  if (!d.named.includes(command.person)) return []
  if (command.person === c.actor.id)
    return refuse('same_person', 'You cannot take your own name away.', 'Ask other named counsel to do it.')
  return [{ kind: 'PersonUnnamed', matter: null, data: { person: command.person, note: command.note } }]
}

export function notRestricted(): Refusal {
  return refuse('wrong_stage', 'This demand is not in the national-security lane.', 'Reload the demand.')
}
