// Laws that pull apart: which two, by what way it is solved, who may move, and the questions that counsel weighs.
import type { ReactNode } from 'react'
import type { Conflict, PackRef } from '../../../law/answer.ts'
import { list } from '../../../words/when.ts'
import { effectSentence } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './words.ts'

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
            {say(sure.length > 0 ? 'conflicts.possible_more' : 'conflicts.possible', { n: open.length })}
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
          {one.law === 'not stated' ? (
            <strong>{say('conflicts.other_law')}</strong>
          ) : (
            <strong lang="en">{one.law}</strong>
          )}
          <dl className="facts">
            <dt>{say('conflicts.between')}</dt>
            <dd>{list(one.packs.map(packWords), language)}</dd>
            <dt>{say('conflicts.route')}</dt>
            <dd lang="en">{one.route}</dd>
            <dt>{say('conflicts.movers')}</dt>
            <dd>{one.movers ? moversOf(one.movers) : say('conflicts.unsaid')}</dd>
            {one.governments ? (
              <>
                <dt>{say('conflicts.governments')}</dt>
                <dd lang="en">{one.governments}</dd>
              </>
            ) : null}
            <dt>{say('conflicts.effect')}</dt>
            <dd>{one.suspends ? effectSentence(one.suspends) : say('conflicts.no_effect')}</dd>
          </dl>
          {one.worksheet ? <Worksheet worksheet={one.worksheet} fact={fact} /> : null}
        </li>
      ))}
    </ul>
  )
}

function moversOf(movers: readonly string[]): string {
  return list(
    movers.map(who => say.of('mover', who)),
    language,
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
    <section className="worksheet" aria-label={worksheet.title} lang="en">
      <h4>{worksheet.title}</h4>
      <p className="small quiet" lang={language}>
        {pieces(say.rich('worksheet', { cite: <cite lang="en">{worksheet.cite}</cite> }))}
      </p>
      <ol>
        {worksheet.factors.map(factor => (
          <li key={factor.ask}>
            {factor.ask}
            <span className="cite">
              <cite>{factor.cite}</cite>
            </span>
            {factor.facts.length > 0 ? (
              <span className="rests small" lang={language}>
                {say('worksheet.known')}{' '}
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
