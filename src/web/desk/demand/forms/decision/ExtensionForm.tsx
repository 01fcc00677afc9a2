// More time that the authority or the court gave in writing. A later record takes the place of an earlier one.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MattersField } from '../MattersField.tsx'
import { PaperField } from '../PaperField.tsx'
import { fromField } from '../utc.ts'

export function ExtensionForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [matters, setMatters] = useState<readonly string[]>(page.demand.matters.map(m => m.id))
  const [until, setUntil] = useState('')
  const [grantedBy, setGrantedBy] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const end = fromField(until)
  const send = () =>
    submit.sendWithPaper(
      'challenges',
      { act: { type: 'record_extension', matters, until: end, grantedBy } },
      paper,
    )
  return (
    <ActionForm
      submit={submit}
      action={say('extension.record')}
      tone="plain"
      disabled={end === null || matters.length === 0 || (paper === null && grantedBy.trim() === '')}
      onSubmit={send}
    >
      <p className="small quiet">{say('extension.what')}</p>
      <MattersField value={matters} onChange={setMatters} />
      <TextField label={say('until')} type="datetime-local" required value={until} onChange={setUntil} />
      <TextField
        label={say('extension.who')}
        hint={say('extension.who.hint')}
        value={grantedBy}
        onChange={setGrantedBy}
      />
      <PaperField label={say('paper')} onChange={setPaper} />
    </ActionForm>
  )
}
