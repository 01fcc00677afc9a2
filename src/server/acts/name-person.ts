// Naming another person to a demand of the national-security lane: counsel's act, for somebody of the directory who works here.

import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
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
  if (!(await areHere(d, actor, [person]))) return noSuchPerson()
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'name_person', person, note },
  })
}

/** All of them in the directory, and none has left: who left would stand in the place of somebody who can open it. */
export async function areHere(d: Deployment, actor: Actor, people: readonly string[]): Promise<boolean> {
  const here = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.person where active and id = any($1)', [people]),
  )
  return here.length === new Set(people).size
}

export function noSuchPerson(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.no_such_person_directory'),
    sentence('borders.choose_somebody_list'),
  )
}
