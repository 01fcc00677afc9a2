// A page that cannot be shown: what happened, what is safe, what to do, and the code that support can look up.
import { Link } from '@tanstack/react-router'
import { Refused, SignedOut } from '../api/refused.ts'
import { explain } from '../parts/Notice.tsx'
import { say as sayOfParts } from '../parts/parts-words.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './shell-words.ts'

export function ErrorPage({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  if (error instanceof SignedOut) return <p className="page">{say('error.signed_out')}</p>
  const { happened, safe, next, support } = said(error)
  return (
    <div className="page" role="alert">
      <h1>{happened}</h1>
      <p>{safe}</p>
      <p>{next}</p>
      {support ? (
        <p>{pieces(sayOfParts.rich('support', { code: <bdi className="identifier">{support}</bdi> }))}</p>
      ) : null}
      <div className="actions">
        {retry ? (
          <button type="button" className="primary" onClick={() => retry()}>
            {say('error.retry')}
          </button>
        ) : null}
        <Link to="/" search={{ view: 'open', text: '' }} className="button">
          {say('error.back')}
        </Link>
      </div>
    </div>
  )
}

function said(error: unknown) {
  if (!(error instanceof Refused)) return explain(error)
  const { detail, next } = error.refusal
  return { happened: detail, safe: say('error.unchanged'), next, support: null }
}

export function NotFoundPage() {
  return (
    <div className="page">
      <h1>{say('missing.title')}</h1>
      <p>{say('missing.text')}</p>
      <Link to="/" search={{ view: 'open', text: '' }} className="button">
        {say('error.back')}
      </Link>
    </div>
  )
}
