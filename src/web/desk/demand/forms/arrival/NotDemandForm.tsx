// Filing what is no demand, with a reason; it can be taken up again.
import { useState } from 'react'
import { type NotDemandReason, notDemandReasons } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, SelectField, TextField } from '../../../parts/Field.tsx'
import { notDemandWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function NotDemandForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [reason, setReason] = useState<NotDemandReason | ''>('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('not_demand.file')}
      tone="plain"
      disabled={reason === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'file_as_not_demand', reason, note } })}
    >
      <SelectField
        label={say('not_demand.is')}
        value={reason}
        empty={say('choose')}
        options={optionsOf(notDemandReasons, notDemandWords)}
        onChange={setReason}
      />
      <TextField label={say('not_demand.note')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}
