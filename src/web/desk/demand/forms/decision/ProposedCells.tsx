// What a proposed line rests on: the rule, the passage, who is told when, by when it is due and by which letter it goes out. What
// follows from the decision is shown as long as a person has not changed it.

import type { ProposedLine } from '../../../../../domain/decision/proposal.ts'
import { say as sayTerm } from '../../../words/shared-words.ts'
import { absolute, calendarDay } from '../../../words/time.ts'
import { nameIn, useDemand } from '../../context.ts'
import { keyOf } from '../../deciding/lines.ts'
import { say } from '../../demand-words.ts'
import type { DraftLine } from '../facts/suggest.ts'

export function ProposedCells({ lines }: { readonly lines: readonly DraftLine[] }) {
  const { page } = useDemand()
  const proposed = page.decides.lines.filter(p => lines.some(l => keyOf(l) === keyOf(p)))
  const [first] = proposed
  if (!first) return null
  const asProposed = lines[0]?.decision === first.decision && lines[0]?.ground === first.ground
  const tells = [...new Set(proposed.flatMap(p => tellWords(p, id => nameIn(page, id)) ?? []))]
  const { due, letter, passage, rule } = first
  return (
    <details className="small">
      <summary>{say('proposed.rests_on')}</summary>
      <ul>
        {asProposed && rule ? <li>{say('proposed.rule', { rule })}</li> : null}
        {passage === '' ? null : <li>{say('proposed.passage', { passage })}</li>}
        {tells.map(words => (
          <li key={words}>{words}</li>
        ))}
        {due ? <li>{dueWords(due.at, page.decides.zone, due.rule)}</li> : null}
        {asProposed && letter ? (
          <li>{say('proposed.letter', { letter: sayTerm.of('letter', letter) })}</li>
        ) : null}
      </ul>
    </details>
  )
}

function tellWords({ tell }: ProposedLine, name: (id: string) => string): string | null {
  if (!tell) return null
  const { when, until, cite } = tell
  return say(`proposed.tell.${when}`, {
    tenant: name(tell.tenant),
    cite,
    until: until === null ? 'none' : calendarDay(until.slice(0, 10)),
  })
}

/** A day ends where the authority is; the zone is named with it. */
function dueWords(at: string, zone: string | null, rule: string | null): string {
  const when = absolute(Date.parse(at), zone ?? undefined)
  return say('proposed.due', { when, zone: zone ?? 'none', rule: rule ?? 'none' })
}
