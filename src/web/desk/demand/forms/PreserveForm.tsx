// What the paper asks for was set apart in the sources, by hand: recorded, because Duly orders no hold of a source by itself yet.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { fromField } from './utc.ts'

export function PreserveForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const open = page.demand.matters.filter(m => page.lifecycle[m.id]?.toPreserve)
  const matters = (open.length > 0 ? open : page.demand.matters).map(m => m.id)
  const [where, setWhere] = useState('')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action="Record that it is set apart"
      disabled={where.trim() === '' || matters.length === 0}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'record_preservation', matters, where, until: fromField(until), note },
        })
      }
    >
      <p className="small quiet">
        A custodian sets the data apart in the source. Nothing leaves by it and no clock stops. The letter to
        the agency says whether it was done.
      </p>
      <TextField
        label="Where, and what was done there"
        required
        multiline={2}
        value={where}
        onChange={setWhere}
      />
      <TextField
        label="Kept until (UTC)"
        hint="Empty: until this demand is closed."
        type="datetime-local"
        value={until}
        onChange={setUntil}
      />
      <TextField label="Note" value={note} onChange={setNote} />
    </ActionForm>
  )
}
