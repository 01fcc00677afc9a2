// One name out of a long list: typed at, chosen from what fits (WAI-ARIA combobox, list autocomplete). The keyboard stays in the field.
// What fits nothing stays there with what to do about it; nobody types it twice.
import { type KeyboardEvent, useId, useState } from 'react'
import type { Choice } from './filter-words.ts'
import { say } from './words.ts'

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
  const [at, setAt] = useState<number | null>(null)
  const [refused, setRefused] = useState(false)
  const fitting = choices.filter(choice => fits(choice, typed))
  const list = fitting.slice(0, SHOWN)
  const active = at === null ? undefined : list[Math.min(at, list.length - 1)]
  const close = () => {
    setOpen(false)
    setAt(null)
  }
  const take = (choice: Choice) => {
    onTake(choice[0])
    onTyped('')
    setRefused(false)
    close()
  }
  const settle = () => {
    const one = active ?? meant(choices, fitting, typed)
    if (one) take(one)
    else {
      setRefused(typed.trim() !== '')
      setOpen(fitting.length > 0 && typed.trim() !== '')
    }
  }
  const move = (step: 1 | -1) => {
    setOpen(true)
    if (list.length === 0) return
    const from = at ?? (step === 1 ? -1 : list.length)
    setAt((Math.min(from, list.length) + step + list.length) % list.length)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and Escape of a word that is still being composed are not the field's.
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Enter') settle()
    else if (key === 'Escape' && open) {
      close()
      event.stopPropagation()
    } else return
    event.preventDefault()
  }
  return (
    <div className="field choice-field" data-asks>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        maxLength={80}
        value={typed}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active ? `${id}-${active[0]}` : undefined}
        aria-autocomplete="list"
        aria-invalid={refused || undefined}
        aria-describedby={refused ? `${id}-error` : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setRefused(typed.trim() !== '')
          close()
        }}
        onChange={event => {
          onTyped(event.target.value)
          setOpen(true)
          setAt(null)
          setRefused(false)
        }}
      />
      {refused ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {fitting.length === 0 ? say('choice.unknown', { what: label }) : say('choice.several')}
        </p>
      ) : null}
      <div
        className="choice-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        hidden={!open || list.length === 0}
      >
        {list.map(choice => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above carries the keyboard for its options
          <div
            key={choice[0]}
            id={`${id}-${choice[0]}`}
            ref={choice === active ? intoView : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            className="palette-option"
            // Before the field loses the focus, which closes the list.
            onMouseDown={event => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <bdi>{choice[1]}</bdi>
          </div>
        ))}
      </div>
    </div>
  )
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
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
