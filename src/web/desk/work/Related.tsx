// Other demands about the same: worth a look before one is decided by itself. Nothing is shown where there is nothing to know.
import { Link } from '@tanstack/react-router'
import type { RelatedView, RelatedWhy } from '../../../server/work/api.ts'
import { When } from '../parts/When.tsx'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './words.ts'

const words: Readonly<Record<RelatedWhy, string>> = {
  paper: say('related.the_same_paper'),
  identifier: say('related.the_same_identifier'),
  account: say('related.the_same_account'),
  tenant: say('related.the_same_customer'),
  authority: say('related.the_same_authority'),
}
/** What is nearest is said first. */
const order: readonly RelatedWhy[] = ['paper', 'identifier', 'account', 'tenant', 'authority']

export function Related({ related }: { readonly related: readonly RelatedView[] }) {
  if (related.length === 0) return null
  const near = related.filter(r => r.why.some(why => why !== 'authority'))
  return (
    <details className="related" open={near.length > 0}>
      <summary>
        {near.length > 0
          ? say('related.near', { n: near.length })
          : say('related.of_authority', { n: related.length })}
      </summary>
      <ul>
        {related.map(r => (
          <li key={r.id}>
            <Link to="/demands/$id" params={{ id: r.id }} className="identifier">
              {r.reference}
            </Link>{' '}
            {commas(order.filter(why => r.why.includes(why)).map(why => words[why]))}
            <span className="quiet">
              {' · '}
              {pieces(
                say.rich(r.closed ? 'related.closed' : 'related.open', {
                  at: <When at={r.receivedAt} form="past" />,
                }),
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
