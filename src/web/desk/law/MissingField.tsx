// A fact that the law asks for, answered where it is asked.
import { useState } from 'react'
import type { MissingFact } from '../../../law/answer.ts'
import { isFactPath } from '../../../law/fact-catalogue.ts'
import { mayBeNone } from '../../../law/fact-forms.ts'
import { FactInput, formOf } from '../parts/FactInput.tsx'

type Props = { readonly missing: MissingFact; readonly onAnswer: (value: unknown) => void }

export function MissingField({ missing, onAnswer }: Props) {
  const [value, setValue] = useState<unknown>(undefined)
  if (formOf(missing.fact).kind === 'yes_no') return <YesNo missing={missing} onAnswer={onAnswer} />
  return (
    <form
      className="missing-field"
      onSubmit={event => {
        event.preventDefault()
        if (value !== undefined) onAnswer(value)
      }}
    >
      <FactInput
        path={missing.fact}
        label={missing.question}
        hint={forWhom(missing.ask)}
        value={undefined}
        onChange={setValue}
        offersNone={false}
      />
      <div className="actions">
        <button type="submit" className="small" disabled={value === undefined}>
          Answer
        </button>
        {formOf(missing.fact).kind !== 'whole' && isFactPath(missing.fact) && mayBeNone(missing.fact) ? (
          <button type="button" className="small" onClick={() => onAnswer(null)}>
            There is none
          </button>
        ) : null}
      </div>
    </form>
  )
}

/** The commonest question takes one press. */
function YesNo({ missing: { question, ask }, onAnswer }: Props) {
  return (
    <fieldset className="missing-field">
      <legend>{question}</legend>
      <p className="hint">{forWhom(ask)}</p>
      <div className="actions">
        <button type="button" className="small" onClick={() => onAnswer(true)}>
          Yes
        </button>
        <button type="button" className="small" onClick={() => onAnswer(false)}>
          No
        </button>
      </div>
    </fieldset>
  )
}

export function forWhom(ask: string): string {
  return `For ${ask}`
}
