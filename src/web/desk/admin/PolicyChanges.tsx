// A looser policy that waits for a second person, and what was changed before.
import type { PolicyChange } from '../../../server/admin/api.ts'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { policyWords } from './policy-words.ts'
import { saySystem } from './system-words.ts'
import { useAct } from './use-act.ts'

export function WaitingPolicies({ change }: { readonly change: PolicyChange }) {
  const settle = useAct<boolean>(
    () => `settings/${change.id}`,
    confirm => ({ confirm }),
  )
  const answer = (confirm: boolean) => (settle.isPending ? undefined : settle.mutate(confirm))
  return (
    <Notice tone="warn" title={saySystem('policy.title')}>
      <Asked change={change} />
      {change.mayConfirm ? null : <p>{saySystem('policy.other')}</p>}
      {settle.error ? <ProblemNotice error={settle.error} /> : null}
      <div className="actions">
        {change.mayConfirm ? (
          <button type="button" className="danger" onClick={() => answer(true)}>
            {saySystem('policy.confirm')}
          </button>
        ) : null}
        {change.mayStop ? (
          <button type="button" onClick={() => answer(false)}>
            {saySystem('policy.stop')}
          </button>
        ) : null}
      </div>
    </Notice>
  )
}

function Asked({ change: { askedBy, askedAt, reason, changes } }: { readonly change: PolicyChange }) {
  return (
    <>
      <p className="small">
        {pieces(
          saySystem.rich('policy.asked', {
            who: <bdi>{askedBy}</bdi>,
            at: <When at={askedAt} form="past" />,
            reason: <bdi>{reason}</bdi>,
          }),
        )}
      </p>
      <ul>
        {changes.map(({ key, before, after }) => (
          <li key={key}>{saySystem('policy.line', { what: policyWords[key], before, after })}</li>
        ))}
      </ul>
    </>
  )
}

export function ChangedPolicies({ changes }: { readonly changes: readonly PolicyChange[] }) {
  const over = changes.filter(c => c.outcome !== null)
  return (
    <section aria-labelledby="changed-policies">
      <h2 id="changed-policies">{saySystem('policy.changes')}</h2>
      {over.length === 0 ? <p className="quiet">{saySystem('policy.none')}</p> : null}
      <ul>
        {over.map(change => (
          <li key={change.id}>
            <Asked change={change} />
            <Settled change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Of what one person set alone nothing more is said. */
function Settled({ change: { outcome, settledBy, settledAt } }: { readonly change: PolicyChange }) {
  if (settledAt === null || (outcome === 'done' && settledBy === null)) return null
  const at = <When at={settledAt} form="past" />
  return (
    <p className="small">
      {pieces(
        outcome === 'done'
          ? saySystem.rich('policy.done', { who: <bdi>{settledBy}</bdi>, at })
          : saySystem.rich('policy.stopped', { at }),
      )}
    </p>
  )
}
