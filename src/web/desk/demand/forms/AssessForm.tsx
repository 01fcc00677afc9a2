// Asking the law about the confirmed facts, as of the days that it names.
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { QuestionsForm } from './QuestionsFields.tsx'

export function AssessForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  return (
    <>
      <OpenQuestions />
      <ActionForm submit={submit} action="Ask the law" onSubmit={() => submit.send('assess', {})}>
        <p className="quiet">
          The packs answer for each ask, category and account: does this paper reach it, is it required, and
          by which rule.
        </p>
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
      <summary>{count === 1 ? 'The law asks one question' : `The law asks ${count} questions`}</summary>
      <QuestionsForm />
    </details>
  )
}
