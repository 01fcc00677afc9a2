// What came or moved while somebody reads: it slides in at the side and never under the cursor. The list itself waits.
import { Link } from '@tanstack/react-router'
import type { QueueRow } from '../../../api/desk/queue.ts'
import { useNow } from '../now.ts'
import { stepWords } from '../words/labels.ts'
import { relative } from '../words/time.ts'
import { say } from './queue-words.ts'

const MOST = 4

/** `rows`: what is new to the list, as the server has it now. */
export function Arrivals({ rows }: { readonly rows: readonly QueueRow[] }) {
  const now = useNow()
  return (
    <aside className="arrivals" aria-label={say('arrivals.label')} aria-live="polite">
      {rows.length > 0 ? (
        <ul>
          {rows.slice(0, MOST).map(row => (
            <li key={row.id}>
              <Link to="/demands/$id" params={{ id: row.id }}>
                {row.reference}
              </Link>{' '}
              <bdi>{row.summary.authority || say('unknown_sender')}</bdi>
              <span className="quiet">
                {' '}
                {row.dueAt
                  ? say('arrivals.due', {
                      step: stepWords[row.step],
                      away: relative(Date.parse(row.dueAt), now),
                    })
                  : stepWords[row.step]}
              </span>
            </li>
          ))}
          {rows.length > MOST ? (
            <li className="quiet">{say('arrivals.more', { n: rows.length - MOST })}</li>
          ) : null}
        </ul>
      ) : null}
    </aside>
  )
}
