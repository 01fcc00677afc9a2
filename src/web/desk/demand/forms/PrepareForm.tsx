// Preparing the authorisation out of the determination: what would leave, for two other people to sign.
import { categoryWords } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { periodWords } from '../../words/time.ts'
import { useDemand } from '../context.ts'
import { askWords, keyOf, subjectOf } from '../lines.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { strong } from './marks.tsx'
import { RevokeForm } from './RevokeForm.tsx'
import { say } from './words.ts'

export function PrepareForm() {
  const { page, may } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  if (demand.gateRefusal && demand.authorisation?.status === 'authorised') {
    return (
      <>
        <p className="notice" data-tone="danger">
          {pieces(say.rich('prepare.gate', { what: demand.gateRefusal.detail }))}
        </p>
        {may('revoke_authorisation') ? <RevokeForm /> : <p>{say('prepare.revoke_first')}</p>}
      </>
    )
  }
  const leaving = demand.lines.filter(
    l => l.account && (l.decision === 'comply' || (l.decision === 'narrow' && l.period)),
  )
  return (
    <ActionForm submit={submit} action={say('prepare.do')} onSubmit={() => submit.send('authorisation', {})}>
      <p>{say('prepare.leaves')}</p>
      <ul>
        {leaving.map(line => (
          <li key={keyOf(line)}>
            {pieces(
              say.rich('prepare.line', {
                ask: askWords(line.ask),
                category: categoryWords[line.category],
                subject: <bdi className="identifier">{subjectOf(demand, line)}</bdi>,
                period: line.period ? periodWords(line.period) : 'none',
                strong,
              }),
            )}
          </li>
        ))}
      </ul>
      <p className="small quiet">{say('prepare.sign')}</p>
    </ActionForm>
  )
}
