// A modal on the native <dialog>: the browser keeps the focus inside, Escape closes, the focus goes back where it was.
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { hasUnsent } from '../shell/unsent.ts'
import { say } from './words.ts'
import './dialog.css'

type Props = {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

/** What a dialog opens on: what it is for, and not its button to close, which stands before. */
const FIRST =
  '.dialog-head ~ * :is(input, select, textarea, a[href], button):enabled, .dialog-head ~ :is(input, select, textarea, button):enabled'

export function Dialog({ title, onClose, children, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const [asking, setAsking] = useState(false)
  const id = useId()
  // Escape of a word that is still being composed takes the word back, and closes nothing.
  const composing = useRef(false)
  const close = () => {
    if (composing.current) return
    if (ref.current && hasUnsent(ref.current)) setAsking(true)
    else onClose()
  }
  // A layout effect's end comes while the node still stands in the page: closed after it left, the browser gives the focus to nobody.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    dialog.showModal()
    if (!dialog.querySelector('[autofocus]')) dialog.querySelector<HTMLElement>(FIRST)?.focus()
    return () => dialog.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={() => {
        composing.current = false
      }}
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
