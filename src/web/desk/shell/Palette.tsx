// The command palette: every command with its key, and demands by reference, authority or subject.
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useId, useState } from 'react'
import type { Queue } from '../../../server/desk/api.ts'
import { read } from '../api/client.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useCommandList } from './commands.ts'
import { bestOf } from './fuzzy.ts'
import { Keys } from './Help.tsx'
import { say } from './words.ts'

type Choice = {
  readonly id: string
  readonly title: string
  readonly keys: string | null
  readonly run: () => void
}

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const choices = useChoices(text)
  const active = choices[Math.min(at, choices.length - 1)]
  const take = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    // After the dialog has given the focus back, so that the command may move it.
    setTimeout(choice.run, 0)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Enter and arrows of a word that is still being composed choose among its spellings.
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && choices.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      take(active)
    }
  }
  return (
    <Dialog title={say('palette.title')} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        // A dialog looks for the attribute when it opens; without it the focus would be on its button to close.
        ref={input => input?.setAttribute('autofocus', '')}
        aria-label={say('palette.field')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        autoComplete="off"
        value={text}
        onKeyDown={onKeyDown}
        onChange={event => {
          setText(event.target.value)
          setAt(0)
        }}
      />
      <div className="palette-list" role="listbox" id={`${id}-list`} aria-label={say('palette.list')}>
        {choices.map(choice => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above carries the keyboard for its options
          <div
            key={choice.id}
            id={`${id}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            className="palette-option"
            onClick={() => take(choice)}
          >
            <span>{choice.title}</span>
            {choice.keys ? <Keys keys={choice.keys} /> : null}
          </div>
        ))}
      </div>
      {choices.length === 0 ? <p className="quiet">{say('palette.none')}</p> : null}
    </Dialog>
  )
}

const PAUSE_MS = 300

/** The text once nobody types on: what demands are searched for is noted for the auditor, and half a word was never searched for. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

function useChoices(text: string): readonly Choice[] {
  const navigate = useNavigate()
  const wanted = useDeferredValue(text.trim())
  const asked = usePaused(wanted)
  const found = useQuery({
    queryKey: ['palette', asked],
    queryFn: ({ signal }) =>
      read<Queue>(`/api/queue?${new URLSearchParams({ view: 'open', text: asked })}`, signal),
    enabled: asked.length >= 2,
  })
  const demands = (asked === wanted && asked.length >= 2 ? (found.data?.rows ?? []) : [])
    .slice(0, 8)
    .map(row => ({
      id: `demand-${row.id}`,
      title: `${row.reference} · ${row.summary.authority}`,
      keys: null,
      run: () => navigate({ to: '/demands/$id', params: { id: row.id } }),
    }))
  const commands = useCommandList().filter(c => c.ready !== false)
  return [...bestOf(commands, wanted), ...demands]
}
