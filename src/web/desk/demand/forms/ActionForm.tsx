// The frame of every step's form: fields, what went wrong beside the button, somebody else's change, and the button itself.
import { type FormEvent, type ReactNode, useContext, useEffect, useRef } from 'react'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useTyped } from '../../parts/Typed.tsx'
import { whatIsSent } from '../../shell/unsent.ts'
import type { Conflict, Submit } from '../acts/submit.ts'
import { newsSince } from '../live.ts'
import { Taken } from '../taken.ts'
import { say } from './form-words.ts'

type Props = {
  readonly submit: Submit
  /** What the button does, as a verb: "Confirm the facts". */
  readonly action: string
  readonly onSubmit: () => void
  readonly children?: ReactNode
  readonly tone?: 'primary' | 'danger' | 'plain'
  readonly disabled?: boolean
  /** What somebody else changed under what is being typed, before anything is sent. */
  readonly changed?: ReactNode
  /** How what both changed is put together, where mine on top would overwrite theirs unseen. */
  readonly merge?: FormMerge
  /** For what cannot be undone: this text has to be typed first. */
  readonly typed?: { readonly text: string; readonly why?: string } | undefined
}

export type FormMerge = (conflict: Conflict, again: (body: object) => void) => ReactNode

export function ActionForm({
  submit,
  action,
  onSubmit,
  children,
  tone = 'primary',
  disabled,
  typed,
  merge,
  changed,
}: Props) {
  const confirmed = useTyped(typed?.text, typed?.why)
  const sent = useTaken(submit)
  const onForm = (event: FormEvent) => {
    event.preventDefault()
    if (submit.busy || disabled || !confirmed.is) return
    sent.current = whatIsSent()
    onSubmit()
  }
  const again = (body?: object) => {
    sent.current = whatIsSent()
    submit.reapply(body)
  }
  return (
    <form className="action-form" onSubmit={onForm} aria-busy={submit.busy}>
      {children}
      {confirmed.field}
      {submit.error ? <ProblemNotice error={submit.error} /> : null}
      {submit.conflict ? (
        <ConflictNotice {...submit.conflict}>
          {merge?.(submit.conflict, again) ?? (
            <button type="button" className="small" onClick={() => again()}>
              {say('form.reapply')}
            </button>
          )}
        </ConflictNotice>
      ) : null}
      {submit.conflict ? null : changed}
      <div className="actions">
        <button
          type="submit"
          className={tone === 'plain' ? undefined : tone}
          disabled={disabled || !confirmed.is}
          aria-disabled={submit.busy || undefined}
        >
          {submit.busy ? say('form.sending') : action}
        </button>
      </div>
    </form>
  )
}

/** A step may take a passkey and a grant on its way: what was sent is known at the press, whether it was taken at the end. */
function useTaken({ busy, error, conflict }: Submit) {
  const sent = useRef<(() => void) | null>(null)
  const onTaken = useContext(Taken)
  const failed = Boolean(error ?? conflict)
  useEffect(() => {
    if (busy) return
    if (!failed && sent.current) {
      sent.current()
      onTaken()
    }
    sent.current = null
  }, [busy, failed, onTaken])
  return sent
}

/** What the other person did, and the same act again on top of it. What was typed stays in its fields. */
export function ConflictNotice(props: Pick<Conflict, 'fresh' | 'since'> & { readonly children: ReactNode }) {
  const { fresh, since, children } = props
  const news = newsSince(fresh, since)
  return (
    <div className="notice" data-tone="warn" role="alert">
      <p className="notice-title">{say('form.changed')}</p>
      <ul>
        {news.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}
