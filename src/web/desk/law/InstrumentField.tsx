// One paper out of all that the packs know: typed at, chosen from a list. The keyboard stays in the field.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useId, useState } from 'react'
import type { MatrixRow } from '../../../law/matrix.ts'
import { ChoiceList } from '../parts/ChoiceList.tsx'
import { useLaw } from '../parts/LawText.tsx'
import { say } from './law-words.ts'

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
  const open = text !== null
  const list = open ? rows.filter(row => matches(row, nameOf(row), text)).slice(0, SHOWN) : []
  return (
    <div className="field">
      <label htmlFor={id}>{say('paper')}</label>
      <p className="hint" id={`${id}-hint`}>
        {chosen ? <bdi className="identifier">{chosen.instrument}</bdi> : say('paper.hint')}
      </p>
      <Autocomplete.Root
        items={list}
        itemToStringValue={nameOf}
        mode="none"
        autoHighlight="always"
        open={open}
        onOpenChange={opens => setText(opens ? (text ?? '') : null)}
        value={text ?? (chosen ? nameOf(chosen) : '')}
        onValueChange={(typed, { reason }) => {
          if (reason === 'input-change') setText(typed)
        }}
      >
        <Autocomplete.Input
          id={id}
          aria-describedby={`${id}-hint`}
          onFocus={event => event.currentTarget.select()}
        />
        <ChoiceList label={say('papers')} none={<p className="quiet">{say('no_such_paper')}</p>}>
          {(row: MatrixRow) => (
            <Autocomplete.Item
              key={row.instrument}
              value={row}
              className="palette-option"
              onClick={() => onChange(row)}
            >
              <span>{row.inForce ? nameOf(row) : say('paper.out', { name: nameOf(row) })}</span>
              <bdi className="identifier small quiet">{row.instrument}</bdi>
            </Autocomplete.Item>
          )}
        </ChoiceList>
      </Autocomplete.Root>
    </div>
  )
}

/** Each word typed stands somewhere in the paper's name, in English or as it is shown, or in its id. */
function matches(row: MatrixRow, shown: string, text: string): boolean {
  const all = `${row.name} ${shown} ${row.instrument}`.toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}
