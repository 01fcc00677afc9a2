// The audit view: acts on the system, filtered, with their CSV; and the audit chains that the reader may know of.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Audit } from '../../../server/admin/api.ts'
import { type AuditSearch, auditAddress, auditQuery, chainsQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { SelectField, TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { ActList } from './ActList.tsx'
import { AdminHead, AdminSkeleton } from './AdminHead.tsx'
import { actWords } from './words.ts'

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
      <AdminHead title="Audit">
        <p>Who did what to the system, who signed in, what failed. Nothing of a demand stands here.</p>
      </AdminHead>
      {data ? (
        <>
          <div className="field-row">
            <SelectField
              label="What"
              value={search.kind}
              onChange={kind => set({ kind })}
              options={data.kinds.map(kind => [kind, actWords(kind)] as const)}
              empty="everything"
            />
            <SelectField
              label="Who or to whom"
              value={search.person}
              onChange={person => set({ person })}
              options={data.people.map(p => [p.id, p.name] as const)}
              empty="everybody"
            />
            <TextField label="From" type="date" value={search.from} onChange={from => set({ from })} />
            <TextField label="Until" type="date" value={search.until} onChange={until => set({ until })} />
          </div>
          <ActList acts={data.acts} empty="Nothing of this kind was written down." />
          <div className="actions">
            {pages.length > 1 ? (
              <button type="button" onClick={() => setPages(pages.slice(0, -1))}>
                Newer
              </button>
            ) : null}
            {data.next ? (
              <button type="button" onClick={() => setPages([...pages, data.next ?? ''])}>
                Older
              </button>
            ) : null}
            <a className="button" href={`/api/admin/${auditAddress(search, 'audit.csv')}`} download>
              Save as CSV
            </a>
          </div>
        </>
      ) : (
        <AdminSkeleton what="what was done" />
      )}
      {data ? <Grants audit={data} /> : null}
      <ChainsOf />
    </div>
  )
}

function Grants({ audit: { grants, people } }: { readonly audit: Audit }) {
  return (
    <section aria-labelledby="grants">
      <h2 id="grants">Grants of the last thirty days</h2>
      <p className="small quiet">
        Who opened demands for which purpose, how often. Restricted demands are not counted.
      </p>
      {grants.length === 0 ? (
        <Notice>Nobody opened a demand.</Notice>
      ) : (
        <ul>
          {grants.map(({ person, purpose, grants: n }) => (
            <li key={`${person} ${purpose}`}>
              <bdi>{people.find(p => p.id === person)?.name ?? person}</bdi> · {purpose.replaceAll('_', ' ')}{' '}
              · {n}
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
      <h2 id="chains">Audit chains of demands</h2>
      <p>
        Re-computed just now from their rows.{' '}
        {data.committed ? (
          <>
            The heads of all chains that moved were last committed <When at={data.committed.at} form="past" />
            {data.committed.publishedAt ? (
              <>
                , public since <When at={data.committed.publishedAt} form="past" />.
              </>
            ) : (
              ', not yet public.'
            )}
          </>
        ) : (
          'No heads were committed to the log yet.'
        )}{' '}
        “bin/duly fsck” re-derives everything else.
      </p>
      {broken.length > 0 ? (
        <Notice
          tone="danger"
          title={`${broken.length} of these chains do not hold: rows were changed by hand.`}
          alert
        >
          <p>Stop Duly, keep a copy of the disk, restore a backup beside it and compare.</p>
        </Notice>
      ) : null}
      {data.chains.length === 0 ? (
        <Notice>
          There is no demand that you may know of. An administrator sees none; an auditor sees what is not
          restricted.
        </Notice>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="scroll" tabIndex={0} aria-label="Chains">
          <table>
            <thead>
              <tr>
                <th scope="col">Demand</th>
                <th scope="col">Events</th>
                <th scope="col">Head</th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              {data.chains.map(chain => (
                <tr key={chain.reference}>
                  <th scope="row">{chain.reference}</th>
                  <td>{chain.events}</td>
                  <td>
                    <bdi className="identifier" title={chain.head}>
                      {chain.head.slice(0, 16)}…
                    </bdi>
                  </td>
                  <td>
                    {chain.breaksAt === null ? (
                      <Badge tone="ok" check>
                        holds
                      </Badge>
                    ) : (
                      <Badge tone="danger">breaks at event {chain.breaksAt}</Badge>
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
            Further demands
          </button>
        </div>
      ) : null}
    </section>
  )
}
