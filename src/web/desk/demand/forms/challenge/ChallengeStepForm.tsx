// What became of a challenge: a hearing, also one to come, a stay, a ruling, an appeal, its withdrawal.
import { useState } from 'react'
import { coveredLines, suspendsLine } from '../../../../../domain/challenge/stayed-lines.ts'
import { reopensIn } from '../../../../../domain/decision/decided-anew.ts'
import type { LineKey } from '../../../../../domain/decision/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import {
  type ChallengeStep,
  type RulingResult,
  rulingResults,
} from '../../../../../vocabulary/closed-lists.ts'
import { sentences } from '../../../../../words/when.ts'
import { today } from '../../../now.ts'
import { optionsOf, Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { challengeStepWords, rulingWords } from '../../../words/labels.ts'
import { language } from '../../../words/load.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { keyOfLine, LinesField } from '../LinesField.tsx'
import { PaperField } from '../PaperField.tsx'
import { say as sayDays } from './challenging-words.ts'

type Challenge = Demand['challenges'][number]

export function ChallengeStepForm(props: { readonly challenge: Challenge; readonly first?: ChallengeStep }) {
  const { challenge } = props
  const { page } = useDemand()
  const submit = useSubmit(page)
  const possible = possibleSteps(challenge)
  const [step, setStep] = useState<ChallengeStep | ''>(props.first ?? '')
  const [on, setOn] = useState(today())
  const [result, setResult] = useState<RulingResult | ''>('')
  const [appealBy, setAppealBy] = useState('')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const ruled = step === 'ruling'
  const stayed = step === 'stay_ordered' && challenge.suspendedBy !== 'statute'
  const isSet = step === 'hearing_set'
  const among = linesOfStay(page.demand, challenge, step)
  const [left, setLeft] = useState<readonly string[]>([])
  const lines = among.filter(l => !left.includes(keyOfLine(l)))
  const isPart = lines.length < among.length
  const choose = (chosen: ChallengeStep) => {
    setStep(chosen)
    // A hearing that is set has a day to come; what happened is told as of today.
    if ((chosen === 'hearing_set') !== isSet) setOn(chosen === 'hearing_set' ? '' : today())
  }
  const meaning =
    isPart && step === 'stay_ended'
      ? sayDays('stay.ends.means')
      : step === ''
        ? ''
        : meaningOf(page.demand, challenge, step, result)
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
          ...(ruled && appealBy ? { appealBy } : {}),
          ...(stayed && until ? { until } : {}),
          ...(isPart ? { lines } : {}),
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
      disabled={step === '' || on === '' || (ruled && result === '') || (isPart && lines.length === 0)}
      onSubmit={send}
    >
      <div className="field-row">
        <SelectField
          label={say('step.what')}
          value={step}
          empty={say('choose')}
          options={optionsOf(possible, challengeStepWords)}
          onChange={choose}
        />
        <TextField
          label={isSet ? sayDays('hearing.on') : say('on')}
          type="date"
          required
          value={on}
          onChange={setOn}
        />
      </div>
      {ruled ? (
        <>
          <Radios
            legend={say('step.result')}
            value={result}
            options={optionsOf(rulingResults, rulingWords)}
            onChange={setResult}
          />
          <TextField
            label={sayDays('appeal.by')}
            hint={sayDays('appeal.by.hint')}
            type="date"
            value={appealBy}
            onChange={setAppealBy}
          />
        </>
      ) : null}
      {stayed ? (
        <TextField
          label={sayDays('stay.until')}
          hint={sayDays('stay.until.hint')}
          type="date"
          value={until}
          onChange={setUntil}
        />
      ) : null}
      {among.length > 1 ? (
        <LinesField
          legend={sayDays(step === 'stay_ended' ? 'stay.ends.lines' : 'stay.lines')}
          among={among}
          value={lines}
          onChange={chosen => setLeft(among.filter(l => !chosen.includes(l)).map(keyOfLine))}
        />
      ) : null}
      {meaning ? <p className="small quiet">{meaning}</p> : null}
      <PaperField label={say('paper')} hint={say('step.paper.hint')} onChange={setPaper} />
      <TextField label={say('note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

/** What a stay may be about, and what may end; a statute suspends all that the challenge is about. */
function linesOfStay(d: Demand, c: Challenge, step: ChallengeStep | ''): LineKey[] {
  if (step === 'stay_ended') return coveredLines(d, c).filter(l => suspendsLine(d, c, l))
  const byStatute = c.suspendedBy === 'statute' && c.stayedLines === null
  return step === 'stay_ordered' && !byStatute ? coveredLines(d, c) : []
}

function possibleSteps(c: Challenge): ChallengeStep[] {
  if (!c.open) return c.ruling === null ? [] : c.appealBy === null ? ['appeal'] : ['appeal', 'no_appeal']
  const stay: ChallengeStep[] =
    c.about === 'secrecy' ? [] : c.suspendedBy === null ? ['stay_ordered'] : ['stay_ordered', 'stay_ended']
  const off: ChallengeStep[] = c.hearingOn === null ? [] : ['hearing_off']
  const harm: ChallengeStep[] =
    c.challengeKind === 'motion_2703h' && c.suspendedBy === 'statute' ? ['harm_found'] : []
  return ['hearing_set', 'hearing', ...off, ...stay, ...harm, 'ruling', 'withdrawn']
}

/** What the step will change, as the rules have it. */
function meaningOf(demand: Demand, c: Challenge, step: ChallengeStep, result: RulingResult | ''): string {
  if (step === 'harm_found') return say('step.stay_ended')
  if (step === 'stay_ordered' || step === 'stay_ended' || step === 'appeal') return say(`step.${step}`)
  if (step === 'hearing_set') return sayDays('hearing.means')
  const ends = (step === 'ruling' || step === 'withdrawn') && c.suspendedBy !== null
  const known = step === 'ruling' && result === '' ? null : { step, result: result || null }
  const again = known && reopensIn(demand, c, known)
  return sentences(
    [
      ends ? say('step.ends') : null,
      again ? say(again === 'all' ? 'step.again.all' : 'step.again.waited') : null,
    ],
    language,
  )
}
