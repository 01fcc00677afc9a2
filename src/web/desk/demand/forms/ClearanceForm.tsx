// What the enforcing authority said of an order that it was notified of, before its time is over.
import { useState } from 'react'
import { type ClearanceOutcome, clearanceOutcomes } from '../../../../demand/vocabulary.ts'
import { optionsOf, Radios, TextField } from '../../parts/Field.tsx'
import { clearanceWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { PaperField } from './PaperField.tsx'
import { say } from './words.ts'

export function ClearanceForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<ClearanceOutcome | ''>('')
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={outcome === '' || on === '' || (note.trim() === '' && paper === null)}
      onSubmit={() =>
        submit.sendWithPaper('challenges', { act: { type: 'record_clearance', outcome, on, note } }, paper)
      }
    >
      <Radios
        legend={say('clearance.what')}
        value={outcome}
        options={optionsOf(clearanceOutcomes, clearanceWords)}
        onChange={setOutcome}
      />
      <TextField label={say('on')} type="date" required value={on} onChange={setOn} />
      <TextField label={say('clearance.where')} required={paper === null} value={note} onChange={setNote} />
      <PaperField label={say('paper')} onChange={setPaper} />
      <p className="small quiet">{say('clearance.then')}</p>
    </ActionForm>
  )
}
