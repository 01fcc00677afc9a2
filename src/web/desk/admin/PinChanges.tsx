// Whom and what the gate believes, as its keepers last changed it: each change as its differences.
import type { PinChangeLine } from '../../../api/desk/settings.ts'
import { When } from '../parts/When.tsx'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { saySystem } from './system-words.ts'
import { code } from './tags.tsx'

export function PinChanges({ changes }: { readonly changes: readonly PinChangeLine[] }) {
  return (
    <section aria-labelledby="pin-changes">
      <h2 id="pin-changes">{saySystem('pin.title')}</h2>
      {changes.length === 0 ? <p className="quiet">{pieces(saySystem.rich('pin.none', { code }))}</p> : null}
      <ul>
        {changes.map(change => (
          <li key={`${change.sequence} ${change.after}`}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ change: { sequence, at, by, differences, logged } }: { readonly change: PinChangeLine }) {
  return (
    <>
      <p className="small">
        {pieces(
          saySystem.rich('pin.change', {
            n: sequence,
            at: <When at={at} form="past" />,
            names: <bdi>{commas(by)}</bdi>,
          }),
        )}
        {logged ? null : ` ${saySystem('pin.unlogged')}`}
      </p>
      <ul>
        {differences.map(({ change, what, who, detail }) => (
          <li key={`${change} ${what} ${who} ${detail}`}>
            {saySystem('pin.difference', { change })} <code>{what}</code>
            {who === '' ? null : (
              <>
                {' '}
                <bdi>{who}</bdi>
              </>
            )}
            : <bdi>{detail}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
