// A page that cannot be shown: what happened, what is safe, what to do, and the code that support can look up.
import { Link } from '@tanstack/react-router'
import { Refused, SignedOut } from '../api/refused.ts'
import { explain } from '../parts/Notice.tsx'

export function ErrorPage({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  if (error instanceof SignedOut)
    return <p className="page">You are signed out. Taking you to the sign-in page …</p>
  const { happened, safe, next, support } = said(error)
  return (
    <div className="page" role="alert">
      <h1>{happened}</h1>
      <p>{safe}</p>
      <p>{next}</p>
      {support ? (
        <p>
          Code for support: <bdi className="identifier">{support}</bdi>
        </p>
      ) : null}
      <div className="actions">
        {retry ? (
          <button type="button" className="primary" onClick={() => retry()}>
            Try again
          </button>
        ) : null}
        <Link to="/" search={{ view: 'open', text: '' }} className="button">
          Back to the queue
        </Link>
      </div>
    </div>
  )
}

function said(error: unknown) {
  if (!(error instanceof Refused)) return explain(error)
  const { detail, next } = error.refusal
  return { happened: detail, safe: 'Nothing was changed.', next, support: null }
}

export function NotFoundPage() {
  return (
    <div className="page">
      <h1>There is no such page at this desk.</h1>
      <p>The address may be cut off, or the demand may be one that your roles do not show.</p>
      <Link to="/" search={{ view: 'open', text: '' }} className="button">
        Back to the queue
      </Link>
    </div>
  )
}
