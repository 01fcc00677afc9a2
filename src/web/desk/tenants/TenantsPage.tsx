// The directory's tenants: whose accounts are here, and whether somebody can be told.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TenantList, TenantRow } from '../../../api/desk/tenants.ts'
import { tenantsQuery } from '../api/tenants.ts'
import { Badge } from '../parts/Badge.tsx'
import { TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { tenantKindWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { professionWords, statusWords } from '../words/tenants.ts'
import { TenantsHead, TenantsSkeleton } from './TenantsHead.tsx'
import { say } from './tenants-words.ts'

/** More are found by their name; a page of thousands helps nobody. */
const SHOWN = 200

export function TenantsPage() {
  const { data, error, refetch } = useQuery(tenantsQuery)
  const [text, setText] = useState('')
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const found = (data?.tenants ?? []).filter(t => fits(t, text.trim().toLowerCase()))
  return (
    <div className="page wide tenants">
      <TenantsHead title={say('tenants_head.tenants')} mayEdit={data?.mayEdit ?? false}>
        <p>{say('tenants_page.whose_accounts_are_here')}</p>
      </TenantsHead>
      {data ? null : <TenantsSkeleton what={say('tenants_page.the_tenants')} />}
      {data ? <Waiting waits={data.waits} /> : null}
      {data && data.tenants.length === 0 ? <NoTenants mayEdit={data.mayEdit} /> : null}
      {data && data.tenants.length > 0 ? (
        <>
          <TextField
            label={say('tenants_page.find_by_name_id')}
            type="search"
            value={text}
            onChange={setText}
            dir="auto"
          />
          <p className="small" role="status">
            {found.length > SHOWN
              ? say('tenants_page.found_many', { n: found.length, all: data.tenants.length, shown: SHOWN })
              : say('tenants_page.found', { n: found.length, all: data.tenants.length })}
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
    <Notice title={say('tenants_page.no_tenant_is_here')}>
      <p>
        {say('tenants_page.without')} {mayEdit ? null : say('tenants_page.an_administrator_adds_them')}
      </p>
      {mayEdit ? (
        <p className="actions">
          <Link to="/new-tenant" className="button primary">
            {say('new_tenant.title')}
          </Link>
          <Link to="/tenants/import" className="button">
            {say('tenants_head.import_a_table')}
          </Link>
        </p>
      ) : null}
    </Notice>
  )
}

function Waiting({ waits }: { readonly waits: TenantList['waits'] }) {
  if (waits.length === 0) return null
  return (
    <Notice tone="warn" title={say('waits.list')}>
      <ul>
        {waits.map(t => (
          <li key={t.id}>
            {pieces(
              say.rich('waits.since', {
                tenant: (
                  <Link to="/tenants/$id" params={{ id: t.id }}>
                    <bdi>{t.name}</bdi>
                  </Link>
                ),
                at: <When at={t.askedAt} form="past" />,
              }),
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function TenantTable({ rows }: { readonly rows: readonly TenantRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label={say('tenants_head.tenants')} tabIndex={0}>
      <table className="stacks">
        <caption>{say('tenants_page.by_id')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('contacts_fields.name')}</th>
            <th scope="col">{say('edit_tenant.kind')}</th>
            <th scope="col">{say('tenant_page.seat')}</th>
            <th scope="col">{say('edit_tenant.domains')}</th>
            <th scope="col">{say('tenants_page.get_notices')}</th>
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
              <td data-head={say('edit_tenant.kind')}>
                {tenantKindWords[t.kind]}
                {t.profession ? `, ${professionWords[t.profession]}` : ''}{' '}
                {t.status === 'active' ? null : <Badge tone="quiet">{statusWords[t.status]}</Badge>}
              </td>
              <td data-head={say('tenant_page.seat')}>{t.country}</td>
              <td data-head={say('edit_tenant.domains')}>
                <bdi className="identifier">{t.domains.join(', ') || '–'}</bdi>
              </td>
              <td data-head={say('tenants_page.get_notices')}>
                {t.told > 0 || t.status !== 'active' ? (
                  t.told
                ) : (
                  <Badge tone="warn">{say('tenants_page.nobody_of_its_own')}</Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
