// The head of the tenants' pages: where one is, and what else there is.
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import './tenants.css'

type Props = { readonly title: string; readonly mayEdit: boolean; readonly children?: ReactNode }

export function TenantsHead({ title, mayEdit, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Duly desk`
  }, [title])
  return (
    <header>
      <nav aria-label="Tenants" className="page-nav">
        <Link to="/tenants" activeOptions={{ exact: true }}>
          All
        </Link>
        {mayEdit ? <Link to="/tenants/import">Import a table</Link> : null}
        <a href="/api/tenants/export.csv" download>
          Export
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
      <span className="visually-hidden">Loading {what}</span>
    </div>
  )
}
