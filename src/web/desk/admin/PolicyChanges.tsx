// A looser policy that waits for a second person, and what was changed before.
import type { PolicyChange } from '../../../api/desk/settings.ts'
import { Notice } from '../parts/Notice.tsx'
import { AskedBy, ProposalAnswers } from '../parts/Proposal.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { policyWords } from './policy-words.ts'
import { saySystem } from './system-words.ts'
import { useAct } from './use-act.ts'

export function WaitingPolicies({ change }: { readonly change: PolicyChange }) {
  const settle = useAct(`settings/${change.id}`, (confirm: boolean) => ({ confirm }))
  return (
    <Notice tone="warn" title={saySystem('policy.title')}>
      <Asked change={change} />
      <ProposalAnswers
        of={change}
        settle={settle}
        look="danger"
        words={{
          confirm: saySystem('policy.confirm'),
          stop: saySystem('policy.stop'),
          other: saySystem('policy.other'),
        }}
      />
    </Notice>
  )
}

function Asked({ change }: { readonly change: PolicyChange }) {
  const reason = <bdi>{change.reason}</bdi>
  return (
    <>
      <AskedBy of={change} say={by => pieces(saySystem.rich('policy.asked', { ...by, reason }))} />
      <ul>
        {change.changes.map(({ key, before, after }) => (
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
