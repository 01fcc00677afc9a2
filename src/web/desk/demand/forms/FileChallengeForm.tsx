// Recording that a challenge was filed. Under an entry of the law it is prefilled, and what it suspends comes from there.
import { useState } from 'react'
import type { ListedChallenge } from '../../../../demand/open-challenges.ts'
import {
  aimsOf,
  type ChallengeAim,
  type ChallengeKind,
  challengeKinds,
} from '../../../../demand/vocabulary.ts'
import { today } from '../../now.ts'
import { optionsOf, Radios, SelectField, TextField } from '../../parts/Field.tsx'
import { aimWords, challengeKindWords, effectWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MattersField } from './MattersField.tsx'
import { PaperField } from './PaperField.tsx'

export function FileChallengeForm({ law }: { readonly law?: ListedChallenge }) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [kind, setKind] = useState<ChallengeKind | ''>(law?.challengeKind ?? '')
  const [aim, setAim] = useState<ChallengeAim | ''>(law?.about ?? '')
  const [matters, setMatters] = useState<readonly string[]>(page.demand.matters.map(m => m.id))
  const [forum, setForum] = useState(law?.forum ?? '')
  const [filedOn, setFiledOn] = useState(today())
  const [deadline, setDeadline] = useState(law?.deadline ?? '')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const aims: readonly ChallengeAim[] = kind ? aimsOf[kind] : []
  const about = aims.length === 1 ? (aims[0] ?? '') : aim
  const send = () => {
    if (kind === '' || about === '') return
    const act = {
      type: 'file_challenge',
      challengeKind: kind,
      about,
      matters,
      forum,
      filedOn,
      deadline: deadline || null,
      law: law?.law ?? null,
      note,
    }
    submit.sendWithPaper('challenges', { act }, paper)
  }
  return (
    <ActionForm
      submit={submit}
      action="Record the filing"
      tone="plain"
      disabled={kind === '' || about === '' || matters.length === 0 || filedOn === ''}
      onSubmit={send}
    >
      {law ? (
        <p className="notice" data-tone={law.effect === 'by_statute' ? 'accent' : 'warn'}>
          {law.about === 'secrecy'
            ? 'The silence binds until a ruling lifts it, and production stays due on its own date.'
            : `By the law’s answer, ${effectWords[law.effect]}.`}{' '}
          <cite>{law.law.cite}</cite>
        </p>
      ) : (
        <>
          <SelectField
            label="Kind of challenge"
            value={kind}
            empty="choose"
            options={optionsOf(challengeKinds, challengeKindWords)}
            onChange={setKind}
          />
          <p className="small quiet">
            Without an entry of the law nothing is suspended by statute: production stays due unless a court
            orders a stay.
          </p>
        </>
      )}
      {aims.length > 1 && !law ? (
        <Radios
          legend="It is"
          value={about}
          options={aims.map(a => [a, aimWords[a]] as const)}
          onChange={setAim}
        />
      ) : null}
      <MattersField value={matters} onChange={setMatters} />
      <TextField
        label="Where it was filed"
        hint="The court or authority. The tenants concerned read this."
        required
        value={forum}
        onChange={setForum}
      />
      <div className="field-row">
        <TextField label="Filed on" type="date" required value={filedOn} onChange={setFiledOn} />
        {law ? null : (
          <TextField label="Last day to file" type="date" value={deadline} onChange={setDeadline} />
        )}
      </div>
      <PaperField label="What was filed" hint="Its hash goes into the log." onChange={setPaper} />
      <TextField label="Note for colleagues" multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
