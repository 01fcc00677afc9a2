// What the gate collected, as a sentence; and whose hands an export went through where it could not ask the system itself.

import type { DataOf } from '../../../../domain/registry/event.ts'
import type { timelineWords } from '../../../../words/faces/timeline.ts'

type Say = ReturnType<typeof timelineWords>

export function collected(
  { parts, quarantined, handIns = [] }: DataOf<'Collected'>,
  say: Say,
  at: (iso: string) => string,
): string {
  const items = parts.reduce((n, part) => n + part.items, 0)
  const byHand = handIns.map(one =>
    say('handed_in', {
      source: one.source,
      by: one.by.name,
      at: at(one.at),
      confirmed: one.confirmedBy.name,
    }),
  )
  return [say('collected', { n: items, outside: quarantined }), ...byHand].join(' ')
}
