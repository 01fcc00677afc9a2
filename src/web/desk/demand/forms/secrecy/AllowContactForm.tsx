// Counsel records whom alone the authority allows to be told under a secrecy, with its paper. Nothing is told by it: another person
// reads the paper first.
import { useState } from 'react'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { MatterField } from '../MatterField.tsx'
import { PaperField } from '../PaperField.tsx'
import { say } from './silence-words.ts'

export function AllowContactForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.secrecy && !m.notice)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const contacts = page.contacts[id] ?? []
  const [picked, setContact] = useState('')
  const contact = contacts.some(c => c.id === picked) ? picked : ''
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  return (
    <ActionForm
      submit={submit}
      action={say('allow.record')}
      disabled={contact === '' || note.trim() === '' || paper === null}
      onSubmit={() =>
        submit.sendWithPaper('secrecy', { act: { type: 'allow_contact', matter: id, contact, note } }, paper)
      }
    >
      <MatterField matters={matters} value={id} onChange={setId} />
      <p className="small quiet">{say('allow.explain')}</p>
      <SelectField
        label={say('allow.whom')}
        value={contact}
        empty="—"
        options={contacts.map(c => [c.id, c.name] as const)}
        onChange={setContact}
      />
      <TextField label={say('allow.note')} required multiline={2} value={note} onChange={setNote} />
      <PaperField label={say('allow.paper')} onChange={setPaper} />
    </ActionForm>
  )
}
