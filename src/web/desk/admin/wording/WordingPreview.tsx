// Made-up letters in the words that are typed, as the server writes real ones; the one that says the text which is being typed.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Preview } from '../../../../api/desk/templates.ts'
import { write } from '../../api/client.ts'
import { SelectField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import type { LetterPlace } from './place.ts'
import type { Typed } from './wording-form.ts'
import { say } from './wording-words.ts'

type Props = {
  readonly place: LetterPlace
  readonly language: string
  /** Null while a text has a mistake in it. */
  readonly texts: Typed | null
  /** The text that is being typed. */
  readonly focus: string | null
}

const PAUSE_MS = 400

export function WordingPreview({ place, language, texts, focus }: Props) {
  const asked = useCalm(texts)
  const [chosen, setChosen] = useState<{ readonly n: number; readonly at: string | null }>({ n: 0, at: null })
  const preview = useQuery({
    queryKey: ['template-preview', place, asked],
    queryFn: () => write(`${place}/preview`, { texts: asked ?? {} }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  const letters = preview.data?.letters ?? []
  const n = shownOf(letters, chosen, focus)
  const letter = letters[n]
  return (
    <aside className="wording-preview" aria-label={say('own.preview')} data-asks>
      <h4>{say('own.preview')}</h4>
      <p className="small quiet">{say('own.preview_text')}</p>
      {texts === null ? <p className="small">{say('own.preview_waits')}</p> : null}
      {preview.error ? <ProblemNotice error={preview.error} /> : null}
      {letters.length > 1 ? (
        <SelectField
          label={say('own.example')}
          value={String(n)}
          options={letters.map(
            (one, i) =>
              [
                String(i),
                say('own.example_n', { n: i + 1, of: letters.length, subject: one.subject }),
              ] as const,
          )}
          onChange={next => setChosen({ n: Number(next), at: focus })}
        />
      ) : null}
      {letter ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="wording-letter" tabIndex={0} aria-label={letter.subject} lang={language}>
          <p className="wording-subject">{letter.subject}</p>
          <div className="wording-body">{letter.text}</div>
        </section>
      ) : null}
    </aside>
  )
}

/** What was chosen by hand, until another text is typed; else the first that says the text which is. */
function shownOf(
  letters: Preview['letters'],
  chosen: { readonly n: number; readonly at: string | null },
  focus: string | null,
): number {
  const says = (i: number) => focus === null || letters[i]?.uses.includes(focus) === true
  if (chosen.n < letters.length && (chosen.at === focus || says(chosen.n))) return chosen.n
  return Math.max(
    0,
    letters.findIndex((_, i) => says(i)),
  )
}

/** The value once nothing was typed for a moment. */
function useCalm(value: Typed | null): Typed | null {
  const [calm, setCalm] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(JSON.parse(text) as Typed | null), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return calm
}
