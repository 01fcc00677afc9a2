// Who receives papers of national security that came by an ordinary way: those of the standing list in the settings, and until two
// are there, counsel. And to whom falls what nobody is left for.
import { mayOpenLane } from '../../domain/arrival/restricted.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { type Person, readPeople } from '../directory.ts'
import { readSettings } from '../settings/settings.ts'

type Ground = Pick<Deployment, 'db' | 'vault' | 'dir'>

/** Ids, never of somebody who has left. Empty only where nobody at the desk is counsel. */
export async function receivers(d: Ground, actor: Actor): Promise<string[]> {
  // As the file has it now: a process that read it before would go on giving such papers to who is not listed any more.
  const { restrictedPeople } = await readSettings(d.dir.path)
  return receiversOf(
    await withTransaction(d.db, databaseActor(actor), tx => peopleAtWork(tx, d)),
    restrictedPeople,
  )
}

/** To whom falls what nobody named is left for: those of the list who may name others, where none of it may, each who may. */
export async function whoMayName(d: Ground, actor: Actor): Promise<string[]> {
  const { restrictedPeople } = await readSettings(d.dir.path)
  const people = await withTransaction(d.db, databaseActor(actor), tx => peopleAtWork(tx, d))
  const able = people.filter(p => mayOpenLane({ kind: 'staff', ...p }) === null).map(p => p.id)
  const listed = able.filter(id => restrictedPeople.includes(id))
  return listed.length > 0 ? listed : able
}

/** Who works with demands and has not left, by name: an administrator alone could see nothing of one. */
export async function peopleAtWork(tx: Transaction, d: Pick<Deployment, 'vault'>): Promise<Person[]> {
  const known = await readPeople(tx, d.vault)
  const active = await tx.query<{ id: string }>('select id from duly.person where active')
  return active
    .flatMap(({ id }) => known.get(id) ?? [])
    .filter(person => working.some(role => person.roles.includes(role)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
const working = ['intake', 'analyst', 'counsel', 'approver', 'custodian'] as const

export function receiversOf(people: readonly Person[], listed: readonly string[]): string[] {
  const there = people.filter(person => listed.includes(person.id))
  if (there.length >= 2) return there.map(p => p.id)
  const counsel = people.filter(person => person.roles.includes('counsel'))
  const employed = counsel.filter(person => person.employment === 'employee')
  return [...new Set([...there, ...(employed.length > 0 ? employed : counsel)])].map(p => p.id)
}
