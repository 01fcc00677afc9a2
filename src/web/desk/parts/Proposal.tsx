// Something that takes two people, as every page shows it: who proposed it and when, what would change, and the answers that this
// reader may give. Where they may not confirm it, why not.
import type { ReactNode } from 'react'
import type { ProposalShown } from '../../../api/desk/proposals.ts'
import { ProblemNotice } from './Notice.tsx'
import { When } from './When.tsx'

type Asked = Pick<ProposalShown, 'askedBy' | 'askedAt'>

/** `say`: the page's sentence about who asked and when. */
export function AskedBy({
  of: { askedBy, askedAt },
  say,
}: {
  readonly of: Asked
  readonly say: (given: { readonly who: ReactNode; readonly at: ReactNode }) => ReactNode
}) {
  return <p className="small">{say({ who: <bdi>{askedBy}</bdi>, at: <When at={askedAt} form="past" /> })}</p>
}

type Answer = {
  readonly isPending: boolean
  readonly error: unknown
  readonly mutate: (confirm: boolean) => void
}
type Props = {
  readonly of: Pick<ProposalShown, 'mayConfirm' | 'mayStop'>
  readonly settle: Answer
  /** Of the button that confirms: what it does cannot be taken back, or it is the page's first act. */
  readonly look?: 'danger' | 'primary'
  readonly words: { readonly confirm?: ReactNode; readonly stop: ReactNode; readonly other: ReactNode }
  /** What the second person is told, or chooses, first. */
  readonly first?: ReactNode
  /** The form by which it is confirmed, where a button is not enough. */
  readonly form?: ReactNode
}

export function ProposalAnswers({ of: { mayConfirm, mayStop }, settle, look, words, first, form }: Props) {
  const answer = (confirm: boolean) => (settle.isPending ? undefined : settle.mutate(confirm))
  return (
    <>
      {mayConfirm ? (form ?? first) : words.other === null ? null : <p>{words.other}</p>}
      {settle.error ? <ProblemNotice error={settle.error} /> : null}
      <div className="actions">
        {mayConfirm && !form ? (
          <button type="button" className={look} onClick={() => answer(true)}>
            {words.confirm}
          </button>
        ) : null}
        {mayStop ? (
          <button type="button" onClick={() => answer(false)}>
            {words.stop}
          </button>
        ) : null}
      </div>
    </>
  )
}
