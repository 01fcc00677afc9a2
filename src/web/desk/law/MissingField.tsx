// A fact that the law asks for, answered where it is asked.
import { useState } from 'react'
import type { MissingFact } from '../../../law/answer.ts'
import { isFactPath } from '../../../law/facts/fact-catalogue.ts'
import { mayBeNone } from '../../../law/facts/fact-forms.ts'
import { FactInput, formOf } from '../parts/FactInput.tsx'
import { factQuestion } from '../words/law.ts'
import { say } from './law-words.ts'

type Props = { readonly missing: MissingFact; readonly onAnswer: (value: unknown) => void }

export function MissingField({ missing, onAnswer }: Props) {
  const [value, setValue] = useState<unknown>(undefined)
  if (formOf(missing.fact).kind === 'yes_no') return <YesNo missing={missing} onAnswer={onAnswer} />
  return (
    <form
      data-asks
      className="missing-field"
      onSubmit={event => {
        event.preventDefault()
        if (value !== undefined) onAnswer(value)
      }}
    >
      <FactInput
        path={missing.fact}
        label={questionOf(missing)}
        hint={forWhom(missing.ask)}
        value={undefined}
        onChange={setValue}
        offersNone={false}
      />
      <div className="actions">
        <button type="submit" className="small" disabled={value === undefined}>
          {say('missing.answer')}
        </button>
        {formOf(missing.fact).kind !== 'whole' && isFactPath(missing.fact) && mayBeNone(missing.fact) ? (
          <button type="button" className="small" onClick={() => onAnswer(null)}>
            {say('missing.none')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

/** The commonest question takes one press. */
function YesNo({ missing, onAnswer }: Props) {
  return (
    <fieldset className="missing-field">
      <legend>{questionOf(missing)}</legend>
      <p className="hint">{forWhom(missing.ask)}</p>
      <div className="actions">
        <button type="button" className="small" onClick={() => onAnswer(true)}>
          {say('yes')}
        </button>
        <button type="button" className="small" onClick={() => onAnswer(false)}>
          {say('no')}
        </button>
      </div>
    </fieldset>
  )
}

export function forWhom(ask: string): string {
  return say.of('for', ask.replaceAll(' ', '_'))
}

/** The catalogue of facts is the desk's own; a question of another catalogue stands as the evaluator asked it. */
export function questionOf({ fact, question }: MissingFact): string {
  return isFactPath(fact) ? factQuestion(fact) : question
}
