// What was changed of an authority: who asked, on what ground, who confirmed and what they looked at.

import type { ChangeLine } from '../../../api/desk/authorities.ts'
import { When } from '../parts/When.tsx'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './authorities-words.ts'
import { Rests } from './Waiting.tsx'

export function History({ changes }: { readonly changes: readonly ChangeLine[] }) {
  if (changes.length === 0) return <p className="quiet">{say('history.none')}</p>
  return (
    <ul>
      {changes.map(change => (
        <li key={change.id}>
          <Line change={change} />
        </li>
      ))}
    </ul>
  )
}

function Line({ change: c }: { readonly change: ChangeLine }) {
  const past = (at: string) => <When at={at} form="past" />
  return (
    <>
      {pieces(
        say.rich('history.line', { at: past(c.at), who: <bdi>{c.who}</bdi>, act: say.of('act', c.act) }),
      )}
      {c.officer ? (
        <>
          {' · '}
          <bdi>{c.officer}</bdi>
        </>
      ) : null}
      {c.fields.length > 0 ? ` (${commas(c.fields.map(field => say(`field.${field}`)))})` : ''}
      <p className="small quiet">
        {c.ground ? <Rests ground={c.ground} /> : null}{' '}
        {c.reason ? pieces(say.rich('history.reason', { reason: <bdi>{c.reason}</bdi> })) : null}{' '}
        {c.second
          ? pieces(
              say.rich('history.second', {
                who: <bdi>{c.second.who}</bdi>,
                at: past(c.second.at),
                against: <bdi>{c.second.against}</bdi>,
              }),
            )
          : null}
        {c.stopped
          ? pieces(say.rich('history.stopped', { who: <bdi>{c.stopped.who}</bdi>, at: past(c.stopped.at) }))
          : null}
        {c.alone ? say('history.alone') : null}
      </p>
    </>
  )
}
