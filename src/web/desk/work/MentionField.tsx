// A text area in which @ and some letters offer colleagues: arrows choose, Enter or Tab takes, Escape leaves. To a screen reader it
// is a text field with a list that belongs to it (WAI-ARIA textbox, list autocomplete: a field of many lines is no combobox).
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { say } from './words.ts'

type Person = { readonly id: string; readonly name: string }
type Props = {
  readonly label: string
  readonly hint?: string
  readonly people: readonly Person[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

const AT_MOST = 6

export function MentionField({ label, hint, people, value, onChange, ref }: Props) {
  const id = useId()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [chosen, setChosen] = useState(0)
  const offered = asked ? matching(people, asked.letters) : []
  const open = offered.length > 0
  const take = (person: Person | undefined) => {
    if (!person || !asked) return
    onChange(`${value.slice(0, asked.from)}@${person.name} ${value.slice(asked.to)}`)
    setAsked(null)
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Of a word that is still being composed: its keys are not the field's.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return event.currentTarget.form?.requestSubmit()
    }
    if (!open) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setChosen((chosen + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[chosen])
    else if (event.key === 'Escape') setAsked(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="field mention">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        ref={ref}
        rows={3}
        dir="auto"
        maxLength={5000}
        value={value}
        aria-autocomplete="list"
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open ? `${id}-${chosen}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onKeyDown={onKey}
        onBlur={() => setAsked(null)}
        onChange={event => {
          onChange(event.target.value)
          setChosen(0)
          setAsked(askedAt(event.target.value, event.target.selectionStart))
        }}
      />
      {open ? (
        <div
          className="mention-list"
          role="listbox"
          id={`${id}-list`}
          aria-label={say('mention_field.colleagues')}
        >
          {offered.map((p, i) => (
            <div
              key={p.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === chosen}
              // Before the field loses the focus.
              onPointerDown={event => {
                event.preventDefault()
                take(p)
              }}
            >
              {p.name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

type Asked = { readonly from: number; readonly to: number; readonly letters: string }

/** The @ and what follows it, directly before the cursor. */
function askedAt(text: string, cursor: number): Asked | null {
  const found = /(?:^|\s)@([\p{L}\p{N}.'-]{0,30}(?: [\p{L}\p{N}.'-]{0,30})?)$/u.exec(text.slice(0, cursor))
  const letters = found?.[1]
  return letters === undefined ? null : { from: cursor - letters.length - 1, to: cursor, letters }
}

function matching(people: readonly Person[], letters: string): Person[] {
  const wanted = letters.toLowerCase()
  return people
    .filter(p =>
      p.name
        .toLowerCase()
        .split(/\s+/)
        .some((_, i, words) => words.slice(i).join(' ').startsWith(wanted)),
    )
    .filter(p => p.name.toLowerCase() !== wanted)
    .slice(0, AT_MOST)
}
