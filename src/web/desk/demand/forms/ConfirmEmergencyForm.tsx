// The call to the authority's supervisor, on the directory's number: the form shows it and sends none.
import { useState } from 'react'
import { type Confirmation, confirmations } from '../../../../demand/lane-words.ts'
import { optionsOf, Radios, TextField } from '../../parts/Field.tsx'
import { confirmationWords } from '../../words/lanes.ts'
import { useDemand } from '../context.ts'
import { DangerTold } from '../LaneState.tsx'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function ConfirmEmergencyForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const entry = page.authorities.find(a => a.id === demand.authentication?.authority)
  const [supervisor, setSupervisor] = useState('')
  const [outcome, setOutcome] = useState<Confirmation | ''>('')
  const [note, setNote] = useState('')
  const own = demand.emergency?.danger?.by === me.id
  return (
    <ActionForm
      submit={submit}
      action="Record the call"
      disabled={outcome === ''}
      onSubmit={() => submit.send('emergency/confirm', { supervisor, outcome, note })}
    >
      {own ? (
        <p className="notice" data-tone="warn">
          You recorded the danger. A colleague makes this call.
        </p>
      ) : null}
      <DangerTold />
      <p>
        Call <strong>{entry?.callback || 'a number that the directory does not hold yet'}</strong>: it is the
        directory’s. A number from the paper or the mail is never used.
      </p>
      <p>
        Ask for the supervisor of {demand.facts?.officer.name ?? 'the officer'}, and have them tell you who is
        in danger, of what, and why it cannot wait, before you tell them anything.
      </p>
      <TextField
        label="The supervisor’s name and rank"
        required={outcome !== 'unreachable'}
        value={supervisor}
        onChange={setSupervisor}
      />
      <Radios
        legend="The supervisor"
        value={outcome}
        options={optionsOf(confirmations, confirmationWords)}
        onChange={setOutcome}
      />
      <TextField label="What they said" multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
