// Who receives papers of national security that came by an ordinary way: those of the standing list in the settings, and until two
// are there, counsel.
import type { Deployment } from './deployment.ts'
import { type Directory, type Person, readDirectory } from './directory.ts'
import { asWorker } from './worker/demand-at-work.ts'

/** Ids, never of somebody who has left. Empty only where nobody at the desk is counsel. */
export async function receivers(d: Pick<Deployment, 'db' | 'vault' | 'settings'>): Promise<string[]> {
  return receiversOf(await asWorker(d, tx => readDirectory(tx, d.vault)), d.settings.restrictedPeople)
}

export function receiversOf({ people }: Pick<Directory, 'people'>, listed: readonly string[]): string[] {
  const there = listed.filter(id => people.has(id))
  if (there.length >= 2) return there
  const counsel = [...people.values()].filter(p => p.roles.includes('counsel'))
  const employed = counsel.filter(p => p.employment === 'employee')
  return ids(there, employed.length > 0 ? employed : counsel)
}

function ids(there: readonly string[], more: readonly Person[]): string[] {
  return [...new Set([...there, ...more.map(p => p.id)])]
}
