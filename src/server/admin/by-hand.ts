// Papers of national security, as administration keeps them: who receives one that came by an ordinary way, and whose are taken by
// hand alone. It shows no demand and no count.
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { markByHand } from '../by-hand.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { peopleAtWork, receiversOf } from '../named-people.ts'
import { readSettings } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteAct } from './acts.ts'
import type { ByHandPage } from './api.ts'
import { writeChanged } from './change-settings.ts'

export async function byHandPage(d: Deployment, locked: string | null): Promise<ByHandPage> {
  const { restrictedPeople } = await readSettings(d.dir.path)
  return asWorker(d, async tx => {
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
  by: string,
  people: readonly string[],
): Promise<{ done: true } | Refusal> {
  const listed = [...new Set(people)]
  if (listed.length === 1)
    return refuse('invalid_input', 'One person alone is too few.', 'Name at least two, or nobody.')
  return asWorker(d, async tx => {
    const known = await peopleAtWork(tx, d)
    if (!listed.every(id => known.some(person => person.id === id)))
      return refuse('not_found', 'There is no such person in the directory.', 'Choose somebody of the list.')
    await writeChanged(tx, d, by, before => ({ ...before, restrictedPeople: listed }))
    return { done: true }
  })
}

export async function markAuthority(
  d: Deployment,
  by: string,
  { authority, byHand }: { readonly authority: string; readonly byHand: boolean },
): Promise<{ done: true } | Refusal> {
  return asWorker(d, async tx => {
    const known = await tx.query('select 1 from duly.authority where id = $1', [authority])
    if (known.length === 0)
      return refuse('not_found', 'There is no such authority in the directory.', 'Choose one of the list.')
    await markByHand(tx, d, { authority, byHand, by })
    await noteAct(tx, d, {
      kind: 'directory_changed',
      by: { kind: 'staff', id: by },
      about: authority,
      data: { byHand },
    })
    return { done: true }
  })
}
