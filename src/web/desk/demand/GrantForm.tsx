// What a demand is opened for: one key for the usual purpose, a sentence for the others. The customer sees the answer.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AccessPurpose, PurposeChoice } from '../../../domain/turn/access.ts'
import { write } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { say } from './demand-words.ts'
import './grant.css'

type Props = { readonly id: string; readonly onOpen: () => void }

export function GrantForm({ id, onOpen }: Props) {
  const { data: me } = useQuery(meQuery)
  const [words, setWords] = useState('')
  const [wanting, setWanting] = useState<AccessPurpose | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const purposes = me?.grant.purposes ?? []

  async function take(choice: PurposeChoice | undefined): Promise<void> {
    if (!choice || busy) return
    setError(null)
    if (choice.words === 'required' && words.trim().length < 10) {
      setWanting(choice.purpose)
      field.current?.focus()
      return
    }
    setBusy(true)
    try {
      await write(`/api/demands/${encodeURIComponent(id)}/grant`, { purpose: choice.purpose, words })
      onOpen()
    } catch (cause) {
      setError(cause)
      setBusy(false)
    }
  }

  const byKey = useRef((_: KeyboardEvent) => {})
  byKey.current = event => {
    if (event.target === field.current || event.ctrlKey || event.metaKey || event.altKey) return
    const choice = purposes[Number(event.key) - 1]
    if (!choice) return
    event.preventDefault()
    event.stopPropagation()
    take(choice)
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => byKey.current(event)
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])

  const chosen = purposes.find(c => c.purpose === wanting)
  if (!me) return null
  if (purposes.length === 0) return <p>{say('grant.no_roles')}</p>
  return (
    <div className="grant">
      <ol>
        {purposes.map((choice, i) => (
          <li key={choice.purpose}>
            <button
              type="button"
              className={i === 0 ? 'primary' : undefined}
              // biome-ignore lint/a11y/noAutofocus: at three in the morning Enter alone opens it
              autoFocus={i === 0}
              // A dialog looks for the attribute when it opens.
              ref={i === 0 ? button => button?.setAttribute('autofocus', '') : undefined}
              aria-disabled={busy || undefined}
              aria-pressed={wanting === choice.purpose || undefined}
              onClick={() => take(choice)}
            >
              <kbd>{i + 1}</kbd> {say('grant.for', { purpose: choice.label, words: choice.words })}
            </button>
          </li>
        ))}
      </ol>
      <form
        onSubmit={event => {
          event.preventDefault()
          take(chosen ?? purposes[0])
        }}
      >
        <div className="field">
          <label htmlFor="grant-words">{say('grant.reason')}</label>
          <p className="hint" id="grant-hint">
            {chosen ? say('grant.needed', { purpose: chosen.label }) : say('grant.needed_where')}
          </p>
          <input
            id="grant-words"
            ref={field}
            value={words}
            maxLength={500}
            aria-describedby="grant-hint"
            onChange={event => setWords(event.target.value)}
          />
        </div>
        {chosen ? (
          <button type="submit" aria-disabled={busy || undefined}>
            {say('grant.open', { purpose: chosen.label })}
          </button>
        ) : null}
      </form>
      <p className="small quiet">{say('grant.note', { n: me.grant.minutes })}</p>
      {error ? <ProblemNotice error={error} /> : null}
    </div>
  )
}
