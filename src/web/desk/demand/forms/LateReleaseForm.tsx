// A package that the gate put out while its authorisation was being revoked: counsel says what was done about it.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { Identifier } from '../../parts/Identifier.tsx'
import { When } from '../../parts/When.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function LateReleaseForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [note, setNote] = useState('')
  const late = page.demand.lateReleases.find(r => r.noted === null)
  if (!late) return null
  const { digest, sha256, at } = late
  return (
    <ActionForm
      submit={submit}
      action="Note it"
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'note_late_release', digest, note } })}
    >
      <p>
        The gate said <When at={at} form="past" /> that it had put the package{' '}
        <Identifier value={sha256} label="hash" /> into the outbox, and the authorisation had been revoked
        meanwhile. It is encrypted to the officer, and the portal hands it to nobody. Its leaf is in the log.
        Have it taken out of the outbox, and make sure that nothing but the portal serves that folder.
      </p>
      <TextField label="What was done about it" required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
