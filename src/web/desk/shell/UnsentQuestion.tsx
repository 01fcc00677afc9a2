// Before something unsent is left: once, and staying is what Enter does.
import { useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { say } from '../parts/parts-words.ts'
import { hasUnsent, mayLeave, useQuestion, watchTyping } from './unsent.ts'

export function UnsentQuestion() {
  const question = useQuestion()
  useEffect(watchTyping, [])
  useBlocker({ shouldBlockFn: keepsHere, enableBeforeUnload: () => hasUnsent() })
  if (!question) return null
  return (
    <Dialog title={say('unsent.title')} onClose={() => question.answer(false)}>
      <p>{say('unsent.text')}</p>
      <div className="actions">
        <button
          type="button"
          className="primary"
          // A dialog looks for the attribute when it opens.
          ref={button => button?.setAttribute('autofocus', '')}
          onClick={() => question.answer(false)}
        >
          {say('unsent.stay')}
        </button>
        <button type="button" className="danger" onClick={() => question.answer(true)}>
          {say('unsent.leave')}
        </button>
      </div>
    </Dialog>
  )
}

/** Another view of the same page (a filter, a day) leaves its fields where they are. */
async function keepsHere({ current, next }: Way): Promise<boolean> {
  return current.pathname !== next.pathname && !(await mayLeave())
}

type Way = { readonly current: { readonly pathname: string }; readonly next: { readonly pathname: string } }
