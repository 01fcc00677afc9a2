// Whether this is an emergency: said by a person, whatever the reader made of the paper.
import { useState } from 'react'
import { Radios, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { SimpleForm } from '../SimpleForm.tsx'

export function MarkEmergencyForm() {
  const submit = useSubmit(useDemand().page)
  const [kind, setKind] = useState<'request' | 'order' | ''>('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('emergency.mark')}
      disabled={kind === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'mark_emergency', source: 'person', voluntary: kind === 'request', note },
        })
      }
    >
      <p>{say('emergency.first')}</p>
      <Radios
        legend={say('emergency.kind')}
        value={kind}
        options={[
          ['request', say('emergency.request')],
          ['order', say('emergency.order')],
        ]}
        onChange={setKind}
      />
      <TextField label={say('note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

export function DropEmergencyForm() {
  return (
    <SimpleForm
      type="drop_emergency"
      action={say('emergency.drop')}
      tone="plain"
      first={say('emergency.revokes')}
      fields={{ reason: say('emergency.why_not') }}
    />
  )
}
