// A text area in which @ and some letters offer colleagues: arrows choose, Enter or Tab takes, Escape leaves. To a screen reader it
// is a text field with a list that belongs to it (WAI-ARIA textbox, list autocomplete: a field of many lines is no combobox).
import { Autocomplete } from '@base-ui/react/autocomplete'
import type { BaseUIEvent } from '@base-ui/react/types'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { ChoiceList } from '../parts/ChoiceList.tsx'
import { say } from './work-words.ts'

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
/** What the library says of a combobox, which a field of many lines is not. */
const ONLY_TEXT = { role: undefined, 'aria-expanded': undefined, 'aria-haspopup': undefined }

export function MentionField({ label, hint, people, value, onChange, ref }: Props) {
  const id = useId()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [chosen, setChosen] = useState<Person>()
  const offered = asked ? matching(people, asked.letters) : []
  const open = offered.length > 0
  const take = (person: Person) => {
    if (asked) onChange(`${value.slice(0, asked.from)}@${person.name} ${value.slice(asked.to)}`)
    setAsked(null)
  }
  const onKey = (event: BaseUIEvent<KeyboardEvent<HTMLElement>>) => {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isSend && !event.nativeEvent.isComposing) {
      event.preventDefault()
      event.currentTarget.closest('form')?.requestSubmit()
    }
    if (open && event.key === 'Tab' && chosen) {
      event.preventDefault()
      take(chosen)
    }
    // In a field of many lines arrows, Home and End move the cursor, unless there is a list to move in.
    if (!open || /^(Home|End)$/.test(event.key)) event.preventBaseUIHandler()
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Autocomplete.Root
        items={offered}
        itemToStringValue={person => person.name}
        mode="none"
        autoHighlight="always"
        open={open}
        onOpenChange={opens => (opens ? undefined : setAsked(null))}
        onItemHighlighted={setChosen}
        value={value}
        onValueChange={(text, { reason }) => {
          if (reason === 'input-change') onChange(text)
        }}
      >
        <Autocomplete.Input
          id={id}
          {...ONLY_TEXT}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onKeyDown={onKey}
          render={
            <textarea
              ref={ref}
              rows={3}
              dir="auto"
              maxLength={5000}
              onChange={event => setAsked(askedAt(event.target.value, event.target.selectionStart))}
            />
          }
        />
        <ChoiceList label={say('mention_field.colleagues')}>
          {(person: Person) => (
            <Autocomplete.Item
              key={person.id}
              value={person}
              className="palette-option"
              onClick={() => take(person)}
            >
              {person.name}
            </Autocomplete.Item>
          )}
        </ChoiceList>
      </Autocomplete.Root>
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
