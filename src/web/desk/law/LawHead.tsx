// The head of every page of the law: where one is, and the four ways in.
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import './law.css'

type Props = { readonly title: string; readonly children?: ReactNode }

export function LawHead({ title, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Duly desk`
  }, [title])
  return (
    <header className="law-head">
      <nav aria-label="Law" className="law-nav">
        <Link to="/law" activeOptions={{ exact: true }}>
          Packs
        </Link>
        <Link to="/law/matrix" search={{ on: '', jurisdiction: '' }} activeOptions={{ includeSearch: false }}>
          Matrix
        </Link>
        <Link to="/law/ask" search={{ instrument: '' }} activeOptions={{ includeSearch: false }}>
          Ask
        </Link>
        <Link to="/law/permitted">Merely permitted</Link>
      </nav>
      <h1>{title}</h1>
      {children}
    </header>
  )
}

/** The shape of what comes, shown only where it takes a moment. */
export function LawSkeleton({ what }: { readonly what: string }) {
  return (
    <div className="law-skeleton" role="status">
      <span className="visually-hidden">Loading {what}</span>
    </div>
  )
}
