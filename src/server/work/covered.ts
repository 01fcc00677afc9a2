// `owner=me` of somebody who covers for others means theirs too, for as long as the cover runs.
import type { Actor } from '../../kernel/actor.ts'
import type { Filters } from '../../queue/filter.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { whoseWork } from './owner.ts'

/** Whose work is this person's now, themselves first. */
export async function ownWork(d: Pick<Deployment, 'db' | 'now'>, actor: Actor): Promise<string[]> {
  const all = await withTransaction(d.db, databaseActor(actor), tx => whoseWork(tx, actor.id, d.now()))
  return [actor.id, ...all.filter(id => id !== actor.id)]
}

export function asksForMine(filters: Filters | undefined): boolean {
  return filters?.owner?.split(',').includes('me') ?? false
}

/** The same filters with everybody named whom `me` stands for. */
export function withCovered(filters: Filters, mine: readonly string[]): Filters {
  if (!asksForMine(filters)) return filters
  return {
    ...filters,
    owner: [...new Set([...(filters.owner?.split(',') ?? []), ...mine.slice(1)])].join(','),
  }
}
