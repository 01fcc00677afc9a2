// What the law still needs to know, as questions to a person. An answer is a fact; nobody's guess is written down for it.
import { useState } from 'react'
import { SelectField, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { answerOf } from './AnswersFields.tsx'

type Kind = 'open' | 'yes' | 'no' | 'none' | 'words'
type Given = { readonly kind: Kind; readonly words: string }

const kinds = [
  ['open', 'nobody knows yet'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['none', 'there is none'],
  ['words', 'a date, a number or a word …'],
] as const

/** Answers go into the confirmed facts; the law is asked again afterwards. */
export function QuestionsForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({})
  const { facts } = page.demand
  const answers = Object.fromEntries(
    Object.entries(given).flatMap(([fact, g]) => (isAnswered(g) ? [[fact, valueIn(g)]] : [])),
  )
  const changed = Object.keys(answers).map(fact => `answers.${fact}`)
  if (!facts || page.questions.length === 0) return null
  return (
    <ActionForm
      submit={submit}
      action={changed.length === 1 ? 'Record one answer' : `Record ${changed.length} answers`}
      tone="plain"
      disabled={changed.length === 0}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'confirm_facts',
            facts: { ...facts, answers: { ...facts.answers, ...answers } },
            changed,
          },
        })
      }
    >
      {page.questions.map(({ fact, question, ask }) => (
        <Question
          key={fact}
          question={question}
          ask={ask}
          given={given[fact] ?? { kind: 'open', words: '' }}
          onChange={g => setGiven({ ...given, [fact]: g })}
        />
      ))}
    </ActionForm>
  )
}

type QuestionProps = {
  readonly question: string
  readonly ask: string
  readonly given: Given
  readonly onChange: (given: Given) => void
}

function Question({ question, ask, given, onChange }: QuestionProps) {
  return (
    <div className="question-row">
      <SelectField
        label={question}
        hint={`For ${ask}`}
        value={given.kind}
        options={kinds}
        onChange={kind => onChange({ ...given, kind })}
      />
      {given.kind === 'words' ? (
        <TextField
          label="The answer"
          hint="2026-12-03, 24, US, or a word"
          value={given.words}
          onChange={words => onChange({ ...given, words })}
        />
      ) : null}
    </div>
  )
}

function isAnswered(g: Given): boolean {
  return g.kind !== 'open' && (g.kind !== 'words' || g.words.trim() !== '')
}

function valueIn(g: Given): boolean | number | string | null {
  if (g.kind === 'words') return answerOf(g.words.trim())
  return g.kind === 'none' ? null : g.kind === 'yes'
}
