// Production falls due, a challenge is open and nothing suspends it: produce, obtain a stay, or decide to risk contempt.
import { useState } from 'react'
import type { ProductionDecision } from '../../../../demand/vocabulary.ts'
import { Radios, TextField } from '../../parts/Field.tsx'
import { challengeKindWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { ChallengeStepForm } from './ChallengeStepForm.tsx'

export function ProductionDecisionForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [choice, setChoice] = useState<ProductionDecision | 'stay' | ''>('')
  const [why, setWhy] = useState('')
  const challenge = page.demand.challenges.find(
    c => c.about === 'production' && c.open && c.suspendedBy === null,
  )
  if (!challenge) return null
  const choose = (
    <Radios
      legend={`${challengeKindWords[challenge.challengeKind]}, ${challenge.forum}`}
      value={choice}
      options={[
        ['produce', 'Produce: the authorisation can be prepared'],
        ['stay', 'A court ordered a stay: record it'],
        ['risk_contempt', 'Do not produce, at the risk of contempt'],
      ]}
      onChange={setChoice}
    />
  )
  if (choice === 'stay')
    return (
      <>
        {choose}
        <ChallengeStepForm challenge={challenge} first="stay_ordered" />
      </>
    )
  return (
    <ActionForm
      submit={submit}
      action="Record the decision"
      disabled={choice === '' || why.trim() === ''}
      {...(choice === 'risk_contempt'
        ? {
            tone: 'danger' as const,
            typed: {
              text: page.demand.reference,
              why: 'Production stays due: a court may fine the provider for each day.',
            },
          }
        : {})}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'decide_production', challenge: challenge.id, decision: choice, why },
        })
      }
    >
      {choose}
      <TextField label="Why" multiline={3} required value={why} onChange={setWhy} />
    </ActionForm>
  )
}
