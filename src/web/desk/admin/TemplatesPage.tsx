// Letter templates: each translated text beside its English, what lint finds in it, and a named lawyer's approval of it.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { Templates, TemplateText } from '../../../api/desk/templates.ts'
import { read, write } from '../api/client.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, SelectField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { mayLeave } from '../shell/unsent.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'
import { letterTitle } from './letter-titles.ts'
import { saySystem } from './system-words.ts'
import { TemplateList } from './TemplateList.tsx'
import { OwnWording } from './wording/OwnWording.tsx'
import { type LetterPlace, letterPlace } from './wording/place.ts'
import { templatesKey } from './wording/WordingEditor.tsx'
import { say } from './wording/wording-words.ts'

export function TemplatesPage() {
  const { id, translation } = useSearch({ from: '/admin/templates' })
  const navigate = useNavigate()
  const list = useQuery({
    queryKey: templatesKey,
    queryFn: ({ signal }) => read('/api/templates', signal),
  })
  const place = letterPlace(id, translation)
  const text = useQuery({
    queryKey: [...templatesKey, id, translation],
    queryFn: ({ signal }) => read(place, signal),
  })
  const go = async (search: { id: string; translation: string }) => {
    // The address stays on this page, so nobody else asks about what is typed in it.
    if (await mayLeave()) await navigate({ to: '/admin/templates', search, replace: true })
  }
  if (list.error && !list.data) return <ErrorPage error={list.error} retry={() => list.refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('templates.title')}>
        <p>{saySystem('templates.text')}</p>
      </AdminHead>
      {list.data ? (
        <>
          {list.data.demo ? (
            <Notice title={saySystem('templates.demo')}>
              <p>{saySystem('templates.demo_text')}</p>
            </Notice>
          ) : null}
          <div className="template-choice">
            <SelectField
              label={saySystem('templates.letter')}
              value={id}
              options={[...new Set(list.data.templates.map(t => t.id))].map(
                t => [t, letterTitle(t)] as const,
              )}
              onChange={next => go({ id: next, translation })}
            />
            <SelectField
              label={saySystem('templates.language')}
              value={translation}
              options={list.data.languages.map(l => [l.code, l.name] as const)}
              onChange={next => go({ id, translation: next })}
            />
            <States list={list.data} id={id} />
          </div>
          <TemplateList list={list.data} onGo={go} />
          {text.error ? <ProblemNotice error={text.error} /> : null}
          {text.data ? (
            <Fragment key={`${id} ${translation}`}>
              <OwnWording
                text={text.data}
                place={place}
                mayApprove={list.data.mayApprove}
                mayWrite={list.data.mayWrite}
              />
              <Template
                key={text.data.hash}
                text={text.data}
                place={place}
                mayApprove={list.data.mayApprove}
              />
            </Fragment>
          ) : (
            <AdminSkeleton />
          )}
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

function States({ list, id }: { readonly list: Templates; readonly id: string }) {
  return (
    <ul className="template-states" aria-label={saySystem('templates.states')}>
      {list.templates
        // English as shipped needs nobody.
        .filter(t => t.id === id && t.language !== 'en')
        .map(t => (
          <li key={t.language}>
            <Badge tone={t.approved ? 'ok' : 'quiet'} check={t.approved}>
              {stateWords(t, list.languages.find(l => l.code === t.language)?.name ?? t.language)}
            </Badge>
          </li>
        ))}
    </ul>
  )
}

function stateWords({ approved, mistakes: n }: Templates['templates'][number], name: string): string {
  if (n > 0)
    return saySystem(approved ? 'templates.approved_mend' : 'templates.not_approved_mend', {
      language: name,
      n,
    })
  return saySystem(approved ? 'templates.approved' : 'templates.not_approved', { language: name })
}

type TextProps = { readonly text: TemplateText; readonly place: LetterPlace; readonly mayApprove: boolean }

function Template({ text, place, mayApprove }: TextProps) {
  // English as shipped needs nobody's approval: what is left to show is what stays.
  if (text.language === 'en')
    return (
      <details>
        <summary>{say('own.stays')}</summary>
        <Lines text={text} lines={text.lines.filter(line => line.fixed !== null)} />
      </details>
    )
  return (
    <>
      <Approvals text={text} place={place} mayApprove={mayApprove} />
      <Lines text={text} lines={text.lines} />
      <LawSentences text={text} />
    </>
  )
}

function Lines({ text, lines }: { readonly text: TemplateText; readonly lines: TemplateText['lines'] }) {
  const isEnglish = text.language === 'en'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={saySystem('templates.beside')}>
      <table className="template-text stacks">
        <thead>
          <tr>
            <th scope="col">{saySystem('templates.english')}</th>
            {isEnglish ? null : <th scope="col">{saySystem('templates.translation')}</th>}
            <th scope="col">{saySystem('templates.filled')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.key}>
              <td lang="en" data-head={saySystem('templates.english')}>
                {line.english}
                {line.fixed && (isEnglish || line.fixed !== 'shared') ? (
                  <span lang={language} className="small quiet template-mistake">
                    {say(`own.fixed.${line.fixed}`)}
                  </span>
                ) : null}
              </td>
              {isEnglish ? null : (
                <td data-head={saySystem('templates.translation')}>
                  <span lang={text.language}>{line.text}</span>
                  {line.mistakes.map(mistake => (
                    <span key={mistake} className="small template-mistake">
                      <Badge tone="danger">{saySystem('templates.mend')}</Badge> {mistake}
                    </span>
                  ))}
                </td>
              )}
              <td className="small quiet" data-head={saySystem('templates.filled')}>
                {line.placeholders.join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the letter may say of the law is approved with it, so it is there to be read. */
function LawSentences({ text }: { readonly text: TemplateText }) {
  if (text.lawSentences === 0) return null
  const file = (inside: readonly unknown[]) => (
    <a href={`/api/templates/law/${text.language}`} download>
      {pieces(inside)}
    </a>
  )
  return <p className="small">{pieces(saySystem.rich('templates.law', { n: text.lawSentences, file }))}</p>
}

function Approvals({ text, place, mayApprove }: TextProps) {
  const queries = useQueryClient()
  const [isRead, setRead] = useState(false)
  const [revoking, setRevoking] = useState(false)
  const act = useMutation({
    mutationFn: (what: 'approve' | 'revoke') => write(`${place}/${what}`, { hash: text.hash }),
    onSuccess: () => queries.invalidateQueries({ queryKey: templatesKey }),
  })
  const ours = text.approvals.filter(a => a.version === null)
  const live = ours.find(a => a.current && a.hash === text.hash)
  return (
    <section>
      <h2>{saySystem('templates.approval')}</h2>
      {live ? (
        <p>
          {pieces(
            saySystem.rich('templates.approved_by', {
              who: <bdi>{live.by}</bdi>,
              at: <When at={live.at} form="past" />,
            }),
          )}
        </p>
      ) : (
        <p>{saySystem('templates.nobody')}</p>
      )}
      {act.error ? <ProblemNotice error={act.error} /> : null}
      {mayApprove && live ? (
        <button type="button" onClick={() => setRevoking(true)}>
          {saySystem('templates.revoke')}
        </button>
      ) : null}
      {revoking ? (
        <TypedDialog
          title={saySystem('templates.revoke')}
          what={saySystem('templates.revoke_text')}
          typed={`${text.id} ${text.language}`}
          does={saySystem('templates.revoke')}
          act={act}
          onEnd={() => act.mutate('revoke', { onSuccess: () => setRevoking(false) })}
          onClose={() => setRevoking(false)}
        />
      ) : null}
      {mayApprove && !live ? (
        <>
          <Checkbox checked={isRead} onChange={setRead}>
            {saySystem('templates.read')}
          </Checkbox>
          <button
            type="button"
            className="primary"
            disabled={!isRead || act.isPending}
            onClick={() => act.mutate('approve')}
          >
            {saySystem('templates.approve')}
          </button>
        </>
      ) : null}
      {mayApprove ? null : <p className="small quiet">{saySystem('templates.who')}</p>}
      {ours.length > (live ? 1 : 0) ? (
        <details>
          <summary>{saySystem('templates.earlier')}</summary>
          <ul>
            {ours
              .filter(a => !a.current)
              .map(a => (
                <li key={a.at}>
                  <Earlier approval={a} />
                </li>
              ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Earlier({ approval: { by, at, revokedAt, revokedBy } }: { readonly approval: Approval }) {
  const given = { who: <bdi>{by}</bdi>, at: <When at={at} form="past" /> }
  return revokedAt
    ? pieces(
        saySystem.rich('templates.was_revoked', {
          ...given,
          by: <bdi>{revokedBy}</bdi>,
          revoked: <When at={revokedAt} form="past" />,
        }),
      )
    : pieces(saySystem.rich('templates.was', given))
}

type Approval = TemplateText['approvals'][number]
