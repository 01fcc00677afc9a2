// Naming another person to a demand of the national-security lane: counsel's act, for somebody of the directory who works here.
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { type Done, execute } from '../../store/execute.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export type NamePerson = Submit & {
  readonly demandId: string
  readonly person: string
  readonly note: string
}

export async function namePerson(d: Deployment, actor: Actor, wish: NamePerson): Promise<Done | Refusal> {
  const { person, note } = wish
  const asked = { type: 'name_person', person, note }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  if (!(await areHere(d, [person]))) return noSuchPerson()
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'name_person', person, note },
  })
}

/** All of them in the directory, and none has left: who left would stand in the place of somebody who can open it. */
export async function areHere(d: Deployment, people: readonly string[]): Promise<boolean> {
  const here = await asWorker(d, tx =>
    tx.query('select 1 from duly.person where active and id = any($1)', [people]),
  )
  return here.length === new Set(people).size
}

export function noSuchPerson(): Refusal {
  return refuse('not_found', 'There is no such person in the directory.', 'Choose somebody of the list.')
}
