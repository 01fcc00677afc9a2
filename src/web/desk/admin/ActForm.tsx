// A form that does one act of administration: what is wrong stands at its field and above the button, and no press is sent twice.
import type { FormEvent, ReactNode } from 'react'
import { ProblemNotice } from '../parts/Notice.tsx'
import { FormError } from '../parts/wrong.ts'

type Props = {
  readonly act: { readonly isPending: boolean; readonly error: unknown }
  readonly onSend: () => void
  /** What the button does, and what it says while that is under way. */
  readonly does: string
  readonly doing: string
  /** One of several of its page, and not the one that stands out. */
  readonly plain?: boolean
  /** Buttons beside it. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function ActForm({ act, onSend, does, doing, plain = false, beside, children }: Props) {
  const { isPending, error } = act
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) onSend()
  }
  return (
    <FormError value={error}>
      <form className="admin-form" onSubmit={onSubmit} aria-busy={isPending}>
        {children}
        {error ? <ProblemNotice error={error} /> : null}
        <div className="actions">
          <button
            type="submit"
            className={plain ? undefined : 'primary'}
            aria-disabled={isPending || undefined}
          >
            {isPending ? doing : does}
          </button>
          {beside}
        </div>
      </form>
    </FormError>
  )
}
