// A message inside the page, and the two that every action can end in: a refusal and a failure.
import type { ReactNode } from 'react'
import type { Refusal } from '../../../kernel/refusal.ts'
import { Failed, Refused, SignedOut } from '../api/refused.ts'
import { pieces } from '../words/pieces.ts'
import type { Tone } from './Badge.tsx'
import { say } from './parts-words.ts'
import { shownCite } from './shown-cite.ts'

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
  const cite = shownCite(refusal.cite)
  return (
    <Notice tone="warn" title={refusal.detail} alert>
      <p>{refusal.next}</p>
      {cite ? <p className="small">{say('rule', { cite })}</p> : null}
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
          {pieces(say.rich('support', { code: <bdi className="identifier">{support}</bdi> }))}
        </p>
      ) : null}
    </Notice>
  )
}

export function SignedOutNotice() {
  return (
    <Notice tone="warn" title={say('signed_out')} alert>
      <p>
        {pieces(
          say.rich('signed_out.again', {
            link: inside => (
              <a href="/sign-in" target="_blank" rel="noreferrer">
                {pieces(inside)}
              </a>
            ),
          }),
        )}
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
      happened: say('silent.happened'),
      safe: say('silent.safe'),
      next: say('silent.next'),
      support: null,
    }
  }
  if (error instanceof DOMException && error.name === 'NotAllowedError') {
    return {
      happened: say('passkey.happened'),
      safe: say('passkey.safe'),
      next: say('passkey.next'),
      support: null,
    }
  }
  return {
    happened: say('fault.happened'),
    safe: say('fault.safe'),
    next: say('fault.next'),
    support: error instanceof Failed ? error.support : null,
  }
}
