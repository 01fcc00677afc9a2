// A modal of the component library: the focus stays inside, Escape and a press outside close, the focus goes back where it was.
// What was typed and not sent is asked about first.
import { Dialog as Modal } from '@base-ui/react/dialog'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { hasUnsent } from '../shell/unsent.ts'
import { say } from './parts-words.ts'
import './dialog.css'

type Props = {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

/** What a dialog opens on: what it is for, and not its button to close, which comes before. */
const FIRST =
  '.dialog-head ~ * :is(input, select, textarea, a[href], button):enabled, .dialog-head ~ :is(input, select, textarea, button):enabled'

export function Dialog({ title, onClose, children, wide }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  // Taken before anything inside takes the focus by itself.
  const [opener] = useState(() => document.activeElement)
  const [asking, setAsking] = useState(false)
  const close = () => {
    // Another dialog was opened over this one: the press or the key was meant for that.
    if (!ref.current || ref.current !== topmost()) return
    if (hasUnsent(ref.current)) setAsking(true)
    else onClose()
  }
  useEffect(holdPage, [])
  // As soon as it is there: the library waits for a frame, and keys that are typed meanwhile would be lost.
  const opened = useCallback((popup: HTMLDivElement | null) => {
    ref.current = popup
    first(popup)?.focus()
  }, [])
  return (
    <Modal.Root open onOpenChange={open => (open ? undefined : close())}>
      <Modal.Portal>
        <Modal.Backdrop className="dialog-backdrop" forceRender />
        <Modal.Popup
          ref={opened}
          className="dialog"
          data-wide={wide || undefined}
          initialFocus={() => first(ref.current)}
          finalFocus={() => backTo(opener)}
        >
          <div className="dialog-head">
            <Modal.Title>{title}</Modal.Title>
            <Modal.Close className="small">
              {say('close')} <kbd>Esc</kbd>
            </Modal.Close>
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
        </Modal.Popup>
      </Modal.Portal>
    </Modal.Root>
  )
}

/** Whether a dialog is open, which then has the keyboard. */
export function isDialogOpen(): boolean {
  // The cover of a session that ended is the browser's own.
  return document.querySelector('.dialog, dialog[open]') !== null
}

/** Nothing had the focus: nothing gets it. What had it is gone: what had it before. */
function backTo(opener: Element | null): HTMLElement | boolean {
  if (opener === null || opener === document.body) return false
  return opener instanceof HTMLElement && opener.isConnected ? opener : true
}

let held = 0

/** The page behind it takes no press and no Tab: the library hands a Tab on in the next frame, and two in one frame would slip out. */
function holdPage(): () => void {
  const page = document.getElementById('root')
  held += 1
  page?.toggleAttribute('inert', true)
  return () => {
    held -= 1
    page?.toggleAttribute('inert', held > 0)
  }
}

function topmost(): Element | undefined {
  return [...document.querySelectorAll('.dialog')].at(-1)
}

function first(dialog: HTMLElement | null): HTMLElement | null {
  return (
    dialog?.querySelector<HTMLElement>('[autofocus]') ?? dialog?.querySelector<HTMLElement>(FIRST) ?? null
  )
}
