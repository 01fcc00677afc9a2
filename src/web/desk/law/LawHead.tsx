// The head of every page of the law: where one is, and the five ways in.
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import './law.css'
import { say } from './law-words.ts'

type Props = { readonly title: string; readonly children?: ReactNode }

export function LawHead({ title, children }: Props) {
  useEffect(() => {
    document.title = say('page_title', { title })
  }, [title])
  return (
    <header className="law-head">
      <nav aria-label={say('nav.name')} className="law-nav">
        <Link to="/law" activeOptions={{ exact: true }}>
          {say('nav.packs')}
        </Link>
        <Link to="/law/matrix" search={{ on: '', jurisdiction: '' }} activeOptions={{ includeSearch: false }}>
          {say('nav.matrix')}
        </Link>
        <Link to="/law/ask" search={{ instrument: '' }} activeOptions={{ includeSearch: false }}>
          {say('nav.ask')}
        </Link>
        <Link to="/law/permitted">{say('nav.permitted')}</Link>
        <Link to="/law/answers">{say('nav.answers')}</Link>
      </nav>
      <h1>{title}</h1>
      {children}
    </header>
  )
}

/** The shape of what comes, shown only where it takes a moment. */
export function LawSkeleton({ says }: { readonly says: string }) {
  return (
    <div className="law-skeleton" role="status">
      <span className="visually-hidden">{says}</span>
    </div>
  )
}
