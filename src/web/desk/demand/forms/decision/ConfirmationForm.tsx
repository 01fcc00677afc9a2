// What the authority says of an order that somebody had to confirm after it was made.
import { useState } from 'react'
import { type ConfirmationOutcome, confirmationOutcomes } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { say as sayDemand } from '../../demand-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { PaperField } from '../PaperField.tsx'

const outcomeWords: Record<ConfirmationOutcome, string> = {
  confirmed: sayDemand('confirmation.confirmed'),
  refused: sayDemand('confirmation.refused'),
  never: sayDemand('confirmation.never'),
}

export function ConfirmationForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<ConfirmationOutcome | ''>('')
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={outcome === '' || on === '' || (note.trim() === '' && paper === null)}
      onSubmit={() =>
        submit.sendWithPaper(
          'challenges',
          { act: { type: 'record_confirmation', outcome, on: new Date(on).toISOString(), note } },
          paper,
        )
      }
    >
      <Radios
        legend={sayDemand('confirmation.what')}
        value={outcome}
        options={optionsOf(confirmationOutcomes, outcomeWords)}
        onChange={setOutcome}
      />
      <TextField
        label={sayDemand('confirmation.on')}
        type="datetime-local"
        required
        value={on}
        onChange={setOn}
      />
      <TextField
        label={sayDemand('confirmation.where')}
        required={paper === null}
        value={note}
        onChange={setNote}
      />
      <PaperField label={say('paper')} onChange={setPaper} />
      <p className="small quiet">{sayDemand('confirmation.then')}</p>
    </ActionForm>
  )
}
