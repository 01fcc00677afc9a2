// Whether this is an emergency: said by a person, whatever the reader made of the paper.
import { useState } from 'react'
import { Radios, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function MarkEmergencyForm() {
  const submit = useSubmit(useDemand().page)
  const [kind, setKind] = useState<'request' | 'order' | ''>('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action="Mark as an emergency"
      disabled={kind === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'mark_emergency', source: 'person', voluntary: kind === 'request', note },
        })
      }
    >
      <p>It comes first in the queue and gets a clock of its own. Nothing leaves any easier by it.</p>
      <Radios
        legend="What it is"
        value={kind}
        options={[
          ['request', 'a request in an emergency: the law permits an answer and requires none'],
          ['order', 'an order in an urgent procedure: it compels, with a short term'],
        ]}
        onChange={setKind}
      />
      <TextField label="Note" multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

export function DropEmergencyForm() {
  const submit = useSubmit(useDemand().page)
  const [reason, setReason] = useState('')
  return (
    <ActionForm
      submit={submit}
      action="It is no emergency"
      tone="plain"
      onSubmit={() => submit.send('commands', { command: { type: 'drop_emergency', reason } })}
    >
      <p>An authorisation that stands on the emergency is revoked at once.</p>
      <TextField label="Why not" multiline={2} required value={reason} onChange={setReason} />
    </ActionForm>
  )
}
