// Other demands about the same: worth a look before one is decided by itself. Nothing is shown where there is nothing to know.
import { Link } from '@tanstack/react-router'
import type { RelatedView, RelatedWhy } from '../../../server/work/api.ts'
import { When } from '../parts/When.tsx'

const words: Readonly<Record<RelatedWhy, string>> = {
  paper: 'the same paper',
  identifier: 'the same identifier',
  account: 'the same account',
  tenant: 'the same customer',
  authority: 'the same authority',
}
/** What is nearest is said first. */
const order: readonly RelatedWhy[] = ['paper', 'identifier', 'account', 'tenant', 'authority']

export function Related({ related }: { readonly related: readonly RelatedView[] }) {
  if (related.length === 0) return null
  const near = related.filter(r => r.why.some(why => why !== 'authority'))
  return (
    <details className="related" open={near.length > 0}>
      <summary>
        Related here:{' '}
        {near.length > 0 ? `${near.length} about the same` : `${related.length} of the same authority`}
      </summary>
      <ul>
        {related.map(r => (
          <li key={r.id}>
            <Link to="/demands/$id" params={{ id: r.id }} className="identifier">
              {r.reference}
            </Link>{' '}
            {order
              .filter(why => r.why.includes(why))
              .map(why => words[why])
              .join(', ')}
            <span className="quiet">
              {' · '}
              {r.closed ? 'closed' : 'open'}, received <When at={r.receivedAt} form="past" />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
