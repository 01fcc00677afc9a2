// The conflict desk: both laws side by side with what the packs found, who may move and by which way, until when, and what
// counsel weighs; from here the draft of the objection.
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ConflictSheet } from '../../../demand/conflicts.ts'
import type { DemandPage } from '../../../server/desk/api.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { challengeKindWords, effectWords, plain, wordFor } from '../words/labels.ts'
import { calendarDay } from '../words/time.ts'
import { Drafts } from './Challenges.tsx'
import { DemandContext, nameIn, useDemand } from './context.ts'
import { useDemandContext } from './context-value.ts'
import { WorksheetForm } from './forms/WorksheetForm.tsx'
import { useLiveDemand } from './live.ts'
import { NewerNotice } from './NewerNotice.tsx'
import './demand.css'

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
    document.title = `Conflict of laws, ${reference} · Duly desk`
  }, [reference])
  return (
    <DemandContext value={context}>
      <div className="page conflict-desk">
        <p>
          <Link to="/demands/$id" params={{ id }}>
            Back to {reference}
          </Link>
        </p>
        <h1>Conflict of laws</h1>
        {page.conflicts.length === 0 ? (
          <p>
            The law’s answer holds no conflict. It appears here when the packs, or a claim in the facts, set
            two laws against each other.
          </p>
        ) : null}
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
      <h2>{sheet.law}</h2>
      <div className="laws">
        {sheet.sides.map((side, i) => (
          <article key={side.law + String(i)} className="boxed">
            <h3>{i === 0 ? `The law of the paper: ${plain(side.law)}` : `The other law: ${side.law}`}</h3>
            <ul className="reasons">
              {side.findings.map(f => (
                <li key={f.why}>
                  {f.why}
                  <span className="cite">
                    <cite>{f.citation}</cite>
                  </span>
                </li>
              ))}
            </ul>
            {side.findings.length === 0 ? (
              <p className="quiet">No pack was asked about it: counsel states it.</p>
            ) : null}
          </article>
        ))}
      </div>
      <dl className="facts boxed">
        <dt>The way out</dt>
        <dd>{sheet.route}</dd>
        <dt>Who may move</dt>
        <dd>{sheet.movers.length > 0 ? sheet.movers.map(plain).join(', ') : 'the pack does not say'}</dd>
        {sheet.governments ? (
          <>
            <dt>Whose law counts</dt>
            <dd>{sheet.governments}</dd>
          </>
        ) : null}
        <dt>Moving</dt>
        <dd>
          {sheet.suspends
            ? wordFor(effectWords, sheet.suspends)
            : 'what it suspends: see the challenge below'}
        </dd>
        <dt>Concerns</dt>
        <dd>{concerned.map(m => nameIn(page, m.tenant)).join(', ') || 'no tenant is matched yet'}</dd>
        <dt>Clocks</dt>
        <dd>
          {sheet.clocks.map(c => (
            <div key={c.what}>
              {c.due ? <strong>{calendarDay(c.due)}</strong> : 'no day'}: {c.what} <cite>({c.cite})</cite>
            </div>
          ))}
          {sheet.clocks.length === 0 ? 'none' : null}
        </dd>
      </dl>
      <h3>{sheet.title ?? 'What counsel weighs'}</h3>
      {sheet.cite ? <p className="cite">{sheet.cite}</p> : null}
      <WorksheetForm key={page.demand.worksheets.length} sheet={sheet} />
      {may('file_challenge') && page.demand.matters.length > 0 && moves.length > 0 ? (
        <>
          <h3>Draft of the objection</h3>
          <p className="quiet">
            With the facts, findings and answers filled in. What only counsel can say stands in square
            brackets.
          </p>
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
