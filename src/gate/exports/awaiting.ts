// Sources that a person feeds: a collection begins only when each of them was, under this very authorisation. Until then the gate writes
// down, for the custodian, which lines it waits for.

import { scopeOf } from '../../seal/authorisation/authorisation.ts'
import type { OpenSource } from '../../sources/open-sources.ts'
import type { Given } from '../../sources/protocol.ts'
import type { Approved } from '../checks/verify.ts'
import type { GateContext } from '../context.ts'
import type { Entry } from '../journal/journal-entry.ts'
import { type GateRefusal, refuse } from '../refusal.ts'
import { noteAwaited } from './awaited.ts'

export type TakenByHand = Given & { source: string }

/** What the journal says of each as its collection begins. */
export function takenEntries(digest: string, taken: readonly TakenByHand[]): Entry[] {
  return taken.flatMap(({ source, handIn, export: file, mapping, at, by, confirmedBy }) => [
    { kind: 'export_taken', digest, source, export: file, mapping, by: by.id, confirmed: confirmedBy.id },
    {
      kind: 'export_hands',
      digest,
      handIn,
      source,
      export: file,
      handedInAt: at,
      by: by.id,
      byName: by.name,
      confirmed: confirmedBy.id,
      confirmedName: confirmedBy.name,
    },
  ])
}

export async function givenByHand(
  context: GateContext,
  { authorisation, digest }: Approved,
): Promise<TakenByHand[] | GateRefusal> {
  const { demand, expiresAt, lines } = authorisation
  const names = [...new Set(lines.map(({ source }) => source))]
  const taken: TakenByHand[] = []
  for (const source of names) {
    const byHand = context.sources.get(source)?.source.byHand
    if (!byHand) continue
    const given = await byHand.given(digest)
    if (given.length === 0) {
      const isByHand = (name: string) => context.sources.get(name)?.source.byHand !== undefined
      const scope = scopeOf(authorisation).filter(part => isByHand(part.source))
      await noteAwaited(context.dir, context.inbox, { authorisation: digest, demand, expiresAt, scope })
      return refuse('export_awaited')
    }
    for (const one of given) taken.push({ source, ...one })
  }
  return taken
}

export function openedUnder(context: GateContext, name: string, digest: string): OpenSource {
  const { source, key } = context.sources.get(name)!
  return { source: source.byHand?.under(digest) ?? source, key }
}
