// Why what a person might look for is not possible now: the steps of the road and the reader's own bar at once, all others folded.

import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import { actOf } from '../../../../domain/turn/step-act.ts'
import { shownCite } from '../../parts/shown-cite.ts'
import { commas } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { useDemand } from '../context.ts'
import { say } from '../demand-words.ts'
import { actWords } from './act-words.ts'

type Waiting = DemandPage['notYet'][number]

export function NotYet() {
  const { page } = useDemand()
  const near = page.notYet.filter(n => isNear(n, page))
  const rest = page.notYet.filter(n => !near.includes(n))
  if (page.notYet.length === 0) return null
  return (
    <section className="not-yet" aria-label={say('not_yet')}>
      <h3>{say('not_yet')}</h3>
      <Reasons list={near} />
      {rest.length > 0 ? (
        <details className="other-action">
          <summary>{say('not_yet.rest', { n: rest.length })}</summary>
          <Reasons list={rest} />
        </details>
      ) : null}
    </section>
  )
}

const road: readonly string[] = ['send_notice', 'prepare_authorisation', 'record_collection']

/** Of the road what is still to come; and the next step where the reader may not take it, because of what it did before. */
function isNear({ act, code }: Waiting, { demand, next }: DemandPage): boolean {
  if (code === 'same_person' || code === 'callback_by_receiver') return act === actOf(next.step)
  const over = demand.closed ?? demand.notDemand ?? demand.withdrawal ?? demand.released
  return over === null && road.includes(act) && code !== 'already_done'
}

/** What waits for the same is said once. */
function Reasons({ list }: { readonly list: readonly Waiting[] }) {
  const why = ({ detail, next, cite }: Waiting) => {
    const shown = shownCite(cite)
    return [detail, next, shown && say('not_yet.rule', { cite: shown })].filter(s => s !== null).join(' ')
  }
  return (
    <ul>
      {[...Map.groupBy(list, why)].map(([reason, same]) => (
        <li key={reason}>
          {pieces(
            say.rich('not_yet.step', {
              b: inside => <strong>{pieces(inside)}</strong>,
              step: commas(same.map(n => actWords[n.act])),
              why: reason,
            }),
          )}
        </li>
      ))}
    </ul>
  )
}
