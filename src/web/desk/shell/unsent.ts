// What is typed and not sent: the browser asks before the page is left, closed, loaded anew or asked for in another language.
import { type RefObject, useEffect, useRef, useState } from 'react'

/** While something is unsent, leaving the page waits for a yes. The browser has its own words for it. */
export function useUnsent(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnsent])
}

export type Sending = { readonly busy: boolean; readonly failed: boolean }

/** For a form of many fields: unsent from the first thing typed until it was taken. `onInput` and `onSend` go to its `<form>`. */
export function useUnsentForm({ busy, failed }: Sending) {
  const [touched, setTouched] = useState(false)
  const sending = useRef(false)
  useEffect(() => settle(sending, { busy, failed }, () => setTouched(false)), [busy, failed])
  useUnsent(touched)
  return {
    onInput: () => setTouched(true),
    onSend: () => {
      sending.current = true
    },
  }
}

function settle(sending: RefObject<boolean>, { busy, failed }: Sending, taken: () => void): void {
  if (busy || !sending.current) return
  sending.current = false
  if (!failed) taken()
}
