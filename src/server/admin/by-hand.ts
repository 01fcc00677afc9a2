// Papers of national security, as administration keeps them: who receives one that came by an ordinary way, and whose are taken by
// hand alone. It shows no demand and no count.

import type { ByHandPage } from '../../api/desk/settings.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { markByHand } from '../papers/by-hand.ts'
import { peopleAtWork, receiversOf } from '../papers/named-people.ts'
import { readSettings } from '../settings/settings.ts'
import { writeChanged } from './settings-write.ts'

export async function byHandPage(d: Deployment, actor: Actor, locked: string | null): Promise<ByHandPage> {
  const { restrictedPeople } = await readSettings(d.dir.path)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const people = await peopleAtWork(tx, d)
    const { authorities } = await readDirectory(tx, d.vault)
    const marks = await tx.query<{ id: string }>('select authority_id as id from duly.by_hand')
    const marked = new Set(marks.map(row => row.id))
    return {
      people: people.map(({ id, name }) => ({ id, name, listed: restrictedPeople.includes(id) })),
      receivers: receiversOf(people, restrictedPeople),
      authorities: [...authorities.values()]
        .map(({ id, name, country, domains }) => ({ id, name, country, domains, byHand: marked.has(id) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
      locked,
    }
  })
}

/** None, or at least two: who is alone is ill one day, and nobody else may know. */
export async function listReceivers(
  d: Deployment,
  actor: Actor,
  people: readonly string[],
): Promise<{ done: true } | Refusal> {
  const listed = [...new Set(people)]
  if (listed.length === 1)
    return refuse(
      'invalid_input',
      sentence('who.person_alone_too_few'),
      sentence('who.name_least_two_nobody'),
    )
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const known = await peopleAtWork(tx, d)
    if (!listed.every(id => known.some(person => person.id === id)))
      return refuse(
        'not_found',
        sentence('borders.no_such_person_directory'),
        sentence('borders.choose_somebody_list'),
      )
    await writeChanged(tx, d, actor.id, before => ({ ...before, restrictedPeople: listed }))
    return { done: true }
  })
}

export async function markAuthority(
  d: Deployment,
  actor: Actor,
  { authority, byHand }: { readonly authority: string; readonly byHand: boolean },
): Promise<{ done: true } | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const known = await tx.query('select 1 from duly.authority where id = $1', [authority])
    if (known.length === 0)
      return refuse('not_found', sentence('who.no_such_authority_directory'), sentence('borders.choose_list'))
    await markByHand(tx, d, { authority, byHand, by: actor.id })
    await noteAct(tx, d, {
      kind: 'directory_changed',
      by: { kind: 'staff', id: actor.id },
      about: authority,
      data: { byHand },
    })
    return { done: true }
  })
}
