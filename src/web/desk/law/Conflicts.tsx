// Laws that pull apart: which two, by what way it is solved, who may move, and the questions that counsel weighs.
import type { ReactNode } from 'react'
import type { Conflict, PackRef } from '../../../law/answer.ts'
import { plain } from '../words/labels.ts'
import { effectSentence } from '../words/law.ts'

/** `open`: a fact is missing that decides whether they pull apart at all. */
export type StatedConflict = Conflict & { readonly open: boolean }

type Props = {
  readonly conflicts: readonly StatedConflict[]
  readonly fact: (path: string, ask: string | null) => ReactNode
}

export function Conflicts({ conflicts, fact }: Props) {
  const sure = conflicts.filter(one => !one.open)
  const open = conflicts.filter(one => one.open)
  return (
    <>
      <List conflicts={sure} fact={fact} />
      {open.length > 0 ? (
        <details className="small">
          <summary>
            {open.length === 1
              ? 'One more is possible'
              : `${open.length} ${sure.length > 0 ? 'more ' : ''}are possible`}
            : a fact that decides it is missing
          </summary>
          <List conflicts={open} fact={fact} />
        </details>
      ) : null}
    </>
  )
}

function List({ conflicts, fact }: Props) {
  if (conflicts.length === 0) return null
  return (
    <ul className="entries">
      {conflicts.map(one => (
        <li key={one.rule}>
          <strong>{one.law === 'not stated' ? 'The law of another country' : one.law}</strong>
          <dl className="facts">
            <dt>Between</dt>
            <dd>{one.packs.map(packWords).join(' and ')}</dd>
            <dt>Way out</dt>
            <dd>{one.route}</dd>
            <dt>Who may move</dt>
            <dd>{one.movers ? one.movers.map(plain).join(', ') : 'the pack does not say'}</dd>
            {one.governments ? (
              <>
                <dt>Whose law counts</dt>
                <dd>{one.governments}</dd>
              </>
            ) : null}
            <dt>Effect</dt>
            <dd>
              {one.suspends
                ? effectSentence(one.suspends)
                : 'the pack does not say: the date due keeps running'}
            </dd>
          </dl>
          {one.worksheet ? <Worksheet worksheet={one.worksheet} fact={fact} /> : null}
        </li>
      ))}
    </ul>
  )
}

function packWords({ id, version }: PackRef): string {
  return `${id} ${version}`
}

type WorksheetProps = {
  readonly worksheet: NonNullable<Conflict['worksheet']>
  readonly fact: Props['fact']
}

function Worksheet({ worksheet, fact }: WorksheetProps) {
  return (
    <section className="worksheet" aria-label={worksheet.title}>
      <h4>{worksheet.title}</h4>
      <p className="small quiet">
        No rule decides this: counsel weighs. <cite>{worksheet.cite}</cite>
      </p>
      <ol>
        {worksheet.factors.map(factor => (
          <li key={factor.ask}>
            {factor.ask}
            <span className="cite">
              <cite>{factor.cite}</cite>
            </span>
            {factor.facts.length > 0 ? (
              <span className="rests small">
                known of it{' '}
                {factor.facts.map(path => (
                  <span key={path}>{fact(path, null)}</span>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
