// Production falls due, a challenge is open and nothing suspends it: produce, obtain a stay, or decide to risk contempt.
import { useState } from 'react'
import { isUnsuspended } from '../../../../../domain/challenge/stayed-lines.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import type { ProductionDecision } from '../../../../../vocabulary/closed-lists.ts'
import { Radios, TextField } from '../../../parts/Field.tsx'
import { challengeKindWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { ChallengeStepForm } from './ChallengeStepForm.tsx'

/** The challenge that is open and suspends nothing; what counsel decided on it earlier can be decided anew. */
export function undecided(d: Demand): Demand['challenges'][number] | undefined {
  return d.challenges.find(isUnsuspended)
}

export function ProductionDecisionForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [choice, setChoice] = useState<ProductionDecision | 'stay' | ''>('')
  const [why, setWhy] = useState('')
  const challenge = undecided(page.demand)
  if (!challenge) return null
  // The radios stand where they are whatever is chosen, so that the keyboard is not thrown out of them.
  return (
    <>
      <Radios
        legend={say('produce.challenge', {
          kind: challengeKindWords[challenge.challengeKind],
          forum: challenge.forum,
        })}
        value={choice}
        options={[
          ['produce', say('produce.produce')],
          ['stay', say('produce.stay')],
          ['risk_contempt', say('produce.contempt')],
        ]}
        onChange={setChoice}
      />
      {choice === 'stay' ? (
        <ChallengeStepForm challenge={challenge} first="stay_ordered" />
      ) : (
        <ActionForm
          submit={submit}
          action={say('produce.record')}
          disabled={choice === '' || why.trim() === ''}
          {...(choice === 'risk_contempt'
            ? {
                tone: 'danger' as const,
                typed: {
                  text: page.demand.reference,
                  why: say('produce.typed'),
                },
              }
            : {})}
          onSubmit={() =>
            submit.send('commands', {
              command: { type: 'decide_production', challenge: challenge.id, decision: choice, why },
            })
          }
        >
          <TextField label={say('why')} multiline={3} required value={why} onChange={setWhy} />
        </ActionForm>
      )}
    </>
  )
}
