// What the authority sent about data that its order has kept, before they are let go.
import { useState } from 'react'
import { type Prolongation, prolongations } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { prolongationWords } from '../../../words/labels.ts'
import { calendarDay } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { say as sayDemand } from '../../demand-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { PaperField } from '../PaperField.tsx'

export function ProlongForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [how, setHow] = useState<Prolongation | ''>('')
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const last = page.demand.matters.flatMap(m => m.preserved?.until ?? []).toSorted()[0]
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={how === '' || on === '' || (note.trim() === '' && paper === null)}
      onSubmit={() =>
        submit.sendWithPaper('challenges', { act: { type: 'prolong_preservation', how, on, note } }, paper)
      }
    >
      {last ? <p>{sayDemand('prolong.until', { day: calendarDay(last) })}</p> : null}
      <Radios
        legend={sayDemand('prolong.what')}
        value={how}
        options={optionsOf(prolongations, prolongationWords)}
        onChange={setHow}
      />
      <TextField label={sayDemand('prolong.on')} type="date" required value={on} onChange={setOn} />
      <TextField
        label={sayDemand('prolong.where')}
        required={paper === null}
        value={note}
        onChange={setNote}
      />
      <PaperField label={say('paper')} onChange={setPaper} />
      <p className="small quiet">{sayDemand('prolong.then')}</p>
    </ActionForm>
  )
}
