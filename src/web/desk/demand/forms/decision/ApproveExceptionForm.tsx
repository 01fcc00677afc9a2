// A second person approves that a customer is not asked first: its ground, and what supports it, in view.
import type { Matter } from '../../../../../domain/registry/state.ts'
import { exceptionWords } from '../../../words/labels.ts'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { quiet, strong } from '../marks.tsx'

export function ApproveExceptionForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const open = page.demand.matters.filter(m => page.lifecycle[m.id]?.toApprove)
  const own = open.some(m => m.exceptionBy === me.id)
  return (
    <ActionForm
      submit={submit}
      action={say('exception.approve')}
      disabled={own || open.length === 0}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'approve_redirect_exception', matters: open.map(m => m.id) },
        })
      }
    >
      <ExceptionLines matters={open} />
      {own ? (
        <p className="notice" data-tone="warn">
          {say('exception.own')}
        </p>
      ) : null}
      <p className="small quiet">{say('exception.else')}</p>
    </ActionForm>
  )
}

/** Whom it is about, on which ground, what supports it and who said so. */
export function ExceptionLines({ matters }: { readonly matters: readonly Matter[] }) {
  const { page } = useDemand()
  return matters.map(m => (
    <p key={m.id}>
      {pieces(
        say.rich('exception.line', {
          tenant: nameIn(page, m.tenant),
          ground: m.redirectException ? exceptionWords[m.redirectException.ground] : '',
          note: <bdi>{m.redirectException?.note}</bdi>,
          who: nameIn(page, m.exceptionBy ?? ''),
          strong,
          quiet,
        }),
      )}
    </p>
  ))
}
