// Letter templates: each translated text beside its English, what lint finds in it, and a named lawyer's approval of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Templates, TemplateText } from '../../../server/letters/template-api.ts'
import { read, write } from '../api/client.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, SelectField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'

const key = ['templates'] as const
const titles: Readonly<Record<string, string>> = {
  notice: 'Notice to a tenant',
  acknowledgement: 'Acknowledgement of receipt',
  redirect: 'Redirect: please ask the customer',
  determination: 'Our decision, with reasons',
  no_records: 'No records',
  release: 'Ready to fetch',
  follow_up: 'Reminder after an emergency',
  secrecy_ending: 'A secrecy ends',
  extension: 'We ask for more time',
}

export function TemplatesPage() {
  const { id, language } = useSearch({ from: '/admin/templates' })
  const navigate = useNavigate()
  const list = useQuery({ queryKey: key, queryFn: ({ signal }) => read<Templates>('/api/templates', signal) })
  const place = `/api/templates/${encodeURIComponent(id)}/${encodeURIComponent(language)}`
  const text = useQuery({
    queryKey: [...key, id, language],
    queryFn: ({ signal }) => read<TemplateText>(place, signal),
  })
  const go = (search: { id: string; language: string }) =>
    navigate({ to: '/admin/templates', search, replace: true })
  if (list.error && !list.data) return <ErrorPage error={list.error} retry={() => list.refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="Letter templates">
        <p>
          English is the source. A letter in another language leaves without counsel’s look at it only while a
          lawyer’s approval of its very text stands. A changed text is not approved.
        </p>
      </AdminHead>
      {list.data ? (
        <>
          {list.data.demo ? (
            <Notice title="This is a demonstration.">
              <p>Every translation counts as approved in it.</p>
            </Notice>
          ) : null}
          <div className="template-choice">
            <SelectField
              label="Letter"
              value={id}
              options={[...new Set(list.data.templates.map(t => t.id))].map(
                t => [t, titles[t] ?? t] as const,
              )}
              onChange={next => go({ id: next, language })}
            />
            <SelectField
              label="Language"
              value={language}
              options={list.data.languages.map(l => [l.code, l.name] as const)}
              onChange={next => go({ id, language: next })}
            />
            <States list={list.data} id={id} />
          </div>
          {text.error ? <ProblemNotice error={text.error} /> : null}
          {text.data ? (
            <Template key={text.data.hash} text={text.data} place={place} mayApprove={list.data.mayApprove} />
          ) : (
            <AdminSkeleton what="the text" />
          )}
        </>
      ) : (
        <AdminSkeleton what="the templates" />
      )}
    </div>
  )
}

function States({ list, id }: { readonly list: Templates; readonly id: string }) {
  return (
    <ul className="template-states" aria-label="Approved in">
      {list.templates
        .filter(t => t.id === id)
        .map(t => (
          <li key={t.language}>
            <Badge tone={t.approved ? 'ok' : 'quiet'} check={t.approved}>
              {list.languages.find(l => l.code === t.language)?.name}:{' '}
              {t.approved ? 'approved' : 'not approved'}
              {t.mistakes > 0 ? `, ${t.mistakes} to mend` : ''}
            </Badge>
          </li>
        ))}
    </ul>
  )
}

type TextProps = { readonly text: TemplateText; readonly place: string; readonly mayApprove: boolean }

function Template({ text, place, mayApprove }: TextProps) {
  return (
    <>
      <Approvals text={text} place={place} mayApprove={mayApprove} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="The text beside its English">
        <table className="template-text">
          <thead>
            <tr>
              <th scope="col">English</th>
              <th scope="col">Translation</th>
              <th scope="col">Filled in</th>
            </tr>
          </thead>
          <tbody>
            {text.lines.map(line => (
              <tr key={line.key}>
                <td lang="en">{line.english}</td>
                <td>
                  <span lang={text.language}>{line.text}</span>
                  {line.mistakes.map(mistake => (
                    <span key={mistake} className="small template-mistake">
                      <Badge tone="danger">to mend</Badge> {mistake}
                    </span>
                  ))}
                </td>
                <td className="small quiet">{line.placeholders.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Approvals({ text, place, mayApprove }: TextProps) {
  const queries = useQueryClient()
  const [isRead, setRead] = useState(false)
  const act = useMutation({
    mutationFn: (what: 'approve' | 'revoke') =>
      write<object>(`${place}/${what}`, what === 'approve' ? { hash: text.hash } : {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
  const live = text.approvals.find(a => a.current)
  return (
    <section>
      <h2>Approval</h2>
      {live ? (
        <p>
          Approved by <bdi>{live.by}</bdi>, <When at={live.at} form="past" />.
        </p>
      ) : (
        <p>Nobody has approved this text.</p>
      )}
      {act.error ? <ProblemNotice error={act.error} /> : null}
      {mayApprove && live ? (
        <button type="button" disabled={act.isPending} onClick={() => act.mutate('revoke')}>
          Revoke the approval
        </button>
      ) : null}
      {mayApprove && !live ? (
        <>
          <Checkbox checked={isRead} onChange={setRead}>
            I have read the whole text beside its English. It says the same, in words that I answer for.
          </Checkbox>
          <button
            type="button"
            className="primary"
            disabled={!isRead || act.isPending}
            onClick={() => act.mutate('approve')}
          >
            Approve this text
          </button>
        </>
      ) : null}
      {mayApprove ? null : (
        <p className="small quiet">Counsel in the provider’s own employment approves and revokes.</p>
      )}
      {text.approvals.length > (live ? 1 : 0) ? (
        <details>
          <summary>Earlier approvals</summary>
          <ul>
            {text.approvals
              .filter(a => !a.current)
              .map(a => (
                <li key={a.at}>
                  <bdi>{a.by}</bdi>, <When at={a.at} form="past" />
                  {a.revokedAt ? (
                    <>
                      , revoked by <bdi>{a.revokedBy}</bdi> <When at={a.revokedAt} form="past" />
                    </>
                  ) : (
                    ', of an earlier text'
                  )}
                </li>
              ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
