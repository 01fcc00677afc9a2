// The conflict desk: both laws side by side with what the packs found, who may move and by which way, until when, and what
// counsel weighs; from here the draft of the objection.
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { ConflictSheet } from '../../../../domain/challenge/conflicts.ts'
import { InstrumentName } from '../../parts/InstrumentName.tsx'
import { LawName } from '../../parts/LawName.tsx'
import { LawNote, LawText } from '../../parts/LawText.tsx'
import { ErrorPage } from '../../shell/ErrorPage.tsx'
import { challengeKindWords, commas, effectWords, wordFor } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { calendarDay } from '../../words/time.ts'
import { coded } from '../coded.ts'
import { DemandContext, nameIn, useDemand } from '../context.ts'
import { useDemandContext } from '../context-value.ts'
import { say } from '../demand-words.ts'
import { WorksheetForm } from '../forms/decision/WorksheetForm.tsx'
import { useLiveDemand } from '../live.ts'
import { sayRecord } from '../record-words.ts'
import { NewerNotice } from '../telling/NewerNotice.tsx'
import { Drafts } from './Challenges.tsx'
import '../demand.css'

const route = getRouteApi('/demands/$id/conflict')

export function ConflictRoutePage() {
  const { id } = route.useParams()
  const { query, shown, newer, adopt } = useLiveDemand(id)
  if (query.error && !shown) return <ErrorPage error={query.error} retry={() => query.refetch()} />
  if (!shown) return <div className="demand-skeleton" role="status" />
  return (
    <>
      {newer ? <NewerNotice shown={shown} newer={newer} onAdopt={adopt} /> : null}
      <ConflictDesk key={id} page={shown} />
    </>
  )
}

function ConflictDesk({ page }: { readonly page: DemandPage }) {
  const context = useDemandContext(page, () => {})
  const { id, reference } = page.demand
  useEffect(() => {
    document.title = say('title', { page: sayRecord('conflict.page', { reference }) })
  }, [reference])
  return (
    <DemandContext value={context}>
      <div className="page conflict-desk">
        <p>
          <Link to="/demands/$id" params={{ id }}>
            {sayRecord('conflict.back', { reference })}
          </Link>
        </p>
        <h1>{sayRecord('conflict.title')}</h1>
        {page.conflicts.length === 0 ? <p>{sayRecord('conflict.none')}</p> : null}
        {page.conflicts.length > 0 ? <LawNote /> : null}
        {page.conflicts.map(sheet => (
          <Sheet key={`${sheet.rule} ${sheet.law}`} sheet={sheet} />
        ))}
      </div>
    </DemandContext>
  )
}

function Sheet({ sheet }: { readonly sheet: ConflictSheet }) {
  const { page, may } = useDemand()
  const concerned = page.demand.matters.filter(m => sheet.matters.includes(m.id))
  const moves = page.lawChallenges.filter(c => c.about === 'production')
  return (
    <section className="conflict">
      <h2>
        <LawName law={sheet.law} />
      </h2>
      <div className="laws">
        {sheet.sides.map((side, i) => (
          <article key={side.law + String(i)} className="boxed">
            <h3>
              {pieces(
                sayRecord.rich(i === 0 ? 'conflict.paper_law' : 'conflict.other_law', {
                  law: i === 0 ? <InstrumentName id={side.law} /> : <LawName law={side.law} />,
                }),
              )}
            </h3>
            <ul className="reasons">
              {side.findings.map(f => (
                <li key={f.why}>
                  <LawText text={f.why} />
                  <span className="cite">
                    <cite lang="en">{f.citation}</cite>
                  </span>
                </li>
              ))}
            </ul>
            {side.findings.length === 0 ? <p className="quiet">{sayRecord('conflict.not_asked')}</p> : null}
          </article>
        ))}
      </div>
      <dl className="facts boxed">
        <dt>{sayRecord('conflict.way_out')}</dt>
        <dd>
          <LawText text={sheet.route} />
        </dd>
        <dt>{sayRecord('conflict.movers')}</dt>
        <dd>
          {sheet.movers.length > 0
            ? commas(sheet.movers.map(mover => coded(sayRecord, 'mover', mover)))
            : sayRecord('conflict.no_movers')}
        </dd>
        {sheet.governments ? (
          <>
            <dt>{sayRecord('conflict.governments')}</dt>
            <dd>
              {sheet.governments === 'any' ? (
                sayRecord('conflict.any_government')
              ) : (
                <LawText text={sheet.governments} />
              )}
            </dd>
          </>
        ) : null}
        <dt>{sayRecord('conflict.moving')}</dt>
        <dd>{sheet.suspends ? wordFor(effectWords, sheet.suspends) : sayRecord('conflict.moving_below')}</dd>
        <dt>{sayRecord('conflict.concerns')}</dt>
        <dd>
          {concerned.length > 0
            ? commas(concerned.map(m => nameIn(page, m.tenant)))
            : sayRecord('conflict.no_tenant')}
        </dd>
        <dt>{sayRecord('conflict.clocks')}</dt>
        <dd>
          {sheet.clocks.map(c => (
            <div key={c.what}>
              <Clock clock={c} />
            </div>
          ))}
          {sheet.clocks.length === 0 ? sayRecord('conflict.no_clocks') : null}
        </dd>
      </dl>
      <h3>{sheet.title ? <LawText text={sheet.title} /> : sayRecord('conflict.weighs')}</h3>
      {sheet.cite ? (
        <p className="cite" lang="en">
          {sheet.cite}
        </p>
      ) : null}
      <WorksheetForm key={page.demand.worksheets.length} sheet={sheet} />
      {may('file_challenge') && page.demand.matters.length > 0 && moves.length > 0 ? (
        <>
          <h3>{sayRecord('conflict.draft')}</h3>
          <p className="quiet">{sayRecord('conflict.draft_note')}</p>
          <dl className="facts">
            {moves.map(c => (
              <div key={`${c.law.kind} ${c.law.cite}`}>
                <dt>{challengeKindWords[c.challengeKind]}</dt>
                <dd>
                  {effectWords[c.effect]}
                  <Drafts entry={c} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  )
}

function Clock({ clock: c }: { readonly clock: ConflictSheet['clocks'][number] }) {
  const what = <LawText text={c.what} />
  const source = (inside: readonly unknown[]) => <cite lang="en">{pieces(inside)}</cite>
  if (!c.due) return pieces(sayRecord.rich('conflict.clock_no_day', { what, cite: c.cite, source }))
  const b = (inside: readonly unknown[]) => <strong>{pieces(inside)}</strong>
  return pieces(sayRecord.rich('conflict.clock', { day: calendarDay(c.due), what, cite: c.cite, source, b }))
}
