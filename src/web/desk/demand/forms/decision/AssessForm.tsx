// Asking the law about the confirmed facts, as of the days that it names.

import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { QuestionsForm } from '../facts/QuestionsFields.tsx'
import { say } from '../form-words.ts'

export function AssessForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  return (
    <>
      <OpenQuestions />
      <ActionForm submit={submit} action={say('assess.do')} onSubmit={() => submit.send('assess', {})}>
        <p className="quiet">{say('assess.what')}</p>
      </ActionForm>
    </>
  )
}

/** Unanswered, a question makes the law say "counsel decides" where it could have been clear. */
export function OpenQuestions() {
  const { page, may } = useDemand()
  const count = page.questions.length
  if (count === 0 || !may('confirm_facts')) return null
  return (
    <details className="boxed" open={page.demand.assessment !== null}>
      <summary>{say('assess.questions', { n: count })}</summary>
      <QuestionsForm />
    </details>
  )
}
