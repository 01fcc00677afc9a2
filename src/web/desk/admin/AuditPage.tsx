// The audit view: acts on the system, filtered, with their CSV; and the audit chains that the reader may know of.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Audit, Chains } from '../../../api/desk/audit.ts'
import { type AuditSearch, auditAddress, auditQuery, chainsQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { SelectField, TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { say as sayTerm } from '../words/shared-words.ts'
import { ActList } from './ActList.tsx'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'
import { actWords, say } from './admin-words.ts'
import { saySystem } from './system-words.ts'

export function AuditPage() {
  const search = useSearch({ from: '/admin/audit' })
  const navigate = useNavigate()
  const [pages, setPages] = useState<readonly string[]>([''])
  const { data, error, refetch } = useQuery(auditQuery(search, pages.at(-1) ?? ''))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const set = (part: Partial<AuditSearch>) => {
    setPages([''])
    navigate({ to: '/admin/audit', search: { ...search, ...part }, replace: true })
  }
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('audit.title')}>
        <p>{saySystem('audit.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <div className="field-row">
            <SelectField
              label={say('what')}
              value={search.kind}
              onChange={kind => set({ kind })}
              options={data.kinds.map(kind => [kind, actWords(kind)] as const)}
              empty={saySystem('audit.everything')}
            />
            <SelectField
              label={saySystem('audit.person')}
              value={search.person}
              onChange={person => set({ person })}
              options={data.people.map(p => [p.id, p.name] as const)}
              empty={saySystem('audit.everybody')}
            />
            <TextField
              label={saySystem('audit.from')}
              type="date"
              value={search.from}
              onChange={from => set({ from })}
            />
            <TextField
              label={saySystem('audit.until')}
              type="date"
              value={search.until}
              onChange={until => set({ until })}
            />
          </div>
          <ActList acts={data.acts} empty={saySystem('audit.none')} />
          <div className="actions">
            {pages.length > 1 ? (
              <button type="button" onClick={() => setPages(pages.slice(0, -1))}>
                {saySystem('audit.newer')}
              </button>
            ) : null}
            {data.next ? (
              <button type="button" onClick={() => setPages([...pages, data.next ?? ''])}>
                {saySystem('audit.older')}
              </button>
            ) : null}
            <a className="button" href={`/api/admin/${auditAddress(search, 'audit.csv')}`} download>
              {saySystem('audit.csv')}
            </a>
          </div>
        </>
      ) : (
        <AdminSkeleton />
      )}
      {data ? <Grants audit={data} /> : null}
      <ChainsOf />
    </div>
  )
}

function Grants({ audit: { grants, people } }: { readonly audit: Audit }) {
  return (
    <section aria-labelledby="grants">
      <h2 id="grants">{saySystem('grants.title')}</h2>
      <p className="small quiet">{saySystem('grants.text')}</p>
      {grants.length === 0 ? (
        <Notice>{saySystem('grants.none')}</Notice>
      ) : (
        <ul>
          {grants.map(({ person, purpose, grants: n }) => (
            <li key={`${person} ${purpose}`}>
              {pieces(
                saySystem.rich('grants.line', {
                  who: <bdi>{people.find(p => p.id === person)?.name ?? person}</bdi>,
                  purpose: sayTerm.of('purpose', purpose),
                  n,
                }),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ChainsOf() {
  const [after, setAfter] = useState('')
  const { data } = useQuery(chainsQuery(after))
  if (!data) return null
  const broken = data.chains.filter(c => c.breaksAt !== null)
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">{saySystem('chains.title')}</h2>
      <p>
        {saySystem('chains.now')} <Committed committed={data.committed} /> {saySystem('chains.fsck')}
      </p>
      {broken.length > 0 ? (
        <Notice tone="danger" title={saySystem('chains.broken', { n: broken.length })} alert>
          <p>{saySystem('chains.broken_next')}</p>
        </Notice>
      ) : null}
      {data.chains.length === 0 ? (
        <Notice>{saySystem('chains.none')}</Notice>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="scroll" tabIndex={0} aria-label={saySystem('chains.label')}>
          <table className="stacks">
            <thead>
              <tr>
                <th scope="col">{saySystem('chains.demand')}</th>
                <th scope="col">{saySystem('chains.events')}</th>
                <th scope="col">{saySystem('chains.head')}</th>
                <th scope="col">{say('state')}</th>
              </tr>
            </thead>
            <tbody>
              {data.chains.map(chain => (
                <tr key={chain.reference}>
                  <th scope="row">{chain.reference}</th>
                  <td data-head={saySystem('chains.events')}>{chain.events}</td>
                  <td data-head={saySystem('chains.head')}>
                    <bdi className="identifier" title={chain.head}>
                      {chain.head.slice(0, 16)}…
                    </bdi>
                  </td>
                  <td data-head={say('state')}>
                    {chain.breaksAt === null ? (
                      <Badge tone="ok" check>
                        {saySystem('chains.holds')}
                      </Badge>
                    ) : (
                      <Badge tone="danger">{saySystem('chains.breaks', { n: chain.breaksAt })}</Badge>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {data.next ? (
        <div className="actions">
          <button type="button" onClick={() => setAfter(data.next ?? '')}>
            {saySystem('chains.further')}
          </button>
        </div>
      ) : null}
    </section>
  )
}

function Committed({ committed }: Pick<Chains, 'committed'>) {
  if (!committed) return saySystem('chains.not_committed')
  const at = <When at={committed.at} form="past" />
  return committed.publishedAt
    ? pieces(
        saySystem.rich('chains.public', {
          at,
          published: <When at={committed.publishedAt} form="past" />,
        }),
      )
    : pieces(saySystem.rich('chains.not_public', { at }))
}
