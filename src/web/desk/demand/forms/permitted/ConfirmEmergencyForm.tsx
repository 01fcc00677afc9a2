// The call to the authority's supervisor, on the directory's number: the form shows it and sends none.
import { useState } from 'react'
import { type Confirmation, confirmations } from '../../../../../vocabulary/lanes.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { confirmationWords } from '../../../words/lanes.ts'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { DangerTold } from '../../LaneState.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { strong } from '../marks.tsx'

export function ConfirmEmergencyForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const ways = page.calling?.contacts.filter(one => one.holder === 'authority') ?? []
  const contact = ways.find(one => one.printed !== null)
  const [supervisor, setSupervisor] = useState('')
  const [outcome, setOutcome] = useState<Confirmation | ''>('')
  const [note, setNote] = useState('')
  const officer = demand.facts?.officer.name ?? null
  const own = demand.emergency?.danger?.by === me.id
  return (
    <ActionForm
      submit={submit}
      action={say('record_call')}
      disabled={outcome === ''}
      onSubmit={() => submit.send('emergency/confirm', { supervisor, outcome, note })}
    >
      {own ? (
        <p className="notice" data-tone="warn">
          {say('supervisor.own')}
        </p>
      ) : null}
      <DangerTold />
      <p>
        {contact
          ? pieces(say.rich('supervisor.call', { number: contact.value, strong }))
          : (ways[0]?.refused ?? say('supervisor.no_number'))}
      </p>
      <p>{officer === null ? say('supervisor.ask_any') : say('supervisor.ask', { officer })}</p>
      <TextField
        label={say('supervisor.name')}
        required={outcome !== 'unreachable'}
        value={supervisor}
        onChange={setSupervisor}
      />
      <Radios
        legend={say('supervisor.outcome')}
        value={outcome}
        options={optionsOf(confirmations, confirmationWords)}
        onChange={setOutcome}
      />
      <TextField label={say('supervisor.said')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
