// One paper out of all that the packs know: typed at, chosen from a list. The keyboard stays in the field.
import { useId, useState } from 'react'
import type { MatrixRow } from '../../../law/matrix.ts'
import { useLaw } from '../parts/LawText.tsx'
import { say } from './words.ts'

type Props = {
  readonly rows: readonly MatrixRow[]
  readonly value: string
  readonly onChange: (row: MatrixRow) => void
}

const SHOWN = 60

export function InstrumentField({ rows, value, onChange }: Props) {
  const id = useId()
  const law = useLaw()
  const nameOf = (row: MatrixRow) => law(row.name, row.pack).text
  const chosen = rows.find(row => row.instrument === value)
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const open = text !== null
  const list = open ? rows.filter(row => matches(row, nameOf(row), text)).slice(0, SHOWN) : []
  const active = list[Math.min(at, list.length - 1)]
  const take = (row: MatrixRow | undefined) => {
    if (row) onChange(row)
    setText(null)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Of a word that is still being composed: its keys are not the field's.
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (!open) return setText('')
      if (list.length > 0) setAt((Math.min(at, list.length - 1) + step + list.length) % list.length)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      take(active)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      setText(null)
    }
  }
  return (
    <div className="field instrument-field">
      <label htmlFor={id}>{say('paper')}</label>
      <p className="hint" id={`${id}-hint`}>
        {chosen ? <bdi className="identifier">{chosen.instrument}</bdi> : say('paper.hint')}
      </p>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active ? `${id}-${active.instrument}` : undefined}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        autoComplete="off"
        value={text ?? (chosen ? nameOf(chosen) : '')}
        onFocus={event => event.currentTarget.select()}
        onBlur={() => setText(null)}
        onKeyDown={onKeyDown}
        onChange={event => {
          setText(event.target.value)
          setAt(0)
        }}
      />
      <div className="options" role="listbox" id={`${id}-list`} aria-label={say('papers')} hidden={!open}>
        {list.map(row => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above carries the keyboard for its options
          <div
            key={row.instrument}
            id={`${id}-${row.instrument}`}
            ref={row === active ? intoView : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={row === active}
            className="palette-option"
            // Before the field loses the focus, which closes the list.
            onMouseDown={event => event.preventDefault()}
            onClick={() => take(row)}
          >
            <span>{row.inForce ? nameOf(row) : say('paper.out', { name: nameOf(row) })}</span>
            <bdi className="identifier small quiet">{row.instrument}</bdi>
          </div>
        ))}
        {open && list.length === 0 ? <p className="quiet">{say('no_such_paper')}</p> : null}
      </div>
    </div>
  )
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

/** Each word typed stands somewhere in the paper's name, in English or as it is shown, or in its id. */
function matches(row: MatrixRow, shown: string, text: string): boolean {
  const all = `${row.name} ${shown} ${row.instrument}`.toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}
