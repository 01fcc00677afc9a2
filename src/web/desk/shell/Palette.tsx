// The command palette: every command with its key, and demands by reference, authority or subject.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { read } from '../api/client.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useCommandList } from './commands.ts'
import { bestOf } from './fuzzy.ts'
import { Keys } from './Help.tsx'
import { say } from './shell-words.ts'

type Choice = {
  readonly id: string
  readonly title: string
  readonly keys: string | null
  readonly run: () => void
}

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const choices = useChoices(text)
  const take = (choice: Choice) => {
    onClose()
    // After the dialog has given the focus back, so that the command may move it.
    setTimeout(choice.run, 0)
  }
  return (
    <Dialog title={say('palette.title')} onClose={onClose}>
      <Autocomplete.Root
        items={choices}
        itemToStringValue={choice => choice.title}
        mode="none"
        inline
        open
        autoHighlight="always"
        value={text}
        onValueChange={(typed, { reason }) => {
          if (reason === 'input-change') setText(typed)
        }}
      >
        <Autocomplete.Input type="search" aria-label={say('palette.field')} />
        <Autocomplete.List className="palette-list" aria-label={say('palette.list')}>
          {(choice: Choice) => (
            <Autocomplete.Item
              key={choice.id}
              value={choice}
              className="palette-option"
              onClick={() => take(choice)}
            >
              <span>{choice.title}</span>
              {choice.keys ? <Keys keys={choice.keys} /> : null}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
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
    queryFn: ({ signal }) => read(`/api/queue?${new URLSearchParams({ view: 'open', text: asked })}`, signal),
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
