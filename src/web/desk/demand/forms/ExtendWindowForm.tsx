// More time for the tenant to object, within the authority's term.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { When } from '../../parts/When.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'
import { fromField, toField } from './utc.ts'

export function ExtendWindowForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.notice)
  const [matter, setMatter] = useState(matters[0]?.id ?? '')
  const notice = matters.find(m => m.id === matter)?.notice ?? null
  const [until, setUntil] = useState(toField(notice?.windowEndsAt ?? null))
  const [reason, setReason] = useState('')
  const due = page.lifecycle[matter]?.dueAt
  const windowEndsAt = fromField(until)
  return (
    <ActionForm
      submit={submit}
      action="Give more time"
      tone="plain"
      disabled={windowEndsAt === null || reason.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'extend_window', matter, windowEndsAt, reason } })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      {due ? (
        <p className="small quiet">
          Production is due <When at={due} form="brief" />: the window ends before that.
        </p>
      ) : null}
      <TextField label="Until (UTC)" type="datetime-local" required value={until} onChange={setUntil} />
      <TextField label="Why" hint="The tenant will read it." required value={reason} onChange={setReason} />
    </ActionForm>
  )
}
