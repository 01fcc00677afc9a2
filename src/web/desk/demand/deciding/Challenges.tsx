// Challenges that were filed, with what they suspend now, and those that the law leaves open, each ready to be filed.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ListedChallenge } from '../../../../domain/challenge/open-challenges.ts'
import type { LineKey } from '../../../../domain/decision/events.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import { challengeName } from '../../../../law/sentences.ts'
import { type Language, languageNames, languages, languageWrittenIn } from '../../../../words/languages.ts'
import { list } from '../../../../words/when.ts'
import { Badge } from '../../parts/Badge.tsx'
import { SelectField } from '../../parts/Field.tsx'
import { LawName } from '../../parts/LawName.tsx'
import { LawText, useLaw } from '../../parts/LawText.tsx'
import { When } from '../../parts/When.tsx'
import {
  aimWords,
  categoryWords,
  challengeKindWords,
  challengeStepWords,
  effectWords,
  rulingWords,
} from '../../words/labels.ts'
import { language } from '../../words/load.ts'
import { pieces } from '../../words/pieces.ts'
import { calendarDay } from '../../words/time.ts'
import { nameIn, useDemand } from '../context.ts'
import { Folded } from '../Folded.tsx'
import { ChallengeStepForm } from '../forms/challenge/ChallengeStepForm.tsx'
import { FileChallengeForm } from '../forms/challenge/FileChallengeForm.tsx'
import { PaperLink } from '../paper/PaperLink.tsx'
import { sayRecord } from '../record-words.ts'
import { keyOf, subjectOf } from './lines.ts'
import { listed } from './listed.ts'

type Challenge = Demand['challenges'][number]

export function Challenges() {
  const { page } = useDemand()
  const { challenges, extensions } = page.demand
  if (challenges.length === 0 && extensions.length === 0) return null
  return (
    <section id="challenges" tabIndex={-1}>
      <h3>{sayRecord('challenges')}</h3>
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
        {challengeKindWords[c.challengeKind]} <Whose challenge={c} /> <State challenge={c} />
      </h4>
      <p>
        {sayRecord('challenge.about', {
          aim: aimWords[c.about],
          forum: c.forum,
          tenants: tenantsOf(page, c.matters),
        })}
      </p>
      {c.lines ? (
        <ul className="small">
          {c.lines.map(l => (
            <li key={keyOf(l)}>{lineWords(page.demand, l)}</li>
          ))}
        </ul>
      ) : null}
      <p className="small quiet">
        {effectOf(c)}
        {c.cite ? (
          <>
            {' '}
            · <cite lang="en">{c.cite}</cite>
          </>
        ) : null}
        {c.deadline ? ` · ${sayRecord('challenge.last_day', { day: calendarDay(c.deadline) })}` : ''}
      </p>
      <ol className="challenge-steps">
        {c.steps.map(s => (
          <li key={s.at + s.step}>
            {stepOf(s)}
            {s.lines ? (
              <span className="quiet">
                {' '}
                {sayRecord('challenge.step_lines', {
                  // Each of them has a comma of its own.
                  lines: s.lines.map(l => lineWords(page.demand, l)).join('; '),
                })}
              </span>
            ) : null}
            {s.note ? <span className="quiet"> {sayRecord('quoted', { text: s.note })}</span> : null}
            <PaperLink document={s.document} />
          </li>
        ))}
      </ol>
      {c.hearingOn ? <p>{sayRecord('challenge.hearing', { day: calendarDay(c.hearingOn) })}</p> : null}
      {c.stayedLines ? (
        <ul>
          {c.stayedLines.map(l => (
            <li key={keyOf(l)}>{stayedWords(l, lineWords(page.demand, l))}</li>
          ))}
        </ul>
      ) : c.stayedUntil ? (
        <p>{sayRecord('challenge.stayed_until', { day: calendarDay(c.stayedUntil) })}</p>
      ) : null}
      {c.appealBy ? <p>{sayRecord('challenge.appeal_by', { day: calendarDay(c.appealBy) })}</p> : null}
      {c.decision ? (
        <p>
          {pieces(
            sayRecord.rich(c.decision.decision === 'produce' ? 'challenge.produces' : 'challenge.risks', {
              b: inside => <strong>{pieces(inside)}</strong>,
              why: c.decision.why,
            }),
          )}{' '}
          <span className="quiet small">
            {pieces(
              sayRecord.rich('by', {
                name: nameIn(page, c.decision.by),
                when: <When at={c.decision.at} form="past" />,
              }),
            )}
          </span>
        </p>
      ) : null}
      {may('record_challenge_step') && (c.open || c.ruling !== null) ? (
        <Folded title={recordTitle(c)}>
          <ChallengeStepForm challenge={c} />
        </Folded>
      ) : null}
    </article>
  )
}

function lineWords(d: Demand, l: LineKey): string {
  return sayRecord('challenge.line', { what: categoryWords[l.category], account: subjectOf(d, l) })
}

function stayedWords({ until }: { readonly until: string | null }, line: string): string {
  return until === null
    ? sayRecord('challenge.line_stayed', { line })
    : sayRecord('challenge.line_stayed_until', { line, day: calendarDay(until) })
}

function recordTitle(c: Challenge): string {
  if (c.open) return sayRecord('challenge.record')
  return sayRecord(c.appealBy ? 'challenge.record_after' : 'challenge.record_appeal')
}

function Whose({ challenge: c }: { readonly challenge: Challenge }) {
  const { page } = useDemand()
  const tenant = tenantsOf(page, c.matters)
  return c.party === 'tenant' ? (
    <Badge tone="accent">{sayRecord('challenge.whose.tenant', { tenant })}</Badge>
  ) : (
    <Badge>{sayRecord('challenge.whose.ours')}</Badge>
  )
}

function State({ challenge: c }: { readonly challenge: Challenge }) {
  if (c.stayedLines !== null) return <Badge tone="warn">{sayRecord('challenge.part_stayed')}</Badge>
  if (c.suspendedBy === 'statute') return <Badge tone="accent">{sayRecord('challenge.by_statute')}</Badge>
  if (c.suspendedBy === 'court_order') return <Badge tone="accent">{sayRecord('challenge.by_court')}</Badge>
  if (c.open)
    return (
      <Badge tone="warn">
        {c.about === 'secrecy' ? sayRecord('challenge.open') : sayRecord('challenge.open_nothing')}
      </Badge>
    )
  return <Badge>{c.ruling ? rulingWords[c.ruling] : sayRecord('challenge.withdrawn')}</Badge>
}

function Extended({ extension: e }: { readonly extension: Demand['extensions'][number] }) {
  const { page } = useDemand()
  return (
    <>
      <dt>{sayRecord('more_time')}</dt>
      <dd>
        {pieces(
          sayRecord.rich('more_time.until', {
            when: <When at={e.until} />,
            tenants: tenantsOf(page, e.matters),
          }),
        )}
        {e.grantedBy ? <span className="quiet"> {sayRecord('quoted', { text: e.grantedBy })}</span> : null}
        <PaperLink document={e.document} />
      </dd>
    </>
  )
}

/** A challenge of secrecy never suspends production, whatever its entry says. */
function effectOf(c: Pick<Challenge, 'about' | 'effect'>): string {
  return c.about === 'secrecy' ? sayRecord('challenge.silence_binds') : effectWords[c.effect]
}

function stepOf(s: Challenge['steps'][number]): string {
  const told = { day: calendarDay(s.on), step: challengeStepWords[s.step] }
  return s.result
    ? sayRecord('challenge.step_ruled', { ...told, ruling: rulingWords[s.result] })
    : sayRecord('challenge.step', told)
}

function tenantsOf(page: ReturnType<typeof useDemand>['page'], matters: readonly string[]): string {
  const names = matters.map(id => nameIn(page, page.demand.matters.find(m => m.id === id)?.tenant ?? id))
  return list(names, language)
}

/** The way to the page where both laws stand side by side. */
export function ConflictLink() {
  const { page } = useDemand()
  if (page.conflicts.length === 0) return null
  return (
    <p className="notice" data-tone="warn">
      {pieces(
        sayRecord.rich('conflict.there', {
          laws: listed(
            page.conflicts.map(c => (
              <span key={`${c.rule} ${c.law}`}>
                <LawName law={c.law} />
              </span>
            )),
          ),
          link: inside => (
            <Link to="/demands/$id/conflict" params={{ id: page.demand.id }}>
              {pieces(inside)}
            </Link>
          ),
        }),
      )}
    </p>
  )
}

/** What the law leaves open: until when, where, what it stops; and the filing of it, prefilled. */
export function OpenByLaw() {
  const { page } = useDemand()
  if (page.lawChallenges.length === 0) return null
  return (
    <section className="open-by-law">
      <h2>{sayRecord('challenge.can')}</h2>
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
  const isOther = c.challengeKind === 'other'
  const other = useLaw()(challengeName(c.law.kind))
  const name = isOther ? capital(other.text) : challengeKindWords[c.challengeKind]
  const file = c.filed ? sayRecord('challenge.file_another') : sayRecord('challenge.file')
  return (
    <li className="challenge-entry">
      <h3>
        {isOther ? <span lang={other.language ?? 'en'}>{name}</span> : name}{' '}
        {c.filed ? <Badge check>{sayRecord('challenge.filed')}</Badge> : null}
      </h3>
      <dl className="facts">
        <dt>{sayRecord('challenge.until')}</dt>
        <dd>
          {c.deadline ? <strong>{calendarDay(c.deadline)}</strong> : null}
          {c.deadline ? ' · ' : ''}
          <LawText text={c.deadlineText} />
        </dd>
        <dt>{sayRecord('challenge.where')}</dt>
        <dd>
          <LawText text={c.forum} />
        </dd>
        <dt>{sayRecord('challenge.effect')}</dt>
        <dd>{effectOf(c)}</dd>
      </dl>
      {c.note ? (
        <p className="small">
          <LawText text={c.note} />
        </p>
      ) : null}
      <p className="cite">
        <cite lang="en">{c.law.cite}</cite>
      </p>
      {may('file_challenge') && demand.matters.length > 0 ? <Drafts entry={c} /> : null}
      {canFile ? (
        <Folded title={file} label={sayRecord('pair', { name: file, text: name })}>
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
  const [chosen, setChosen] = useState<Language>(
    languageWrittenIn(page.demand.facts?.country ?? '') ?? language,
  )
  return (
    <>
      <SelectField
        label={sayRecord('draft.language')}
        value={chosen}
        options={languages.map(l => [l, languageNames[l]] as const)}
        onChange={setChosen}
      />
      <ul className="drafts small">
        {whose.map(m => {
          const files = (['docx', 'pdf'] as const).map((format, i) => (
            <span key={format}>
              {i > 0 ? ' · ' : ''}
              <a href={draftPath(id, entry, { matter: m?.id ?? null, format, language: chosen })} download>
                {format === 'docx' ? 'Word' : 'PDF'}
              </a>
            </span>
          ))
          return (
            <li key={m?.id ?? 'all'}>
              {pieces(
                m
                  ? sayRecord.rich('draft.for', { tenant: nameIn(page, m.tenant), files })
                  : sayRecord.rich(several ? 'draft.all' : 'draft.one', { files }),
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type Draft = { readonly matter: string | null; readonly format: string; readonly language: Language }

function draftPath(id: string, { law }: ListedChallenge, { matter, format, language }: Draft): string {
  const query = new URLSearchParams({ kind: law.kind, cite: law.cite, format, language })
  if (matter) query.set('matter', matter)
  return `/api/demands/${encodeURIComponent(id)}/objection?${query}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
