// What the law still needs to know, as questions to a person. An answer is a fact; nobody's guess is written down for it.
import { useState } from 'react'
import { FactInput } from '../../parts/FactInput.tsx'
import { factQuestion } from '../../words/law.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { say } from './paper-words.ts'

/** Whom the law would have asked, as the server names them (law/fact-catalogue.ts). */
const asked: Readonly<Record<string, string>> = {
  'the reader of the paper': say('whom.reader'),
  'the desk': say('whom.desk'),
  counsel: say('whom.counsel'),
  'the issuing authority': say('whom.authority'),
}

export function askedOf(whom: string): string {
  return say('questions.for', { whom: asked[whom] ?? whom })
}

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
      action={say('questions.record', { n: changed.length })}
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
      {page.questions.map(({ fact, ask }) => (
        <div key={fact} className="question-row" data-law={fact}>
          <FactInput
            path={fact}
            label={factQuestion(fact)}
            hint={askedOf(ask)}
            value={undefined}
            onChange={value => setGiven({ ...given, [fact]: value })}
          />
        </div>
      ))}
    </ActionForm>
  )
}
