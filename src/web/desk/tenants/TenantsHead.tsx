// The head of the tenants' pages: where one is, and what else there is.
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import './tenants.css'
import { say } from './tenants-words.ts'

type Props = { readonly title: string; readonly mayEdit: boolean; readonly children?: ReactNode }

export function TenantsHead({ title, mayEdit, children }: Props) {
  useEffect(() => {
    document.title = say('tenants_head.title', { title })
  }, [title])
  return (
    <header>
      <nav aria-label={say('tenants_head.tenants')} className="page-nav">
        <Link to="/tenants" activeOptions={{ exact: true }}>
          {say('tenants_head.all')}
        </Link>
        {mayEdit ? <Link to="/new-tenant">{say('new_tenant.title')}</Link> : null}
        {mayEdit ? <Link to="/tenants/import">{say('tenants_head.import_a_table')}</Link> : null}
        <a href="/api/tenants/export.csv" download>
          {say('tenants_head.export')}
        </a>
      </nav>
      <h1>{title}</h1>
      {children}
    </header>
  )
}

export function TenantsSkeleton({ what }: { readonly what: string }) {
  return (
    <div className="page-skeleton" role="status">
      <span className="visually-hidden">{say('tenants_head.loading', { what })}</span>
    </div>
  )
}
