// One name out of a long list: typed at, chosen from what fits (WAI-ARIA combobox, list autocomplete). The keyboard stays in the field.
// What fits nothing stays there with what to do about it; nobody types it twice.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useId, useState } from 'react'
import { ChoiceList } from '../parts/ChoiceList.tsx'
import type { Choice } from './filter-words.ts'
import { say } from './queue-words.ts'

type Props = {
  readonly label: string
  readonly choices: readonly Choice[]
  /** What stands in the field; it outlives the field. */
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly onTake: (value: string) => void
}

const SHOWN = 60

export function ChoiceField({ label, choices, typed, onTyped, onTake }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [isHighlit, setHighlit] = useState(false)
  const [refused, setRefused] = useState(false)
  const fitting = choices.filter(choice => fits(choice, typed))
  const list = fitting.slice(0, SHOWN)
  const take = (choice: Choice) => {
    onTake(choice[0])
    onTyped('')
    setRefused(false)
    setOpen(false)
  }
  const settle = () => {
    const one = meant(choices, fitting, typed)
    if (one) take(one)
    else {
      setRefused(typed.trim() !== '')
      setOpen(fitting.length > 0 && typed.trim() !== '')
    }
  }
  return (
    <div className="field" data-asks>
      <label htmlFor={id}>{label}</label>
      <Autocomplete.Root
        items={list}
        itemToStringValue={nameOf}
        mode="none"
        open={open && list.length > 0}
        onOpenChange={setOpen}
        onItemHighlighted={choice => setHighlit(choice !== undefined)}
        value={typed}
        onValueChange={(text, { reason }) => {
          if (reason !== 'input-change') return
          onTyped(text)
          setRefused(false)
        }}
      >
        <Autocomplete.Input
          id={id}
          dir="auto"
          maxLength={80}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? `${id}-error` : undefined}
          onKeyDown={event => {
            // Enter of a word that is still being composed is not the field's.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || (open && isHighlit)) return
            event.preventBaseUIHandler()
            event.preventDefault()
            settle()
          }}
          onBlur={() => setRefused(typed.trim() !== '')}
        />
        {refused ? (
          <p className="field-error" id={`${id}-error`} role="alert">
            {fitting.length === 0 ? say('choice.unknown', { what: label }) : say('choice.several')}
          </p>
        ) : null}
        <ChoiceList label={label}>
          {(choice: Choice) => (
            <Autocomplete.Item
              key={choice[0]}
              value={choice}
              className="palette-option"
              onClick={() => take(choice)}
            >
              <bdi>{choice[1]}</bdi>
            </Autocomplete.Item>
          )}
        </ChoiceList>
      </Autocomplete.Root>
    </div>
  )
}

function nameOf([, name]: Choice): string {
  return name
}

/** Each word typed stands somewhere in the name, or the id is so. */
function fits([id, name]: Choice, typed: string): boolean {
  const all = name.toLowerCase()
  const wanted = typed.trim().toLowerCase()
  return id.toLowerCase() === wanted || wanted.split(/\s+/).every(word => all.includes(word))
}

/** Without a choice from the list: what is so called, what has this id, or the one that fits. */
export function meant(
  choices: readonly Choice[],
  fitting: readonly Choice[],
  typed: string,
): Choice | undefined {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return undefined
  const named = choices.filter(([, name]) => name.toLowerCase() === wanted)
  const byId = choices.filter(([id]) => id.toLowerCase() === wanted)
  // Two of one name are told apart in the list alone.
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  return byId[0] ?? (fitting.length === 1 ? fitting[0] : undefined)
}
