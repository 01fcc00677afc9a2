// Further facts that the law may ask for, by their question. Nothing chosen means: nobody has answered.
import { useState } from 'react'
import { isFactPath } from '../../../../../law/facts/fact-catalogue.ts'
import { FORMS } from '../../../../../law/facts/fact-forms.ts'
import { FactInput } from '../../../parts/FactInput.tsx'
import { SelectField } from '../../../parts/Field.tsx'
import { factQuestion } from '../../../words/law.ts'
import { say } from '../paper-words.ts'

type Answers = Readonly<Record<string, unknown>>
type Props = {
  readonly answers: Answers
  readonly onChange: (answers: Answers) => void
  /** A fact whose field is shown although it has no answer yet. */
  readonly wanted?: string | undefined
}

/** Facts that have a field of their own in the form, or that Duly takes from them. */
const elsewhere = [
  'received_on',
  'requester.country',
  'requester.body',
  'data_requested',
  'provider.kind',
  'customer.kind',
  'customer.country',
  'purpose',
  'gag',
  'gag.kind',
  'gag.issued',
  'gag.expires',
  'issued',
  'time',
  'period_days',
  'identifiers',
]

/**
 * What a person at the desk or at the paper can answer; the rest Duly keeps itself. The country of the entity served counts only
 * where the record of service leaves it open, and shows only there.
 */
const askable = Object.keys(FORMS).filter(path => !elsewhere.includes(path) && path !== 'provider.country')

export function AnswersFields({ answers, onChange, wanted }: Props) {
  const [opened, setOpened] = useState<readonly string[]>([])
  const given = Object.keys(answers)
  const asked = wanted !== undefined && isFactPath(wanted) && !elsewhere.includes(wanted) ? [wanted] : []
  const shown = [...new Set([...given, ...opened, ...asked])]
  const set = (path: string, value: unknown) => {
    const { [path]: _, ...rest } = answers
    // The row stays while its field is emptied.
    setOpened([...new Set([...opened, path])])
    onChange(value === undefined ? rest : { ...rest, [path]: value })
  }
  return (
    <details className="boxed" open={shown.length > 0}>
      <summary>{say('answers.summary', { n: given.length })}</summary>
      {shown.map(path => (
        <div key={path} data-law={path}>
          <FactInput
            path={path}
            label={factQuestion(path)}
            value={answers[path]}
            onChange={value => set(path, value)}
          />
        </div>
      ))}
      <SelectField
        label={say('answers.another')}
        value=""
        empty={say('answers.choose')}
        options={askable
          .filter(path => !shown.includes(path))
          .map(path => [path, factQuestion(path)] as const)}
        onChange={path => {
          if (path) setOpened([...opened, path])
        }}
      />
    </details>
  )
}
