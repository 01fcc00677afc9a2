// A message inside the page, and the two that every action can end in: a refusal and a failure.
import type { ReactNode } from 'react'
import type { Refusal } from '../../../demand/refusal.ts'
import { Failed, Refused, SignedOut } from '../api/refused.ts'
import type { Tone } from './Badge.tsx'

type Props = {
  readonly tone?: Tone
  readonly title?: string
  readonly children: ReactNode
  readonly alert?: boolean
}

export function Notice({ tone = 'quiet', title, children, alert }: Props) {
  return (
    <div className="notice" data-tone={tone} role={alert ? 'alert' : undefined}>
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  )
}

/** What cannot be done, what to do instead, and the rule that says so. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal }) {
  return (
    <Notice tone="warn" title={refusal.detail} alert>
      <p>{refusal.next}</p>
      {refusal.cite ? <p className="small">Rule: {refusal.cite}</p> : null}
    </Notice>
  )
}

/** Whatever an action ended in. Nothing typed is lost by any of these. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  if (error instanceof Refused) return <RefusalNotice refusal={error.refusal} />
  if (error instanceof SignedOut) return <SignedOutNotice />
  const { happened, safe, next, support } = explain(error)
  return (
    <Notice tone="danger" title={happened} alert>
      <p>
        {safe} {next}
      </p>
      {support ? (
        <p className="small">
          Code for support: <bdi className="identifier">{support}</bdi>
        </p>
      ) : null}
    </Notice>
  )
}

function SignedOutNotice() {
  return (
    <Notice tone="warn" title="You were signed out." alert>
      <p>
        What you typed is still here.{' '}
        <a href="/sign-in" target="_blank" rel="noreferrer">
          Sign in in a new tab
        </a>
        , then send again.
      </p>
    </Notice>
  )
}

export type Explained = {
  readonly happened: string
  readonly safe: string
  readonly next: string
  readonly support: string | null
}

/** What happened, what is safe, what to do: for any error. */
export function explain(error: unknown): Explained {
  if (error instanceof Failed && error.status === 0) {
    return {
      happened: 'The server did not answer.',
      safe: 'What it had acknowledged is safe, and sending again cannot do a thing twice.',
      next: 'Check the connection, then try again.',
      support: null,
    }
  }
  if (error instanceof DOMException && error.name === 'NotAllowedError') {
    return {
      happened: 'The passkey was not used.',
      safe: 'Nothing was sent.',
      next: 'Try again and confirm with your passkey, or ask an administrator for a new one.',
      support: null,
    }
  }
  return {
    happened: 'Something went wrong on our side.',
    safe: 'What was acknowledged before is safe. Whether this step was taken shows after a reload.',
    next: 'Reload. If it happens again, tell support the code.',
    support: error instanceof Failed ? error.support : null,
  }
}
