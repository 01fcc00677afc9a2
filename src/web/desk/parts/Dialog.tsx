// A modal on the native <dialog>: the browser keeps the focus inside, Escape closes, the focus goes back where it was.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { hasUnsent } from '../shell/unsent.ts'
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
  const [asking, setAsking] = useState(false)
  const id = useId()
  const close = () => {
    if (ref.current && hasUnsent(ref.current)) setAsking(true)
    else onClose()
  }
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
        close()
      }}
      // The browser's own light dismissal: a click outside closes.
      {...{ closedby: 'any' }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="small" onClick={close}>
            {say('close')} <kbd>Esc</kbd>
          </button>
        </div>
        {asking ? (
          <div className="notice" data-tone="warn" role="alert">
            <p>{say('unsent')}</p>
            <div className="actions">
              <button type="button" className="small" onClick={() => setAsking(false)}>
                {say('unsent.stay')}
              </button>
              <button type="button" className="small danger" onClick={onClose}>
                {say('unsent.leave')}
              </button>
            </div>
          </div>
        ) : null}
        {children}
      </div>
    </dialog>
  )
}
