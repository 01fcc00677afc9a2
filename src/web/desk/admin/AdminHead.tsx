// The head of every page of administration, the shape of what comes, and why nothing can be changed where that is so.
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Notice } from '../parts/Notice.tsx'
import { say } from './admin-words.ts'
import { adminPlaces } from './places.ts'
import './admin.css'

type Props = { readonly title: string; readonly children?: ReactNode }

export function AdminHead({ title, children }: Props) {
  useEffect(() => {
    document.title = say('title', { page: title })
  }, [title])
  return (
    <header>
      <nav aria-label={say('administration')} className="admin-nav">
        {adminPlaces.map(({ to, title: name }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/admin', includeSearch: false }}>
            {name}
          </Link>
        ))}
      </nav>
      <h1>{title}</h1>
      {children}
    </header>
  )
}

export function AdminSkeleton() {
  return (
    <div className="admin-skeleton" role="status">
      <span className="visually-hidden">{say('loading')}</span>
    </div>
  )
}

/** `locked`: why the reader cannot change anything here; null: they can. */
export function Locked({ locked }: { readonly locked: string | null }) {
  return locked === null ? null : (
    <Notice tone="quiet" title={say('locked')}>
      <p>{locked}</p>
    </Notice>
  )
}
