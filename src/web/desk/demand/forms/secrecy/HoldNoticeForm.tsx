// Counsel holds a late notice, once, for three working days at most, with a reason that stays on record.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { fromField } from '../utc.ts'

export function HoldNoticeForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => page.lifecycle[m.id]?.owesNotice && !m.held)
  const [matter, setMatter] = useState(matters[0]?.id ?? '')
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const end = fromField(until)
  return (
    <ActionForm
      submit={submit}
      action={say('hold.do')}
      tone="plain"
      disabled={matter === '' || end === null || reason.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'hold_late_notice', matter, until: end, reason } })
      }
    >
      <p className="small quiet">{say('hold.once')}</p>
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <TextField label={say('until')} type="datetime-local" required value={until} onChange={setUntil} />
      <TextField label={say('hold.reason')} required multiline={2} value={reason} onChange={setReason} />
    </ActionForm>
  )
}
