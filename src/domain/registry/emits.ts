// Which events an act may write: what it names, which its type holds it to, and what follows of itself from any act.
import { acts } from './acts.ts'
import type { Command } from './command.ts'
import type { EventKind } from './event.ts'

/** In the same write, whatever the act: `decide` adds them. */
export const followsOfItself = [
  'WindowExtended',
  'AuthorisationRevoked',
  'LinesCounted',
] as const satisfies readonly EventKind[]

export function mayEmit(type: Command['type'], kind: EventKind): boolean {
  const all: readonly EventKind[] = [...acts[type].emits, ...followsOfItself]
  return all.includes(kind)
}

/** Every kind that some act may write. */
export function emittedByActs(): ReadonlySet<EventKind> {
  return new Set<EventKind>([...Object.values(acts).flatMap(act => act.emits), ...followsOfItself])
}
