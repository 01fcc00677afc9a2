// Whose demands the pictures are of: everybody's, one country's or one authority's.
import { useState } from 'react'
import { ChoiceField } from '../queue/ChoiceField.tsx'
import { useDirectory } from '../queue/directory.ts'
import { type Choice, choicesOf } from '../queue/filter-words.ts'
import { say } from './figures-words.ts'

/** ISO 3166-1 alpha-2, and a directory id; neither: everybody's. */
export type SentBy = { readonly country?: string | undefined; readonly authority?: string | undefined }

type Props = { readonly of: SentBy; readonly onChange: (of: SentBy) => void }

const keys = ['country', 'authority'] as const

export function Scope({ of, onChange }: Props) {
  const directory = useDirectory(true, false)
  const [typed, setTyped] = useState<SentBy>({})
  const chosen = keys.flatMap(key => {
    const id = of[key]
    return id === undefined ? [] : [{ key, says: nameOf(id, choicesOf(key, directory)) }]
  })
  return (
    <div className="figures-scope">
      {keys.map(key => (
        <ChoiceField
          key={key}
          label={say(`only.${key}`)}
          choices={choicesOf(key, directory)}
          typed={typed[key] ?? ''}
          onTyped={text => setTyped({ ...typed, [key]: text })}
          onTake={id => onChange({ ...of, [key]: id })}
        />
      ))}
      {chosen.length > 0 ? (
        <ul className="chips" aria-label={say('only.chosen')}>
          {chosen.map(({ key, says }) => (
            <li key={key}>
              <button type="button" className="chip" onClick={() => onChange({ ...of, [key]: undefined })}>
                <bdi>{says}</bdi> <span aria-hidden="true">×</span>
                <span className="visually-hidden">{say('only.take_away')}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function nameOf(id: string, choices: readonly Choice[]): string {
  return choices.find(([value]) => value === id)?.[1] ?? id
}
