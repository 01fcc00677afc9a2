// Further facts that the law may ask for, by their question. Empty means: nobody has answered.
import { FACTS } from '../../../../law/fact-catalogue.ts'
import { SelectField, TextField } from '../../parts/Field.tsx'

type Answers = Readonly<Record<string, unknown>>
type Props = { readonly answers: Answers; readonly onChange: (answers: Answers) => void }

/** What a person at the desk or at the paper can answer; the rest Duly keeps itself. */
const askable = Object.entries(FACTS).filter(([, fact]) => fact.kept === 'paper' || fact.kept === 'desk')

export function AnswersFields({ answers, onChange }: Props) {
  const given = Object.keys(answers)
  const open = askable.filter(([path]) => !given.includes(path))
  return (
    <details className="boxed" open={given.length > 0}>
      <summary>Further facts that the law may ask for ({given.length} answered)</summary>
      {given.map(path => (
        <TextField
          key={path}
          label={askable.find(([p]) => p === path)?.[1].question ?? path}
          hint="yes, no, a number, a date (2026-12-03) or a word; empty removes the answer"
          value={wordsOf(answers[path])}
          onChange={v => onChange(withAnswer(answers, path, v))}
        />
      ))}
      <SelectField
        label="Answer another question"
        value=""
        empty="choose a question"
        options={open.map(([path, fact]) => [path, fact.question] as const)}
        onChange={path => {
          if (path) onChange({ ...answers, [path]: '' })
        }}
      />
    </details>
  )
}

function wordsOf(value: unknown): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return value === null || value === undefined ? '' : String(value)
}

function withAnswer(answers: Answers, path: string, typed: string): Answers {
  const { [path]: _, ...rest } = answers
  return typed === '' ? rest : { ...rest, [path]: answerOf(typed) }
}

/** yes and no are truth values, digits a number, all else stays text. */
export function answerOf(typed: string): boolean | number | string {
  if (/^yes$/i.test(typed)) return true
  if (/^no$/i.test(typed)) return false
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed
}
