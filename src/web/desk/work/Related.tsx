// Other demands about the same: worth a look before one is decided by itself. Nothing is shown where there is nothing to know.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RelatedView, RelatedWhy } from '../../../api/desk/work.ts'
import { When } from '../parts/When.tsx'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { say } from './work-words.ts'

const words: Readonly<Record<RelatedWhy, string>> = {
  paper: say('related.the_same_paper'),
  identifier: say('related.the_same_identifier'),
  account: say('related.the_same_account'),
  tenant: say('related.the_same_customer'),
  authority: say('related.the_same_authority'),
}
const SHOWN = 3

/** What is nearest is said first. */
const order: readonly RelatedWhy[] = ['paper', 'identifier', 'account', 'tenant', 'authority']

export function Related({ related }: { readonly related: readonly RelatedView[] }) {
  const [all, setAll] = useState(false)
  if (related.length === 0) return null
  const near = related.filter(r => r.why.some(why => why !== 'authority'))
  return (
    <details className="related" open={related.some(isSame)}>
      <summary>
        {near.length > 0
          ? say('related.near', { n: near.length })
          : say('related.of_authority', { n: related.length })}
      </summary>
      <ul>
        {(all ? related : related.slice(0, SHOWN)).map(r => (
          <li key={r.id}>
            <Link to="/demands/$id" params={{ id: r.id }} className="identifier">
              {r.reference}
            </Link>{' '}
            {commas(order.filter(why => r.why.includes(why)).map(why => words[why]))}
            <span className="quiet">
              {' · '}
              {pieces(
                say.rich(r.closed ? 'related.closed' : 'related.open', {
                  at: <Received at={r.receivedAt} />,
                }),
              )}
            </span>
          </li>
        ))}
      </ul>
      {all || related.length <= SHOWN ? null : (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say('related.all', { n: related.length })}
        </button>
      )}
    </details>
  )
}

/** The same customer or authority is often somebody's who has many: that opens nothing by itself. */
function isSame({ why }: RelatedView): boolean {
  return why.some(one => one === 'paper' || one === 'identifier' || one === 'account')
}

/** Taken over from a table that names the day alone, it came at no hour. */
function Received({ at }: { readonly at: string }) {
  return at.endsWith('T00:00:00.000Z') ? calendarDay(at) : <When at={at} form="past" />
}
