// The second person's look at what another system's record says of telling a tenant: one person's word closes nothing.
import { useState } from 'react'
import { type ToldFinding, toldFindings } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { toldThereWords } from '../../../words/labels.ts'
import { calendarDay } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from '../notice/answer-words.ts'

export function ConfirmToldForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => page.lifecycle[m.id]?.toldThere)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [found, setFound] = useState<ToldFinding | ''>('')
  const [note, setNote] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  const record = matter && page.lifecycle[matter.id]?.toldThere
  if (!record) return null
  const own = page.demand.receivedBy.id === me.id
  const system = page.demand.imported?.system ?? ''
  return (
    <ActionForm
      submit={submit}
      action={say('told_there.record')}
      disabled={own || found === '' || note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'confirm_told', matter: matter.id, found, note } })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {own ? (
        <p className="notice" data-tone="warn">
          {say('told_there.own')}
        </p>
      ) : null}
      {record.toldAt ? (
        <p>{say('told_there.told', { system, day: calendarDay(record.toldAt.slice(0, 10)) })}</p>
      ) : null}
      {record.tells === 'authority' ? <p>{say('told_there.authority', { system })}</p> : null}
      <Radios
        legend={say('told_there.found')}
        value={found}
        options={optionsOf(toldFindings, toldThereWords)}
        onChange={setFound}
      />
      <TextField label={say('told_there.where')} required value={note} onChange={setNote} />
      <p className="small quiet">{say('told_there.then')}</p>
    </ActionForm>
  )
}
