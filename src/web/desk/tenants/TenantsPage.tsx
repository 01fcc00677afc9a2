// The directory's tenants: whose accounts are here, and whether somebody can be told.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TenantRow } from '../../../server/tenants/api.ts'
import { tenantsQuery } from '../api/tenants.ts'
import { Badge } from '../parts/Badge.tsx'
import { TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { tenantKindWords } from '../words/labels.ts'
import { professionWords, statusWords } from '../words/tenants.ts'
import { TenantsHead, TenantsSkeleton } from './TenantsHead.tsx'

/** More are found by their name; a page of thousands helps nobody. */
const SHOWN = 200

export function TenantsPage() {
  const { data, error, refetch } = useQuery(tenantsQuery)
  const [text, setText] = useState('')
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const found = (data?.tenants ?? []).filter(t => fits(t, text.trim().toLowerCase()))
  return (
    <div className="page wide tenants">
      <TenantsHead title="Tenants" mayEdit={data?.mayEdit ?? false}>
        <p>
          Whose accounts are here, who stands behind them, and who is told of a demand. Nothing here tells of
          one.
        </p>
      </TenantsHead>
      {data ? null : <TenantsSkeleton what="the tenants" />}
      {data && data.tenants.length === 0 ? <NoTenants mayEdit={data.mayEdit} /> : null}
      {data && data.tenants.length > 0 ? (
        <>
          <TextField
            label="Find by name, id or domain"
            type="search"
            value={text}
            onChange={setText}
            dir="auto"
          />
          <p className="small" role="status">
            {found.length} of {data.tenants.length}
            {found.length > SHOWN ? `, the first ${SHOWN} shown: write more of the name` : ''}
          </p>
          <TenantTable rows={found.slice(0, SHOWN)} />
        </>
      ) : null}
    </div>
  )
}

function fits(t: TenantRow, text: string): boolean {
  return text === '' || [t.id, t.name.toLowerCase(), ...t.domains].some(part => part.includes(text))
}

function NoTenants({ mayEdit }: { readonly mayEdit: boolean }) {
  return (
    <Notice title="No tenant is here yet.">
      <p>
        Without tenants a look-up finds nobody to tell.{' '}
        {mayEdit ? <Link to="/tenants/import">Import a table</Link> : 'An administrator imports them.'}
      </p>
    </Notice>
  )
}

function TenantTable({ rows }: { readonly rows: readonly TenantRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label="Tenants" tabIndex={0}>
      <table>
        <caption>By id</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Seat</th>
            <th scope="col">Domains</th>
            <th scope="col">Get notices</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(t => (
            <tr key={t.id}>
              <th scope="row">
                <Link to="/tenants/$id" params={{ id: t.id }}>
                  <bdi>{t.name}</bdi>
                </Link>
                <bdi className="identifier small quiet">{t.id}</bdi>
              </th>
              <td>
                {tenantKindWords[t.kind]}
                {t.profession ? `, ${professionWords[t.profession]}` : ''}
                {t.status === 'active' ? null : <Badge tone="quiet">{statusWords[t.status]}</Badge>}
              </td>
              <td>{t.country}</td>
              <td>
                <bdi className="identifier">{t.domains.join(', ') || '–'}</bdi>
              </td>
              <td>
                {t.told > 0 || t.status !== 'active' ? t.told : <Badge tone="warn">nobody of its own</Badge>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
