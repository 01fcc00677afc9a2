// What became of a challenge: a hearing, a stay, a ruling, an appeal, its withdrawal.
import { useState } from 'react'
import type { Demand } from '../../../../demand/state.ts'
import { type ChallengeStep, type RulingResult, rulingResults } from '../../../../demand/vocabulary.ts'
import { today } from '../../now.ts'
import { optionsOf, Radios, SelectField, TextField } from '../../parts/Field.tsx'
import { challengeStepWords, rulingWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { PaperField } from './PaperField.tsx'
import { say } from './words.ts'

type Challenge = Demand['challenges'][number]

export function ChallengeStepForm(props: { readonly challenge: Challenge; readonly first?: ChallengeStep }) {
  const { challenge } = props
  const { page } = useDemand()
  const submit = useSubmit(page)
  const possible = possibleSteps(challenge)
  const [step, setStep] = useState<ChallengeStep | ''>(props.first ?? '')
  const [on, setOn] = useState(today())
  const [result, setResult] = useState<RulingResult | ''>('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const ruled = step === 'ruling'
  const send = () =>
    submit.sendWithPaper(
      'challenges',
      {
        act: {
          type: 'record_challenge_step',
          challenge: challenge.id,
          step,
          on,
          result: ruled ? result : null,
          note,
        },
      },
      paper,
    )
  return (
    <ActionForm
      submit={submit}
      action={say('step.record')}
      tone="plain"
      disabled={step === '' || on === '' || (ruled && result === '')}
      onSubmit={send}
    >
      <div className="field-row">
        <SelectField
          label={say('step.what')}
          value={step}
          empty={say('choose')}
          options={optionsOf(possible, challengeStepWords)}
          onChange={setStep}
        />
        <TextField label={say('on')} type="date" required value={on} onChange={setOn} />
      </div>
      {ruled ? (
        <Radios
          legend={say('step.result')}
          value={result}
          options={optionsOf(rulingResults, rulingWords)}
          onChange={setResult}
        />
      ) : null}
      {meaning[step] ? <p className="small quiet">{meaning[step]}</p> : null}
      <PaperField label={say('paper')} hint={say('step.paper.hint')} onChange={setPaper} />
      <TextField label={say('note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

function possibleSteps(c: Challenge): ChallengeStep[] {
  if (!c.open) return c.ruling === null ? [] : ['appeal']
  const stay: ChallengeStep[] =
    c.about === 'secrecy' ? [] : c.suspendedBy === null ? ['stay_ordered'] : ['stay_ordered', 'stay_ended']
  return ['hearing', ...stay, 'ruling', 'withdrawn']
}

const meaning: Partial<Record<ChallengeStep | '', string>> = {
  stay_ordered: say('step.stay_ordered'),
  stay_ended: say('step.stay_ended'),
  ruling: say('step.ruling'),
  appeal: say('step.appeal'),
  withdrawn: say('step.withdrawn'),
}
