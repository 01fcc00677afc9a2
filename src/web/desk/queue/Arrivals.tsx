// What came or moved while somebody reads: it slides in at the side and never under the cursor. The list itself waits.
import { Link } from '@tanstack/react-router'
import type { QueueRow } from '../../../server/desk/api.ts'
import { useNow } from '../now.ts'
import { stepWords } from '../words/labels.ts'
import { relative } from '../words/time.ts'

const MOST = 4

/** `rows`: what is new to the list, as the server has it now. */
export function Arrivals({ rows }: { readonly rows: readonly QueueRow[] }) {
  const now = useNow()
  return (
    <aside className="arrivals" aria-label="New in this list" aria-live="polite">
      {rows.length > 0 ? (
        <ul>
          {rows.slice(0, MOST).map(row => (
            <li key={row.id}>
              <Link to="/demands/$id" params={{ id: row.id }}>
                {row.reference}
              </Link>{' '}
              <bdi>{row.summary.authority || 'unknown sender'}</bdi>
              <span className="quiet">
                {' '}
                {stepWords[row.step]}
                {row.dueAt ? `, due ${relative(Date.parse(row.dueAt), now)}` : ''}
              </span>
            </li>
          ))}
          {rows.length > MOST ? <li className="quiet">and {rows.length - MOST} more</li> : null}
        </ul>
      ) : null}
    </aside>
  )
}
