// A second person approves that a customer is not asked first: its ground, and what supports it, in view.
import { exceptionWords } from '../../words/labels.ts'
import { nameIn, useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function ApproveExceptionForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const open = page.demand.matters.filter(m => page.lifecycle[m.id]?.toApprove)
  const own = open.some(m => m.exceptionBy === me.id)
  return (
    <ActionForm
      submit={submit}
      action="Approve the exception"
      disabled={own || open.length === 0}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'approve_redirect_exception', matters: open.map(m => m.id) },
        })
      }
    >
      {open.map(m => (
        <p key={m.id}>
          <strong>{nameIn(page, m.tenant)}</strong>:{' '}
          {m.redirectException ? exceptionWords[m.redirectException.ground] : ''}.{' '}
          <bdi>{m.redirectException?.note}</bdi>{' '}
          <span className="quiet">Recorded by {nameIn(page, m.exceptionBy ?? '')}.</span>
        </p>
      ))}
      {own ? (
        <p className="notice" data-tone="warn">
          You recorded it. Another person approves it.
        </p>
      ) : null}
      <p className="small quiet">
        If it does not hold, decide the lines anew and redirect the agency to the customer.
      </p>
    </ActionForm>
  )
}
