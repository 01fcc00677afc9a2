// Laws that pull apart: which two, by what way it is solved, who may move, and the questions that counsel weighs.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Conflict, PackRef } from '../../../law/answer.ts'
import { list } from '../../../words/when.ts'
import { packsQuery } from '../api/law.ts'
import { LawName } from '../parts/LawName.tsx'
import { LawText, useLaw } from '../parts/LawText.tsx'
import { effectSentence } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './law-words.ts'

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
            <strong>
              <LawName law={one.law} />
            </strong>
          )}
          <dl className="facts">
            <dt>{say('conflicts.between')}</dt>
            <dd>
              <PackNames packs={one.packs} />
            </dd>
            <dt>{say('conflicts.route')}</dt>
            <dd>
              <LawText text={one.route} />
            </dd>
            <dt>{say('conflicts.movers')}</dt>
            <dd>{one.movers ? moversOf(one.movers) : say('conflicts.unsaid')}</dd>
            {one.governments ? (
              <>
                <dt>{say('conflicts.governments')}</dt>
                <dd>
                  {one.governments === 'any' ? (
                    say('conflicts.any_government')
                  ) : (
                    <LawText text={one.governments} />
                  )}
                </dd>
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

function PackNames({ packs }: { readonly packs: readonly PackRef[] }) {
  const law = useLaw()
  const known = useQuery(packsQuery).data?.packs
  const title = (id: string) => known?.find(pack => pack.id === id)?.title ?? id
  return list(
    packs.map(({ id, version }) => `${law(title(id), id).text} ${version}`),
    language,
  )
}

type WorksheetProps = {
  readonly worksheet: NonNullable<Conflict['worksheet']>
  readonly fact: Props['fact']
}

function Worksheet({ worksheet, fact }: WorksheetProps) {
  const law = useLaw()
  return (
    <section className="worksheet" aria-label={law(worksheet.title).text}>
      <h4>
        <LawText text={worksheet.title} />
      </h4>
      <p className="small quiet">
        {pieces(say.rich('worksheet', { cite: <cite lang="en">{worksheet.cite}</cite> }))}
      </p>
      <ol>
        {worksheet.factors.map(factor => (
          <li key={factor.ask}>
            <LawText text={factor.ask} />
            <span className="cite">
              <cite lang="en">{factor.cite}</cite>
            </span>
            {factor.facts.length > 0 ? (
              <span className="rests small">
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
