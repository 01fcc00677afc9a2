// A modal on the native <dialog>: the browser keeps the focus inside, Escape closes, the focus goes back where it was.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { say } from './words.ts'
import './dialog.css'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

export function Dialog({ title, onClose, children, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    dialog.showModal()
    return () => dialog.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      // The browser's own light dismissal: a click outside closes.
      {...{ closedby: 'any' }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="small" onClick={onClose}>
            {say('close')} <kbd>Esc</kbd>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
