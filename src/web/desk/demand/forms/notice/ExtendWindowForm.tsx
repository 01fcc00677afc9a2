// More time for the tenant to object, within the authority's term.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { When } from '../../../parts/When.tsx'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { LetterPreview } from '../letters/LetterPreview.tsx'
import { useLetterToCome, useSettled } from '../letters/LetterToCome.tsx'
import { MatterField } from '../MatterField.tsx'
import { fromField, toField } from '../utc.ts'

export function ExtendWindowForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.notice && !m.secrecy && !m.silent)
  const [matter, setMatter] = useState(matters[0]?.id ?? '')
  const notice = matters.find(m => m.id === matter)?.notice ?? null
  const [until, setUntil] = useState(toField(notice?.windowEndsAt ?? null))
  const [reason, setReason] = useState('')
  const due = page.lifecycle[matter]?.dueAt
  const windowEndsAt = fromField(until)
  const written = useSettled(reason).trim()
  const wish = windowEndsAt && written !== '' ? { matter, windowEndsAt, reason: written } : null
  const letter = useLetterToCome('window', wish)
  return (
    <ActionForm
      submit={submit}
      action={say('window.extend')}
      tone="plain"
      disabled={wish === null || written !== reason.trim() || !letter.data || letter.isPlaceholderData}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'extend_window', matter, windowEndsAt, reason } })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      {due ? (
        <p className="small quiet">
          {pieces(say.rich('window.due', { at: <When at={due} form="brief" /> }))}
        </p>
      ) : null}
      <TextField label={say('until')} type="datetime-local" required value={until} onChange={setUntil} />
      <TextField
        label={say('why')}
        hint={say('tenant.will_read')}
        required
        value={reason}
        onChange={setReason}
      />
      {wish ? <LetterPreview draft={letter.data} error={letter.error} /> : null}
    </ActionForm>
  )
}
