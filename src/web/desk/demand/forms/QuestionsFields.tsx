// What the law still needs to know, as questions to a person. An answer is a fact; nobody's guess is written down for it.
import { useState } from 'react'
import { FactInput } from '../../parts/FactInput.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

/** Answers go into the confirmed facts; the law is asked again afterwards. */
export function QuestionsForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [given, setGiven] = useState<Readonly<Record<string, unknown>>>({})
  const { facts } = page.demand
  const answers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
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
        <div key={fact} className="question-row" data-law={fact}>
          <FactInput
            path={fact}
            label={question}
            hint={`For ${ask}`}
            value={undefined}
            onChange={value => setGiven({ ...given, [fact]: value })}
          />
        </div>
      ))}
    </ActionForm>
  )
}
