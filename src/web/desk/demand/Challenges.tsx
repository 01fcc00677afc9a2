// Challenges that were filed, with what they suspend now, and those that the law leaves open, each ready to be filed.
import { Link } from '@tanstack/react-router'
import { type ComponentProps, useState } from 'react'
import type { ListedChallenge } from '../../../demand/open-challenges.ts'
import type { Demand } from '../../../demand/state.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import {
  aimWords,
  challengeKindWords,
  challengeStepWords,
  effectWords,
  plain,
  rulingWords,
} from '../words/labels.ts'
import { calendarDay } from '../words/time.ts'
import { nameIn, useDemand } from './context.ts'
import { ChallengeStepForm } from './forms/ChallengeStepForm.tsx'
import { FileChallengeForm } from './forms/FileChallengeForm.tsx'

type Challenge = Demand['challenges'][number]

export function Challenges() {
  const { page } = useDemand()
  const { challenges, extensions } = page.demand
  if (challenges.length === 0 && extensions.length === 0) return null
  return (
    <section id="challenges" tabIndex={-1}>
      <h3>Challenges</h3>
      {challenges.map(c => (
        <Filed key={c.id} challenge={c} />
      ))}
      {extensions.length > 0 ? (
        <dl className="facts boxed">
          {extensions.map(e => (
            <Extended key={e.extension} extension={e} />
          ))}
        </dl>
      ) : null}
    </section>
  )
}

function Filed({ challenge: c }: { readonly challenge: Challenge }) {
  const { page, may } = useDemand()
  return (
    <article className="boxed challenge">
      <h4>
        {challengeKindWords[c.challengeKind]} <State challenge={c} />
      </h4>
      <p>
        {aimWords[c.about]}, {c.forum}, for {c.matters.map(m => tenantOf(page, m)).join(' and ')}
      </p>
      <p className="small quiet">
        {c.about === 'secrecy'
          ? 'production stays due; the silence binds until a ruling'
          : effectWords[c.effect]}
        {c.cite ? (
          <>
            {' '}
            · <cite>{c.cite}</cite>
          </>
        ) : null}
        {c.deadline ? ` · last day ${calendarDay(c.deadline)}` : ''}
      </p>
      <ol className="challenge-steps">
        {c.steps.map(s => (
          <li key={s.at + s.step}>
            {calendarDay(s.on)}: {challengeStepWords[s.step]}
            {s.result ? `, ${rulingWords[s.result]}` : ''}
            {s.note ? <span className="quiet"> “{s.note}”</span> : null}
            <PaperLink document={s.document} />
          </li>
        ))}
      </ol>
      {c.decision ? (
        <p>
          <strong>
            {c.decision.decision === 'produce' ? 'Counsel produces:' : 'Counsel risks contempt:'}
          </strong>{' '}
          {c.decision.why}{' '}
          <span className="quiet small">
            {nameIn(page, c.decision.by)}, <When at={c.decision.at} form="past" />
          </span>
        </p>
      ) : null}
      {may('record_challenge_step') && (c.open || c.ruling !== null) ? (
        <Folded title={c.open ? 'Record what happened' : 'Record an appeal'}>
          <ChallengeStepForm challenge={c} />
        </Folded>
      ) : null}
    </article>
  )
}

function State({ challenge: c }: { readonly challenge: Challenge }) {
  if (c.suspendedBy === 'statute') return <Badge tone="accent">production suspended by statute</Badge>
  if (c.suspendedBy === 'court_order') return <Badge tone="accent">production stayed by a court</Badge>
  if (c.open) return <Badge tone="warn">{c.about === 'secrecy' ? 'open' : 'open, suspends nothing'}</Badge>
  return <Badge>{c.ruling ? rulingWords[c.ruling] : 'withdrawn'}</Badge>
}

function Extended({ extension: e }: { readonly extension: Demand['extensions'][number] }) {
  const { page } = useDemand()
  return (
    <>
      <dt>More time</dt>
      <dd>
        until <When at={e.until} />, for {e.matters.map(m => tenantOf(page, m)).join(' and ')}
        {e.grantedBy ? <span className="quiet"> “{e.grantedBy}”</span> : null}
        <PaperLink document={e.document} />
      </dd>
    </>
  )
}

type Paper = Challenge['document']

function PaperLink({ document }: { readonly document: Paper }) {
  const { page } = useDemand()
  if (!document) return null
  const path = `/api/demands/${encodeURIComponent(page.demand.id)}/documents/${encodeURIComponent(document.id)}`
  return (
    <>
      {' '}
      <a href={path} download>
        {document.title}
      </a>
    </>
  )
}

function tenantOf(page: ReturnType<typeof useDemand>['page'], matter: string): string {
  return nameIn(page, page.demand.matters.find(m => m.id === matter)?.tenant ?? matter)
}

/** The way to the page where both laws stand side by side. */
export function ConflictLink() {
  const { page } = useDemand()
  if (page.conflicts.length === 0) return null
  return (
    <p className="notice" data-tone="warn">
      The law of this paper runs into {page.conflicts.map(c => c.law).join('; ')}.{' '}
      <Link to="/demands/$id/conflict" params={{ id: page.demand.id }}>
        Open the conflict desk
      </Link>
    </p>
  )
}

/** What the law leaves open: until when, where, what it stops; and the filing of it, prefilled. */
export function OpenByLaw() {
  const { page } = useDemand()
  if (page.lawChallenges.length === 0) return null
  return (
    <section className="open-by-law">
      <h2>What can be challenged</h2>
      <ul className="challenge-list">
        {page.lawChallenges.map(c => (
          <OpenEntry key={`${c.law.kind} ${c.law.cite}`} entry={c} />
        ))}
      </ul>
    </section>
  )
}

function OpenEntry({ entry: c }: { readonly entry: ListedChallenge }) {
  const { page, may } = useDemand()
  const { demand } = page
  const nothingLeft = c.about === 'production' && (demand.released !== null || demand.closed !== null)
  const canFile = may('file_challenge') && demand.matters.length > 0 && !nothingLeft
  const name = c.challengeKind === 'other' ? capital(plain(c.law.kind)) : challengeKindWords[c.challengeKind]
  return (
    <li className="challenge-entry">
      <h3>
        {name} {c.filed ? <Badge check>filed</Badge> : null}
      </h3>
      <dl className="facts">
        <dt>Until</dt>
        <dd>
          {c.deadline ? <strong>{calendarDay(c.deadline)}</strong> : null}
          {c.deadline ? ' · ' : ''}
          {c.deadlineText}
        </dd>
        <dt>Where</dt>
        <dd>{c.forum}</dd>
        <dt>Effect</dt>
        <dd>
          {c.about === 'secrecy'
            ? 'production stays due; the silence binds until a ruling'
            : effectWords[c.effect]}
        </dd>
      </dl>
      {c.note ? <p className="small">{c.note}</p> : null}
      <p className="cite">
        <cite>{c.law.cite}</cite>
      </p>
      {may('file_challenge') && demand.matters.length > 0 ? <Drafts entry={c} /> : null}
      {canFile ? (
        <Folded
          title={`File this${c.filed ? ' for another tenant' : ''}`}
          label={`File this${c.filed ? ' for another tenant' : ''}: ${name}`}
        >
          <FileChallengeForm law={c} />
        </Folded>
      ) : null}
    </li>
  )
}

/** Made anew each time; one for all, and where there are several tenants one for each. */
export function Drafts({ entry }: { readonly entry: ListedChallenge }) {
  const { page } = useDemand()
  const { id, matters } = page.demand
  const several = matters.length > 1
  const whose = [null, ...(several ? matters : [])]
  return (
    <ul className="drafts small">
      {whose.map(m => {
        const name = m ? nameIn(page, m.tenant) : several ? 'all tenants' : ''
        return (
          <li key={m?.id ?? 'all'}>
            Draft{name ? ` for ${name}` : ''}:{' '}
            {(['docx', 'pdf'] as const).map((format, i) => (
              <span key={format}>
                {i > 0 ? ' · ' : ''}
                <a href={draftPath(id, entry, m?.id ?? null, format)} download>
                  {format === 'docx' ? 'Word' : 'PDF'}
                </a>
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function draftPath(id: string, { law }: ListedChallenge, matter: string | null, format: string): string {
  const query = new URLSearchParams({ kind: law.kind, cite: law.cite, format })
  if (matter) query.set('matter', matter)
  return `/api/demands/${encodeURIComponent(id)}/objection?${query}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

type FoldedProps = { readonly title: string; readonly label?: string } & Pick<
  ComponentProps<'div'>,
  'children'
>

/** The form is made when it is opened. */
function Folded({ title, label, children }: FoldedProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="other-action" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary aria-label={label}>{title}</summary>
      {open ? children : null}
    </details>
  )
}
