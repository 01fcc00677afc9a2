// What became of the process that has to follow an emergency.
import { useState } from 'react'
import { type FollowUpOutcome, followUpOutcomes } from '../../../../demand/lane-words.ts'
import { optionsOf, Radios, TextField } from '../../parts/Field.tsx'
import { When } from '../../parts/When.tsx'
import { followUpWords } from '../../words/lanes.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function FollowUpForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<FollowUpOutcome | ''>('')
  const [reference, setReference] = useState('')
  const [note, setNote] = useState('')
  const followUp = page.demand.followUp
  if (!followUp) return null
  const came = outcome === 'received'
  return (
    <ActionForm
      submit={submit}
      action="Record it"
      disabled={outcome === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'record_follow_up', outcome, reference: came ? reference : null, note },
        })
      }
    >
      <p>
        Expected: {followUp.what} <span className="quiet">{followUp.cite}</span>, by{' '}
        <When at={followUp.dueAt} />.
      </p>
      <Radios
        legend="What came"
        value={outcome}
        options={optionsOf(followUpOutcomes, followUpWords)}
        onChange={setOutcome}
      />
      {came ? (
        <TextField
          label="Reference of the demand here that holds it"
          mono
          required
          value={reference}
          onChange={setReference}
        />
      ) : null}
      <TextField label="Note" multiline={2} required={!came} value={note} onChange={setNote} />
    </ActionForm>
  )
}
