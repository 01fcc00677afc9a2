// Preparing the authorisation out of the determination: what would leave, for two other people to sign.
import { categoryWords } from '../../words/labels.ts'
import { periodWords } from '../../words/time.ts'
import { useDemand } from '../context.ts'
import { askWords, keyOf, subjectOf } from '../lines.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { RevokeForm } from './RevokeForm.tsx'

export function PrepareForm() {
  const { page, may } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  if (demand.gateRefusal && demand.authorisation?.status === 'authorised') {
    return (
      <>
        <p className="notice" data-tone="danger">
          The gate says: {demand.gateRefusal.detail}
        </p>
        {may('revoke_authorisation') ? <RevokeForm /> : <p>Counsel or an approver revokes it first.</p>}
      </>
    )
  }
  const leaving = demand.lines.filter(
    l => l.account && (l.decision === 'comply' || (l.decision === 'narrow' && l.period)),
  )
  return (
    <ActionForm
      submit={submit}
      action="Prepare the authorisation"
      onSubmit={() => submit.send('authorisation', {})}
    >
      <p>This would leave, and nothing else:</p>
      <ul>
        {leaving.map(line => (
          <li key={keyOf(line)}>
            {askWords(line.ask)}: <strong>{categoryWords[line.category]}</strong> of{' '}
            <bdi className="identifier">{subjectOf(demand, line)}</bdi>
            {line.period ? `, ${periodWords(line.period)}` : ''}
          </li>
        ))}
      </ul>
      <p className="small quiet">Two approvers sign it with their passkeys. You cannot be one of them.</p>
    </ActionForm>
  )
}
