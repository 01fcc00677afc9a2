// What the enforcing authority said of an order that it was notified of, before its time is over.
import { useState } from 'react'
import {
  type ClearanceOutcome,
  clearanceOutcomes,
  type DataCategory,
} from '../../../../../vocabulary/closed-lists.ts'
import { Checkbox, optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { categoryWords, clearanceWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { say as sayDemand } from '../../demand-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { PaperField } from '../PaperField.tsx'

export function ClearanceForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<ClearanceOutcome | ''>('')
  const asked = [...new Set(page.demand.facts?.asks.flatMap(a => a.categories))]
  const [about, setAbout] = useState<readonly DataCategory[]>(asked)
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={outcome === '' || about.length === 0 || on === '' || (note.trim() === '' && paper === null)}
      onSubmit={() =>
        submit.sendWithPaper(
          'challenges',
          {
            act: {
              type: 'record_clearance',
              outcome,
              on,
              note,
              ...(about.length < asked.length ? { categories: about } : {}),
            },
          },
          paper,
        )
      }
    >
      <Radios
        legend={say('clearance.what')}
        value={outcome}
        options={optionsOf(clearanceOutcomes, clearanceWords)}
        onChange={setOutcome}
      />
      {asked.length > 1 ? (
        <fieldset>
          <legend>{sayDemand('clearance.about')}</legend>
          {asked.map(c => (
            <Checkbox
              key={c}
              checked={about.includes(c)}
              onChange={on => setAbout(asked.filter(one => (one === c ? on : about.includes(one))))}
            >
              {categoryWords[c]}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <TextField label={say('on')} type="date" required value={on} onChange={setOn} />
      <TextField label={say('clearance.where')} required={paper === null} value={note} onChange={setNote} />
      <PaperField label={say('paper')} onChange={setPaper} />
      <p className="small quiet">{say('clearance.then')}</p>
    </ActionForm>
  )
}
