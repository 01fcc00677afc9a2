// What the paper asks for was set apart in the sources, by hand: recorded, because Duly orders no hold of a source by itself yet.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { say } from './words.ts'

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
      action={say('preserve.record')}
      disabled={where.trim() === '' || matters.length === 0}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'record_preservation', matters, where, until: until || null, note },
        })
      }
    >
      <p className="small quiet">{say('preserve.what')}</p>
      <TextField label={say('preserve.where')} required multiline={2} value={where} onChange={setWhere} />
      <TextField
        label={say('preserve.until')}
        hint={say('preserve.until.hint')}
        type="date"
        value={until}
        onChange={setUntil}
      />
      <TextField label={say('note')} value={note} onChange={setNote} />
    </ActionForm>
  )
}
