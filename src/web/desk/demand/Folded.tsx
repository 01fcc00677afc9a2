// A form that is made when it is opened, and folded away when what it sends was taken: nobody sends it twice.
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Taken } from './taken.ts'

type Props = {
  readonly title: string
  /** Where the title alone does not say which one. */
  readonly label?: string
  /** Somewhere else on the page it is asked for. */
  readonly wanted?: boolean
  readonly children: ReactNode
}

export function Folded({ title, label, wanted = false, children }: Props) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (wanted) setOpen(true)
  }, [wanted])
  const fold = useCallback(() => setOpen(false), [])
  return (
    <details className="other-action" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary aria-label={label}>{title}</summary>
      {open ? <Taken value={fold}>{children}</Taken> : null}
    </details>
  )
}
